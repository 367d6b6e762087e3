import { numberIn } from '../form/dossier-number.js';

/** What a search looks by, and its value as the API takes it. */
export interface Understood {
  readonly by: 'number' | 'personalId' | 'employer' | 'phone' | 'name' | 'partial';
  readonly value: string;
  /** Of a name: the year that stands before or behind it. */
  readonly birthYear?: number;
}

/** A year in which somebody who lives may be born. */
export const yearIn = (text: string): number | undefined =>
  /^(19|20)\d\d$/.test(text.trim()) ? Number(text.trim()) : undefined;

const nameIn = (text: string): Understood => {
  const words = text.split(/\s+/);
  const years = words.flatMap((word) => yearIn(word) ?? []);
  const [birthYear] = years;
  if (birthYear === undefined || years.length > 1 || words.length === 1) return { by: 'name', value: text };
  return { by: 'name', value: words.filter((word) => yearIn(word) === undefined).join(' '), birthYear };
};

/** What somebody means who types this into the one field. */
export function understood(text: string): Understood {
  const clean = text.normalize('NFC').trim();
  const digits = clean.replaceAll(/[\s.]/g, '');
  if (/^\d{12}$/.test(digits)) return { by: 'personalId', value: digits };
  if (/^(0[1-9]\d{8,9}|\+\d{8,15})$/.test(digits)) return { by: 'phone', value: digits };
  const number = numberIn(clean);
  if (number !== undefined) return { by: 'number', value: number };
  const upper = clean.toUpperCase();
  if (/^([A-Z]{2,8}-\d{1,4}(-\d*)?|\+?\d+)$/.test(upper.replaceAll(/[\s.]/g, '')))
    return { by: 'partial', value: clean };
  if (/^[A-Z]{1,6}[A-Z0-9-]*\d{3,}$/.test(upper) && !clean.includes(' ')) return { by: 'employer', value: upper };
  return nameIn(clean);
}
