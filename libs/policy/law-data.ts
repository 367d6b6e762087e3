import { type CalendarData, type CivilDate, type WorkingDays, workingDays } from '../calendar/index.js';
import { calendarUnder } from './calendar-under-choices.js';
import { type ChoiceKey, type Choices, ADOPTED, choices } from './choices.js';
import type { Explanation } from './framework/explanation.js';
import { policyError } from './framework/errors.js';
import type { FundRates } from './fund-rates.js';

/**
 * A figure in force from a day until the next row, or until `to` if nothing is known afterwards. `source` names the
 * decree.
 */
interface Dated {
  readonly from: CivilDate;
  readonly to?: CivilDate;
  readonly source: string;
}

/** Monthly minimum wage of regions I to IV in VND; `null` if the available sources do not say. */
export interface RegionalMinimumWage extends Dated {
  readonly vnd: readonly [number | null, number | null, number | null, number | null];
}

/** Base salary (lương cơ sở) in VND a month. */
export interface BaseSalary extends Dated {
  readonly vnd: number;
}

/** Rows sorted by `from`, earliest first. */
export interface Rates extends FundRates {
  readonly regionalMinimumWage: readonly RegionalMinimumWage[];
  readonly baseSalary: readonly BaseSalary[];
}

/** One immutable, numbered version of the data that the rules use. A dossier is pinned to a version. */
export interface LawData {
  readonly version: number;
  readonly rates: Rates;
  readonly calendar: CalendarData;
  readonly choices: Choices;
  /** Working days of `calendar` under the choices that concern it. */
  readonly workingDays: WorkingDays;
}

/** Builds a version. `moved` are the switches that differ from our reading; see {@link choices} for its errors. */
export function assembleLawData(
  parts: Pick<LawData, 'version' | 'rates' | 'calendar'>,
  moved: Readonly<Record<string, unknown>> = {},
): LawData {
  const settled = choices(moved);
  return Object.freeze({
    ...parts,
    choices: settled,
    workingDays: workingDays(calendarUnder(parts.calendar, settled)),
  });
}

/** The same version with switches moved, e.g. `withChoices(law, { roundingOfBenefit: 'down' })`. */
export function withChoices(law: LawData, moved: Readonly<Record<string, unknown>>): LawData {
  return assembleLawData(law, { ...law.choices, ...moved });
}

/** Regions of the minimum wage. */
export type Region = 1 | 2 | 3 | 4;

/** Minimum wage of a region on a day, VND a month. Throws `UNKNOWN_REGION`, `RATE_UNKNOWN`. */
export function regionalMinimumWageOn(law: LawData, region: Region, on: CivilDate): number {
  if (![1, 2, 3, 4].includes(region))
    throw policyError('UNKNOWN_REGION', 'workplaceRegion', { region: String(region) });
  const amount = inForce(law.rates.regionalMinimumWage, on)?.vnd[region - 1];
  if (amount == null)
    throw policyError('RATE_UNKNOWN', 'workplaceRegion', {
      rate: `regional minimum wage (region ${region})`,
      date: on,
    });
  return amount;
}

/** Base salary on a day, VND a month. Throws `RATE_UNKNOWN`. */
export function baseSalaryOn(law: LawData, on: CivilDate): number {
  const amount = inForce(law.rates.baseSalary, on)?.vnd;
  if (amount === undefined) throw policyError('RATE_UNKNOWN', 'wageScheme', { rate: 'base salary', date: on });
  return amount;
}

function inForce<T extends Dated>(rows: readonly T[], on: CivilDate): T | undefined {
  const row = rows.findLast(({ from }) => from <= on);
  return row?.to !== undefined && row.to < on ? undefined : row;
}

/** Where a switch stands, for an explanation. */
export function standing(law: LawData, key: ChoiceKey): NonNullable<Explanation['choice']> {
  return { key, value: law.choices[key], adopted: law.choices[key] === ADOPTED[key] };
}
