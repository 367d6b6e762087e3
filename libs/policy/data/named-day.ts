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
  cultureDayInLieu: { vi: 'Nghỉ bù Ngày Văn hóa Việt Nam', en: 'Day in lieu of Viet Nam Culture Day' },
  nationalDaySecondInLieu: { vi: 'Nghỉ bù Quốc khánh', en: 'Day in lieu of National Day' },
  cultureDay: { vi: 'Ngày Văn hóa Việt Nam', en: 'Viet Nam Culture Day' },
  swappedOff: { vi: 'Ngày làm việc được hoán đổi', en: 'Working day swapped off' },
  madeUp: { vi: 'Ngày làm bù', en: 'Make-up working day' },
  openSwapOff: { vi: 'Có thể hoán đổi với ngày 10/01/2026', en: 'Possibly swapped with 10 January 2026' },
  openSwapMadeUp: { vi: 'Có thể làm bù cho ngày 02/01/2026', en: 'Possibly makes up for 2 January 2026' },
} as const;

export type DayName = keyof typeof DAY_NAMES;

/**
 * Who says that a day is off or worked. The schedules of 2015 to 2023 were read in the press of their time, each with
 * the days that the Prime Minister had approved, not in the documents themselves (README.md).
 */
export const DAY_SOURCES = {
  schedule2015: "Prime Minister's approval of 1 December 2014 (Tết and swaps of 2015)",
  schedule2016: 'public-service schedule of 2016 (nine days of Tết, no swap)',
  schedule2017: "Prime Minister's approval of November 2016 (Tết 26 January to 1 February 2017)",
  schedule2018: "Prime Minister's approval of December 2017 (Tết 14 to 20 February 2018)",
  schedule2019: 'announcement of the Ministry of Labour of 6 August 2018 (schedule of 2019)',
  swap6519: 'Official dispatch 6519/VPCP-KGVX of 2018',
  schedule2020: "Prime Minister's approval of October 2019 (Tết 23 to 29 January 2020)",
  schedule2021:
    "Prime Minister's approval of November 2020 (Tết 10 to 16 February, National Day 2 and 3 September 2021)",
  schedule2022: 'Official dispatch 245/VPCP-KGVX of 11 January 2022; notice 119/TB-LĐTBXH',
  schedule2023:
    "Deputy Prime Minister's approval of 1 December 2022 (Tết 20 to 26 January, National Day 1 to 4 September 2023)",
  schedule2024: "public-service schedule of 2024; Prime Minister's approval of November 2023",
  swap2450: 'Official dispatch 2450/VPCP-KGVX of 2024',
  schedule2025: 'public-service schedule of 2025',
  schedule2026: 'Notice 9441/TB-BNV of the Ministry of Home Affairs (schedule of 2026)',
  swap12729: 'Official dispatch 12729/VPCP-KGVX of 25 December 2025',
  resolution28: 'Resolution 28/2026/QH16 of the National Assembly, in force 1 July 2026',
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
