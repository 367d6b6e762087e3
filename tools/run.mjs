// Runs one of our command-line programs from a checkout that may be fresh: installs, builds, then runs it with the
// settings of the system that `npm start` started here, unless the environment says otherwise.
// `node tools/run.mjs apps/worker/src/timeline.js verify`
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentFile, root } from './paths.mjs';
import { prepared, say } from './setup/prepare.mjs';

await prepared(async () => {
  const { build } = await import('./build.mjs');
  if (!(await build(say))) throw new Error('the build failed');
  const [program, ...args] = process.argv.slice(2);
  const main = join(root, 'dist', String(program));
  const child = spawn(process.execPath, ['--enable-source-maps', main, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...settings(), ...process.env },
  });
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
});

/** @returns {Record<string, string>} */
function settings() {
  try {
    return JSON.parse(readFileSync(environmentFile, 'utf8'));
  } catch {
    return {};
  }
}
