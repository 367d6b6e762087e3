import { addDays, daysBetween, weekday } from './arithmetic.js';
import type { CivilDate } from './civil-date.js';
import type { WorkingDays } from './working-days.js';

/** What counting days needs of a calendar. */
export type CountedDays = Pick<WorkingDays, 'addWorkingDays' | 'subtractWorkingDays' | 'workingDaysBetween'>;

const isOff = (date: CivilDate): boolean => weekday(date) > 5;

/**
 * The weekday `count` weekdays from a day, itself not counted; zero is the day itself or, when it is off, the next in
 * that direction.
 */
const stepped = (date: CivilDate, count: number, by: 1 | -1): CivilDate => {
  let day = date;
  for (let left = count; left > 0;) {
    day = addDays(day, by);
    if (!isOff(day)) left -= 1;
  }
  while (isOff(day)) day = addDays(day, by);
  return day;
};

/** Monday to Friday, without holidays: for counting without a calendar of a law. */
export const weekdays: CountedDays = {
  addWorkingDays: (date, count) => stepped(date, count, 1),
  subtractWorkingDays: (date, count) => stepped(date, count, -1),
  workingDaysBetween: (start, end) => {
    if (daysBetween(start, end) < 0) return -weekdays.workingDaysBetween(end, start);
    let count = 0;
    for (let day = addDays(start, 1); daysBetween(day, end) >= 0; day = addDays(day, 1)) if (!isOff(day)) count += 1;
    return count;
  },
};
