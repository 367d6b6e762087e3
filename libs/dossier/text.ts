export { englishDay, vietnameseDay } from '../calendar/index.js';

/** A text in both languages in which people read: Vietnamese and English. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** Languages in which people read. */
export type Language = keyof Text;

/** A text and what it lists, in both languages: `One of: a, b`. */
export const list = ({ en, vi }: Text, items: readonly string[]): Text => ({
  en: `${en}: ${items.join(', ')}`,
  vi: `${vi}: ${items.join(', ')}`,
});

/** What a value may be: `One of: a, b`. */
export const oneOf = (values: readonly unknown[]): Text =>
  list({ en: 'One of', vi: 'Chọn một trong' }, values.map(String));
