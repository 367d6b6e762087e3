import { clean } from './plain-text.js';

const tones = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
/** A tone on the first of two vowels that end a syllable, as it was taught before: òa, òe, ùy for oà, oè, uỳ. */
const oldStyle = new RegExp(`(?<=o)(${tones})([ae])(?!\\p{M})|(?<=u)(${tones})(y)(?!\\p{M})`, 'gu');

/** A text for comparison: cleaned, in small letters, the tone where the new style has it. */
const letters = (text: string): string =>
  clean(text)
    .toLocaleLowerCase('vi')
    .normalize('NFD')
    .replace(oldStyle, (_, first: string, a: string, second: string, y: string) => `${a ?? y}${first ?? second}`)
    .normalize('NFC');

/**
 * Whether two texts read the same although typed differently: on another keyboard, in capitals, with the tone in the
 * old place or the new (Hòa, Hoà). Accents count: Hòa is not Hoa.
 */
export const sameLetters = (one: string, other: string): boolean => letters(one) === letters(other);
