import { rowsOf, type Typed } from './collect.js';
import { alternativeKey, alternatives, kindOf, type Schema, under, withoutNull } from './schema.js';

/** A place of a form: the names of the parts in which it stands, and its schema. */
export interface Place {
  readonly pointer: string;
  readonly within: readonly { readonly name: string; readonly schema: Schema }[];
  readonly schema: Schema;
  /** Whether a text can stand there. */
  readonly takes: (text: string) => boolean;
}

const anything = () => true;

/**
 * Every place of a form in which something can be typed, of all alternatives and of as many rows as were typed. The number of
 * rows of a list stands at `pointer#`, the chosen alternative at `pointer?`.
 */
export function placesOf(given: Schema, typed: Typed, pointer = '', within: Place['within'] = []): readonly Place[] {
  const { schema } = withoutNull(given);
  const kind = kindOf(schema);
  const own = (at: string, takes: Place['takes']): Place => ({ pointer: at, within, schema, takes });
  if (kind === 'fixed' || kind === 'free') return [];
  if (kind === 'group')
    return Object.entries(schema.properties ?? {}).flatMap(([name, part]) =>
      placesOf(part, typed, under(pointer, name), [...within, { name, schema: withoutNull(part).schema }]),
    );
  if (kind === 'list') {
    const rows = Array.from({ length: rowsOf(typed, pointer, schema) }, (_, at) => at);
    const item = schema.items ?? {};
    return [
      own(`${pointer}#`, anything),
      ...rows.flatMap((at) =>
        placesOf(item, typed, under(pointer, at), [...within, { name: String(at + 1), schema: item }]),
      ),
    ];
  }
  if (kind === 'variant') {
    const forms = alternatives(schema);
    const known = forms.map((_, at) => alternativeKey(forms, at));
    return [
      own(`${pointer}?`, (text) => known.includes(text)),
      ...forms.flatMap((form) => placesOf(form, typed, pointer, within)),
    ];
  }
  if (kind === 'choice') return [own(pointer, (text) => schema.enum?.some((one) => String(one) === text) ?? false)];
  if (kind === 'flag') return [own(pointer, (text) => text === 'true' || text === 'false')];
  return [own(pointer, anything)];
}

/** What was typed in another form than this, and has no place here. */
export function misplaced(schema: Schema, typed: Typed): readonly (readonly [pointer: string, text: string])[] {
  const places = placesOf(schema, typed);
  return Object.entries(typed).filter(
    ([at, text]) =>
      text.trim() !== '' && !at.endsWith('#') && !places.some(({ pointer, takes }) => pointer === at && takes(text)),
  );
}

/** Where two states of a form differ, in the order of its fields; what has no place in it comes last. */
export function differences(schema: Schema, here: Typed, there: Typed): readonly string[] {
  const differ = [...new Set([...Object.keys(here), ...Object.keys(there)])].filter(
    (at) => !at.endsWith('#') && (here[at] ?? '') !== (there[at] ?? ''),
  );
  const order = [...placesOf(schema, { ...here, ...there }), ...placesOf(schema, here)].map(({ pointer }) => pointer);
  const place = (at: string) => (order.includes(at) ? order.indexOf(at) : order.length);
  return differ.sort((one, other) => place(one) - place(other));
}

/** Merges two states of a form: the chosen value for each difference, and the rows of both. */
export function merged(here: Typed, there: Typed, fromThere: ReadonlySet<string>): Typed {
  const all = [...new Set([...Object.keys(here), ...Object.keys(there)])];
  return Object.fromEntries(
    all.map((at) => {
      if (at.endsWith('#')) return [at, String(Math.max(Number(here[at] ?? 0), Number(there[at] ?? 0)))];
      return [at, (fromThere.has(at) ? there[at] : here[at]) ?? ''];
    }),
  );
}
