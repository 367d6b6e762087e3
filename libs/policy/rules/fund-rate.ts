import type { CivilDate } from '../../calendar/index.js';
import { policyError } from '../framework/index.js';
import type { FundRates } from '../fund-rates.js';
import type { LawData } from '../law-data.js';

/**
 * The row of a table of rates in force on a day. Throws `RATE_UNKNOWN`, naming table and day, where none is on record.
 */
export function fundRateOn<K extends keyof FundRates>(law: LawData, table: K, on: CivilDate): FundRates[K][number] {
  const rows: readonly FundRates[K][number][] = law.rates[table];
  const row = rows.findLast(({ from }) => from <= on);
  if (row === undefined || (row.to !== undefined && row.to < on)) {
    throw policyError('RATE_UNKNOWN', 'on', { rate: table, date: on });
  }
  return row;
}

/** A whole amount, halves up: support in half months may end in half a dong. */
export const wholeVnd = (amount: number): number => Math.floor(amount + 0.5);
