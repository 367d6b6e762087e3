import { createHash } from 'node:crypto';
import { civilDate } from '../../calendar/index.js';
import { ADOPTED, CHOICES } from '../choices.js';
import { baseSalaryOn, regionalMinimumWageOn } from '../law-data.js';
import { latestLawVersion, lawData, publishedChoices } from './index.js';

/** A published version is never edited. When this fails, publish the change as a new version instead. */
const PUBLISHED: Readonly<Record<number, string>> = {
  1: '575145571990f9e6f7ae5c14bc210d59432a534cdb69082773db60809f3605bb',
  2: '064f0adfe452cc1f74cfba8b80cd667e1d431de8367a721d5f8cce326f6a90ed',
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

  describe.each(Object.entries(PUBLISHED))('version %s', (number, digest) => {
    const version = Number(number);
    const published = publishedChoices(version);

    it('is as it was published: rates, calendar and switches', () => {
      const { rates, calendar } = lawData(version);
      const text = JSON.stringify({ rates, calendar, choices: published });
      expect(createHash('sha256').update(text).digest('hex')).toBe(digest);
    });

    it('stands where it was published to stand, whatever our own reading is today', () => {
      const standing: Readonly<Record<string, unknown>> = lawData(version).choices;
      const known = Object.entries(published).filter(([key]) => key in CHOICES);
      expect(known.map(([key]) => [key, standing[key]])).toEqual(known);
    });
  });

  it('name every switch between them, so that no default decides for a published version', () => {
    expect(Object.keys(CHOICES).filter((key) => !(key in publishedChoices(latestLawVersion)))).toEqual([]);
  });

  it('follow our reading in the newest one', () => {
    expect(lawData().choices).toEqual(ADOPTED);
  });

  it('keep what version 1 said before the decree was at hand', () => {
    expect([lawData(1).choices.decisionDays2025, lawData(2).choices.decisionDays2025]).toEqual([20, 15]);
    expect(publishedChoices(1)).toMatchObject({ currentlyContributing2025: 'as-2013', monthlyPaymentDay2025: 7 });
  });

  it('take a switch that came later from the first version that knows it', () => {
    expect(publishedChoices(1)).not.toHaveProperty('employerReplyDays');
    expect(lawData(1).choices.employerReplyDays).toBe(2);
  });
});

describe('rates of the newest version', () => {
  const law = lawData();
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

  it('are no assumption any more', () => {
    expect(JSON.stringify(law.rates)).not.toContain('assumed');
  });
});
