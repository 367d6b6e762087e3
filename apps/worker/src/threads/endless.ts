import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const day = 86_400_000;

/** Where a worker that ends because of a dossier leaves its number for the worker that replaces it. */
const file = (): string => join(tmpdir(), `hoso-endless-${process.getuid?.() ?? 'worker'}`);

/** Dossiers because of which a worker of this machine had to end within the last day. */
export function knownEndless(): ReadonlySet<string> {
  try {
    if (Date.now() - statSync(file()).mtimeMs > day) return new Set();
    return new Set(readFileSync(file(), 'utf8').split('\n').filter(Boolean));
  } catch {
    // There was none.
    return new Set();
  }
}

/** Writes a dossier's number. If the folder is not writable, the worker ends all the same. */
export function noteEndless(number: string): void {
  try {
    appendFileSync(file(), `${number}\n`, { mode: 0o600 });
  } catch {
    // The next worker ends because of it, too.
  }
}
