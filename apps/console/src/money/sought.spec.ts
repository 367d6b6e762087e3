import { soughtIn } from './sought.js';

it.each([
  ['TCTN-2026-0000042', { number: 'TCTN-2026-0000042' }],
  [' tctn-2026-0000042 ', { number: 'TCTN-2026-0000042' }],
  ['0042', { number: '0042' }],
  ['00 42', { number: '0042' }],
  ['Nguyễn Thị An', { name: 'Nguyễn Thị An' }],
  ['an', { name: 'an' }],
  ['  ', undefined],
  ['a', undefined],
])('«%s» is understood as a number or a name', (typed, sought) => {
  expect(soughtIn(typed)).toEqual(sought);
});
