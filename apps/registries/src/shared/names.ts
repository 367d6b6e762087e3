/** Invisible characters that copies and keyboards leave in names. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;
const apostrophes = /[\u2018\u2019\u201b\u02bb\u02bc\u2032\uff07]/g;
/** A tone on the first of two vowels, as it was taught before: ÒA, ÒE, ÙY for OÀ, OÈ, UỲ. */
const oldTones = [
  /(O)([\u0300\u0301\u0303\u0309\u0323])([AE])(?!\p{M})/gu,
  /(U)([\u0300\u0301\u0303\u0309\u0323])(Y)(?!\p{M})/gu,
];

const toneLast = (decomposed: string): string =>
  oldTones.reduce((text, old) => text.replace(old, '$1$3$2'), decomposed);

/**
 * A name for comparison: one Unicode form, one case, single spaces, no invisible characters, normalised Đ and
 * apostrophes, the tone mark where the new style has it. Accents count: Hòa is not Hoa.
 */
export function comparableName(name: string): string {
  const typed = name
    .replace(unseen, '')
    .normalize('NFC')
    .replace(/[\u00d0\u00f0\u0189]/g, 'Đ')
    .replace(apostrophes, "'");
  return toneLast(typed.toLocaleUpperCase('vi').normalize('NFD')).normalize('NFC').trim().replace(/\s+/g, ' ');
}

/** A name as banks print it: capitals without accents, `NGUYEN THI AN`. */
export function bankName(name: string): string {
  return comparableName(name)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('Đ', 'D');
}
