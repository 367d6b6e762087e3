import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread, threadId } from 'node:worker_threads';

// Loaded before a program that is measured, in each of its threads (`--import`): asked by a file, a thread notes what
// its heap holds, and what still lives once everything else is collected. (Node's own report on a signal stops the
// thread of the workflows for good.)

/** What a thread notes; bytes. */
export interface HeapNote {
  readonly main: boolean;
  /** JavaScript that lives or is not collected yet, and what of it lives. */
  readonly used: number;
  readonly live: number;
}

const folder = process.env['HEAP_NOTES'];
if (folder !== undefined) {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let noted = 0;
  setInterval(() => {
    if (!existsSync(join(folder, `asked-${noted + 1}`))) return;
    noted += 1;
    const { used_heap_size: used } = getHeapStatistics();
    collect();
    const note: HeapNote = { main: isMainThread, used, live: getHeapStatistics().used_heap_size };
    const file = join(folder, `noted-${noted}-${process.pid}-${threadId}`);
    // Whoever waits for it sees it whole.
    writeFileSync(`${file}.part`, JSON.stringify(note));
    renameSync(`${file}.part`, file);
  }, 200).unref();
}
