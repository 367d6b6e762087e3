import type { Text } from '../words/language.js';

/** A JSON Schema of a form, as definitions give them: the words of each field stand beside it. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number | boolean;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly default?: unknown;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly additionalProperties?: unknown;
  readonly propertyNames?: { readonly format?: string };
  /** List of codes in which it is looked up. */
  readonly 'x-lookup'?: string;
  readonly 'x-words'?: FieldWords;
}

interface FieldWords {
  readonly title?: Text;
  readonly help?: Text;
  readonly unit?: Text;
  readonly labels?: Readonly<Record<string, Text>>;
  /** Of a table: what its names or numbers name. */
  readonly key?: Text;
}

/** How a field is asked for. */
export type Kind =
  | 'text'
  | 'long'
  | 'office'
  | 'account'
  | 'lookup'
  | 'day'
  | 'someDay'
  | 'number'
  | 'choice'
  | 'flag'
  | 'list'
  | 'group'
  | 'variant'
  | 'fixed'
  | 'free';

/** The schema without the alternative that nothing is there; whether that was one. */
export function withoutNull(schema: Schema): { readonly schema: Schema; readonly nullable: boolean } {
  const nullable = schema.anyOf?.some(({ type }) => type === 'null') ?? false;
  const others = schema.anyOf?.filter(({ type }) => type !== 'null') ?? [];
  const [only] = others;
  if (nullable && others.length === 1 && only !== undefined)
    return { schema: { ...only, 'x-words': { ...only['x-words'], ...schema['x-words'] } }, nullable };
  if (Array.isArray(schema.type) && schema.type.includes('null')) {
    const [type] = schema.type.filter((name) => name !== 'null') as string[];
    return { schema: { ...schema, ...(type !== undefined && { type }) }, nullable: true };
  }
  return { schema, nullable: false };
}

/** Longer than this, a text has more than one line. */
const lineLength = 120;

/** How a field is asked for, by its schema alone: a new type needs nothing here. */
export function kindOf(schema: Schema): Kind {
  if (schema.const !== undefined) return 'fixed';
  if (schema.oneOf !== undefined || schema.anyOf !== undefined) return 'variant';
  if (schema.enum !== undefined) return 'choice';
  if (schema.type === 'object') return schema.properties === undefined ? 'free' : 'group';
  if (schema.type === 'array') return schema.items === undefined ? 'free' : 'list';
  if (schema.type === 'boolean') return 'flag';
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  if (schema.format === 'date') return 'day';
  if (schema.format === 'partial-date') return 'someDay';
  if (schema.format === 'office' || schema.format === 'account') return schema.format;
  if (schema['x-lookup'] !== undefined) return 'lookup';
  // An address of e-mail has one line, however long.
  return (schema.maxLength ?? 0) > lineLength && schema.format !== 'email' ? 'long' : 'text';
}

/** Whether a form has a part that people cannot fill in. */
export function hasFree(schema: Schema): boolean {
  const { schema: plain } = withoutNull(schema);
  if (kindOf(plain) === 'free')
    return Object.keys(plain.properties ?? {}).length === 0 && plain.additionalProperties !== false;
  const within = [
    ...Object.values(plain.properties ?? {}),
    ...(plain.items ? [plain.items] : []),
    ...alternatives(plain),
  ];
  return within.some(hasFree);
}

/** The field by which alternatives are told apart: its values differ between them. */
function tellingPart(forms: readonly Schema[]): string | undefined {
  const [first, ...others] = forms;
  const tells = (form: Schema | undefined, name: string) => {
    const part = form?.properties?.[name];
    return part?.const !== undefined || part?.enum !== undefined;
  };
  return Object.keys(first?.properties ?? {}).find((name) => [first, ...others].every((form) => tells(form, name)));
}

/** Forms of which one is filled in, one for each value of the part that tells them apart. */
export function alternatives({ oneOf, anyOf }: Schema): readonly Schema[] {
  const forms = oneOf ?? anyOf ?? [];
  const name = tellingPart(forms);
  if (name === undefined) return forms;
  return forms.flatMap((form) => {
    const part = form.properties?.[name];
    if (part?.enum === undefined) return [form];
    const { enum: values, ...rest } = part;
    return values.map((value) => ({ ...form, properties: { ...form.properties, [name]: { ...rest, const: value } } }));
  });
}

/** The key of an alternative in a draft: the value of its telling field, which stays the same when others are added. */
export function alternativeKey(forms: readonly Schema[], at: number): string {
  const name = tellingPart(forms);
  const told = name === undefined ? undefined : forms[at]?.properties?.[name]?.const;
  return String(told ?? at);
}

/** The alternative that was chosen, by its key. */
export const chosenOf = (forms: readonly Schema[], key: string | undefined): Schema | undefined =>
  forms.find((_, at) => alternativeKey(forms, at) === key);

/** One step further in a JSON pointer (RFC 6901). */
export const under = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
