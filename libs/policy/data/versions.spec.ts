import { createHash } from 'node:crypto';
import { civilDate } from '../../calendar/index.js';
import { baseSalaryOn, regionalMinimumWageOn } from '../law-data.js';
import { latestLawVersion, lawData } from './index.js';

/** A published version is never edited. When this fails, publish the change as a new version instead. */
const PUBLISHED: Readonly<Record<number, string>> = {
  1: 'fa9e5f2e38aad120ce2c754bb12a5a2c78a422a6035ff5e8c3442ed243dd9054',
};

describe('versions of the law data', () => {
  it('are numbered from 1 and handed out as the same object', () => {
    expect(latestLawVersion).toBe(Object.keys(PUBLISHED).length);
    expect(lawData()).toBe(lawData(latestLawVersion));
    expect(lawData(1)).toBe(lawData(1));
    expect(lawData(1).version).toBe(1);
  });

  it.each([0, -1, 1.5, latestLawVersion + 1])('has no version %s', (version) => {
    expect(() => lawData(version)).toThrow(`version: there is no version ${version} of the law data`);
  });

  it.each(Object.entries(PUBLISHED))('version %s is as it was published', (version, digest) => {
    const { rates, calendar } = lawData(Number(version));
    const text = JSON.stringify({ rates, calendar });
    expect(createHash('sha256').update(text).digest('hex')).toBe(digest);
  });
});

describe('rates of version 1', () => {
  const law = lawData(1);
  const minimum = (region: 1 | 2 | 3 | 4, on: string) => regionalMinimumWageOn(law, region, civilDate(on));

  it('change on the first day of the row', () => {
    expect([minimum(1, '2024-06-30'), minimum(1, '2024-07-01')]).toEqual([4_680_000, 4_960_000]);
    expect([minimum(4, '2025-12-31'), minimum(4, '2026-01-01')]).toEqual([3_450_000, 3_700_000]);
    expect(baseSalaryOn(law, civilDate('2024-06-30'))).toBe(1_800_000);
    expect(baseSalaryOn(law, civilDate('2026-07-01'))).toBe(2_530_000);
  });

  it('are an error where no source at hand gives them, never a guess', () => {
    expect(minimum(3, '2015-12-31')).toBe(2_400_000);
    expect(() => minimum(2, '2015-06-01')).toThrow('no regional minimum wage (region 2) is on record for 2015-06-01');
    expect(() => minimum(1, '2016-01-01')).toThrow('on record for 2016-01-01');
    expect(() => minimum(1, '2022-06-30')).toThrow('on record for 2022-06-30');
    expect(minimum(1, '2022-07-01')).toBe(4_680_000);
    expect(() => baseSalaryOn(law, civilDate('2019-06-30'))).toThrow('no base salary is on record for 2019-06-30');
    expect(baseSalaryOn(law, civilDate('2019-07-01'))).toBe(1_490_000);
  });
});
