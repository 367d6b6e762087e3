import { z } from 'zod';
import {
  type AnyDossierType,
  list,
  personalReaders,
  type Role,
  says,
  type SearchField,
  searchSchema,
  type SearchValue,
} from '../../../../libs/dossier/index.js';
import type { DossierKeys, FieldFilter, QueueKey } from '../../../../libs/persistence/index.js';
import { problem, wrongAt } from '../problems/problem.js';
import { validated } from '../problems/validation.js';

/** A search field in a URL: `fields.NAME`, `fields.NAME.from` or `fields.NAME.to`. */
const stated = /^fields\.([a-z][a-zA-Z0-9]{0,39})(?:\.(from|to))?$/;

/** A query that may have search fields of a type besides its own members. */
export const withFields = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .object(shape)
    .catchall(z.string().max(200))
    .check(({ value, issues }) => {
      const keys = Object.keys(value).filter((key) => !Object.hasOwn(shape, key) && !stated.test(key));
      if (keys.length > 0) issues.push({ code: 'unrecognized_keys', keys, input: value });
    });

const aNumber = z
  .string()
  .regex(/^-?\d{1,15}(\.\d{1,6})?$/, says({ en: 'A number', vi: 'Phải là số' }))
  .transform(Number);
const aFlag = z.enum(['true', 'false']).transform((text) => text === 'true');

/** Values of a field in a URL: texts, from which numbers and flags are parsed. */
export const textSchema = (field: SearchField<unknown>): z.ZodType<SearchValue> =>
  field.kind === 'number' ? aNumber : field.kind === 'flag' ? aFlag : searchSchema(field);

/** Fields belong to a type. */
export const noType = {
  en: 'Name the dossier type whose fields these are',
  vi: 'Phải nêu loại hồ sơ có các mục này',
};
const noRange = { en: 'Only days and numbers have from and to', vi: 'Chỉ ngày và số mới có from và to' };
const personalHere = {
  en: 'Personal: it is looked for by POST /v1/dossiers/search, never in an address',
  vi: 'Thông tin cá nhân: chỉ tra cứu bằng POST /v1/dossiers/search, không ghi trên địa chỉ',
};

const fieldNamed = (type: AnyDossierType, name: string, pointer: string): SearchField<unknown> => {
  const { search = {} } = type;
  const field = Object.hasOwn(search, name) ? search[name] : undefined;
  if (field !== undefined) return field;
  throw wrongAt(pointer, list({ en: 'Search fields are', vi: 'Các mục tra cứu gồm' }, Object.keys(search)));
};

const demandRange = ({ kind }: SearchField<unknown>, pointer: string): void => {
  if (kind !== 'day' && kind !== 'number') throw wrongAt(pointer, noRange);
};

/**
 * The search fields of a query.
 * @param type whose fields they are; undefined when the query names none
 * @param at where the query is in the request, for the pointers
 * @throws Problem VALIDATION_FAILED with a pointer: no type, no such field, a value of another kind, a personal field
 */
export function filtersOf(type: AnyDossierType | undefined, query: object, at = ''): readonly FieldFilter[] {
  const filters = new Map<string, FieldFilter>();
  for (const [key, value] of Object.entries(query)) {
    const [, name, end] = stated.exec(key) ?? [];
    if (name === undefined) continue;
    if (type === undefined) throw wrongAt(`${at}/type`, noType);
    const pointer = `${at}/${key}`;
    const field = fieldNamed(type, name, pointer);
    if (field.personal === true) throw wrongAt(pointer, personalHere);
    if (end !== undefined) demandRange(field, pointer);
    const read = validated(textSchema(field), value, pointer.split('/').slice(1));
    filters.set(name, { ...(filters.get(name) ?? { name, personal: false }), [end ?? 'is']: read });
  }
  return [...filters.values()];
}

/** Search fields in a body, by name: a value, or a first and a last one. */
export const statedFields = z.record(
  z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/),
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.strictObject({
      from: z.union([z.string(), z.number()]).optional(),
      to: z.union([z.string(), z.number()]).optional(),
    }),
  ]),
);
export type StatedFields = z.infer<typeof statedFields>;

/**
 * Like `filtersOf`, for a body, which may have personal fields.
 * @param seals of sealed fields, of which only digests are known
 * @param at where they are in it
 */
export function filtersIn(
  type: AnyDossierType,
  fields: StatedFields,
  seals: Pick<DossierKeys, 'fieldSeals'>,
  at: readonly string[] = ['fields'],
): readonly FieldFilter[] {
  return Object.entries(fields).map(([name, given]): FieldFilter => {
    const place = [...at, name];
    const pointer = place.map((part) => `/${part}`).join('');
    const field = fieldNamed(type, name, pointer);
    const read = (value: unknown, ...end: string[]) => validated(searchSchema(field), value, [...place, ...end]);
    const filter = { name, personal: field.personal === true };
    if (typeof given !== 'object') {
      const is = read(given);
      return { ...filter, ...(field.sealed === true ? { seals: seals.fieldSeals(name, String(is)) } : { is }) };
    }
    demandRange(field, pointer);
    const { from, to } = given;
    return {
      ...filter,
      ...(from !== undefined && { from: read(from, 'from') }),
      ...(to !== undefined && { to: read(to, 'to') }),
    };
  });
}

const readersOf = ({ personalFor }: AnyDossierType): readonly Role[] => personalFor ?? personalReaders;

/** Whether somebody may search personal data in dossiers of a type in one of these roles. */
export const mayReadPersonal = (type: AnyDossierType, roles: readonly Role[]): boolean =>
  roles.some((role) => readersOf(type).includes(role));

/**
 * Roles in which somebody may search personal data in dossiers of a type.
 * @throws Problem FORBIDDEN when none of theirs may
 */
export function personalRoles(type: AnyDossierType, roles: readonly Role[]): readonly Role[] {
  const may = roles.filter((role) => readersOf(type).includes(role));
  if (may.length === 0) throw problem('FORBIDDEN');
  return may;
}

/** `due`, `openedOn` or `fields.NAME`, the greatest first with a minus before it. */
export const sortText = z.string().regex(
  /^-?(due|openedOn|fields\.[a-z][a-zA-Z0-9]{0,39})$/,
  says({
    en: 'due, openedOn or fields.NAME, with - before it for the last first',
    vi: 'Phải là due, openedOn hoặc fields.TÊN, thêm - ở trước để xếp giảm dần',
  }),
);

/**
 * The sort order of a list.
 * @throws Problem VALIDATION_FAILED at `/sort` for a field that lists cannot be ordered by
 */
export function orderIn(
  type: AnyDossierType | undefined,
  sort = 'due',
  at = '',
): { readonly by: QueueKey; readonly descending: boolean } {
  const descending = sort.startsWith('-');
  const by = descending ? sort.slice(1) : sort;
  if (by === 'due' || by === 'openedOn') return { by, descending };
  if (type === undefined) throw wrongAt(`${at}/type`, noType);
  const name = by.slice('fields.'.length);
  const field = fieldNamed(type, name, `${at}/sort`);
  if (field.sortable === true && field.personal !== true) return { by: { field: name }, descending };
  const sortable = Object.entries(type.search ?? {}).flatMap(([one, { sortable: may, personal }]) =>
    may === true && personal !== true ? [`fields.${one}`] : [],
  );
  throw wrongAt(
    `${at}/sort`,
    list({ en: 'Lists are ordered by', vi: 'Có thể xếp theo' }, ['due', 'openedOn', ...sortable]),
  );
}
