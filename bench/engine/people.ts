import type { Worker } from '../../libs/testing/index.js';

/** Twelve years and more at one employer: the longest award, 12 months. */
export const longestAward: Worker = {
  contributions: [{ from: '2013-01', to: '2026-09', salaryVnd: 11_000_000 }],
  separation: { date: '2026-10-15' },
};
