import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const day = 86_400_000;

/** Where a worker that ends for a dossier leaves its number for the one that is started in its place. */
const file = (): string => join(tmpdir(), `hoso-endless-${process.getuid?.() ?? 'worker'}`);

/** Dossiers for which a worker of this machine had to end within the last day. */
export function knownEndless(): ReadonlySet<string> {
  try {
    if (Date.now() - statSync(file()).mtimeMs > day) return new Set();
    return new Set(readFileSync(file(), 'utf8').split('\n').filter(Boolean));
  } catch {
    // There was none.
    return new Set();
  }
}

/** Leaves a dossier's number. A folder that cannot be written to does not keep the worker from ending. */
export function noteEndless(number: string): void {
  try {
    appendFileSync(file(), `${number}\n`, { mode: 0o600 });
  } catch {
    // The next worker ends for it as well.
  }
}
