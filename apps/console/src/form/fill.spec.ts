import { filledIn, textsFor } from './fill.js';
import type { Schema } from './schema.js';

const form: Schema = {
  type: 'object',
  properties: {
    name: { type: 'string', maxLength: 50 },
    born: { type: 'string', format: 'partial-date' },
    ended: { type: 'string', format: 'date' },
    months: { type: 'integer' },
    insured: { type: 'boolean' },
    contract: { type: 'string', enum: ['indefinite', 'seasonal'] },
  },
};

it('values are typed as people type them, where the form has a place for them', () => {
  const values = [
    { pointer: '/name', value: 'An' },
    { pointer: '/born', value: '1999-03' },
    { pointer: '/ended', value: '2026-10-15' },
    { pointer: '/months', value: 54 },
    { pointer: '/insured', value: true },
    { pointer: '/contract', value: 'indefinite' },
    { pointer: '/nickname', value: 'Bé' },
  ];
  const texts = textsFor(form, {}, values);
  expect(Object.fromEntries(texts)).toEqual({
    '/name': 'An',
    '/born': '03/1999',
    '/ended': '15/10/2026',
    '/months': '54',
    '/insured': 'true',
    '/contract': 'indefinite',
  });
  expect(textsFor(form, {}, [{ pointer: '/contract', value: 'oral' }]).size).toBe(0);
});

it('what somebody has typed stays', () => {
  const texts = new Map([
    ['/name', 'An'],
    ['/born', '1999'],
  ]);
  expect(filledIn({ '/name': 'Ân', '/born': ' ' }, texts)).toEqual({ '/name': 'Ân', '/born': '1999' });
});
