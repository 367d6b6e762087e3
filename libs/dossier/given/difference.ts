/** How two values are compared: `exact` wants all of both, `partial` only what is expected. */
export type Comparison = 'exact' | 'partial';

type Fields = Readonly<Record<string, unknown>>;

/** A matcher of a test runner, e.g. Jest's `expect.any(String)`: known by its method. */
interface Matcher {
  asymmetricMatch(actual: unknown): boolean;
  toString(): string;
}

const isMatcher = (value: unknown): value is Matcher =>
  typeof value === 'object' && value !== null && 'asymmetricMatch' in value;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** A value as people read it, on one line. */
export const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
};

const told = (path: string, expected: unknown, actual: unknown): string =>
  `${path}: expected ${isMatcher(expected) ? expected.toString() : shown(expected)}, got ${shown(actual)}`;

/**
 * Differences from the expected value, one line for each place; empty when there is none. A field that is undefined is
 * absent.
 * @param path of the value, as the lines name it
 */
export const differences = (
  expected: unknown,
  actual: unknown,
  comparison: Comparison,
  path: string,
): readonly string[] => {
  if (isMatcher(expected)) return expected.asymmetricMatch(actual) ? [] : [told(path, expected, actual)];
  if (!isFields(expected) || !isFields(actual) || Array.isArray(expected) !== Array.isArray(actual))
    return Object.is(expected, actual) ? [] : [told(path, expected, actual)];
  const whole = comparison === 'exact' || Array.isArray(expected);
  const names = new Set([...Object.keys(expected), ...(whole ? Object.keys(actual) : [])]);
  return [...names].flatMap((name) =>
    differences(
      expected[name],
      actual[name],
      comparison,
      Array.isArray(expected) ? `${path}[${name}]` : `${path}.${name}`,
    ),
  );
};

/** A case that does not hold. Its message says what was given, what was done, and each difference. */
export class CaseFailed extends Error {
  override readonly name = 'CaseFailed';
}

/**
 * The failure of a case; its stack begins where the case was written.
 * @param story what was given and done, a line for each
 * @param found each difference
 * @param written the method that was called there
 */
export const failure = (
  story: readonly string[],
  found: readonly string[],
  written: (...args: never[]) => unknown,
): CaseFailed => {
  const failed = new CaseFailed([...story, ...found.map((line) => `  ${line}`)].join('\n'));
  Error.captureStackTrace(failed, written);
  return failed;
};
