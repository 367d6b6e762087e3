import type { Schema } from './schema.js';
import { isOn, stepsOf } from './steps.js';

const text: Schema = { type: 'string' };
const group = (...names: string[]): Schema => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, text])),
  required: names,
});
const form: Schema = {
  type: 'object',
  properties: {
    office: text,
    form: {
      type: 'object',
      properties: {
        person: group('a', 'b', 'c', 'd', 'e', 'f'),
        training: group('level', 'field'),
        job: group('g', 'h', 'i', 'j', 'k', 'l'),
        pay: { oneOf: [group('account', 'bank'), group('agency')] },
      },
      required: ['person', 'training', 'job', 'pay'],
    },
    proof: group('kind'),
  },
  required: ['office', 'form'],
};
const pointers = stepsOf(form).map((step) => step.map(({ pointer }) => pointer));

it('puts as many sections together as fit a screen, in their order, and opens a group of groups', () =>
  expect(pointers).toEqual([['/office', '/form/person'], ['/form/training'], ['/form/job'], ['/form/pay', '/proof']]));

it('knows which may be left out', () =>
  expect(
    stepsOf(form)
      .flat()
      .filter(({ required }) => !required)
      .map(({ name }) => name),
  ).toEqual(['proof']));

it('finds the step of a place, and is not misled by names that begin alike', () => {
  const at = (pointer: string) => stepsOf(form).findIndex((step) => isOn(step, pointer));
  expect(['/form/person/a', '/form/pay/account', '/proof', '/form/jobs'].map(at)).toEqual([0, 3, 3, -1]);
});
