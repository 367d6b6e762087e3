import type { CivilDate } from './civil-date.js';

/**
 * How sure it is that a day is worked or not:
 * `official` – it is in the schedule that the authorities published for the year;
 * `statutory` – it follows from the Labour Code alone (a fixed holiday, an ordinary weekday or weekend);
 * `assumed` – it follows from a rule of ours, such as the usual choice of the days of Tết, and may be corrected.
 */
export type Provenance = 'official' | 'statutory' | 'assumed';

export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** One day that the calendar names: why it is off, worked or doubtful, how sure that is, and who says so. */
export interface NamedDay {
  readonly date: CivilDate;
  readonly name: Words;
  readonly provenance: Provenance;
  /** The published schedule, article or rule from which the entry comes. */
  readonly source: string;
}

/**
 * A working-day calendar as plain data. Saturdays and Sundays are off unless `makeUpSaturdays` names them; every
 * other day is worked unless `nonWorking` names it.
 */
export interface CalendarData {
  /** First and last day of the calendar. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Weekdays that are not worked: holidays, days in lieu, swapped days. A holiday on a weekend may be named too. */
  readonly nonWorking: readonly NamedDay[];
  /** Weekend days that are worked in exchange for a weekday. */
  readonly makeUpSaturdays: readonly NamedDay[];
  /** Days left as the week has them although their swap was never settled; reported as assumed. */
  readonly unsettled?: readonly NamedDay[];
  /** Years whose published schedule was followed: a day that is not named is then official, too. */
  readonly officialYears?: readonly number[];
}
