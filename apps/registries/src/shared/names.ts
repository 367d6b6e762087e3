/** A name for comparison: one Unicode form, one case, single spaces. Accents count: Hòa is not Hoa. */
export function comparableName(name: string): string {
  return name.normalize('NFC').toLocaleUpperCase('vi').trim().replace(/\s+/g, ' ');
}

/** A name as banks print it: capitals without accents, `NGUYEN THI AN`. */
export function bankName(name: string): string {
  return comparableName(name)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('Đ', 'D');
}
