// `npm run build`: compiles to dist when a source changed since the last build, then bundles the workflows.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';

const sources = ['apps', 'workflows', 'activities', 'libs', 'bench'];
const settings = ['tsconfig.json', 'package-lock.json'];
const dist = join(root, 'dist');
const stamp = join(dist, '.built-from');
/** The worker makes its workflow bundle once here, not at each of its starts. */
const bundler = join(dist, 'apps', 'worker', 'src', 'bundle.js');

/**
 * Builds if anything changed. Compiler errors go to the terminal.
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} false when there were errors
 */
export async function build(say) {
  const fingerprint = fingerprintOf();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return true;
  say('building');
  const compiled = await node([
    join(root, 'node_modules', 'typescript', 'bin', 'tsc'),
    '-p',
    join(root, 'tsconfig.json'),
  ]);
  if (!compiled) return false;
  if (existsSync(bundler) && !(await node([bundler]))) return false;
  mkdirSync(dist, { recursive: true });
  writeFileSync(stamp, fingerprint);
  return true;
}

/** Changes when a source is added, removed or written to. */
function fingerprintOf() {
  const hash = createHash('sha256');
  for (const folder of sources.filter((name) => existsSync(join(root, name)))) {
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name));
    for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
      const { size, mtimeMs } = statSync(path);
      hash.update(`${path.slice(root.length)} ${size} ${mtimeMs}\n`);
    }
  }
  for (const file of settings) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** @param {string[]} args @returns {Promise<boolean>} whether it succeeded */
function node(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
    child.once('close', (code) => resolve(code === 0));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { prepared, say } = await import('./setup/prepare.mjs');
  await prepared(async () => ((await build(say)) ? 0 : 1));
}
