// The first steps of every command of ours: packages, a new enough Node.
import { ensurePackages } from './packages.mjs';
import { continueInProjectNode, isNewEnough } from './runtime.mjs';

/** Reports progress to a person; standard output stays free for results. @param {string} line */
export const say = (line) => void process.stderr.write(`${line}\n`);

/**
 * Runs `main` on a prepared checkout and ends the process with its exit code.
 * @param {() => Promise<number>} main
 * @param {(reason: string) => void} [failed] called when it could not be prepared or broke off
 */
export async function prepared(main, failed) {
  try {
    await ensurePackages(say);
    process.exitCode = isNewEnough() ? await main() : await continueInProjectNode();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(`\n${reason}`);
    process.exitCode = 1;
    failed?.(reason);
  }
}
