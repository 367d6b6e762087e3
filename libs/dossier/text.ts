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

/** A civil date as Vietnamese papers write it: `02/11/2026` for `2026-11-02`. */
export const vietnameseDay = (day: string): string => day.split('-').reverse().join('/');

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A civil date in English: `2 Nov 2026` for `2026-11-02`. */
export const englishDay = (day: string): string => {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
};

/** What a value may be: `One of: a, b`. */
export const oneOf = (values: readonly unknown[]): Text =>
  list({ en: 'One of', vi: 'Chọn một trong' }, values.map(String));
