import { SettingsError } from './settings.js';

/** Exit codes of sysexits.h: wrong configuration, service unreachable. */
const CONFIG = 78;
const UNAVAILABLE = 69;

/**
 * Starts a program. A cause that operators can fix is explained in words; anything else is a fault of ours and ends it
 * with a stack trace.
 * @param name for people
 * @param expected classes of errors that are explained, besides wrong settings
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
    // Open handles would keep the process from ending by itself.
    process.exit(error instanceof SettingsError ? CONFIG : UNAVAILABLE);
  }
}
