import { type CalendarData, civilDate, weekday } from '../calendar/index.js';
import type { Choices } from './choices.js';

/** The days of the swap that the published schedules left open. */
const SWAP_OF_20260102 = [civilDate('2026-01-02'), civilDate('2026-01-10')];

/**
 * The calendar with the switches that concern it: `swapOf20260102` turns the two unsettled days into a day off and a
 * make-up Saturday, `makeUpSaturdays: 'off'` leaves every make-up Saturday a rest day. The same object when neither
 * moved, so that its tables are laid out once.
 */
export function calendarUnder(
  calendar: CalendarData,
  { makeUpSaturdays, swapOf20260102 }: Pick<Choices, 'makeUpSaturdays' | 'swapOf20260102'>,
): CalendarData {
  const settled = swapOf20260102 === 'swapped' ? swapped(calendar) : calendar;
  return makeUpSaturdays === 'worked' ? settled : { ...settled, makeUpSaturdays: [] };
}

function swapped(calendar: CalendarData): CalendarData {
  const unsettled = calendar.unsettled ?? [];
  const days = unsettled.filter(({ date }) => SWAP_OF_20260102.includes(date));
  return {
    ...calendar,
    unsettled: unsettled.filter((day) => !days.includes(day)),
    nonWorking: [...calendar.nonWorking, ...days.filter(({ date }) => weekday(date) <= 5)],
    makeUpSaturdays: [...calendar.makeUpSaturdays, ...days.filter(({ date }) => weekday(date) > 5)],
  };
}
