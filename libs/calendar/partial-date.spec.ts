import { agree, isPartialDate, latestDay, type PartialDate } from './index.js';

it.each(['1965-05-17', '1965-05', '1965', '2024-02-29'])('%s is a date as far as it is known', (text) => {
  expect(isPartialDate(text)).toBe(true);
});

it.each(['1965-00-00', '1965-13', '0000', '65', '1965-02-29', '1965-5', '', 1965])('%s is none', (text) => {
  expect(isPartialDate(text)).toBe(false);
});

it.each([
  ['1965-05-17', '1965-05-17'],
  ['1965-05', '1965-05-31'],
  ['1964-02', '1964-02-29'],
  ['1965-02', '1965-02-28'],
  ['1965', '1965-12-31'],
])('%s is %s at the latest', (date, latest) => {
  expect(latestDay(date as PartialDate)).toBe(latest);
});

it.each([
  ['1965', '1965-05-17', true],
  ['1965-05-17', '1965-05', true],
  ['1965', '1965', true],
  ['1965-01-01', '1965', true],
  ['1965-04', '1965-05-17', false],
  ['1964', '1965-05-17', false],
])('%s and %s agree: %s', (one, other, expected) => {
  expect(agree(one, other)).toBe(expected);
});
