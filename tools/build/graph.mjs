// Which compiled modules a program loads, to find the programs that a change affects.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { dist } from '../paths.mjs';
import { nodeOptions } from '../process/node-options.mjs';
import { digest } from './compile.mjs';

/** All that imports a module of ours: `from './x.js'`, `import './x.js'`, `import('./x.js')`. */
const imports = /\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;

/** What is not imported by name: the modules of which a worker makes its bundle of workflows. */
const bundled = [
  'apps/worker/src/bundle.js',
  'workflows/index.js',
  'workflows/shared-modules.js',
  'libs/temporal/sandbox',
];

/** What Node loads before each program (tools/process/node-options.json). */
const preloaded = nodeOptions.flatMap((option) => /^--import=\.\/dist\/(.+)$/.exec(option)?.[1] ?? []);

/** Where each program begins; a folder stands for all that is in it. */
export const programs = {
  bundle: bundled,
  worker: ['apps/worker/src/main.js', 'apps/worker/src/migrate.js', ...preloaded, ...bundled],
  api: ['apps/api/src/main.js', ...preloaded],
  courier: ['apps/courier/src/main.js', ...preloaded],
  registries: ['apps/registries/src/main.js', ...preloaded],
};

/** @typedef {keyof typeof programs} Program */

/**
 * Changes when a module that the program loads was compiled from another text.
 * @param {Program} program
 * @param {import('./compile.mjs').Compiled} compiled
 */
export function fingerprintOf(program, compiled) {
  return digest(
    loadedBy(program)
      .map((module) => `${module} ${compiled[module]}\n`)
      .join(''),
  );
}

/** @param {Program} program @returns {string[]} paths below dist, sorted */
export function loadedBy(program) {
  /** @type {Set<string>} */
  const loaded = new Set();
  const waiting = programs[program].flatMap(modulesIn);
  for (let module; (module = waiting.pop());) {
    if (loaded.has(module) || !existsSync(join(dist, module))) continue;
    loaded.add(module);
    const from = dirname(module);
    for (const [, path = ''] of readFileSync(join(dist, module), 'utf8').matchAll(imports))
      waiting.push(normalize(join(from, path)));
  }
  return [...loaded].sort();
}

/** @param {string} path @returns {string[]} */
function modulesIn(path) {
  const place = join(dist, path);
  if (!existsSync(place) || !statSync(place).isDirectory()) return [path];
  const names = readdirSync(place).filter((name) => name.endsWith('.js'));
  return names.map((name) => join(path, name));
}
