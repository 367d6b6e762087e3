// PostgreSQL refuses to run as root. In containers and on CI we are root: then it runs as the user `postgres`,
// who must be able to reach both its programs and its data, which a checkout below a private folder forbids.
import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { run } from '../process/program.mjs';

/** @typedef {{ uid: number, gid: number }} Account */

/**
 * The user that PostgreSQL runs as, or undefined when that is simply us.
 * @returns {Promise<Account | undefined>}
 */
export async function postgresAccount() {
  if (process.getuid?.() !== 0) return undefined;
  try {
    return await idsOf('postgres');
  } catch {
    await run('groupadd', ['--force', '--system', 'postgres']);
    await run('useradd', [
      '--system',
      '--gid',
      'postgres',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ]);
    return idsOf('postgres');
  }
}

/** @param {string} user @returns {Promise<Account>} */
async function idsOf(user) {
  const [uid, gid] = await Promise.all([run('id', ['-u', user]), run('id', ['-g', user])]);
  return { uid: Number(uid), gid: Number(gid) };
}

/**
 * Whether other users may walk down to this path: every folder on the way lets others through.
 * @param {string} path
 */
export function reachableByOthers(path) {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    try {
      accessSync(folder, constants.F_OK);
      if ((statSync(folder).mode & 0o001) === 0) return false;
    } catch {
      // A folder that does not exist yet will be made by us, open to others.
    }
    if (folder === dirname(folder)) return true;
  }
}
