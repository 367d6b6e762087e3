// `npm run test:unit`: the tests that need no server and nothing built. What stands after `--` goes to Jest: a path,
// `--watch`, `-t 'part of a name'`.
import { spawn } from 'node:child_process';
import { root } from './paths.mjs';
import { prepared } from './setup/prepare.mjs';

await prepared(async () => {
  const { jest } = await import('./test/jest.mjs');
  const args = [...jest, '--selectProjects', 'unit', '--maxWorkers', '2', ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
});
