import { rowsOf, type Typed } from './collect.js';
import { alternatives, chosenOf, kindOf, type Schema, under, withoutNull } from './schema.js';

/** A part of a form. */
interface Part {
  readonly schema: Schema;
  /** Of a row, which: from 0. */
  readonly row?: number;
}

/** What a JSON pointer means in a form. */
export interface Pointed {
  /** The nearest part that has a place on the page; undefined where there is none. */
  readonly at: string | undefined;
  /** The parts that lead there, outermost first. */
  readonly within: readonly Part[];
  /** The name of what the form does not have. */
  readonly unknown: string | undefined;
}

const keysOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The part of a form one step further; undefined where it has none. */
function partOf(given: Schema, key: string, typed: Typed, pointer: string): Schema | undefined {
  const kind = kindOf(given);
  if (kind === 'group') return given.properties?.[key];
  if (kind === 'list') return Number(key) < rowsOf(typed, pointer, given) ? given.items : undefined;
  if (kind !== 'variant') return undefined;
  const chosen = chosenOf(alternatives(given), typed[`${pointer}?`]);
  return chosen === undefined ? undefined : partOf(chosen, key, typed, pointer);
}

/** A group without words has no place of its own on the page. */
const hasPlace = (schema: Schema): boolean => {
  const kind = kindOf(schema);
  if (kind === 'fixed' || kind === 'free') return false;
  return kind !== 'group' || schema['x-words']?.title !== undefined;
};

/** Finds what a JSON pointer means in a form as it is filled in. */
export function pointedIn(form: Schema, typed: Typed, pointer: string): Pointed {
  let { schema } = withoutNull(form);
  let here = '';
  let at = hasPlace(schema) ? here : undefined;
  const within: Part[] = [];
  for (const key of keysOf(pointer)) {
    const part = partOf(schema, key, typed, here);
    if (part === undefined) return { at, within, unknown: key };
    const isRow = kindOf(schema) === 'list';
    schema = withoutNull(part).schema;
    here = under(here, key);
    within.push({ schema, ...(isRow && { row: Number(key) }) });
    if (hasPlace(schema)) at = here;
  }
  return { at, within, unknown: undefined };
}

/** Whether the same stands in a part of two states of a form. */
export function isSameAt(pointer: string, one: Typed, other: Typed): boolean {
  const isThere = (key: string) => key === pointer || ['/', '#', '?'].some((next) => key.startsWith(pointer + next));
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter(isThere)
    .every((key) => (one[key] ?? '') === (other[key] ?? ''));
}
