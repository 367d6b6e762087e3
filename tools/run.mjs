// Runs one of our command-line programs from a checkout that may be fresh: installs, builds, then runs it with the
// settings of the system that `npm start` started here, unless the environment says otherwise.
// `node tools/run.mjs apps/operator/src/main.js timeline verify`; with `--inspect[=PORT]` it waits for a debugger before its
// first line.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { runningSettings } from './running.mjs';
import { prepared, say } from './setup/prepare.mjs';

const inspect = /^--inspect(?:=(\d+))?$/;

await prepared(async () => {
  const { build } = await import('./build.mjs');
  if (!(await build(say))) throw new Error('the build failed');
  const [program, ...given] = process.argv.slice(2);
  const args = given.filter((arg) => !inspect.test(arg));
  const [, port = '9229'] = given.map((arg) => inspect.exec(arg)).find((found) => found !== null) ?? [];
  const inspector = args.length === given.length ? [] : [`--inspect-brk=127.0.0.1:${port}`];
  if (inspector.length > 0) say('waiting for a debugger: chrome://inspect, or "Attach to Node Process" of an editor');
  const main = join(root, 'dist', String(program));
  const child = spawn(process.execPath, [...inspector, '--enable-source-maps', main, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...runningSettings(), ...process.env },
  });
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
});
