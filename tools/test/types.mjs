// The type check, as a part of a test run.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../paths.mjs';

/** @returns {Promise<Omit<import('./results.mjs').Result, 'seconds'>>} one failure, whose lines name the first mistakes */
export async function checkTypes() {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const child = spawn(process.execPath, [tsc, '--noEmit', '--pretty', 'false', '-p', join(root, 'tsconfig.json')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code === 0) return { name: 'types', passed: 1, failed: 0, failures: [] };
  process.stderr.write(output);
  const mistakes = output.split('\n').filter((line) => /error TS\d+/.test(line));
  return { name: 'types', passed: 0, failed: 1, failures: mistakes.length > 0 ? mistakes : [`tsc ended with ${code}`] };
}
