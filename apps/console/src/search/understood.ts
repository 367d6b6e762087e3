/** What a search looks by. */
export interface Understood {
  readonly by: 'number' | 'personalId' | 'employer' | 'name';
  readonly value: string;
}

/** What somebody means who types this into the one field. */
export function understood(text: string): Understood {
  const clean = text.normalize('NFC').trim();
  const digits = clean.replaceAll(/[\s.]/g, '');
  if (/^\d{12}$/.test(digits)) return { by: 'personalId', value: digits };
  const upper = clean.toUpperCase();
  if (/^[A-Z]{2,8}-\d{4}-\d{7}$/.test(upper)) return { by: 'number', value: upper };
  if (/^[A-Z]{1,6}[A-Z0-9-]*\d{3,}$/.test(upper) && !clean.includes(' ')) return { by: 'employer', value: upper };
  return { by: 'name', value: clean };
}
