import { type InspectionState, workplaceInspection } from '../../made-up/index.js';
import { peopleOf, specificationOf } from '../given/index.js';
import { personalFields, searchFaults, type SearchField, searchSchema } from '../index.js';

const text = { en: 'x', vi: 'x' };
const { officer } = peopleOf('HN-01');
const search: Readonly<Record<string, SearchField<InspectionState>>> = {
  employer: { kind: 'code', title: text, of: ({ data }) => data.employer },
  opened: { kind: 'day', title: text, sortable: true, of: ({ openedOn }) => openedOn },
  // Data that are not shown openly cannot be searched by, whatever the type says.
  leak: { kind: 'text', title: text, of: ({ data }) => data.contact },
  // A personal one names nobody, for it stands unencrypted in the read model.
  contact: { kind: 'code', title: text, personal: true, sealed: true, of: ({ data }) => data.contact?.slice(0, 1) },
  nameLength: { kind: 'number', title: text, personal: true, of: ({ data }) => data.contact?.length },
};
const type = { ...workplaceInspection, search };
const { given, submit } = specificationOf(type);
const planned = () => given().and(submit, officer, '2026-03-02', { channel: 'ex-officio' });

it('search fields follow from what is shown openly, personal ones from the whole state', () => {
  planned().shows({ fields: { employer: 'DN0001', opened: '2026-03-02' }, personalFields: { nameLength: 10 } });
  expect(planned().view.fields).toEqual({ employer: 'DN0001', opened: '2026-03-02' });
});

it('what leads to a person stands apart, and is shown nowhere', () => {
  expect(planned().view.personalFields).toEqual({ nameLength: 10 });
  expect(planned().view.sealedFields).toEqual({ contact: 'L' });
  const contact = { kind: 'code', title: text, sealed: true, of: () => undefined } as const;
  const faults = (field: object) => searchFaults({ ...type, search: { contact: { ...contact, ...field } } }, {});
  expect(faults({ personal: true })).toEqual([]);
  for (const field of [{}, { personal: true, column: true }, { personal: true, sortable: true }])
    expect(faults(field)).toEqual(['search contact: sealed, so personal and in no list']);
});

it('what is not known yet is left out', () => {
  expect(personalFields(type, { ...planned().dossier, data: workplaceInspection.initial() })).toEqual({});
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
  expect(searchFaults(type, { employer: 'DN0001', opened: 'soon' })).toEqual(['search opened: "soon" is no day']);
  expect(searchFaults({ ...type, search: { 'a.b': search['employer'] } } as never, {})).toEqual([
    'search a.b: not a name',
  ]);
});
