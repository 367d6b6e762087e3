import {
  type CalendarData,
  type CivilDate,
  type NamedDay,
  addDays,
  civilDate,
  weekday,
} from '../../../calendar/index.js';
import { type DayName, type DaySource, namedDay } from '../named-day.js';
import {
  OFFICIAL_DAYS_OFF,
  OFFICIAL_MAKE_UP_SATURDAYS,
  OFFICIAL_YEARS,
  type ScheduledDay,
} from './official-schedule.js';
import { type StatutoryDay, statutoryDays } from './statutory-days.js';

const STATUTORY_SOURCE = (year: number): DaySource => (year < 2021 ? 'code2012' : 'code2019');
const IN_LIEU_SOURCE = (year: number): DaySource => (year < 2021 ? 'inLieu2012' : 'inLieu2019');

/** The calendar of all years from `first` to `last`: the published schedule where there is one, else the statute. */
export function generateCalendar(first: number, last: number): CalendarData {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    from: civilDate(`${first}-01-01`),
    to: civilDate(`${last}-12-31`),
    nonWorking: years.flatMap((year) =>
      OFFICIAL_YEARS.includes(year) ? officialDaysOff(year) : statutoryDaysOff(year),
    ),
    makeUpSaturdays: inOrder(OFFICIAL_MAKE_UP_SATURDAYS.map(official)),
    officialYears: OFFICIAL_YEARS.filter((year) => years.includes(year)),
  };
}

function officialDaysOff(year: number): NamedDay[] {
  const ofYear = OFFICIAL_DAYS_OFF.filter(({ date }) => date.startsWith(String(year)));
  return inOrder(ofYear.map(official));
}

function official({ date, name, source }: ScheduledDay): NamedDay {
  return namedDay(date, name, 'official', source);
}

/**
 * Weekdays off by statute. A holiday on a weekly rest day gives the next day that is neither a rest day nor off
 * already (Labour Code 2012 art. 115(3), 2019 art. 111(3)); which day that is, is ours to compute, hence assumed.
 */
function statutoryDaysOff(year: number): NamedDay[] {
  const holidays = statutoryDays(year);
  const off = new Map<CivilDate, NamedDay>();
  for (const holiday of holidays.filter(({ date }) => weekday(date) <= 5)) {
    const provenance = holiday.chosen ? 'assumed' : 'statutory';
    off.set(holiday.date, named(holiday, provenance, holiday.source ?? STATUTORY_SOURCE(year)));
  }
  for (const holiday of holidays.filter(({ date }) => weekday(date) > 5)) {
    let date = addDays(holiday.date, 1);
    while (weekday(date) > 5 || off.has(date)) date = addDays(date, 1);
    off.set(date, named({ date, name: inLieuOf(holiday) }, 'assumed', IN_LIEU_SOURCE(year)));
  }
  return inOrder([...off.values()]);
}

function inLieuOf({ name }: StatutoryDay): DayName {
  return `${name}InLieu` as DayName;
}

function named(
  day: Pick<ScheduledDay, 'date' | 'name'>,
  provenance: NamedDay['provenance'],
  source: DaySource,
): NamedDay {
  return namedDay(day.date, day.name, provenance, source);
}

function inOrder(days: NamedDay[]): NamedDay[] {
  return days.sort((a, b) => (a.date < b.date ? -1 : 1));
}
