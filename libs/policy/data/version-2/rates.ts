import { civilDate } from '../../../calendar/index.js';
import type { Rates } from '../../law-data.js';

/**
 * Rates of version 2. `null`, a gap between rows and a time before the first row mean that no source at hand gives
 * the figure: a question that needs it gets the error RATE_UNKNOWN.
 */
export const rates: Rates = {
  // Regions I, II, III, IV; VND a month.
  regionalMinimumWage: [
    {
      from: civilDate('2015-01-01'),
      to: civilDate('2015-12-31'), // the circular's example is of 2015; the decrees of 2016 to 2021 are not at hand
      vnd: [3_100_000, null, 2_400_000, 2_150_000],
      source: 'Circular 28/2015 art. 8, example 3',
    },
    { from: civilDate('2022-07-01'), vnd: [4_680_000, 4_160_000, 3_640_000, 3_250_000], source: 'Decree 38/2022' },
    { from: civilDate('2024-07-01'), vnd: [4_960_000, 4_410_000, 3_860_000, 3_450_000], source: 'Decree 74/2024' },
    { from: civilDate('2026-01-01'), vnd: [5_310_000, 4_730_000, 4_140_000, 3_700_000], source: 'Decree 293/2025' },
  ],

  // VND a month; nothing at hand before July 2019.
  baseSalary: [
    { from: civilDate('2019-07-01'), vnd: 1_490_000, source: 'decree in force from 1 July 2019' },
    { from: civilDate('2023-07-01'), vnd: 1_800_000, source: 'decree in force from 1 July 2023' },
    { from: civilDate('2024-07-01'), vnd: 2_340_000, source: 'Decree 73/2024' },
    { from: civilDate('2026-07-01'), vnd: 2_530_000, source: 'Decree 161/2026' },
  ],

  // Percent of the contribution base. Temporary reductions are not on record.
  contribution: [
    {
      from: civilDate('2015-01-01'),
      worker: 1,
      employer: 1,
      stateAtMost: 1,
      source: 'Law 38/2013 art. 57(1)',
      confidence: 'law',
    },
    {
      from: civilDate('2026-01-01'),
      worker: 1,
      employer: 1,
      stateAtMost: 1,
      source: 'Law 74/2025 art. 33(1); Decree 374/2025 art. 4',
      confidence: 'law',
    },
  ],

  contributionCeiling: [
    {
      from: civilDate('2015-01-01'),
      state: { times: 20, of: 'base-salary' },
      employer: { times: 20, of: 'regional-minimum-wage' },
      source: 'Law 38/2013 art. 58',
      confidence: 'law',
    },
    {
      from: civilDate('2026-01-01'),
      state: { times: 20, of: 'regional-minimum-wage' },
      employer: { times: 20, of: 'regional-minimum-wage' },
      source: 'Law 74/2025 art. 34(2)',
      confidence: 'law',
    },
  ],

  // Decision 77/2014, in force before 15 May 2021, is not at hand.
  trainingSupport: [
    {
      from: civilDate('2021-05-15'),
      shortCourseMonths: 3,
      perCourseVnd: 4_500_000,
      perMonthVnd: 1_500_000,
      mostMonths: 6,
      halfMonthUpToDays: 14,
      source: 'Law 38/2013 art. 56; Decision 17/2021 art. 3(1)',
      confidence: 'law',
    },
    {
      from: civilDate('2026-01-01'),
      shortCourseMonths: 3,
      perCourseVnd: 4_500_000,
      perMonthVnd: 1_500_000,
      mostMonths: 6,
      halfMonthUpToDays: 14,
      longFromThatLength: true,
      mealsPerDayVnd: 50_000,
      source: 'Law 74/2025 art. 37; Decree 374/2025 art. 11',
      confidence: 'law',
    },
  ],

  retentionTraining: [
    {
      from: civilDate('2015-01-01'),
      perWorkerMonthVnd: 1_000_000,
      mostMonths: 6,
      halfMonthUpToDays: 14,
      source: 'Decree 28/2015 art. 4(1)',
      confidence: 'law',
    },
    {
      from: civilDate('2026-01-01'),
      perWorkerMonthVnd: 1_000_000,
      mostMonths: 6,
      halfMonthUpToDays: 14,
      source: 'Law 74/2025 art. 42; Decree 374/2025 art. 23',
      confidence: 'law',
    },
  ],

  // The rate of earlier years is not at hand.
  healthInsurance: [
    {
      from: civilDate('2025-07-01'),
      percentOfBenefit: 4.5,
      source: 'Decree 188/2025',
      confidence: 'law',
    },
  ],
};
