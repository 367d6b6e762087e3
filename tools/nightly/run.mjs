// Runs one nightly part within its limit and reports the result.
import { built, runJest } from '../test/jest.mjs';
import { limited } from './limited.mjs';

/**
 * @param {import('./parts.mjs').Part} part
 * @param {AbortSignal} leaving when a person wants no more
 * @returns {Promise<Omit<import('../test/results.mjs').Result, 'seconds'>>}
 */
export async function runPart({ name, minutes, job }, leaving) {
  const limit = AbortSignal.timeout(minutes * 60_000);
  const until = AbortSignal.any([limit, leaving]);
  const result = await ('jest' in job ? jestResult(job, until) : programResult(job, until));
  if (!until.aborted) return { name, ...result };
  const why = limit.aborted ? `ended after its limit of ${minutes} minutes` : 'ended from outside';
  return { name, ...result, failed: Math.max(1, result.failed), failures: [why, ...result.failures] };
}

/** @param {Extract<import('./parts.mjs').Job, { jest: string }>} job @param {AbortSignal} until */
function jestResult({ jest, args, env = {} }, until) {
  const run = async (/** @type {string[]} */ command) =>
    (await limited(command, { until, env: { ...built, ...env } })).code;
  return runJest({ project: jest, workers: jest === 'unit' ? 2 : 1, args, run });
}

/** @param {Extract<import('./parts.mjs').Job, { node: string[] }>} job @param {AbortSignal} until */
async function programResult({ node, outcome }, until) {
  const { code, output } = await limited(node, { until });
  if (outcome === 'bench') return figuresIn(output, code);
  process.stderr.write(output);
  return code === 0
    ? { passed: 1, failed: 0, failures: [] }
    : { passed: 0, failed: 1, failures: [`ended with code ${code}, see above`] };
}

/** A figure that misses its target has failed. @param {string} output @param {number} code */
export function figuresIn(output, code) {
  try {
    /** @type {{ figures: { name: string, value: number | null, unit: string, target?: object }[], missed: string[] }} */
    const { figures, missed } = JSON.parse(output);
    for (const { name, value, unit } of figures) process.stderr.write(`${name}: ${value} ${unit}\n`);
    const judged = figures.filter(({ target }) => target !== undefined).length;
    return { passed: judged - missed.length, failed: missed.length, failures: missed.map((name) => `missed: ${name}`) };
  } catch {
    return { passed: 0, failed: 1, failures: [`ended with code ${code} and without figures`] };
  }
}
