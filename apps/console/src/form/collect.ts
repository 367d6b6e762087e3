import { typedDay, typedSomeDay } from './day.js';
import { alternatives, chosenOf, kindOf, type Schema, under, withoutNull } from './schema.js';

/**
 * What stands in a form: the text of each field by its JSON pointer, as it was typed; of a list the number of its rows
 * (`pointer#`), of alternatives the chosen one (`pointer?`).
 */
export type Typed = Readonly<Record<string, string>>;

/** What is wrong with what was typed, before anything is sent. */
export type FaultKind = 'missing' | 'choose' | 'notDay' | 'year' | 'notNumber' | 'tooLong';

export interface TypedFault {
  readonly pointer: string;
  readonly kind: FaultKind;
  readonly schema: Schema;
}

export interface Collected {
  /** As it is sent; undefined where nothing was typed. */
  readonly value: unknown;
  readonly faults: readonly TypedFault[];
}

const nothing: Collected = { value: undefined, faults: [] };
const fault = (pointer: string, kind: FaultKind, schema: Schema): Collected => ({
  value: undefined,
  faults: [{ pointer, kind, schema }],
});

/** Rows of a list: as many as were added, and as many as there must be. */
export const rowsOf = (typed: Typed, pointer: string, schema: Schema): number =>
  Number(typed[`${pointer}#`] ?? Math.max(schema.minItems ?? 0, 0));

/** Whether anything was typed in a part of a form. */
export const isTouched = (typed: Typed, pointer: string): boolean =>
  Object.entries(typed).some(
    ([at, text]) =>
      text.trim() !== '' && (at === pointer || at.startsWith(`${pointer}/`) || at.startsWith(`${pointer}?`)),
  );

/** A whole number as people type it, with dots, commas or spaces between thousands; undefined for anything else. */
export function wholeNumber(text: string): number | undefined {
  const digits = text.trim().replace(/[.,\s](?=\d{3}(\D|$))/g, '');
  return /^-?\d+$/.test(digits) ? Number(digits) : undefined;
}

function leaf(schema: Schema, text: string, pointer: string): Collected {
  const kind = kindOf(schema);
  if (kind === 'day' || kind === 'someDay') {
    const day = kind === 'day' ? typedDay(text) : typedSomeDay(text);
    return 'day' in day ? { value: day.day, faults: [] } : fault(pointer, day.fault, schema);
  }
  if (kind === 'number') {
    const value = wholeNumber(text);
    return value === undefined ? fault(pointer, 'notNumber', schema) : { value, faults: [] };
  }
  if (kind === 'flag') return { value: text === 'true', faults: [] };
  if (kind === 'choice') return { value: schema.enum?.find((one) => String(one) === text), faults: [] };
  const clean = text.normalize('NFC').trim();
  if (schema.maxLength !== undefined && clean.length > schema.maxLength) return fault(pointer, 'tooLong', schema);
  return { value: clean, faults: [] };
}

function group(schema: Schema, typed: Typed, pointer: string, required: boolean): Collected {
  if (!required && !isTouched(typed, pointer)) return nothing;
  const parts = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const must = schema.required?.includes(name) ?? false;
    return [name, collect(property, typed, under(pointer, name), must)] as const;
  });
  const value = Object.fromEntries(
    parts.flatMap(([name, part]) => (part.value === undefined ? [] : [[name, part.value]])),
  );
  return { value, faults: parts.flatMap(([, part]) => part.faults) };
}

function list(schema: Schema, typed: Typed, pointer: string, required: boolean): Collected {
  const rows = rowsOf(typed, pointer, schema);
  if (rows === 0 && !required) return nothing;
  const parts = Array.from({ length: rows }, (_, at) => collect(schema.items ?? {}, typed, under(pointer, at), true));
  if (!required && !isTouched(typed, pointer)) return nothing;
  return { value: parts.map((part) => part.value), faults: parts.flatMap((part) => part.faults) };
}

/**
 * What is sent of what was typed, and what is wrong with it: everything at once, missing parts of groups too.
 * @param required whether something must be there
 */
export function collect(given: Schema, typed: Typed, pointer = '', required = true): Collected {
  const { schema, nullable } = withoutNull(given);
  const kind = kindOf(schema);
  if (kind === 'fixed') return { value: schema.const, faults: [] };
  if (kind === 'group') return group(schema, typed, pointer, required && !nullable);
  if (kind === 'list') return list(schema, typed, pointer, required && !nullable);
  if (kind === 'variant') {
    const chosen = chosenOf(alternatives(schema), typed[`${pointer}?`]);
    if (chosen !== undefined) return collect(chosen, typed, pointer, true);
    return required ? fault(pointer, 'choose', schema) : nothing;
  }
  const text = typed[pointer] ?? '';
  if (text.trim() !== '') return leaf(schema, text, pointer);
  if (given.default !== undefined) return { value: given.default, faults: [] };
  if (nullable && required) return { value: null, faults: [] };
  if (!required) return nothing;
  return fault(
    pointer,
    ['choice', 'flag', 'office', 'account', 'lookup'].includes(kind) ? 'choose' : 'missing',
    schema,
  );
}
