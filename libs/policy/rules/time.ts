import { type CivilDate, addMonths } from '../../calendar/index.js';
import { calendarUnder } from '../calendar-under-choices.js';
import { type Explanation, ALWAYS, LAW, explained, rule } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { bySwitch } from './both-laws.js';

const workingDays = rule({
  id: 'time.working-days',
  topic: 'time',
  title: { vi: 'Đếm ngày làm việc', en: 'Counting working days' },
  articles: ['CC 147', 'CC 148.5', 'LC 111', 'LC 112'],
  force: ALWAYS,
  confidence: LAW,
  words: {
    short: {
      vi: '{count} ngày làm việc kể từ ngày {event} là hết ngày {due}.',
      en: '{count} working days from {event} end on {due}.',
    },
    long: {
      vi: 'Ngày xảy ra sự kiện ({event}) không tính; đếm {count} ngày làm việc, bỏ ngày nghỉ hằng tuần, ngày lễ và ngày nghỉ bù: hết ngày {due}.',
      en: 'The day of the event ({event}) is not counted; {count} working days follow, leaving out weekends, holidays and days in lieu: {due}.',
    },
  },
});

const roll = rule({
  id: 'time.roll',
  topic: 'time',
  title: { vi: 'Hạn rơi vào ngày nghỉ', en: 'Period that ends on a day off' },
  articles: ['CC 148.3', 'CC 148.5'],
  force: ALWAYS,
  confidence: LAW,
  words: {
    short: {
      vi: 'Thời hạn {months} tháng kể từ ngày {event} hết ngày {due}.',
      en: 'A period of {months} months from {event} ends on {due}.',
    },
    long: {
      vi: '{months} tháng kể từ ngày {event} kết thúc ở ngày tương ứng, hoặc ngày cuối tháng nếu không có ngày đó: {raw}; nếu là ngày nghỉ thì chuyển sang ngày làm việc kế tiếp: {due}.',
      en: '{months} months from {event} end on the corresponding day, or the last of the month where there is none: {raw}; a day off moves to the next working day: {due}.',
    },
  },
});

const makeUpSaturday = rule({
  id: 'time.make-up-saturday',
  topic: 'time',
  title: { vi: 'Ngày thứ Bảy làm bù', en: 'Make-up Saturday' },
  articles: ['LC 111', 'LC 112', 'CC 147'],
  force: ALWAYS,
  confidence: bySwitch('makeUpSaturdays'),
  words: {
    short: {
      vi: 'Ngày làm bù {days} {worked?được tính là ngày làm việc|không tính là ngày làm việc}.',
      en: 'The make-up Saturday {days} {worked?counts as a working day|does not count as a working day}.',
    },
    long: {
      vi: 'Thời hạn đi qua ngày thứ Bảy làm bù {days}; văn bản không nói rõ; theo cách hiểu đang dùng, ngày đó {worked?được tính là ngày làm việc|không tính là ngày làm việc}.',
      en: 'The period runs over the make-up Saturday {days}; the texts are silent; under the reading in use it {worked?counts as a working day|does not count}.',
    },
  },
});

const assumedCalendar = rule({
  id: 'time.assumed-calendar',
  topic: 'time',
  title: { vi: 'Lịch nghỉ chưa công bố', en: 'Days off not yet published' },
  articles: ['LC 112'],
  force: ALWAYS,
  confidence: {
    level: 'assumed',
    alternative: {
      vi: 'lịch chính thức của năm đó khác (dữ liệu lịch sửa được)',
      en: "that year's official schedule differs (calendar data can be changed)",
    },
    why: { vi: 'lịch của năm đó chưa công bố', en: "that year's schedule is not published" },
  },
  words: {
    short: {
      vi: 'Lịch nghỉ từ {from} đến {to} là giả định.',
      en: 'The days off from {from} to {to} are assumed.',
    },
    long: {
      vi: 'Giữa {from} và {to} có ngày nghỉ được giả định theo thông lệ vì chưa có lịch chính thức.',
      en: 'Between {from} and {to} lie days off that are assumed by custom, as no official schedule is at hand.',
    },
  },
});

export const timeRules = [workingDays, roll, makeUpSaturday, assumedCalendar];

/** The `count`-th working day after `event`, and the step that says so. */
export function countWorkingDays(law: LawData, event: CivilDate, count: number): { due: CivilDate; step: Explanation } {
  const due = law.workingDays.addWorkingDays(event, count);
  const step = explained({ due }, workingDays, {
    facts: { event },
    figures: { count },
    children: calendarNotes(law, event, due),
  });
  return { due, step: step.explanation };
}

/** The end of a period of calendar months, rolled to a working day, and the step that says so. */
export function countMonths(
  law: LawData,
  event: CivilDate,
  months: number,
): { raw: CivilDate; due: CivilDate; step: Explanation } {
  const raw = addMonths(event, months);
  const due = law.workingDays.nextWorkingDayOnOrAfter(raw);
  const step = explained({ due }, roll, {
    facts: { event },
    figures: { months, raw },
    children: raw === due ? [] : calendarNotes(law, raw, due),
  });
  return { raw, due, step: step.explanation };
}

/** What is unsure about the days after `from`, up to and including `to`: make-up Saturdays, assumed days off. */
export function calendarNotes(law: LawData, from: CivilDate, to: CivilDate): Explanation[] {
  const notes: Explanation[] = [];
  const { makeUpSaturdays } = calendarUnder(law.calendar, { ...law.choices, makeUpSaturdays: 'worked' });
  const days = makeUpSaturdays.filter(({ date }) => date > from && date <= to).map(({ date }) => date);
  if (days.length > 0) {
    const worked = law.choices.makeUpSaturdays === 'worked';
    const choice = standing(law, 'makeUpSaturdays');
    notes.push(explained({ worked }, makeUpSaturday, { facts: { days }, choice }).explanation);
  }
  if (law.workingDays.weakestProvenance(from, to) === 'assumed') {
    notes.push(explained({ assumed: true }, assumedCalendar, { facts: { from, to } }).explanation);
  }
  return notes;
}
