import type { DayName, DaySource } from '../named-day.js';

/**
 * Working days of public offices as they were published, year by year. To add a year: write its days here, name it in
 * `OFFICIAL_YEARS`, generate the calendar anew (README.md) and publish it as a new version.
 */
export interface ScheduledDay {
  readonly date: string;
  /** Why the day is off (or worked): a key of `DAY_NAMES`. */
  readonly name: DayName;
  /** Who says so: a key of `DAY_SOURCES`. */
  readonly source: DaySource;
}

/** Days of one year and one source; `at` are months and days, `MM-DD`. */
const of =
  (year: number, source: DaySource) =>
  (name: DayName, ...at: string[]): ScheduledDay[] =>
    at.map((day) => ({ date: `${year}-${day}`, name, source }));

const y2015 = of(2015, 'schedule2015');
const y2016 = of(2016, 'schedule2016');
const y2017 = of(2017, 'schedule2017');
const y2018 = of(2018, 'schedule2018');
const swap2018 = of(2018, 'swap6519');
const y2019 = of(2019, 'schedule2019');
const swap2019 = of(2019, 'swap6519');
const y2020 = of(2020, 'schedule2020');
const y2021 = of(2021, 'schedule2021');
const y2022 = of(2022, 'schedule2022');
const y2023 = of(2023, 'schedule2023');
const y2024 = of(2024, 'schedule2024');
const swap2024 = of(2024, 'swap2450');
const y2025 = of(2025, 'schedule2025');
const y2026 = of(2026, 'schedule2026');
const swap2026 = of(2026, 'swap12729');
const culture = of(2026, 'resolution28');

/** Years whose published schedule is followed instead of the statutory rules. */
export const OFFICIAL_YEARS = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

/** Weekdays that are not worked. */
export const OFFICIAL_DAYS_OFF: readonly ScheduledDay[] = [
  ...y2015('newYear', '01-01'),
  ...y2015('swappedOff', '01-02', '02-16', '04-29'),
  ...y2015('tet', '02-17', '02-18', '02-19', '02-20'),
  ...y2015('tetInLieu', '02-23'),
  ...y2015('hungKings', '04-28'),
  ...y2015('reunification', '04-30'),
  ...y2015('labour', '05-01'),
  ...y2015('nationalDay', '09-02'),
  ...y2016('newYear', '01-01'),
  ...y2016('tet', '02-08', '02-09', '02-10', '02-11'),
  ...y2016('tetInLieu', '02-12'),
  ...y2016('hungKingsInLieu', '04-18'),
  ...y2016('reunificationInLieu', '05-02'),
  ...y2016('labourInLieu', '05-03'),
  ...y2016('nationalDay', '09-02'),
  ...y2017('newYearInLieu', '01-02'),
  ...y2017('tet', '01-26', '01-27', '01-30'),
  ...y2017('tetInLieu', '01-31', '02-01'),
  ...y2017('hungKings', '04-06'),
  ...y2017('labour', '05-01'),
  ...y2017('reunificationInLieu', '05-02'),
  ...y2017('nationalDayInLieu', '09-04'),
  ...y2018('newYear', '01-01'),
  ...y2018('tet', '02-14', '02-15', '02-16'),
  ...y2018('tetInLieu', '02-19', '02-20'),
  ...y2018('hungKings', '04-25'),
  ...y2018('reunification', '04-30'),
  ...y2018('labour', '05-01'),
  ...y2018('nationalDayInLieu', '09-03'),
  ...swap2018('swappedOff', '12-31'),
  ...y2019('newYear', '01-01'),
  ...y2019('tet', '02-04', '02-05', '02-06', '02-07', '02-08'),
  ...y2019('hungKingsInLieu', '04-15'),
  ...swap2019('swappedOff', '04-29'),
  ...y2019('reunification', '04-30'),
  ...y2019('labour', '05-01'),
  ...y2019('nationalDay', '09-02'),
  ...y2020('newYear', '01-01'),
  ...y2020('tet', '01-23', '01-24', '01-27'),
  ...y2020('tetInLieu', '01-28', '01-29'),
  ...y2020('hungKings', '04-02'),
  ...y2020('reunification', '04-30'),
  ...y2020('labour', '05-01'),
  ...y2020('nationalDay', '09-02'),
  ...y2021('newYear', '01-01'),
  ...y2021('tet', '02-10', '02-11', '02-12'),
  ...y2021('tetInLieu', '02-15', '02-16'),
  ...y2021('hungKings', '04-21'),
  ...y2021('reunification', '04-30'),
  ...y2021('labourInLieu', '05-03'),
  ...y2021('nationalDay', '09-02'),
  ...y2021('nationalDaySecond', '09-03'),
  ...y2022('newYearInLieu', '01-03'),
  ...y2022('tet', '01-31', '02-01', '02-02', '02-03', '02-04'),
  ...y2022('hungKingsInLieu', '04-11'),
  ...y2022('reunificationInLieu', '05-02'),
  ...y2022('labourInLieu', '05-03'),
  ...y2022('nationalDaySecond', '09-01'),
  ...y2022('nationalDay', '09-02'),
  ...y2023('newYearInLieu', '01-02'),
  ...y2023('tet', '01-20', '01-23', '01-24'),
  ...y2023('tetInLieu', '01-25', '01-26'),
  ...y2023('labour', '05-01'),
  ...y2023('hungKingsInLieu', '05-02'),
  ...y2023('reunificationInLieu', '05-03'),
  ...y2023('nationalDaySecond', '09-01'),
  ...y2023('nationalDayInLieu', '09-04'),
  ...y2024('newYear', '01-01'),
  ...y2024('tet', '02-08', '02-09', '02-12'),
  ...y2024('tetInLieu', '02-13', '02-14'),
  ...y2024('hungKings', '04-18'),
  ...swap2024('swappedOff', '04-29'),
  ...y2024('reunification', '04-30'),
  ...y2024('labour', '05-01'),
  ...y2024('nationalDay', '09-02'),
  ...y2024('nationalDaySecond', '09-03'),
  ...y2025('newYear', '01-01'),
  ...y2025('tet', '01-27', '01-28', '01-29', '01-30', '01-31'),
  ...y2025('hungKings', '04-07'),
  ...y2025('reunification', '04-30'),
  ...y2025('labour', '05-01'),
  ...y2025('swappedOff', '05-02'),
  ...y2025('nationalDaySecond', '09-01'),
  ...y2025('nationalDay', '09-02'),
  ...y2026('newYear', '01-01'),
  ...swap2026('swappedOff', '01-02'),
  ...y2026('tet', '02-16', '02-17', '02-18', '02-19', '02-20'),
  ...y2026('hungKingsInLieu', '04-27'),
  ...y2026('reunification', '04-30'),
  ...y2026('labour', '05-01'),
  ...y2026('swappedOff', '08-31'),
  ...y2026('nationalDaySecond', '09-01'),
  ...y2026('nationalDay', '09-02'),
  ...culture('cultureDay', '11-24'),
];

/** Saturdays worked in exchange for a swapped day. */
export const OFFICIAL_MAKE_UP_SATURDAYS: readonly ScheduledDay[] = [
  ...y2015('madeUp', '02-14', '04-25'),
  ...swap2019('madeUp', '01-05', '05-04'),
  ...swap2024('madeUp', '05-04'),
  ...y2025('madeUp', '04-26'),
  ...swap2026('madeUp', '01-10'),
  ...y2026('madeUp', '08-22'),
];
