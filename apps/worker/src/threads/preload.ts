import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { noteEndless } from './endless.js';
import { lighten } from './lighten.js';
import { shareTable, Watch } from './under-way.js';

// Loaded before each of our programs and in each of its threads (`--import`, tools/process/node-options.json); only the
// worker has threads in which workflows run. Reasons: docs/adr/0016-workflow-threads.md.

/** The SDK's own timeout of a call into its sandbox, as a number of checks, one second apart. */
const looks = 5;

if (process.env['WORKFLOW_CALL_STACKS'] !== 'true') {
  if (isMainThread) {
    const watch = new Watch(shareTable());
    process.once('worker', () => keepWatch(watch));
  } else lighten();
}

/** From the first thread on: a thread that does not return from a call ends the program. */
function keepWatch(watch: Watch): void {
  setInterval(() => {
    const dossier = watch.look(looks);
    if (dossier === undefined) return;
    noteEndless(dossier);
    const msg = `dossier ${dossier} has run for ${looks} s without coming back: the program ends`;
    writeSync(
      2,
      `${JSON.stringify({ level: 60, time: Date.now(), pid: process.pid, name: 'worker', dossier, msg })}\n`,
    );
    // We do not ask the stuck thread to shut down: it would never answer.
    process.kill(process.pid, 'SIGKILL');
  }, 1_000).unref();
}
