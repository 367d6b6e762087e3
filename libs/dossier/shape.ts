import type { z } from 'zod';
import { formWords } from './shape-words.js';
import type { Text } from './text.js';

/** One fault in what was sent: a JSON pointer (RFC 6901), and what is wrong there, in both languages. */
export interface Fault {
  readonly pointer: string;
  readonly message: Text;
  /** For programs: the code of a fault that has one, from the `params` of the schema's check. */
  readonly code?: string;
  /** What the message says in figures and codes. */
  readonly params?: Readonly<Record<string, unknown>>;
}

/** What zod says of one wrong place, with the input where it was asked to report it. */
export type Issue = z.core.$ZodIssue;

/** The Vietnamese of our own messages by their English: zod carries one text only. */
const ours = new Map<string, string>();

/**
 * A message of our own for a check of a schema: `z.string().regex(/^\d{12}$/, says({ en, vi }))`. Called where schemas
 * are made, once for each text.
 * @throws Error when the same English already stands for other Vietnamese
 */
export const says = ({ en, vi }: Text): { readonly error: string } => {
  const known = ours.get(en);
  if (known !== undefined && known !== vi) throw new Error(`two Vietnamese texts for "${en}": ${known}; ${vi}`);
  ours.set(en, vi);
  return { error: en };
};

/** What is wrong, when it depends on the value: from the issue's `params`. */
const foundBy = (issue: Issue): Text | undefined =>
  issue.code === 'custom' ? (issue.params?.['text'] as Text | undefined) : undefined;

const codeOf = (issue: Issue): Pick<Fault, 'code'> => {
  const code: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
  return typeof code === 'string' ? { code } : {};
};

/** The words of one issue: our own where the schema has them, else those for its kind. Never quotes what was sent. */
const wordsOf = (issue: Issue): Text => {
  const found = foundBy(issue);
  if (found !== undefined) return found;
  const vi = ours.get(issue.message);
  return vi === undefined ? formWords(issue) : { en: issue.message, vi };
};

/** A JSON pointer after RFC 6901: `['payment', 'a/b']` becomes `/payment/a~1b`. */
export const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const unknownKey: Text = { en: 'This key is not known here', vi: 'Không có mục này' };

/**
 * What a schema found wrong, each with its place. An unknown key is named by its own place, not its parent's.
 * @param at where the checked value stands, put before every pointer
 */
export const faultsOf = (issues: readonly Issue[], at: readonly PropertyKey[] = []): readonly Fault[] =>
  issues.flatMap((issue): Fault[] => {
    const path = [...at, ...issue.path];
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ pointer: pointerTo([...path, key]), message: unknownKey }));
    return [{ pointer: pointerTo(path), message: wordsOf(issue), ...codeOf(issue) }];
  });

/** Result of checking a value: the value parsed by the schema, or every fault. */
export type Shaped<T> = { readonly value: T } | { readonly faults: readonly Fault[] };

/**
 * Checks a value against a schema.
 * @param at where the value is, for the pointers
 */
export const shaped = <S extends z.ZodType>(
  schema: S,
  value: unknown,
  at: readonly PropertyKey[] = [],
): Shaped<z.output<S>> => {
  // Only the input shows whether something is missing or wrong.
  const result = schema.safeParse(value, { reportInput: true });
  return result.success ? { value: result.data } : { faults: faultsOf(result.error.issues, at) };
};
