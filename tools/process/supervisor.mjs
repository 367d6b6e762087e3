// Keeps a set of programs running: started in order, started again when one crashes or has changed, stopped in reverse
// order.
import { sleep } from './wait.mjs';

/**
 * @typedef {object} Service
 * @property {string} name
 * @property {(spawned: import('./program.mjs').Spawned) => Promise<import('./program.mjs').Program>} start resolves when it
 *   is ready; tells `spawned` as soon as there is a process, so that it is known even if nobody lives to see it ready
 */

const patience = 5;
const forgivenAfterMs = 60_000;

/** Everything that `npm start` started, and nothing else. */
export class Supervisor {
  /** @type {{ service: Service, program: import('./program.mjs').Program }[]} */
  #running = [];
  /** Who is to be started again, and who waits for it. @type {Map<Service, PromiseWithResolvers<boolean>>} */
  #renewals = new Map();
  /** Wakes who was given up. @type {Map<Service, () => void>} */
  #givenUp = new Map();
  /** @type {Promise<void> | undefined} */
  #stopping;

  /**
   * @param {object} options
   * @param {(line: string) => void} options.say
   * @param {(name: string, logFile: string) => void} options.gaveUp called when a program crashes again and again
   * @param {(programs: { name: string, pid: number }[]) => void} options.changed called with what runs now
   */
  constructor({ say, gaveUp, changed }) {
    this.say = say;
    this.gaveUp = gaveUp;
    this.changed = changed;
  }

  get stopping() {
    return this.#stopping !== undefined;
  }

  /** Starts a service, waits until it is ready and watches over it. @param {Service} service */
  async add(service) {
    if (this.stopping) throw new Error('stopped');
    const program = await this.#start(service);
    if (!this.stopping) void this.#watch(service, program);
  }

  /** A process that does not become ready is not left behind. @param {Service} service */
  async #start(service) {
    /** @type {import('./program.mjs').Program | undefined} */
    let begun;
    try {
      return await service.start((program) => {
        begun = program;
        this.#note(service, program);
        // It was on its way when everything was asked to stop.
        if (this.stopping) void program.stop();
      });
    } catch (error) {
      await begun?.stop();
      throw error;
    }
  }

  /** @param {Service} service @param {import('./program.mjs').Program} program */
  #note(service, program) {
    const known = this.#running.find((entry) => entry.service === service);
    if (known) known.program = program;
    else this.#running.push({ service, program });
    this.changed(this.#running.map((entry) => ({ name: entry.service.name, pid: entry.program.pid })));
  }

  /**
   * Starts a service again, as it is now. It may have been given up.
   * @param {string} name
   * @returns {Promise<boolean>} whether it is ready again; when not it is left alone until it is renewed once more
   */
  async renew(name) {
    const entry = this.#running.find(({ service }) => service.name === name);
    if (entry === undefined || this.stopping) return false;
    const renewal = this.#renewals.get(entry.service) ?? Promise.withResolvers();
    this.#renewals.set(entry.service, renewal);
    this.#givenUp.get(entry.service)?.();
    await entry.program.stop();
    return renewal.promise;
  }

  /** @param {Service} service @param {import('./program.mjs').Program} first */
  async #watch(service, first) {
    let program = first;
    let crashes = 0;
    let since = Date.now();
    for (;;) {
      const how = await program.end;
      if (this.stopping) return;
      if (this.#renewals.has(service)) crashes = 0;
      else {
        crashes = Date.now() - since > forgivenAfterMs ? 1 : crashes + 1;
        this.say(`${service.name} ${how} (log: ${program.logFile})`);
        if (crashes > patience) {
          this.gaveUp(service.name, program.logFile);
          await this.#renewed(service);
        } else await sleep(500 * crashes);
        if (this.stopping) return;
        this.say(`starting ${service.name} again`);
      }
      const renewal = this.#renewals.get(service);
      this.#renewals.delete(service);
      since = Date.now();
      try {
        program = await this.#start(service);
        renewal?.resolve(true);
      } catch (error) {
        this.say(error instanceof Error ? error.message : String(error));
        if (renewal === undefined) continue;
        renewal.resolve(false);
        await this.#renewed(service);
      }
    }
  }

  /** Waits until somebody asks for the service. @param {Service} service @returns {Promise<void>} */
  async #renewed(service) {
    if (this.#renewals.has(service)) return;
    await new Promise((resolve) => this.#givenUp.set(service, () => resolve(undefined)));
    this.#givenUp.delete(service);
  }

  /** Stops everything, last started first. Calling it again waits for the same end. */
  stop() {
    this.#stopping ??= (async () => {
      for (let last; (last = this.#running.pop());) await last.program.stop();
      this.changed([]);
    })();
    return this.#stopping;
  }
}
