// `npm run dev`: running programs follow the sources. A change is compiled at once, and only the programs that load
// what changed are restarted. Types are checked in parallel.
import { watch } from 'node:fs';
import { join } from 'node:path';
import { bundleWhatChanged } from '../build.mjs';
import { compile, rooms } from '../build/compile.mjs';
import { fingerprintOf } from '../build/graph.mjs';
import { buildConsole } from '../console/build.mjs';
import { root } from '../paths.mjs';
import { sleep } from '../process/wait.mjs';
import { registries } from '../start/stand-ins.mjs';
import { watchTypes } from './types.mjs';

/** An editor writes a file in several steps, and a checkout many files. */
const settledAfterMs = 100;

/** What runs, by the program that it is. @type {Record<'registries' | 'api' | 'worker' | 'courier', readonly string[]>} */
const services = { registries, api: ['api'], worker: ['worker'], courier: ['courier'] };
const programs = /** @type {const} */ (['registries', 'api', 'worker', 'courier']);

/**
 * Watches the sources until this process ends.
 * @param {{ supervisor: import('../process/supervisor.mjs').Supervisor, compiled: import('../build/compile.mjs').Compiled,
 *           say: (line: string) => void }} running `compiled`: from what the running programs were started
 */
export async function keepCurrent({ supervisor, compiled, say }) {
  const fingerprints = (/** @type {import('../build/compile.mjs').Compiled} */ of) =>
    new Map(programs.map((program) => [program, fingerprintOf(program, of)]));
  let running = fingerprints(compiled);
  /** @type {PromiseWithResolvers<void>} */
  let change = Promise.withResolvers();
  // What is watched keeps nobody from leaving.
  for (const room of rooms) watch(join(root, room), { recursive: true, persistent: false }, () => change.resolve());
  watchTypes(say);
  say('watching the sources');
  for (;;) {
    await change.promise;
    await sleep(settledAfterMs);
    change = Promise.withResolvers();
    const began = Date.now();
    const { compiled, errors } = await compile();
    for (const error of errors) say(error);
    if (errors.length > 0) continue;
    // The API serves them as they stand: a browser that loads them again has them.
    if (!(await buildConsole(say))) say('the pages stay as they were');
    const now = fingerprints(compiled);
    const changed = programs.filter((program) => now.get(program) !== running.get(program));
    running = now;
    if (changed.length === 0) continue;
    const names = changed.flatMap((program) => services[program]);
    say(`changed: ${names.join(', ')}`);
    // The API need not wait until the worker's workflows are bundled.
    const bundled = changed.includes('worker') ? bundleWhatChanged(compiled, say) : true;
    const ready = await Promise.all(
      names.map(async (name) => (name !== 'worker' || (await bundled)) && (await supervisor.renew(name))),
    );
    const seconds = ((Date.now() - began) / 1_000).toFixed(1);
    if (ready.every(Boolean)) say(`running again after ${seconds} s: ${names.join(', ')}`);
    else say(`waits for the next change: ${names.filter((_, i) => !ready[i]).join(', ')}`);
  }
}
