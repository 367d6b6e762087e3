import { englishDay, vietnameseDay } from '../../calendar/index.js';
import type { Words } from '../framework/words.js';
import { grouped } from '../words.js';
import { plain, type RateField } from './lists.js';

/** The same in both languages. */
export const same = (text: string): Words => ({ vi: text, en: text });

/** A day as people write it: 01/07/2027, or 1 Jul 2027. */
export const saidDay = (day: string): Words => ({ vi: vietnameseDay(day), en: englishDay(day) });

const counted = (value: unknown, vi: string, en: string): Words => ({
  vi: `${plain(value).replace('.', ',')}${vi}`,
  en: `${plain(value)}${en}`,
});

/** A value of a field in words; null where nothing stands. */
export function saidField({ kind, options, optional }: RateField, value: unknown): Words | null {
  if (value === undefined) return null;
  if (value === null) return optional === 'unknown' ? { vi: 'không có dữ liệu', en: 'not known' } : null;
  switch (kind) {
    case 'day':
      return saidDay(plain(value));
    case 'dong':
      return { vi: `${grouped(Number(value), 'vi')} đồng`, en: `VND ${grouped(Number(value), 'en')}` };
    case 'percent':
      return counted(value, '%', '%');
    case 'months':
      return counted(value, ' tháng', ' months');
    case 'days':
      return counted(value, ' ngày', ' days');
    case 'times':
      return counted(value, ' lần', ' times');
    case 'flag':
      return value === true ? { vi: 'có', en: 'yes' } : { vi: 'không', en: 'no' };
    case 'option':
      return options?.[plain(value)] ?? same(plain(value));
    case 'text':
      return same(plain(value));
  }
}

/** Texts of both languages, joined. */
export const joined = (texts: readonly Words[], between: string): Words => ({
  vi: texts.map(({ vi }) => vi).join(between),
  en: texts.map(({ en }) => en).join(between),
});
