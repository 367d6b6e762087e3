// Result of a part of a test run, and the summary in a few last lines.

/**
 * @typedef {object} Result
 * @property {string} name of the part
 * @property {number} passed
 * @property {number} failed
 * @property {number} [skipped]
 * @property {number} seconds
 * @property {readonly string[]} failures what failed, each in a line: a test file, a mistake of types
 */

/** The last lines of a run, all of what failed included, are ten at most. */
const lines = 10;

/**
 * @param {readonly Result[]} results
 * @returns {string[]} a line for each part, a line for each failure as far as there is room, and last the sum
 */
export function told(results) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    results.reduce((total, result) => total + (result[key] ?? 0), 0);
  // A run without any test is not a success.
  const failed = sum('passed') + sum('failed') === 0 ? 1 : sum('failed');
  const width = Math.max(0, ...results.map(({ name }) => name.length));
  const parts = results.map(
    ({ name, passed, failed, seconds }) =>
      `${name.padEnd(width)}  ${failed === 0 ? 'ok    ' : 'FAILED'}  ${passed} passed, ${failed} failed in ${Math.round(seconds)} s`,
  );
  const failures = inTurn(results.map(({ name, failures }) => failures.map((failure) => `FAILED ${name}: ${failure}`)));
  const room = Math.max(1, lines - parts.length - 1);
  const shown = failures.length <= room ? failures : failures.slice(0, room - 1);
  const more = failures.length - shown.length;
  const skipped = sum('skipped');
  return [
    ...parts,
    ...shown,
    ...(more > 0 ? [`and ${more} more that failed, see above`] : []),
    `${sum('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  ];
}

/** The first of each, the second of each and so on: no part's failures are crowded out. @param {readonly string[][]} lists */
function inTurn(lists) {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}

/** @param {readonly Result[]} results @returns {number} exit code */
export const exitCodeOf = (results) =>
  results.some(({ passed }) => passed > 0) && results.every(({ failed }) => failed === 0) ? 0 : 1;

/**
 * Measures how long a part takes.
 * @param {() => Promise<Omit<Result, 'seconds'>>} part
 * @returns {Promise<Result>}
 */
export async function timed(part) {
  const began = Date.now();
  const result = await part();
  return { ...result, seconds: (Date.now() - began) / 1_000 };
}

/**
 * Runs tests of what is built; none where it could not be built: they would tell of what was built before.
 * @param {() => Promise<unknown>} build what it gives when it failed is falsy
 * @param {() => Promise<Result[]>} tests
 * @returns {Promise<Result[]>}
 */
export async function whenBuilt(build, tests) {
  const began = Date.now();
  if (await build()) return tests();
  const seconds = (Date.now() - began) / 1_000;
  const why = 'the programs or pages could not be built, see above: no test was run on them';
  return [{ name: 'build', passed: 0, failed: 1, seconds, failures: [why] }];
}
