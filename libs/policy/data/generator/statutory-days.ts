import Holidays from 'date-holidays';
import { type CivilDate, addDays, civilDate, weekday } from '../../../calendar/index.js';
import type { DayName, DaySource } from '../named-day.js';

/** A holiday of the Labour Code, before it is moved off a weekend. `chosen` when the Prime Minister picks the day each year. */
export interface StatutoryDay {
  readonly date: CivilDate;
  readonly name: DayName;
  readonly chosen: boolean;
  /** Set where it is not the Labour Code that makes the day a holiday. */
  readonly source?: DaySource;
}

/** Rules of date-holidays that the Labour Code (2012 art. 115, 2019 art. 112) makes public holidays. */
const NAME_OF_RULE: Readonly<Record<string, DayName>> = {
  '01-01': 'newYear',
  'vietnamese 1-0-1': 'tet',
  'vietnamese 3-0-10': 'hungKings',
  '04-30': 'reunification',
  '05-01': 'labour',
  '09-02': 'nationalDay',
};

/**
 * The statutory holidays of a year, weekends included, in order. date-holidays gives the fixed and the lunar dates;
 * added are the five days of Tết (the eve and the first four days, the plainest of the choices open to the Prime
 * Minister), from 2021 the second day of National Day (Labour Code 2019 art. 112(1)(đ)), and from 2026 Culture Day on
 * 24 November (Resolution 28/2026/QH16).
 */
export function statutoryDays(year: number): StatutoryDay[] {
  const found = new Holidays('VN').getHolidays(year).flatMap(({ date, rule }): StatutoryDay[] => {
    const name = NAME_OF_RULE[rule];
    return name ? [{ date: civilDate(date.slice(0, 10)), name, chosen: name === 'tet' }] : [];
  });
  const added = found.flatMap(({ date, name }): StatutoryDay[] => {
    if (name === 'tet') return [-1, 1, 2, 3].map((days) => ({ date: addDays(date, days), name, chosen: true }));
    if (name === 'nationalDay' && year >= 2021) {
      return [{ date: secondNationalDay(date), name: 'nationalDaySecond', chosen: true }];
    }
    return [];
  });
  if (year >= 2026) {
    const date = civilDate(`${year}-11-24`);
    added.push({ date, name: 'cultureDay', chosen: false, source: 'resolution28' });
  }
  return [...found, ...added].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/**
 * 1 or 3 September, whichever makes the longer break with the weekend; the day before when both are alike. So it
 * was decided every year from 2021 to 2026.
 */
function secondNationalDay(nationalDay: CivilDate): CivilDate {
  return addDays(nationalDay, weekday(nationalDay) === 4 || weekday(nationalDay) === 1 ? 1 : -1);
}
