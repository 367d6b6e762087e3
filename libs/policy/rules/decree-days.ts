import { type CivilDate, addDays } from '../../calendar/index.js';
import { type Explained, type Explanation, LAW, LAW_2025, explained, rule } from '../framework/index.js';
import { checkCount } from '../framework/facts.js';
import type { LawData } from '../law-data.js';
import { reading } from './both-laws.js';
import { calendarNotes } from './time.js';

const counted = rule({
  id: 'time.days.2025',
  topic: 'time',
  title: { vi: 'Đếm thời hạn tính theo ngày', en: 'Counting a period of calendar days' },
  articles: ['D374 45.3'],
  force: LAW_2025,
  confidence: LAW,
  words: {
    short: {
      vi: 'Thời hạn {count} ngày kể từ ngày {event} được tính từ ngày {begins}, hết ngày {due}.',
      en: 'A period of {count} days from {event} begins on {begins} and ends on {due}.',
    },
    long: {
      vi: 'Ngày {event} không tính; bắt đầu từ ngày tiếp theo, nếu là ngày nghỉ thì từ ngày làm việc kế tiếp: {begins}; đếm {count} ngày: {raw}; thời hạn hết ngày {due}.',
      en: '{event} itself is not counted; the count begins on the next day, or on the next working day if that is off: {begins}; {count} days make {raw}; the period ends on {due}.',
    },
  },
});

const rolled = rule({
  id: 'time.days-end.2025',
  topic: 'time',
  title: { vi: 'Thời hạn tính theo ngày hết vào ngày nghỉ', en: 'A period of days that ends on a day off' },
  articles: ['CC 148.5', 'D374 45.3'],
  force: LAW_2025,
  confidence: reading(
    { vi: 'thời hạn hết vào chính ngày nghỉ đó', en: 'the period ends on the day off itself' },
    {
      vi: 'Nghị định không nói về ngày cuối; Bộ luật Dân sự áp dụng',
      en: 'the decree is silent on the last day, so the Civil Code applies',
    },
  ),
  words: {
    short: {
      vi: 'Ngày cuối {raw} là ngày nghỉ nên thời hạn hết ngày {due}.',
      en: 'The last day, {raw}, is a day off, so the period ends on {due}.',
    },
    long: {
      vi: 'Nghị định chỉ nói về ngày đầu; theo Bộ luật Dân sự, ngày cuối {raw} là ngày nghỉ thì thời hạn kết thúc vào ngày làm việc kế tiếp: {due}.',
      en: 'The decree speaks of the first day only; under the Civil Code a last day that is off, {raw}, moves to the next working day: {due}.',
    },
  },
});

export const decreeDaysRules = [counted, rolled];

/** Longest period of days that is asked for. */
const MOST_DAYS = 366;

/**
 * The end of a period of calendar days under Decree 374/2025: counted from the day after the event, or from the next
 * working day if that day is off (art. 45(3)); a last day that is off moves on (Civil Code art. 148(5)).
 * @example daysPeriod({ event: civilDate('2026-06-12'), days: 45 }, law).value.due // '2026-07-29': Friday, so day 1 is Monday
 * @throws PolicyError `NOT_A_COUNT` unless `days` is a whole number from 1 to 366; CalendarRangeError.
 */
export function daysPeriod(
  { event, days }: { readonly event: CivilDate; readonly days: number },
  law: LawData,
): Explained<{ due: CivilDate }> {
  checkCount('days', days, 1, MOST_DAYS);
  const begins = law.workingDays.nextWorkingDayOnOrAfter(addDays(event, 1));
  const raw = addDays(begins, days - 1);
  const due = law.workingDays.nextWorkingDayOnOrAfter(raw);
  const move: Explanation[] = raw === due ? [] : [explained({ due }, rolled, { figures: { raw } }).explanation];
  return explained({ due }, counted, {
    facts: { event },
    figures: { count: days, begins, raw },
    children: [...calendarNotes(law, event, begins), ...move, ...calendarNotes(law, raw, due)],
  });
}
