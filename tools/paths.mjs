// Paths: the checkout, its private state (.hoso, ignored by git) and the cache that all checkouts share.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's root. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What is built: programs run from here. */
export const dist = join(root, 'dist');

/** State of this checkout: database, logs, recorded process ids. Removing it starts from nothing. HOSO_STATE_DIR: elsewhere. */
export const stateDir = resolve(process.env['HOSO_STATE_DIR'] || join(root, '.hoso'));

/** The settings of the system that `npm start` last started here. */
export const environmentFile = join(stateDir, 'environment.json');

/** Node of the version that package-lock.json names; present once the packages are installed. */
export const projectNode = join(root, 'node_modules', '.bin', 'node');

/**
 * Cache of what is expensive to build and depends only on versions; outside the checkout, so that a fresh clone finds
 * it.
 */
export function cacheDir() {
  const base = process.env['XDG_CACHE_HOME'];
  return join(base ? base : join(homedir(), '.cache'), 'hoso');
}

/**
 * The full path of a command on PATH.
 * @param {string} command
 * @returns {string | undefined}
 */
export function onPath(command) {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const candidate = join(folder, command);
    if (folder !== '' && existsSync(candidate)) return candidate;
  }
  return undefined;
}
