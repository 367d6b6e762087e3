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
    expect(texts.length).toBeGreaterThan(30);
    expect(notInBoth(texts)).toEqual([]);
  });

  it('in what every dossier has: refusals, events', () => {
    const texts = [...textsIn(commonRefusals, 'refusals'), ...textsIn(standardEvents, 'events')];
    expect(texts.length).toBeGreaterThanOrEqual(Object.keys(commonRefusals).length);
    expect(notInBoth(texts)).toEqual([]);
  });
});

interface JsonSchema {
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
