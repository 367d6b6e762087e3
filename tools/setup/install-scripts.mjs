// Install scripts, by name: npm itself runs none (.npmrc), in any version; those that package.json allows
// (`allowScripts`) are run here. Works before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../paths.mjs';

/**
 * Packages whose scripts are to run: allowed, and installed here; those of other platforms are not.
 * @param {Record<string, boolean>} decided `allowScripts` of package.json
 * @param {(name: string) => boolean} installed
 * @returns {string[]}
 */
export const toRun = (decided, installed) =>
  Object.entries(decided).flatMap(([name, allowed]) => (allowed && installed(name) ? [name] : []));

/**
 * Installs what package-lock.json says and runs the scripts that are allowed.
 * @throws Error when npm fails
 */
export async function installPackages() {
  await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  await runAllowedScripts();
}

/** @throws Error when one fails */
export async function runAllowedScripts() {
  const { allowScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const names = toRun(allowScripts, (name) => existsSync(join(root, 'node_modules', name, 'package.json')));
  if (names.length > 0) await npm(['rebuild', ...names, '--ignore-scripts=false', '--loglevel=error']);
}

/** The npm that runs us, else the one on PATH; its output goes to stderr. @param {string[]} args @returns {Promise<void>} */
function npm(args) {
  const ours = process.env['npm_execpath'];
  const [command, first] = ours?.endsWith('.js') ? [process.execPath, [ours]] : ['npm', []];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...args], { cwd: root, stdio: ['ignore', 2, 2] });
    child.once('error', (error) => reject(new Error(`npm could not be run: ${error.message}`)));
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`npm ${args[0]} failed with code ${code ?? 1}`)),
    );
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await installPackages();
