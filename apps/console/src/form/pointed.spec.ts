import { isSameAt, pointedIn } from './pointed.js';
import type { Schema } from './schema.js';

const text: Schema = { type: 'string', maxLength: 50 };
const named = (schema: Schema, vi: string): Schema => ({ ...schema, 'x-words': { title: { vi, en: vi } } });
const firm = named({ type: 'object', properties: { name: text, answer: text } }, 'Đơn vị');
const person = named({ type: 'object', properties: { phone: text } }, 'Người nộp');
const form: Schema = {
  type: 'object',
  properties: {
    form: { type: 'object', properties: { person, note: text } },
    firms: { type: 'array', items: firm },
    paid: {
      oneOf: [
        { type: 'object', properties: { by: { type: 'string', const: 'cash' } } },
        { type: 'object', properties: { by: { type: 'string', const: 'bank' }, account: text } },
      ],
    },
  },
};
const typed = { '/firms#': '2', '/paid?': 'bank' };
const at = (pointer: string) => pointedIn(form, typed, pointer);

it('finds the field that is meant: in a group, in a row, in the alternative that was chosen', () => {
  expect(at('/form/person/phone')).toMatchObject({ at: '/form/person/phone', unknown: undefined });
  expect(at('/firms/1/answer')).toMatchObject({ at: '/firms/1/answer', unknown: undefined });
  expect(at('/firms/1/answer').within.map(({ row }) => row)).toEqual([undefined, 1, undefined]);
  expect(at('/paid/account')).toMatchObject({ at: '/paid/account', unknown: undefined });
});

it('of what the form does not have finds the nearest part on the page, and says what it is called', () => {
  expect(at('/form/person/nick~1name')).toMatchObject({ at: '/form/person', unknown: 'nick/name' });
  expect(at('/form/person/nickname').within.map(({ schema }) => schema['x-words']?.title?.vi)).toEqual([
    undefined,
    'Người nộp',
  ]);
  expect(at('/firms/2/name')).toMatchObject({ at: '/firms', unknown: '2' });
  expect(at('/form/person/phone/0')).toMatchObject({ at: '/form/person/phone', unknown: '0' });
  expect(at('/paid/by')).toMatchObject({ at: '/paid', unknown: undefined });
});

it('finds no part where only what has no place on the page holds it', () => {
  expect(at('/form/nickname')).toMatchObject({ at: undefined, unknown: 'nickname' });
  expect(at('')).toEqual({ at: undefined, within: [], unknown: undefined });
});

it('knows whether a part was changed', () => {
  expect(isSameAt('/firms', typed, { ...typed, '/firms#': '1' })).toBe(false);
  expect(isSameAt('/firms/1', typed, { ...typed, '/firms/10/name': 'An' })).toBe(true);
  expect(isSameAt('/paid', typed, { '/firms#': '2', '/paid?': 'cash' })).toBe(false);
  expect(isSameAt('/form', typed, { ...typed, '/form/note': '' })).toBe(true);
});
