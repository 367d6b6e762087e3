import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Verifications } from '../../../libs/persistence/index.js';

const execute = promisify(execFile);

/**
 * Verifies everything once a night: one of the workers does it, in a separate process.
 * @param hour of Viet Nam's clock in which it begins
 * @param program which verifies; default: the one beside this file
 * @returns whether this worker ran it, once it is done
 * @throws Error when the process failed; the next night retries
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
