import { z } from 'zod';
import { commandsOf, commonRefusals, notValid, shaped, standardEvents, type Text } from '../libs/dossier/index.js';
import { dossierTypes } from './types.js';

/** Every text in both languages that stands in a definition, with its place. */
const textsIn = (value: unknown, at: string, seen = new Set<unknown>()): readonly (readonly [string, Text])[] => {
  if (typeof value !== 'object' || value === null || value instanceof z.ZodType || seen.has(value)) return [];
  seen.add(value);
  if ('vi' in value && 'en' in value) return [[at, value as Text]];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${at}.${key}`, seen));
};

const notInBoth = (texts: readonly (readonly [string, Text])[]) =>
  texts.filter(
    ([, { en, vi }]) => en.trim() === '' || en === vi || !/[^\x20-\x7e]/.test(vi) || /[^\x20-\x7e’]/.test(en),
  );

describe('what people read of a dossier stands in Vietnamese and in English', () => {
  it.each(dossierTypes.all.map((type) => [type.name, type] as const))('in %s', (name, type) => {
    const texts = textsIn({ ...type, commands: commandsOf(type) }, name);
    expect(texts.length).toBeGreaterThan(10);
    expect(notInBoth(texts)).toEqual([]);
  });

  it('in what every dossier has: refusals, events', () => {
    const texts = [...textsIn(commonRefusals, 'refusals'), ...textsIn(standardEvents, 'events')];
    expect(texts.length).toBeGreaterThanOrEqual(Object.keys(commonRefusals).length);
    expect(notInBoth(texts)).toEqual([]);
  });
});

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

const wrongValues = [undefined, null, '', ' ', '~', 'x'.repeat(6_000), '2026-02-30', -1, 1.5, 2 ** 60, true, {}, []];

/** Values that are wrong in one place each: an example with something else there, in every place that its schema has. */
function* wrongOnes(example: unknown, schema: JsonSchema): Generator {
  yield* wrongValues;
  const present = (typeof example === 'object' && example !== null ? example : {}) as Readonly<Record<string, unknown>>;
  yield { ...present, nobodyKnowsThis: 1 };
  for (const [name, part] of Object.entries(schema.properties ?? {}))
    for (const wrong of wrongOnes(present[name], part)) yield { ...present, [name]: wrong };
  for (const wrong of schema.items === undefined ? [] : wrongOnes(undefined, schema.items)) yield [wrong];
  for (const variant of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) yield* wrongOnes(example, variant);
}

/** Messages for whatever may be wrong in an input, each once. */
const messagesOf = (schema: z.ZodType, example: unknown): readonly (readonly [string, Text])[] => {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const found = new Map<string, readonly [string, Text]>();
  for (const wrong of wrongOnes(example, json)) {
    const result = shaped(schema, wrong);
    for (const { pointer, message } of 'faults' in result ? result.faults : [])
      found.set(`${pointer} ${message.en}`, [pointer, message]);
  }
  return [...found.values()];
};

const inputs = dossierTypes.all.flatMap((type) => [
  [`${type.name} submit`, type.submission.input, type.submission.example] as const,
  ...Object.entries(commandsOf(type)).map(
    ([name, { input, example }]) => [`${type.name} ${name}`, input, example] as const,
  ),
  ...Object.entries(type.facts).map(([name, { input, example }]) => [`${type.name} ${name}`, input, example] as const),
  ...Object.entries(type.events).flatMap(([name, { correction }]) =>
    correction === undefined ? [] : [[`${type.name} correction of ${name}`, correction.input, {}] as const],
  ),
]);

describe('what is wrong in an input is said in both languages', () => {
  it.each(inputs)('of %s', (_name, schema, example) => {
    const messages = messagesOf(schema, example);
    expect(messages.length).toBeGreaterThan(0);
    expect(notInBoth(messages)).toEqual([]);
  });

  it.each(inputs)('of %s, in words of ours', (_name, schema, example) => {
    const bare = messagesOf(schema, example).filter(([, { en }]) => en === notValid.en || /^Invalid|expected/.test(en));
    expect(bare).toEqual([]);
  });
});

/** Where a schema takes text, and what has to stand beside it (the kind of a variant). */
interface TextPlace {
  /** Names; `0` for the entries of a list. */
  readonly path: readonly string[];
  readonly beside: readonly (readonly [readonly string[], unknown])[];
}

const textsOf = (schema: JsonSchema, { path, beside }: TextPlace = { path: [], beside: [] }): readonly TextPlace[] => {
  const parts = Object.entries(schema.properties ?? {});
  const kind = parts.flatMap(([name, part]) =>
    part.const === undefined ? [] : [[[...path, name], part.const] as const],
  );
  const further = [...beside, ...kind];
  return [
    ...(schema.type === 'string' && schema.enum === undefined && schema.const === undefined ? [{ path, beside }] : []),
    ...parts.flatMap(([name, part]) => textsOf(part, { path: [...path, name], beside: further })),
    ...(schema.items === undefined ? [] : textsOf(schema.items, { path: [...path, '0'], beside: further })),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((variant) => textsOf(variant, { path, beside })),
  ];
};

/** An example with something else at a path. */
const withAt = (example: unknown, [name, ...rest]: readonly string[], value: unknown): unknown => {
  if (name === undefined) return value;
  const before = (typeof example === 'object' && example !== null ? example : {}) as Readonly<Record<string, unknown>>;
  return name === '0' ? [withAt(undefined, rest, value)] : { ...before, [name]: withAt(before[name], rest, value) };
};

describe('every text of an input is cleaned, and refused where it holds what no text may hold', () => {
  const texts = inputs.flatMap(([name, schema, example]) =>
    textsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema).map(
      (place) => [`${name} /${place.path.join('/')}`, schema, example, place] as const,
    ),
  );

  it.each(texts)('%s', (_name, schema, example, { path, beside }) => {
    const base = beside.reduce((whole, [at, value]) => withAt(whole, at, value), example);
    for (const unfit of ['An\u202enoad', 'An\u0007', 'An\ue000']) {
      const found = shaped(schema, withAt(base, path, unfit));
      const places = 'faults' in found ? found.faults.map(({ pointer }) => pointer) : [];
      expect(places).toContain(`/${path.join('/')}`);
    }
  });
});
