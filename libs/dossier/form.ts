import { z } from 'zod';
import type { Text } from './text.js';

/** Whether a type is a literal text or number, not `string` or `number`. */
type IsLiteral<T extends PropertyKey> = Readonly<Record<never, never>> extends Readonly<Record<T, 1>> ? false : true;
/** The values between which somebody chooses; none where anything may be written. */
type Options<T> = T extends string | number ? (IsLiteral<T> extends true ? T : never) : never;

/** What people read of a field of a form. */
export interface FieldWords {
  readonly title: Text;
  /** One sentence that says what is meant, where the title does not. */
  readonly help?: Text;
  /** Of a number: what is counted. */
  readonly unit?: Text;
  /** Of each value that may be chosen, in the order in which they are offered; of a text, of the codes that it may hold. */
  readonly labels?: Readonly<Record<string, Text>>;
  /** Of a table by names or numbers: what they name, `Month` of 1, 2, 3. */
  readonly key?: Text;
}

/** The words of a field with this schema; a choice needs a label for each value. */
export type WordsFor<Z extends z.ZodType> = Omit<FieldWords, 'labels'> &
  ([Options<z.input<Z>>] extends [never]
    ? Pick<FieldWords, 'labels'>
    : { readonly labels: Readonly<Record<Options<z.input<Z>>, Text>> });

declare const worded: unique symbol;
/** A schema with words; a schema without them does not compile in a form. */
export type Field<Z extends z.ZodType = z.ZodType> = Z & { readonly [worded]: true };

const words = z.registry<FieldWords>();

// Sound: the mark stands for the words that were just noted.
const marked = <Z extends z.ZodType>(schema: Z): Field<Z> => schema as Field<Z>;

/** A copy of this schema with its own words: several fields may be made from one schema, e.g. that of a day. */
const saying = <Z extends z.ZodType>(says: FieldWords, schema: Z): Field<Z> => {
  const own = schema.clone();
  const meta = schema.meta();
  if (meta !== undefined) z.globalRegistry.add(own, meta);
  words.add(own, says);
  return marked(own);
};

/** Gives a field of a form its words. */
export const field = <Z extends z.ZodType>(says: WordsFor<Z>, schema: Z): Field<Z> => saying(says, schema);

/** A form, or a part of one: its fields in the order in which they are asked. Unknown fields are refused. */
export const form = <Shape extends Readonly<Record<string, Field>>>(shape: Shape) =>
  marked(z.strictObject({ ...shape }));

/** One of several forms, told apart by one of their fields. */
export const either = <const Forms extends readonly [Field<z.ZodObject>, ...Field<z.ZodObject>[]]>(
  by: string,
  forms: Forms,
) => marked(z.discriminatedUnion(by, forms));

/** A form without fields: an act that states nothing. */
export const nothing = form({});

/** The same field, which may be left out. */
export const optional = <Z extends z.ZodType>(one: Field<Z>): Field<z.ZodOptional<Z>> =>
  // Sound: a field is its schema.
  marked((one as Z).optional());

/** Another schema with the words of a field, e.g. for some of its parts. */
export const like = <Z extends z.ZodType>(one: Field, schema: Z): Field<Z> => {
  const known = fieldWords(one);
  return known === undefined ? marked(schema) : saying(known, schema);
};

const inner = (schema: z.ZodType): z.ZodType | undefined =>
  (schema.def as { readonly innerType?: z.ZodType; readonly in?: z.ZodType }).innerType ??
  (schema.def as { readonly in?: z.ZodType }).in;

/** The words of a field, including an optional one; undefined for a schema without words. */
export const fieldWords = (schema: z.ZodType): FieldWords | undefined => {
  for (let at: z.ZodType | undefined = schema; at !== undefined; at = inner(at)) {
    const known = words.get(at);
    if (known !== undefined) return known;
  }
  return undefined;
};

/** Places of a form that have no words, as JSON pointers; `*` stands for each of a list or a table. */
export const placesWithoutWords = (schema: z.ZodType, at = '', known = fieldWords(schema)): readonly string[] => {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>).flatMap(([name, part]) => [
      ...(fieldWords(part) === undefined ? [`${at}/${name}`] : []),
      ...placesWithoutWords(part, `${at}/${name}`),
    ]);
  if (schema instanceof z.ZodArray) return placesWithoutWords(schema.element as z.ZodType, `${at}/*`);
  if (schema instanceof z.ZodRecord) return placesWithoutWords(schema.valueType as z.ZodType, `${at}/*`);
  if (schema instanceof z.ZodUnion)
    return (schema.options as readonly z.ZodType[]).flatMap((option) => placesWithoutWords(option, at));
  // Codes of a list or a table stand there by themselves.
  if ((schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) && known?.labels === undefined)
    return [`${at} labels`];
  const of = inner(schema);
  return of === undefined ? [] : placesWithoutWords(of, at, known ?? fieldWords(of));
};

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A schema as JSON Schema 2020-12 with its words; `further` changes what stands at a place. */
const wordedSchema = (
  schema: z.ZodType,
  io: 'input' | 'output',
  further?: (place: JsonSchema) => void,
): Record<string, unknown> => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      further?.(jsonSchema);
      // Sound: every schema of ours is one of zod's classic ones.
      const known = words.get(zodSchema as unknown as z.ZodType);
      if (known === undefined) return;
      const { title, help } = known;
      Object.assign(jsonSchema, {
        title: title.en,
        ...(help !== undefined && { description: help.en }),
        'x-words': known,
      });
    },
  });
  return rest;
};

/**
 * A form as JSON Schema 2020-12, as pages draw it: its properties stand in the order in which they are asked, each with its
 * words in both languages as `x-words`, and in English as `title` and `description`.
 */
export const formSchema = (schema: z.ZodType): Record<string, unknown> => wordedSchema(schema, 'input');

/** The same of what is shown: as it is written, not as it may be sent. */
export const shownSchema = (schema: z.ZodType, further?: (place: JsonSchema) => void): Record<string, unknown> =>
  wordedSchema(schema, 'output', further);
