export {
  type CivilDate,
  type CivilMonth,
  civilDate,
  civilDateOfDayNumber,
  civilMonth,
  dayNumber,
  isCivilDate,
  isCivilMonth,
} from './civil-date.js';
export {
  addCivilMonths,
  addDays,
  addMonths,
  daysBetween,
  firstDayOf,
  lastDayOf,
  maxDate,
  minDate,
  monthOf,
  monthsBetween,
  monthsFrom,
  weekday,
} from './arithmetic.js';
export { type MonthEndReading, type Period, anchoredMonthEnd, anchoredMonths } from './anchored-months.js';
export { civilDateAt, startOfCivilDay } from './instants.js';
export type { CalendarData, NamedDay, Provenance, Words } from './calendar-data.js';
export { type WorkingDays, workingDays } from './working-days.js';
export { type CountedDays, weekdays } from './weekdays.js';
export { CalendarDataError, CalendarRangeError, InvalidCivilDateError } from './errors.js';
export { fromPlainDate, toPlainDate } from './plain-date.js';
export { agree, type CivilYear, isPartialDate, latestDay, type PartialDate } from './partial-date.js';
export { englishDay, vietnameseDay } from './in-words.js';
