import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { paper } from '../papers.js';
import { type Answer, Api, expectSuccess, type ShownDossier } from './api.js';
import { People } from './people.js';

/** One step of a story as it was played. */
export interface PlayedStep {
  /** The account that acted; `time` for a fast-forward, `system` for what was waited for. */
  readonly who: string;
  readonly what: string;
  /** Status and business date after it. */
  readonly status: string;
  readonly date: string;
}

export interface StageOptions {
  readonly apiUrl: string;
  readonly identityUrl: string;
  readonly identitySecret?: string;
  /** Told of each step as it is played. */
  readonly onStep?: (step: PlayedStep) => void;
}

/** Where a story is played: everybody acts over HTTP under their own token, and the sandbox's time can be moved on. */
export class Stage {
  readonly steps: PlayedStep[] = [];
  private readonly people: People;

  constructor(private readonly options: StageOptions) {
    this.people = new People(options.identityUrl, options.identitySecret);
  }

  /** The API in the hands of one person. */
  as(account: string): Api {
    return new Api(this.options.apiUrl, this.people, account);
  }

  /**
   * Submits a dossier.
   * @param details `input`: the type's form; `asOf`: the civil date at which this dossier's time begins
   * @returns its number
   */
  async submit(account: string, type: string, details: Record<string, unknown>): Promise<string> {
    const answer = await sent((key) =>
      this.as(account).post<{ dossier: string; code?: string }>(`/v1/dossiers/${type}`, details, key),
    );
    const { dossier } = expectSuccess(`submitting ${type}`, answer);
    await this.note(account, 'submit', dossier);
    return dossier;
  }

  /** Attaches a paper of its own; the id under which commands name it. */
  async attach(account: string, dossier: string, kind: string): Promise<string> {
    const path = `/v1/dossiers/${dossier}/documents?kind=${kind}`;
    const sent = this.as(account).send<{ id: string }>(path, paper(`${kind} ${randomUUID()}`), 'application/pdf');
    return expectSuccess(kind, await sent).id;
  }

  /** Gives a command on a dossier; a refusal throws. While something that it needs is away it is given again. */
  async command(
    account: string,
    dossier: string,
    name: string,
    input: Record<string, unknown> = {},
    act: { readonly channel?: string; readonly filedOn?: string } = {},
  ): Promise<void> {
    const answer = await sent((key) =>
      this.as(account).post<{ code?: string }>(`/v1/dossiers/${dossier}/commands/${name}`, { input, ...act }, key),
    );
    expectSuccess(`${account}: ${name}`, answer);
    await this.note(account, name, dossier);
  }

  /** The dossier as somebody sees it; an officer of its office when left out. */
  async look(dossier: string, account = 'officer'): Promise<ShownDossier> {
    return expectSuccess(dossier, await this.as(account).get<ShownDossier>(`/v1/dossiers/${dossier}`));
  }

  /**
   * Waits until the dossier is as it should be, for what outside systems and timers do by themselves.
   * @throws Error with its status after `seconds`
   */
  async until(
    dossier: string,
    what: string,
    holds: (shown: ShownDossier) => boolean,
    seconds = 30,
  ): Promise<ShownDossier> {
    const end = Date.now() + seconds * 1_000;
    for (;;) {
      const shown = await this.look(dossier);
      if (holds(shown)) {
        await this.note('system', what, dossier);
        return shown;
      }
      if (Date.now() > end) {
        throw new Error(`${dossier} is ${shown.status.name} after ${seconds} s, waited for: ${what}`);
      }
      await sleep(150);
    }
  }

  /** Waits until the dossier has one of these statuses. */
  untilStatus(dossier: string, ...statuses: string[]): Promise<ShownDossier> {
    return this.until(dossier, statuses.join(' or '), ({ status }) => statuses.includes(status.name));
  }

  /** Moves this dossier's time on: by days, or to its next deadline. Registries that are being asked answer first. */
  async fastForward(dossier: string, to: { readonly days: number } | { readonly to: 'next-deadline' }): Promise<void> {
    const path = `/v1/sandbox/dossiers/${dossier}/fast-forward`;
    const end = Date.now() + 30_000;
    for (;;) {
      const answer = await this.as('officer').post(path, to);
      // 409 while an activity is pending: it will not be for long.
      if (answer.status !== 409 || Date.now() > end) {
        expectSuccess('fast-forward', answer);
        break;
      }
      await sleep(200);
    }
    await this.note('time', 'days' in to ? `${to.days} days on` : 'on to the next deadline', dossier);
  }

  private async note(who: string, what: string, dossier: string): Promise<void> {
    const { status, businessDate } = await this.look(dossier);
    const step = { who, what, status: status.name, date: businessDate };
    this.steps.push(step);
    this.options.onStep?.(step);
  }
}

/** Retries a timed-out request with the same key, for a minute, as every client should. */
async function sent<Body extends { readonly code?: string }>(
  send: (key: string) => Promise<Answer<Body>>,
): Promise<Answer<Body>> {
  const key = randomUUID();
  for (const end = Date.now() + 60_000; ; await sleep(200)) {
    const answer = await send(key);
    const isAway = answer.status === 503 && ['UNAVAILABLE', 'SYSTEM_AWAY'].includes(answer.body.code ?? '');
    if (!isAway || Date.now() > end) return answer;
  }
}
