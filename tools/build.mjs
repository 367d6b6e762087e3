// `npm run build`: compiles to dist what changed since the last build, bundles the workflows anew when something in them
// did, and checks all types.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist, root } from './paths.mjs';

/** The worker makes its workflow bundle once here, not at each of its starts. */
const bundler = join(dist, 'apps', 'worker', 'src', 'bundle.js');
const bundle = join(dist, 'apps', 'worker', 'src', 'workflow-bundle.generated.cjs');
const bundledFrom = `${bundle}.from`;

/**
 * Builds what programs need to run, and the pages. Compiler errors go to the terminal; what was built before them stays.
 * @param {(line: string) => void} say
 * @returns {Promise<import('./build/compile.mjs').Compiled | undefined>} what was compiled; undefined when there were errors
 */
export async function build(say) {
  const compiled = await buildPrograms(say);
  if (compiled === undefined) return undefined;
  const { buildConsole } = await import('./console/build.mjs');
  return (await buildConsole(say)) ? compiled : undefined;
}

/**
 * The same without the pages.
 * @param {(line: string) => void} say
 * @returns {Promise<import('./build/compile.mjs').Compiled | undefined>}
 */
export async function buildPrograms(say) {
  const { compile } = await import('./build/compile.mjs');
  const { compiled, errors } = await compile();
  for (const error of errors) say(error);
  return errors.length === 0 && (await bundleWhatChanged(compiled, say)) ? compiled : undefined;
}

/**
 * Bundles the workflows when one of their modules differs from that in the bundle.
 * @param {import('./build/compile.mjs').Compiled} compiled
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} false when it could not be made
 */
export async function bundleWhatChanged(compiled, say) {
  const { fingerprintOf } = await import('./build/graph.mjs');
  const fingerprint = fingerprintOf('bundle', compiled);
  const current = existsSync(bundle) && existsSync(bundledFrom) && readFileSync(bundledFrom, 'utf8') === fingerprint;
  if (current || !existsSync(bundler)) return true;
  say('bundling the workflows');
  rmSync(bundledFrom, { force: true });
  if (!(await node([bundler], 'what it says of mistakes'))) return false;
  writeFileSync(bundledFrom, fingerprint);
  return true;
}

/** Checks all types and shows errors. The compiler caches its results in dist. @returns {Promise<boolean>} */
export function typesFit() {
  return node([join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '--noEmit', '-p', join(root, 'tsconfig.json')]);
}

/**
 * @param {string[]} args
 * @param {'all of it' | 'what it says of mistakes'} [shown] of what it prints
 * @returns {Promise<boolean>} whether it succeeded
 */
function node(args, shown = 'all of it') {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        if (shown === 'all of it') process.stderr.write(chunk);
        else printed += String(chunk);
      });
    child.once('close', (code) => {
      if (code !== 0) process.stderr.write(printed);
      resolve(code === 0);
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { prepared, say } = await import('./setup/prepare.mjs');
  await prepared(async () => {
    const built = await build(say);
    // The set-up of tests skips the type check.
    const fit = process.argv.includes('--no-types') || (await typesFit());
    return built && fit ? 0 : 1;
  });
}
