// Runs the tests of one Jest project and reports the result.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from '../paths.mjs';

/** How Node runs Jest: the tests are ES modules. */
export const jest = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
];

/** Its set-up need not build, because the caller has built already. */
export const built = { ...process.env, HOSO_TEST_BUILT: 'true' };

/**
 * The test files that arguments pick, without running them.
 * @param {readonly string[]} args
 * @returns {Promise<string[]>} full paths
 */
export async function pickedBy(args) {
  const child = spawn(process.execPath, [...jest, '--listTests', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  await new Promise((resolve) => child.once('close', resolve));
  return output.split('\n').filter(Boolean);
}

/**
 * @param {{ project: string, workers: number, args?: readonly string[], run?: (args: string[]) => Promise<number> }} options
 *   `args`: paths and flags for Jest; `run`: how Node is run with arguments, to its exit code
 * @returns {Promise<Omit<import('./results.mjs').Result, 'seconds'>>}
 */
export async function runJest({ project, workers, args = [], run = node }) {
  const folder = mkdtempSync(join(tmpdir(), 'hoso-jest-'));
  const report = join(folder, 'report.json');
  try {
    const own = [
      ...['--selectProjects', project],
      ...['--maxWorkers', String(workers)],
      // A file that left something open must not keep the whole run waiting.
      '--forceExit',
      ...['--json', '--outputFile', report],
    ];
    const code = await run([...jest, ...own, ...args]);
    return { name: project, ...countsOf(report, code) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Jest writes its JSON to a file; what it says to people goes to stderr. @param {string[]} args @returns {Promise<number>} */
function node(args) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: built });
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}

/**
 * A file that could not run at all counts as one failure, and so does a run that left no report.
 * @param {string} report
 * @param {number} code
 */
function countsOf(report, code) {
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    /** @type {{ name: string, status: string }[]} */
    const files = result.testResults;
    const broken = files.filter(({ status }) => status === 'failed').map(({ name }) => relative(root, name));
    if (failed === 0 && code !== 0)
      return { passed: result.numPassedTests, failed: 1, failures: [`ended with ${code}`] };
    return {
      passed: result.numPassedTests,
      failed,
      skipped: result.numPendingTests + result.numTodoTests,
      failures: broken,
    };
  } catch {
    return { passed: 0, failed: 1, failures: [`Jest ended with ${code} and left no report`] };
  }
}
