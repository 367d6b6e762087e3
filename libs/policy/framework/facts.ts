import { type CivilDate, type CivilMonth, type PartialDate, addCivilMonths } from '../../calendar/index.js';
import { policyError } from './errors.js';

/** First and last month of a run of contributed months, both inside. */
export type MonthRange = readonly [from: CivilMonth, to: CivilMonth];

/** Longest run of months that a person can have contributed; more is a typing error. */
export const MOST_MONTHS = 500;

/** Throws `NOT_A_COUNT` unless `count` is a whole number from `least` to `most`. */
export function checkCount(fact: string, count: number, least: number, most: number): void {
  if (!Number.isInteger(count) || count < least || count > most) {
    throw policyError('NOT_A_COUNT', fact, { found: String(count), least: String(least), most: String(most) });
  }
}

/** Throws unless the number of contribution months is possible: whole, not negative, at most 500. */
export function checkContributionMonths(fact: string, months: number): void {
  if (months > MOST_MONTHS) {
    throw policyError('TOO_MANY_MONTHS', fact, { found: String(months), most: String(MOST_MONTHS) });
  }
  checkCount(fact, months, 0, MOST_MONTHS);
}

/** Throws `BEFORE` when `date` is earlier than `other`. */
export function checkNotBefore(fact: string, date: string, otherFact: string, other: string): void {
  if (date < other) throw policyError('BEFORE', fact, { date, otherFact, other });
}

/** Throws `AFTER` when `date` is later than `other`. */
export function checkNotAfter(fact: string, date: string, otherFact: string, other: string): void {
  if (date > other) throw policyError('AFTER', fact, { date, otherFact, other });
}

/** Throws `BIRTH_IN_FUTURE` when somebody is born after the day on which the facts are stated. */
export function checkBirth(fact: string, birthDate: PartialDate, on: CivilDate): void {
  if (birthDate > on) throw policyError('BIRTH_IN_FUTURE', fact, { date: birthDate, on });
}

/**
 * The months of the ranges, sorted, each once. Throws `MONTHS_REVERSED`, `TOO_MANY_MONTHS`, and `MONTH_TWICE`
 * unless `repeated` allows a month to be there twice.
 */
export function monthsOf(fact: string, ranges: readonly MonthRange[], repeated: 'refused' | 'merged'): CivilMonth[] {
  const months = new Set<CivilMonth>();
  ranges.forEach(([from, to], at) => {
    if (from > to) throw policyError('MONTHS_REVERSED', `${fact}[${at}]`, { from, to });
    for (let month = from; month <= to; month = addCivilMonths(month, 1)) {
      if (repeated === 'refused' && months.has(month)) throw policyError('MONTH_TWICE', `${fact}[${at}]`, { month });
      months.add(month);
      checkContributionMonths(fact, months.size);
    }
  });
  return [...months].sort();
}
