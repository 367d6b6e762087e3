// `npm test`: all tests. Unit tests first, they are quick; then the tests on real servers, which jest.setup.mjs starts.
// Arguments go to jest: `npm test -- workflows/unemployment-claim`. The last line counts.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { prepared, say } from './setup/prepare.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** What runs at once: unit tests on both cores; system tests one file at a time, for each starts several programs. */
const projects = [
  { name: 'unit', workers: 2 },
  { name: 'system', workers: 1 },
];

await prepared(
  async () => {
    const { build } = await import('./build.mjs');
    const built = await build(say);
    const args = process.argv.slice(2);
    /** @type {Count} */
    const sum = { passed: 0, failed: built ? 0 : 1, skipped: 0 };
    for (const project of projects) {
      add(sum, await runProject(project, args));
    }
    if (args.length === 0) add(sum, await testTools());
    if (sum.passed + sum.failed === 0) sum.failed = 1;
    process.stdout.write(
      `\n${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}\n`,
    );
    return sum.failed === 0 ? 0 : 1;
  },
  () => void process.stdout.write('\n0 passed, 1 failed\n'),
);

/** @param {Count} sum @param {Count} count */
function add(sum, count) {
  sum.passed += count.passed;
  sum.failed += count.failed;
  sum.skipped += count.skipped;
}

/** The tools have tests of their own, for Node's runner. @returns {Promise<Count>} */
async function testTools() {
  const files = readdirSync(join(root, 'tools'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.test.mjs'));
  const child = spawn(
    process.execPath,
    [
      '--test',
      '--test-reporter=tap',
      '--test-timeout=60000',
      '--test-force-exit',
      ...files.map((name) => join(root, 'tools', name)),
    ],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  const code = await new Promise((resolve) => child.once('close', resolve));
  const numberOf = (/** @type {string} */ name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const count = {
    passed: numberOf('pass'),
    failed: numberOf('fail') + numberOf('cancelled'),
    skipped: numberOf('skipped'),
  };
  if (code !== 0) {
    say(output);
    if (count.failed === 0) count.failed = 1;
  }
  say(`tools: ${count.passed} passed, ${count.failed} failed`);
  return count;
}

/**
 * @param {{ name: string, workers: number }} project
 * @param {string[]} args
 * @returns {Promise<Count>}
 */
async function runProject({ name, workers }, args) {
  const folder = mkdtempSync(join(tmpdir(), 'hoso-jest-'));
  const report = join(folder, 'report.json');
  try {
    const jest = [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
    ];
    // A file that left something open must not keep the whole run waiting.
    const own = [
      '--config',
      join(root, 'tools', 'config', 'jest.config.mjs'),
      '--selectProjects',
      name,
      '--maxWorkers',
      String(workers),
      '--forceExit',
      '--json',
      '--outputFile',
      report,
    ];
    // With a path given, one of the projects may have nothing there.
    const code = await node([...jest, ...own, ...(args.length > 0 ? ['--passWithNoTests'] : []), ...args]);
    return countOf(report, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that could not run at all counts as one failure, and so does a run that left no report. @param {string} report @param {number} code @returns {Count} */
function countOf(report, code) {
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return {
      passed: result.numPassedTests,
      failed: failed === 0 && code !== 0 ? 1 : failed,
      skipped: result.numPendingTests + result.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** @param {string[]} args @returns {Promise<number>} */
function node(args) {
  return new Promise((resolve) => {
    // jest writes its JSON to the file; what it says to people goes to stderr.
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, HOSO_TEST_BUILT: 'true' },
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}
