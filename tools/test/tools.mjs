// The tools have tests of their own, for Node's runner.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

/** @returns {string[]} the test files of the tools, as paths below the root */
export const toolsTests = () =>
  readdirSync(join(root, 'tools'), { recursive: true })
    .map((name) => join('tools', String(name)))
    .filter((name) => name.endsWith('.test.mjs'));

/**
 * @param {readonly string[]} files
 * @returns {Promise<Omit<import('./results.mjs').Result, 'seconds'>>}
 */
export async function runToolsTests(files) {
  const flags = ['--test', '--test-reporter=tap', '--test-timeout=60000'];
  const child = spawn(process.execPath, [...flags, ...files], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  const code = await new Promise((resolve) => child.once('close', resolve));
  const numberOf = (/** @type {string} */ name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const failed = numberOf('fail') + numberOf('cancelled');
  if (code !== 0) process.stderr.write(output);
  return {
    name: 'tools',
    passed: numberOf('pass'),
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: numberOf('skipped'),
    failures: code === 0 ? [] : [...output.matchAll(/^not ok \d+ - (.+)$/gm)].map(([, name]) => String(name)),
  };
}
