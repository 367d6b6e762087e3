import { placesOf } from './places.js';
import { kindOf, type Schema } from './schema.js';
import type { Typed } from './collect.js';

/** What somebody else says about a field, as it would be typed. */
export interface Mark {
  readonly text: string;
  /** Who says so. */
  readonly source: string;
}

/** A value as somebody would type it into the field: a day with its day first. */
export function typedText(schema: Schema, value: string | number | boolean): string {
  const kind = kindOf(schema);
  if ((kind === 'day' || kind === 'someDay') && typeof value === 'string') return value.split('-').reverse().join('/');
  return String(value);
}

/** Values as they would be typed, by their pointers; those without a place in the form are left out. */
export function textsFor(
  schema: Schema,
  typed: Typed,
  values: readonly { readonly pointer: string; readonly value: string | number | boolean }[],
): ReadonlyMap<string, string> {
  const places = placesOf(schema, typed);
  return new Map(
    values.flatMap(({ pointer, value }) => {
      const place = places.find((one) => one.pointer === pointer);
      if (place === undefined) return [];
      const text = typedText(place.schema, value);
      return place.takes(text) ? [[pointer, text] as const] : [];
    }),
  );
}

/** What is typed, with these texts where nothing stands yet: what somebody has typed stays. */
export function filledIn(typed: Typed, texts: ReadonlyMap<string, string>): Typed {
  const free = [...texts].filter(([pointer]) => (typed[pointer] ?? '').trim() === '');
  return { ...typed, ...Object.fromEntries(free) };
}
