import { found, readable } from './rule-text.js';

it.each([
  ['{months} tháng', '… tháng'],
  [
    '{capped?hưởng theo mức trần|hưởng theo bình quân}, {vnd} đồng',
    'hưởng theo mức trần or hưởng theo bình quân, … đồng',
  ],
  ['{base?lương cơ sở|lương vùng {region}} ({vnd})', 'lương cơ sở or lương vùng … (…)'],
  ['đủ{late?: quá hạn|}.', 'đủ: quá hạn.'],
])('%s reads %s', (words, text) => expect(readable(words, 'or')).toBe(text));

it.each([
  ['muc huong', true],
  ['HƯỞNG mức', true],
  ['dong', true],
  ['', true],
  ['mức trần', false],
])('%s is found: %s', (looked, is) => expect(found(looked, ['Mức hưởng', 'hằng tháng, đồng'])).toBe(is));
