import { collect } from './collect.js';
import { alternatives, type Schema } from './schema.js';

const text: Schema = { type: 'string', maxLength: 50 };
const day: Schema = { type: 'string', format: 'date' };
const money: Schema = { type: 'integer' };
const form: Schema = {
  type: 'object',
  required: ['person', 'months'],
  properties: {
    person: { type: 'object', required: ['name', 'born'], properties: { name: text, born: day, mail: text } },
    months: { type: 'array', minItems: 2, items: money },
    school: { type: 'object', required: ['level'], properties: { level: text, field: text } },
  },
};

it('alternatives are one for each value of the part that tells them apart', () => {
  const outcome: Schema = {
    oneOf: [
      { type: 'object', required: ['was'], properties: { was: { type: 'string', enum: ['away', 'refused'] } } },
      { type: 'object', required: ['was', 'on'], properties: { was: { type: 'string', const: 'hired' }, on: day } },
    ],
  };
  expect(alternatives(outcome).map(({ properties }) => properties?.['was']?.const)).toEqual([
    'away',
    'refused',
    'hired',
  ]);
  expect(collect(outcome, { '?': 'refused' })).toEqual({ value: { was: 'refused' }, faults: [] });
  expect(collect(outcome, { '?': 'hired' }).faults).toMatchObject([{ pointer: '/on', kind: 'missing' }]);
});

describe('what is sent of a form', () => {
  it('is what was typed, days and numbers as programs have them', () => {
    const typed = {
      '/person/name': ' An ',
      '/person/born': '8/3/1999',
      '/months/0': '7.200.000',
      '/months/1': '7 200 000',
    };
    expect(collect(form, typed)).toEqual({
      value: { person: { name: 'An', born: '1999-03-08' }, months: [7_200_000, 7_200_000] },
      faults: [],
    });
  });

  it('names all that is missing at once, where it belongs', () => {
    const faults = collect(form, {}).faults.map(({ pointer, kind }) => `${pointer} ${kind}`);
    expect(faults).toEqual(['/person/name missing', '/person/born missing', '/months/0 missing', '/months/1 missing']);
  });

  it('leaves a part out that is not needed and was not begun; begun, it is asked for whole', () => {
    const rest = { '/person/name': 'An', '/person/born': '8/3/1999', '/months/0': '1', '/months/1': '2' };
    expect(collect(form, rest).value).not.toHaveProperty('school');
    expect(collect(form, { ...rest, '/school/field': 'x' }).faults).toMatchObject([{ pointer: '/school/level' }]);
  });

  it('says of days and numbers what is wrong with them', () => {
    const typed = { '/person/name': 'An', '/person/born': '31/02/2026', '/months/0': 'many', '/months/1': '1.5' };
    expect(collect(form, typed).faults.map(({ kind }) => kind)).toEqual(['notDay', 'notNumber', 'notNumber']);
  });

  it('chooses between alternatives, and knows what nothing is', () => {
    const outcome: Schema = {
      oneOf: [
        { type: 'object', required: ['was', 'on'], properties: { was: { const: 'hired' }, on: day } },
        { type: 'object', required: ['was'], properties: { was: { const: 'refused' } } },
      ],
    };
    expect(collect(outcome, {}).faults).toMatchObject([{ kind: 'choose' }]);
    expect(collect(outcome, { '?': 'refused' })).toEqual({ value: { was: 'refused' }, faults: [] });
    expect(collect(outcome, { '?': 'hired', '/on': '1/12/2026' }).value).toEqual({ was: 'hired', on: '2026-12-01' });
    const months: Schema = { anyOf: [money, { type: 'null' }] };
    expect([
      collect(months, {}).value,
      collect(months, { '': '12' }).value,
      collect(months, {}, '', false).value,
    ]).toEqual([null, 12, undefined]);
  });
});
