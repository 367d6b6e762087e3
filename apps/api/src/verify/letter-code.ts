import { createHmac } from 'node:crypto';

/** Signs of a code: none that looks like another in most types of print, so no 0, O, 1, I, L, S and Z. */
const signs = '23456789ABCDEFGHJKMNPQRTUVWXY';
/** A prime, so that each sign that is wrong and any two that changed places are found. */
const base = signs.length;
/** Signs before the check sign: 15 of 29 are more than 72 bits, which nobody finds by trial. */
const length = 15;
/** Letters that people read where a code has a digit. */
const readAs: Readonly<Record<string, string>> = { S: '5', Z: '2' };

const checkOf = (values: readonly number[]): number => {
  const sum = values.reduce((known, value, at) => known + (at + 1) * value, 0) % base;
  // The check sign has the weight after them, so that the weighted sum of all is 0.
  const inverse = Array.from({ length: base }, (_, one) => one).find((one) => ((length + 1) * one) % base === 1) ?? 0;
  return ((base - sum) * inverse) % base;
};

const valuesOf = (text: string): readonly number[] => Array.from(text, (sign) => signs.indexOf(sign));

/**
 * The code of a letter: a keyed digest of where it stands, so it cannot be guessed and nothing need be recorded for it. The last
 * sign checks the others.
 * @param key base64: the first of HOSO_PARTY_KEY
 * @param letter its id in the dossier
 */
export function letterCode(key: string, dossier: string, letter: string): string {
  const digest = createHmac('sha256', Buffer.from(key, 'base64'))
    .update(`letter:${JSON.stringify([dossier, letter])}`)
    .digest('hex');
  let rest = BigInt(`0x${digest}`);
  const values = Array.from({ length }, () => {
    const value = Number(rest % BigInt(base));
    rest /= BigInt(base);
    return value;
  });
  return [...values, checkOf(values)].map((value) => signs[value]).join('');
}

/** A code as it stands on paper: in groups of four. */
export const grouped = (code: string): string => code.replaceAll(/.{4}(?=.)/g, '$&-');

/**
 * The code that somebody typed or scanned: in small letters, too, with or without groups. Undefined for what does not look like
 * one, and where a sign is wrong.
 */
export function readCode(text: string): string | undefined {
  const read = Array.from(text.toUpperCase().replaceAll(/[\s.·–-]/g, ''), (sign) => readAs[sign] ?? sign).join('');
  const values = valuesOf(read);
  if (values.length !== length + 1 || values.includes(-1)) return undefined;
  return checkOf(values.slice(0, length)) === values[length] ? read : undefined;
}
