import type { Language } from './language.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as people write it: 27/11/2026, or 27 Nov 2026. Never through `Date`: a day has no time zone. */
export function dayText(day: string, language: Language): string {
  const [year = '', month = '', date] = day.split('-');
  if (date === undefined)
    return month === '' ? year : language === 'vi' ? `${month}/${year}` : `${months[Number(month) - 1]} ${year}`;
  return language === 'vi' ? `${date}/${month}/${year}` : `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}

const weekdays = {
  vi: ['Chủ Nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
/** The days of the week, from Monday to Sunday. */
export const weekdayNames = (language: Language): readonly string[] => {
  const [sunday = '', ...others] = weekdays[language];
  return [...others, sunday].map((name) => name.charAt(0).toUpperCase() + name.slice(1));
};
/** On which day of the week a day falls, from Sunday: the same in every time zone. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** A day with its day of the week: thứ Hai, 14/12/2026, or Monday, 14 Dec 2026. */
export const weekdayText = (day: string, language: Language): string =>
  `${weekdays[language][weekdayOf(day)]}, ${dayText(day, language)}`;

/** Dong: 7.200.000 đồng, or VND 7,200,000. */
export function moneyText(dong: number, language: Language): string {
  return language === 'vi' ? `${numberText(dong, language)} đồng` : `VND ${numberText(dong, language)}`;
}

// Made once: to make one takes a hundred times as long as to use it, and a page has hundreds of days and amounts.
const timeZone = 'Asia/Ho_Chi_Minh';
const numbers = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') };
const times = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone });
const days = new Intl.DateTimeFormat('en-CA', { timeZone });

/** A number with its thousands apart. */
export const numberText = (number: number, language: Language): string => numbers[language].format(number);

/** Hour and minute in Viet Nam. */
export const timeText = (at: Date): string => times.format(at);

/** A recorded instant: 27/11/2026 09:15. */
export function instantText(iso: string, language: Language): string {
  const at = new Date(iso);
  return `${dayText(todayAt(at), language)} ${timeText(at)}`;
}

/** The civil day in Viet Nam, YYYY-MM-DD. */
export const todayAt = (at: Date): string => days.format(at);

/** The day so many days later. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
