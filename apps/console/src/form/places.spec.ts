import { differences, merged, misplaced, placesOf } from './places.js';
import type { Schema } from './schema.js';

const text: Schema = { type: 'string', maxLength: 50 };
const form: Schema = {
  type: 'object',
  required: ['name', 'months', 'outcome'],
  properties: {
    name: text,
    level: { type: 'string', enum: ['school', 'college'] },
    months: { type: 'array', items: { type: 'object', properties: { month: text, paid: { type: 'integer' } } } },
    outcome: {
      oneOf: [
        { type: 'object', properties: { was: { type: 'string', const: 'hired' }, on: text } },
        { type: 'object', properties: { was: { type: 'string', const: 'refused' }, why: text } },
      ],
    },
  },
};

it('knows every place in which something can be typed, with the rows that are there', () => {
  const pointers = placesOf(form, { '/months#': '1' }).map(({ pointer }) => pointer);
  expect(pointers).toEqual([
    '/name',
    '/level',
    '/months#',
    '/months/0/month',
    '/months/0/paid',
    '/outcome?',
    '/outcome/on',
    '/outcome/why',
  ]);
});

it('tells what was typed in an older form and has no place in this one, and nothing else', () => {
  const typed = {
    '/name': 'An',
    '/nickname': 'Bé',
    '/level': 'kindergarten',
    '/months#': '1',
    '/months/0/month': '10/2026',
    '/months/1/month': '11/2026',
    '/outcome?': 'away',
    // Typed before another alternative was chosen: it comes back with that one.
    '/outcome/why': 'xa nhà',
    '/gone#': '3',
    '/gone/0': ' ',
  };
  expect(misplaced(form, typed)).toEqual([
    ['/nickname', 'Bé'],
    ['/level', 'kindergarten'],
    ['/months/1/month', '11/2026'],
    ['/outcome?', 'away'],
  ]);
  expect(misplaced(form, { '/level': 'school', '/outcome?': 'hired' })).toEqual([]);
});

it('tells where two states differ, in the order of the form, and puts one together', () => {
  const here = { '/outcome?': 'hired', '/name': 'An', '/months#': '1', '/months/0/month': '10/2026', '/old': 'x' };
  const there = { '/name': 'Ân', '/months#': '2', '/months/0/month': '10/2026', '/months/1/month': '11/2026' };
  expect(differences(form, here, there)).toEqual(['/name', '/months/1/month', '/outcome?', '/old']);
  expect(merged(here, there, new Set(['/name', '/months/1/month']))).toEqual({
    '/outcome?': 'hired',
    '/name': 'Ân',
    '/months#': '2',
    '/months/0/month': '10/2026',
    '/months/1/month': '11/2026',
    '/old': 'x',
  });
});
