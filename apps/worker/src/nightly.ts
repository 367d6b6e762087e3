import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Verifications } from '../../../libs/persistence/index.js';

const execute = promisify(execFile);

/**
 * Verifies everything once a night, by itself: of several workers one does it, in a process of its own.
 * @param hour of Viet Nam's clock in which it begins
 * @param program which verifies; the one beside this
 * @returns whether it was this worker's to do, once it is done
 * @throws Error when the process failed; the next night's tries again
 */
export const verifyTonight = async (
  verifications: Pick<Verifications, 'claim'>,
  hour: number,
  env: NodeJS.ProcessEnv,
  program: string = fileURLToPath(new URL('verify.js', import.meta.url)),
): Promise<boolean> => {
  const id = await verifications.claim(hour);
  if (id === undefined) return false;
  await execute(process.execPath, [program, String(id)], { env });
  return true;
};
