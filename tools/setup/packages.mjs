// Installs what package-lock.json says, with this machine's npm, before anything else of ours runs.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode, root } from '../paths.mjs';
import { installPackages, runAllowedScripts } from './install-scripts.mjs';

/**
 * Installs the packages unless they are there already.
 * @param {(line: string) => void} say
 */
export async function ensurePackages(say) {
  if (!installed()) {
    say('installing the packages that package-lock.json names (a minute or two)');
    await installPackages();
  } else if (!existsSync(projectNode)) await runAllowedScripts();
  if (!existsSync(projectNode))
    throw new Error('npm installed no node_modules/.bin/node: its install script did not run');
}

/** npm leaves a record of what it installed; it is compared with the lock, package by package. */
function installed() {
  const record = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  const wanted = packagesOf(join(root, 'package-lock.json'));
  if (record === undefined || wanted === undefined) return false;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    const there = record[path];
    // Optional packages of other platforms are left out.
    return there === undefined ? optional === true : there.version === version;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }> | undefined}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
