import type { DayName } from '../named-day.js';

/**
 * Working days as the authorities published them, year by year. To add a year: write its days here, name it in
 * `OFFICIAL_YEARS`, generate the calendar anew (README.md) and publish it as a new version.
 */
export interface ScheduledDay {
  readonly date: string;
  /** Why the day is off (or worked): a key of `DAY_NAMES`. */
  readonly name: DayName;
}

const days = (name: DayName, ...dates: string[]): ScheduledDay[] => dates.map((date) => ({ date, name }));

/** Years whose published schedule is followed instead of the statutory rules. */
export const OFFICIAL_YEARS = [2024, 2025, 2026];

/** Weekdays that are not worked. */
export const OFFICIAL_DAYS_OFF: readonly ScheduledDay[] = [
  ...days('newYear', '2024-01-01', '2025-01-01', '2026-01-01'),
  ...days('tet', '2024-02-08', '2024-02-09', '2024-02-12'),
  ...days('tetInLieu', '2024-02-13', '2024-02-14'),
  ...days('hungKings', '2024-04-18', '2025-04-07'),
  ...days('swappedOff', '2024-04-29'),
  ...days('reunification', '2024-04-30', '2025-04-30', '2026-04-30'),
  ...days('labour', '2024-05-01', '2025-05-01', '2026-05-01'),
  ...days('nationalDay', '2024-09-02', '2025-09-02', '2026-09-02'),
  ...days('nationalDaySecond', '2024-09-03', '2025-09-01', '2026-09-01'),
  ...days('tet', '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'),
  ...days('swappedOff', '2025-05-02'),
  ...days('tet', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
  ...days('hungKingsInLieu', '2026-04-27'),
  ...days('swappedOff', '2026-08-31'),
];

/** Saturdays worked in exchange for a swapped day. */
export const OFFICIAL_MAKE_UP_SATURDAYS: readonly ScheduledDay[] = days('madeUp', '2025-04-26', '2026-08-22');

/** Known from hearsay only, hence assumed. */
export const ASSUMED_MAKE_UP_SATURDAYS: readonly ScheduledDay[] = days('madeUp', '2024-05-04');

/**
 * Left open by the sources: whether Friday 2 January 2026 was swapped with Saturday 10 January. Both are left as the
 * week has them; the switch `swapOf20260102` swaps them. A public holiday created in 2026 is not on record either.
 */
export const UNSETTLED: readonly ScheduledDay[] = [
  ...days('openSwapOff', '2026-01-02'),
  ...days('openSwapMadeUp', '2026-01-10'),
];
