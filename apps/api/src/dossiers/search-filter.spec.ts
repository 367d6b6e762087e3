import { type AnyDossierType, type SearchField } from '../../../../libs/dossier/index.js';
import { Problem } from '../problems/problem.js';
import { validated } from '../problems/validation.js';
import { z } from 'zod';
import { filtersIn, filtersOf, mayReadPersonal, orderIn, personalRoles, withFields } from './search-filter.js';

const title = { en: 'x', vi: 'x' };
const of = () => undefined;
const search: Readonly<Record<string, SearchField<unknown>>> = {
  day: { kind: 'day', title, sortable: true, of },
  count: { kind: 'number', title, of },
  odd: { kind: 'flag', title, of },
  region: { kind: 'code', title, labels: { north: title, south: title }, of },
  phone: { kind: 'code', title, personal: true, of },
  called: { kind: 'code', title, personal: true, sealed: true, of },
};
const seals = { fieldSeals: (name: string, is: string) => [`new:${name}:${is}`, `old:${name}:${is}`] };
const type = { search, personalFor: ['officer'] } as unknown as AnyDossierType;

/** Where a request is wrong. */
const faultOf = (ask: () => unknown): unknown => {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.parts.errors?.map(({ pointer }) => pointer) ?? error.code;
  }
};

it('an address states fields as texts: days, numbers and flags are read, from and to belong together', () => {
  const query = {
    limit: 50,
    'fields.day.from': '2026-01-01',
    'fields.day.to': '2026-01-31',
    'fields.count': '7',
    'fields.odd': 'true',
    'fields.region': 'north',
  };
  expect(filtersOf(type, query)).toEqual([
    { name: 'day', personal: false, from: '2026-01-01', to: '2026-01-31' },
    { name: 'count', personal: false, is: 7 },
    { name: 'odd', personal: false, is: true },
    { name: 'region', personal: false, is: 'north' },
  ]);
  expect(filtersOf(undefined, { limit: 50 })).toEqual([]);
});

it.each([
  ['fields.unknown', 'x'],
  ['fields.constructor', 'x'],
  ['fields.day', '2026-02-30'],
  ['fields.count', 'many'],
  ['fields.odd', 'yes'],
  ['fields.region', 'east'],
  ['fields.region.from', 'north'],
  ['fields.phone', '0912345678'],
])('%s=%s is refused at its place', (key, value) => {
  expect(faultOf(() => filtersOf(type, { [key]: value }))).toEqual([`/${key}`]);
});

it('fields without a type are refused at the type', () => {
  expect(faultOf(() => filtersOf(undefined, { 'fields.day': '2026-01-01' }))).toEqual(['/type']);
  expect(faultOf(() => orderIn(undefined, 'fields.day'))).toEqual(['/type']);
});

it('a query knows its own members and fields, and nothing else', () => {
  const schema = withFields({ limit: z.coerce.number() });
  expect(validated(schema, { limit: '5', 'fields.day': '2026-01-01' })).toEqual({
    limit: 5,
    'fields.day': '2026-01-01',
  });
  for (const key of ['colour', 'fields.', 'fields.day.about', 'fields', 'toString', 'constructor'])
    expect(faultOf(() => validated(schema, { limit: '5', [key]: 'x' }))).toEqual([`/${key}`]);
});

it('a body may state personal fields, each with its place', () => {
  expect(filtersIn(type, { phone: '0912345678', count: { from: 3 } }, seals)).toEqual([
    { name: 'phone', personal: true, is: '0912345678' },
    { name: 'count', personal: false, from: 3 },
  ]);
  expect(filtersIn(type, { called: '0912345678' }, seals, [])).toEqual([
    { name: 'called', personal: true, seals: ['new:called:0912345678', 'old:called:0912345678'] },
  ]);
  expect(faultOf(() => filtersIn(type, { called: { from: '09' } }, seals, []))).toEqual(['/called']);
  expect(faultOf(() => filtersIn(type, { count: { from: 'x' } }, seals))).toEqual(['/fields/count/from']);
  expect(faultOf(() => filtersIn(type, { region: { from: 'north' } }, seals))).toEqual(['/fields/region']);
  expect(faultOf(() => filtersIn(type, { odd: 'true' }, seals))).toEqual(['/fields/odd']);
});

it('personal fields are looked for in roles that read what is personal', () => {
  expect(personalRoles(type, ['auditor', 'officer'])).toEqual(['officer']);
  expect([mayReadPersonal(type, ['officer']), mayReadPersonal(type, ['auditor'])]).toEqual([true, false]);
  expect(faultOf(() => personalRoles(type, ['auditor']))).toBe('FORBIDDEN');
});

it('a list is ordered by what is marked sortable', () => {
  expect(orderIn(type)).toEqual({ by: 'due', descending: false });
  expect(orderIn(undefined, '-openedOn')).toEqual({ by: 'openedOn', descending: true });
  expect(orderIn(type, '-fields.day')).toEqual({ by: { field: 'day' }, descending: true });
  expect(faultOf(() => orderIn(type, 'fields.count'))).toEqual(['/sort']);
  expect(faultOf(() => orderIn(type, 'fields.phone'))).toEqual(['/sort']);
});
