import { type Column, differs } from './differs.js';

const date = { type: 'string', format: 'date' };
const reason = { type: 'string', enum: ['agreement', 'dismissal'] };
const column = (title: string, value: Column['value'], said: object = reason): Column => ({
  title,
  value,
  schema: { type: 'object', properties: { date, reason: said } },
});
const inWords = { type: 'string' };

it('days that differ are said, and codes of one list', () => {
  const stated = column('A', { date: '2026-10-15', reason: 'agreement' });
  expect(differs([stated, column('B', { date: '2026-10-14' })], 'date')).toBe(true);
  expect(differs([stated, column('B', { date: '2026-10-15' })], 'date')).toBe(false);
  expect(differs([stated, column('B', {}), column('C', { reason: 'dismissal' })], 'reason')).toBe(true);
});

it('what somebody said in their own words is no other than a code, and nothing is no other than something', () => {
  const stated = column('A', { reason: 'We agreed' }, inWords);
  expect(differs([stated, column('B', { reason: 'agreement' })], 'reason')).toBe(false);
  expect(differs([stated, column('B', { reason: null })], 'reason')).toBe(false);
});

it('a code that may be missing is a code', () => {
  const nullable = { anyOf: [reason, { type: 'null' }] };
  const [one, other] = ['agreement', 'dismissal'].map((said) => column(said, { reason: said }, nullable));
  expect(differs([one, other] as Column[], 'reason')).toBe(true);
});
