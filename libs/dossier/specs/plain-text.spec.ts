import fc from 'fast-check';
import { z } from 'zod';
import { clean, cleanLines, firstUnfit, plainLines, plainText, sameLetters, shaped } from '../index.js';

const name = 'Đặng Thị Hòa';
/** One name in the ways that Vietnamese keyboards and copies produce. */
const spellings: readonly (readonly [string, string, string])[] = [
  ['decomposed', name, name.normalize('NFD')],
  ['the look-alike of Đ', name, name.replace('Đ', '\u00d0')],
  ['a zero-width space', name, name.replace(' ', ' \u200b')],
  ['a no-break space', name, name.replace(' ', '\u00a0')],
  ['spaces around, and two between', name, `\t ${name.replaceAll(' ', '  ')} \u3000`],
  ['the deprecated tone marks', 'Hà', 'Ha\u0340'],
  ['a zero-width joiner between letter and mark', 'Hà', 'Ha\u200d\u0300'],
  ['a typographic apostrophe', "H'Linh Niê Kđăm", 'H\u2019Linh Niê Kđăm'],
  ['a modifier letter for the apostrophe', "H'Linh Niê Kđăm", 'H\u02bcLinh Niê Kđăm'],
  ['a small look-alike', "H'Linh Niê Kđăm", "H'Linh Niê K\u00f0ăm"],
];

describe('a text that people write', () => {
  it.each(spellings)('with %s is kept as it is meant', (_, meant, typed) => expect(clean(typed)).toBe(meant));

  it('is one line: what was copied from a table or a letter stands on it', () => {
    expect(clean('Phường Hàng Bài,\r\n\tHà Nội')).toBe('Phường Hàng Bài, Hà Nội');
    expect(cleanLines(' Một \r\n\r\n hai\u2028ba\tbốn ')).toBe('Một\n\nhai\nba bốn');
  });

  const anything = fc.string({ unit: 'binary', maxLength: 40 });
  const typed = fc
    .array(
      fc.constantFrom(
        ...'aăâđeêoôơuưyHĐ\u00d0\u00f0 \u0300\u0301\u0303\u0309\u0323\u0302\u031b\u200b\u00a0\u2019\n\r\t\ufeff',
      ),
    )
    .map((letters) => letters.join(''));

  it.each([
    ['one line', clean],
    ['several lines', cleanLines],
  ])('cleaned twice is cleaned once, and composed: %s', (_, cleaned) => {
    fc.assert(
      fc.property(fc.oneof(anything, typed), (text) => {
        const once = cleaned(text);
        expect(cleaned(once)).toBe(once);
        expect(once).toBe(once.normalize('NFC'));
        expect(once).toBe(once.trim());
        expect(once).not.toMatch(/ {2}|[\u00d0\u00f0\u2019\u200b\ufeff\u00a0\t\r]/);
      }),
      { numRuns: 500 },
    );
  });

  it('cleaned is fit whenever it was, and no cleaning makes it fit', () => {
    fc.assert(
      fc.property(fc.oneof(anything, typed), (text) => {
        expect(firstUnfit(clean(text)) === undefined).toBe(firstUnfit(text) === undefined);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a text is refused with its character and its place', () => {
  it.each([
    ['a control character', 'An\u0007h', 3, 'U+0007', 'control character'],
    ['a character of old terminals', 'An\u0090', 3, 'U+0090', 'control character'],
    ['a turned direction', 'An \u202egnort', 4, 'U+202E', 'direction'],
    ['a mark of direction', '\u200fAn', 1, 'U+200F', 'direction'],
    ['an unassigned code point', 'An\u0378', 3, 'U+0378', 'no character'],
    ['a code point that is no character', 'An\ufffe', 3, 'U+FFFE', 'no character'],
    ['private use', 'An\ue000', 3, 'U+E000', 'private'],
    ['private use beyond the first plane', '😀\u{f0000}', 2, 'U+F0000', 'private'],
    ['half of a character', 'An\ud83d', 3, 'U+D83D', 'half'],
    ['a third mark', 'Ha\u0300\u0301\u0303', 5, 'U+0303', 'third mark'],
    ['a third mark on a composed letter', 'Hế\u0323', 3, 'U+0323', 'third mark'],
  ])('%s', (_, text, at, code, why) => {
    const found = shaped(plainText(100), text);
    const [fault] = 'faults' in found ? found.faults : [];
    expect(fault?.message.en).toMatch(new RegExp(`^Character ${at} \\(${code.replace('+', '\\+')}\\) .*${why}`));
    expect(fault?.message.vi).toMatch(new RegExp(`^Ký tự thứ ${at} \\(${code.replace('+', '\\+')}\\) `));
  });

  it('but what Vietnamese is written with is fit, composed or not', () => {
    for (const text of ['Nguyễn Thị Quỳnh Ngữ Ệ ợ ậ', "H'Hen Niê", 'Căn hộ số 12/3, 1.000.000 đồng – “ghi chú”…', '😀'])
      for (const form of ['NFC', 'NFD']) expect(firstUnfit(text.normalize(form))).toBeUndefined();
  });
});

describe('the schema of such a text', () => {
  it('gives it cleaned, between its limits, counted as it is kept', () => {
    expect(plainText(3).parse(' H\u200boa ')).toBe('Hoa');
    expect(plainText(3).parse('Ho\u0300a')).toBe('Hòa');
    for (const wrong of ['', ' \u200b\u00a0', 'Hòaa', 7, null])
      expect(plainText(3).safeParse(wrong).success).toBe(false);
    expect(plainLines(20).parse('a\r\nb')).toBe('a\nb');
  });

  it('still says its shape to forms', () => {
    const { $schema: _, ...shape } = z.toJSONSchema(plainText(120, 3), { io: 'input' });
    expect(shape).toEqual({ type: 'string', minLength: 3, maxLength: 120 });
  });
});

describe('a comparison by letters', () => {
  it.each([
    ...spellings.map(([, meant, typed]) => [meant, typed]),
    [name, 'Đặng Thị Hoà'],
    [name, name.toLowerCase()],
    [name, name.toUpperCase()],
    ['thúy', 'THUÝ'],
    ['Khỏe', 'khoẻ'],
    ['Quý', 'Qúy'],
    ['Toàn', 'Tòan'],
  ])('%j is %j', (one, other) => {
    expect(sameLetters(one, other)).toBe(true);
    expect(sameLetters(other.normalize('NFD'), one)).toBe(true);
  });

  it.each([
    ['Hòa', 'Hoa'],
    ['Hòa', 'Hóa'],
    ['Đăng', 'Dang'],
    ['Đặng', 'Đăng'],
    ['Thuỷ', 'Thúy'],
    ['Lan Anh', 'LanAnh'],
    ['Hoằng', 'Hoàng'],
  ])('%j is not %j', (one, other) => expect(sameLetters(one, other)).toBe(false));

  it('is the same both ways, and of a text with itself however it is cleaned', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(sameLetters(one, other)).toBe(sameLetters(other, one));
        expect(sameLetters(one, clean(one))).toBe(true);
      }),
    );
  });
});
