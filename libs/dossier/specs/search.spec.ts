import { claimant, peopleOf, specificationOf } from '../given/index.js';
import { personalFields, searchFaults, type SearchField, searchSchema } from '../index.js';
import { type Licence, licence } from './licence.js';

const text = { en: 'x', vi: 'x' };
const { officer } = peopleOf('HN-01');
const search: Readonly<Record<string, SearchField<Licence>>> = {
  boat: { kind: 'code', title: text, of: ({ data }) => data.boat },
  opened: { kind: 'day', title: text, sortable: true, of: ({ openedOn }) => openedOn },
  // Data that are not shown openly cannot be searched by, whatever the type says.
  leak: { kind: 'text', title: text, of: ({ data }) => data.owner },
  // A personal one names nobody, for it stands unencrypted in the read model.
  nameLength: { kind: 'number', title: text, personal: true, of: ({ data }) => data.owner?.length },
};
const type = { ...licence, search };
const { given, submit } = specificationOf(type);
const submitted = () => given().and(submit, claimant, '2026-03-02');

it('search fields follow from what is shown openly, personal ones from the whole state', () => {
  submitted().shows({ fields: { boat: 'B1', opened: '2026-03-02' }, personalFields: { nameLength: 2 } });
  expect(submitted().view.fields).toEqual({ boat: 'B1', opened: '2026-03-02' });
});

it('what is not known yet is left out', () => {
  expect(personalFields(type, { ...submitted().dossier, data: { asked: false } })).toEqual({});
  expect(officer.roles).toEqual(['officer']);
});

it.each([
  ['day', '2026-02-28', '2026-02-30'],
  ['number', 7.5, '7'],
  ['flag', false, 'false'],
  ['code', 'HN-01', 'two words'],
  ['text', 'hai chữ', ''],
] as const)('a %s holds %j, not %j', (kind, right, wrong) => {
  expect(searchSchema({ kind }).safeParse(right).success).toBe(true);
  expect(searchSchema({ kind }).safeParse(wrong).success).toBe(false);
});

it('a code with labels is one of them', () => {
  const schema = searchSchema({ kind: 'code', labels: { a: text, b: text } });
  expect([schema.safeParse('b').success, schema.safeParse('c').success]).toEqual([true, false]);
});

it('a value of another kind, and a name that fits no address, are found', () => {
  expect(searchFaults(type, { boat: 'B1', opened: 'soon' })).toEqual(['search opened: "soon" is no day']);
  expect(searchFaults({ ...type, search: { 'a.b': search['boat'] } } as never, {})).toEqual(['search a.b: not a name']);
});
