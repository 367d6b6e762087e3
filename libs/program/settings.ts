import { z } from 'zod';

/** One line for each setting that is missing or wrong. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** What a program is started with. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Parses what a program reads from its environment.
 * @throws SettingsError naming every wrong setting, what was expected and what was found
 */
export function parseSettings<S extends z.ZodObject>(schema: S, env: Environment): z.output<S> {
  const parsed = schema.safeParse(env);
  if (parsed.success) return parsed.data;
  throw new SettingsError(settingsProblems(schema, env, parsed.error).join('\n'));
}

/** A line for each wrong setting, in the order of the schema. */
export const settingsProblems = (schema: z.ZodObject, env: Environment, error: z.ZodError): readonly string[] => {
  const first = new Map(error.issues.toReversed().map((issue) => [String(issue.path[0] ?? '(all)'), issue]));
  return [...first].reverse().map(([name, issue]) => {
    const what = described(schema.shape[name]);
    return `${name}: expected ${expected(issue)}, found ${found(env[name], what)}${what === '' ? '' : ` (${what})`}`;
  });
};

const described = (setting: unknown): string => (setting instanceof z.ZodType ? (setting.description ?? '') : '');

const secret = /^Secret\b/;
const password = /:\/\/[^/]*:[^/]*@/;

/** The value itself where it may be shown. */
const found = (value: string | undefined, description: string): string => {
  if (value === undefined) return 'nothing';
  if (value === '') return 'an empty text';
  if (secret.test(description) || password.test(value)) return `${value.length} characters that are not shown`;
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
};

const nouns: Readonly<Record<string, string>> = {
  url: 'a URL',
  base64: 'base64',
  int: 'a whole number',
  number: 'a number',
  string: 'a text',
};

const expected = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return nouns[issue.expected] ?? issue.expected;
    case 'invalid_format':
      return nouns[issue.format] ?? issue.message;
    case 'invalid_value':
      return issue.values.join(' or ');
    case 'too_small':
      return `at least ${issue.minimum}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
    default:
      return issue.message.replace(/^must (be|hold) /, '');
  }
};
