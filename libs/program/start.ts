import { SettingsError } from './settings.js';

/** Exit codes of sysexits.h: what is configured is wrong, a service is away. */
const CONFIG = 78;
const UNAVAILABLE = 69;

/**
 * Starts a program. What keeps it from starting and can be mended outside is told in words; anything else is a fault of ours
 * and ends it with its stack.
 * @param name as people call it
 * @param expected classes of errors that are told, beside wrong settings
 */
export async function start(
  name: string,
  expected: readonly (abstract new (...given: never[]) => Error)[],
  program: () => Promise<unknown>,
): Promise<void> {
  try {
    await program();
  } catch (error) {
    const told = [SettingsError, ...expected].find((one) => error instanceof one);
    if (told === undefined || !(error instanceof Error)) throw error;
    process.stderr.write(`${name} cannot start:\n${error.message}\n`);
    // What has been opened by then keeps the process from ending by itself.
    process.exit(error instanceof SettingsError ? CONFIG : UNAVAILABLE);
  }
}
