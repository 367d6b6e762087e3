import { type NamedDay, type Provenance, civilDate } from '../../calendar/index.js';

/** Names of days, in both languages. */
export const DAY_NAMES = {
  newYear: { vi: 'Tết Dương lịch', en: "New Year's Day" },
  tet: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' },
  hungKings: { vi: 'Giỗ Tổ Hùng Vương', en: "Hùng Kings' Commemoration Day" },
  reunification: { vi: 'Ngày Chiến thắng', en: 'Victory Day' },
  labour: { vi: 'Ngày Quốc tế lao động', en: 'International Labour Day' },
  nationalDay: { vi: 'Quốc khánh', en: 'National Day' },
  nationalDaySecond: { vi: 'Quốc khánh (ngày liền kề)', en: 'National Day (adjacent day)' },
  newYearInLieu: { vi: 'Nghỉ bù Tết Dương lịch', en: "Day in lieu of New Year's Day" },
  tetInLieu: { vi: 'Nghỉ bù Tết Nguyên đán', en: 'Day in lieu of Lunar New Year' },
  hungKingsInLieu: { vi: 'Nghỉ bù Giỗ Tổ Hùng Vương', en: "Day in lieu of Hùng Kings' Day" },
  reunificationInLieu: { vi: 'Nghỉ bù Ngày Chiến thắng', en: 'Day in lieu of Victory Day' },
  labourInLieu: { vi: 'Nghỉ bù Ngày Quốc tế lao động', en: 'Day in lieu of Labour Day' },
  nationalDayInLieu: { vi: 'Nghỉ bù Quốc khánh', en: 'Day in lieu of National Day' },
  nationalDaySecondInLieu: { vi: 'Nghỉ bù Quốc khánh', en: 'Day in lieu of National Day' },
  swappedOff: { vi: 'Ngày làm việc được hoán đổi', en: 'Working day swapped off' },
  madeUp: { vi: 'Ngày làm bù', en: 'Make-up working day' },
  openSwapOff: { vi: 'Có thể hoán đổi với ngày 10/01/2026', en: 'Possibly swapped with 10 January 2026' },
  openSwapMadeUp: { vi: 'Có thể làm bù cho ngày 02/01/2026', en: 'Possibly makes up for 2 January 2026' },
} as const;

export type DayName = keyof typeof DAY_NAMES;

/** Who says that a day is off or worked. */
export const DAY_SOURCES = {
  published: 'public-service schedule as published for the year; Labour Code 2019 art. 111-112',
  code2012: 'Labour Code 2012 art. 115(1)',
  inLieu2012: 'Labour Code 2012 art. 115(3)',
  code2019: 'Labour Code 2019 art. 112(1)',
  inLieu2019: 'Labour Code 2019 art. 111(3)',
  hearsay: 'general knowledge; no published text at hand',
  open: 'left open by the published schedules at hand',
} as const;

export type DaySource = keyof typeof DAY_SOURCES;

/** One row of a calendar: the day, why it is named, how sure that is, and who says so. */
export function namedDay(date: string, name: DayName, provenance: Provenance, source: DaySource): NamedDay {
  return { date: civilDate(date), name: DAY_NAMES[name], provenance, source: DAY_SOURCES[source] };
}
