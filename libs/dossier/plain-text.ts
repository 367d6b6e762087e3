import { z } from 'zod';
import type { Text } from './text.js';

/**
 * Invisible characters without meaning in a name or a sentence; those that change the writing direction are refused.
 */
const unseen = /(?![\p{Bidi_Control}\p{Cn}])\p{Default_Ignorable_Code_Point}/gu;
/** Letters and signs that only look like what was meant: the Icelandic and the African letter for Đ, printers' apostrophes. */
const lookAlikes: Readonly<Record<string, string>> = { '\u00d0': 'Đ', '\u00f0': 'đ', '\u0189': 'Đ' };
const apostrophes = /[\u2018\u2019\u201b\u02bb\u02bc\u2032\uff07]/g;
const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g;

/**
 * A text as it is stored, whatever keyboard or copy it comes from: composed (NFC), Đ and apostrophes normalised,
 * invisible characters removed, every kind of space one space, ends trimmed. Idempotent.
 */
export const clean = (text: string): string => cleanLines(text).replaceAll('\n', ' ').replace(/ +/g, ' ').trim();

/** The same for a text of several lines: its line breaks stay, each `\n`. */
export const cleanLines = (text: string): string =>
  text
    .replace(unseen, '')
    .normalize('NFC')
    .replace(/[\u00d0\u00f0\u0189]/g, (letter) => lookAlikes[letter] ?? letter)
    .replace(apostrophes, "'")
    .replace(lineBreaks, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** A sign that no text may hold. */
interface Unfit {
  /** Position of the character in the text, from 1, as people count: by code points. */
  readonly at: number;
  readonly sign: string;
  readonly kind: Text;
}

const kinds: readonly (readonly [RegExp, Text])[] = [
  [/\p{Bidi_Control}/u, { en: 'turns the direction of writing', vi: 'là ký tự điều khiển chiều viết' }],
  [/\p{Cs}/u, { en: 'is half of a character', vi: 'chỉ là một nửa ký tự' }],
  [/\p{Co}/u, { en: 'is of private use', vi: 'là ký tự dùng riêng, mỗi máy hiện một kiểu' }],
  [/\p{Cn}/u, { en: 'is assigned to no character', vi: 'không phải ký tự nào của Unicode' }],
  [/\p{C}/u, { en: 'is a control character', vi: 'là ký tự điều khiển' }],
];
const tooManyMarks: Text = { en: 'is the third mark on one letter', vi: 'là dấu thứ ba trên cùng một chữ cái' };

/** A Vietnamese letter has two marks at most: ế has the circumflex and the tone. */
const MOST_MARKS = 2;
const spaces = /[\s\u0085]/;

/** The first character that a text may not hold; undefined for an acceptable text. */
export const firstUnfit = (text: string): Unfit | undefined => {
  let marks = 0;
  for (const [index, sign] of [...text].entries()) {
    if (sign.search(unseen) === 0) continue;
    if (spaces.test(sign)) {
      marks = 0;
      continue;
    }
    const kind = kinds.find(([of]) => of.test(sign))?.[1];
    if (kind !== undefined) return { at: index + 1, sign, kind };
    for (const part of sign.normalize('NFD')) marks = /\p{M}/u.test(part) ? marks + 1 : 0;
    if (marks > MOST_MARKS) return { at: index + 1, sign, kind: tooManyMarks };
  }
  return undefined;
};

const codeOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const refused = ({ at, sign, kind }: Unfit): Text => ({
  en: `Character ${at} (${codeOf(sign)}) ${kind.en}`,
  vi: `Ký tự thứ ${at} (${codeOf(sign)}) ${kind.vi}`,
});

/** Checks what was sent before it is cleaned, so that positions are those that the writer sees. */
const fit = (context: z.core.ParsePayload<string>): void => {
  const unfit = firstUnfit(context.value);
  if (unfit === undefined) return;
  const text = refused(unfit);
  context.issues.push({ code: 'custom', input: context.value, message: text.en, params: { text }, continue: false });
};

/**
 * A text of one line that people write (a name, an address): cleaned, at least one character, at most `longest`. A text
 * with a forbidden character is refused, naming the character and its place.
 */
export const plainText = (longest: number, shortest = 1) =>
  z.string().check(fit).overwrite(clean).min(shortest).max(longest);

/** The same for a text that may have several lines (findings, a reason). */
export const plainLines = (longest: number, shortest = 1) =>
  z.string().check(fit).overwrite(cleanLines).min(shortest).max(longest);
