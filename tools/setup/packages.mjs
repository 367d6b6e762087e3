// What package-lock.json says, installed: with this machine's npm, before anything else of ours runs.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { projectNode, root } from '../paths.mjs';

/**
 * Installs the packages unless they are there already.
 * @param {(line: string) => void} say
 */
export async function ensurePackages(say) {
  if (installed()) return;
  say('installing the packages that package-lock.json names (a minute or two)');
  const code = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Error(`npm ci failed with code ${code}`);
  if (!existsSync(projectNode)) {
    throw new Error(
      'npm installed no node_modules/.bin/node: it must be allowed to run the install scripts that package.json names (allowScripts)',
    );
  }
}

/** npm leaves a record of what it installed; it is compared with the lock, package by package. */
function installed() {
  const record = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  const wanted = packagesOf(join(root, 'package-lock.json'));
  if (record === undefined || wanted === undefined || !existsSync(projectNode)) return false;
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

/** The npm that runs us, else the one on PATH; its output goes to stderr. @param {string[]} args @returns {Promise<number>} */
function npm(args) {
  const ours = process.env['npm_execpath'];
  const [command, first] = ours?.endsWith('.js') ? [process.execPath, [ours]] : ['npm', []];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...args], { cwd: root, stdio: ['ignore', 2, 2] });
    child.once('error', (error) => reject(new Error(`npm could not be run: ${error.message}`)));
    child.once('close', (code) => resolve(code ?? 1));
  });
}
