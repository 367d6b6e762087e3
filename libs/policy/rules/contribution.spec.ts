import { civilMonth } from '../../calendar/index.js';
import {
  type AwayFacts,
  type BaseFacts,
  type DisabledRecruit,
  backPaidMonths,
  contributionBase,
  contributionMonth,
  employerShare,
  lawData,
  monthlyContribution,
  withChoices,
} from '../index.js';

const law = lawData();
const facts: BaseFacts = {
  month: civilMonth('2025-12'),
  wageScheme: 'employer',
  workplaceRegion: 1,
  salaryVnd: 120_000_000,
};
const base = (change: Partial<BaseFacts>) => contributionBase({ ...facts, ...change }, law).value;

describe('the contribution base', () => {
  it('is capped at 20 regional minimum wages (case E11)', () => {
    expect(base({})).toEqual({ baseVnd: 99_200_000, ceilingVnd: 99_200_000, capped: true });
    expect(base({ salaryVnd: 99_200_000 })).toEqual({ baseVnd: 99_200_000, ceilingVnd: 99_200_000, capped: false });
    expect(base({ salaryVnd: 99_200_001 }).capped).toBe(true);
  });

  it('follows the region of the workplace, not of the head office (example 3)', () => {
    const month = civilMonth('2015-10');
    expect(base({ month: civilMonth('2015-01'), salaryVnd: 70_000_000 }).baseVnd).toBe(62_000_000);
    expect(base({ month, workplaceRegion: 3, salaryVnd: 80_000_000 }).baseVnd).toBe(48_000_000);
    expect(base({ month, workplaceRegion: 4, salaryVnd: 80_000_000 }).baseVnd).toBe(43_000_000);
  });

  it('is capped at 20 base salaries for the State scale until 2025, at the regional minimum from 2026', () => {
    expect(base({ wageScheme: 'state' }).ceilingVnd).toBe(46_800_000);
    expect(base({ wageScheme: 'state', month: civilMonth('2026-01') }).ceilingVnd).toBe(106_200_000);
    expect(base({ wageScheme: 'state', month: civilMonth('2026-01'), workplaceRegion: 4 }).ceilingVnd).toBe(74_000_000);
  });

  it('is refused for a salary of nought, an unknown region, a month without a rate', () => {
    expect(() => base({ salaryVnd: 0 })).toThrow('a contribution salary must be more than nought');
    expect(() => base({ workplaceRegion: 5 as 1 })).toThrow('region 5 does not exist');
    expect(() => base({ month: civilMonth('2014-12') })).toThrow('no contributionCeiling is on record for 2014-12-01');
    expect(() => base({ month: civilMonth('2018-05') })).toThrow('no regional minimum wage');
  });

  it('explains itself with the figures that give it', () => {
    expect(contributionBase(facts, law).explanation).toMatchObject({
      ruleId: 'contribution.base.2013',
      figures: { on: '2025-12-01', times: 20, figureVnd: 4_960_000 },
    });
    expect(contributionBase({ ...facts, month: civilMonth('2026-01') }, law).explanation.ruleId).toBe(
      'contribution.base.2025',
    );
  });
});

describe('the monthly contribution', () => {
  it('is 1% of the base for each side', () => {
    const { value, explanation } = monthlyContribution(facts, law);
    expect(value).toEqual({ workerVnd: 992_000, employerVnd: 992_000, stateAtMostVnd: 992_000 });
    expect(explanation).toMatchObject({
      ruleId: 'contribution.amount.2013',
      confidence: 'law',
      figures: { baseVnd: 99_200_000, workerPercent: 1 },
    });
    expect(explanation.children[0]?.ruleId).toBe('contribution.base.2013');
  });

  it('rounds halves of a dong up', () => {
    expect(monthlyContribution({ ...facts, salaryVnd: 5_000_050 }, law).value.workerVnd).toBe(50_001);
    expect(monthlyContribution({ ...facts, salaryVnd: 5_000_049 }, law).value.workerVnd).toBe(50_000);
  });

  it('is 1% from 2026, too, as Decree 374/2025 says', () => {
    const { value, explanation } = monthlyContribution({ ...facts, month: civilMonth('2026-01') }, law);
    expect(value).toEqual({ workerVnd: 1_062_000, employerVnd: 1_062_000, stateAtMostVnd: 1_062_000 });
    expect(explanation).toMatchObject({ ruleId: 'contribution.amount.2025', confidence: 'law' });
    expect(explanation.children.map(({ ruleId }) => ruleId)).toEqual([
      'contribution.base.2025',
      'contribution.share.2025',
    ]);
  });
});

describe('a newly recruited disabled person', () => {
  const share = (month: string, monthOfEmployment: number, change: Partial<DisabledRecruit> = {}) =>
    employerShare(
      {
        month: civilMonth(month),
        disabledRecruit: { recruited: true, applied: true, monthOfEmployment, ...change },
      },
      law,
    );

  it('costs the employer nothing for the first twelve months, and is paid for by the worker all the same', () => {
    expect(share('2026-03', 1).value).toEqual({ workerPercent: 1, employerPercent: 0, stateAtMostPercent: 1 });
    expect([12, 13].map((at) => share('2026-03', at).value.employerPercent)).toEqual([0, 1]);
  });

  it('costs as much as anybody without the application, without the recruitment, and before 2026', () => {
    expect(share('2026-03', 1, { applied: false }).value.employerPercent).toBe(1);
    expect(share('2026-03', 1, { recruited: false }).value.employerPercent).toBe(1);
    expect(share('2025-12', 1).value.employerPercent).toBe(1);
    expect(share('2025-12', 1).explanation.children).toEqual([]);
    expect(employerShare({ month: civilMonth('2026-03') }, law).explanation).toMatchObject({
      ruleId: 'contribution.share.2025',
      children: [],
    });
    expect(() => share('2026-03', 0)).toThrow('monthOfEmployment: 0');
  });

  it('takes nothing from the wages of the month for the employer', () => {
    const disabledRecruit = { recruited: true, applied: true, monthOfEmployment: 2 };
    const month = civilMonth('2026-03');
    expect(monthlyContribution({ ...facts, month, salaryVnd: 10_000_000, disabledRecruit }, law).value).toEqual({
      workerVnd: 100_000,
      employerVnd: 0,
      stateAtMostVnd: 100_000,
    });
  });
});

describe('a month with absences', () => {
  const due = (change: Partial<AwayFacts>, moved: Record<string, string> = {}) =>
    contributionMonth({ regime: '2025', kind: 'unpaid-leave', workingDays: 14, ...change }, withChoices(law, moved))
      .value.due;

  it('owes no contribution from 14 unpaid working days on', () => {
    expect(due({})).toBe(false);
    expect(due({ workingDays: 13 })).toBe(true);
    expect(due({ regime: '2013', kind: 'maternity' })).toBe(false);
    expect(due({ regime: '2013', kind: 'sickness', workingDays: 13 })).toBe(true);
    expect(due({ workingDays: 0 })).toBe(true);
  });

  it('owes none while the contract is suspended at all (2013), from 14 working days for everything (2025)', () => {
    expect(due({ regime: '2013', kind: 'suspended-contract', workingDays: 1 })).toBe(false);
    expect(due({ regime: '2013', kind: 'suspended-contract', workingDays: 0 })).toBe(true);
    expect(due({ kind: 'suspended-contract', workingDays: 1 })).toBe(true);
    for (const kind of ['detention', 'suspended-from-work', 'suspended-contract', 'sickness'] as const) {
      expect([due({ kind, workingDays: 13 }), due({ kind })]).toEqual([true, false]);
    }
    expect(due({ regime: '2013', kind: 'detention', workingDays: 1 })).toBe(true);
    expect(contributionMonth({ regime: '2025', kind: 'detention', workingDays: 13 }, law).explanation).toMatchObject({
      ruleId: 'contribution.month.2025',
      articles: ['L25 33.4', 'L25 34.3', 'D374 7.6'],
    });
  });

  it('is made good once the wage is paid in full', () => {
    const paused = [[civilMonth('2026-03'), civilMonth('2026-05')]] as const;
    const good = (paidInFull: boolean) => backPaidMonths({ kind: 'detention', paused, paidInFull }, law);
    expect(good(true).value.months).toEqual(['2026-03', '2026-04', '2026-05']);
    expect(good(false).value.months).toEqual([]);
    expect(good(true).explanation.articles).toEqual(['L25 34.3', 'D374 7.6']);
  });

  it('can be read otherwise for unpaid leave under the law of 2013', () => {
    const moved = { unpaidLeave2013: 'contribution' };
    expect(due({ regime: '2013' })).toBe(false);
    expect(due({ regime: '2013' }, moved)).toBe(true);
    expect(due({ regime: '2013', kind: 'sickness' }, moved)).toBe(false);
    expect(due({ regime: '2025' }, moved)).toBe(false);
    expect(contributionMonth({ regime: '2013', kind: 'sickness', workingDays: 3 }, law).explanation.choice).toEqual({
      key: 'unpaidLeave2013',
      value: 'no-contribution',
      adopted: true,
    });
    expect(
      contributionMonth({ regime: '2025', kind: 'sickness', workingDays: 3 }, law).explanation.choice,
    ).toBeUndefined();
  });

  it('has at most 31 days', () => {
    expect(() => due({ workingDays: 32 })).toThrow('workingDays: 32 is not a whole number from 0 to 31');
    expect(() => due({ workingDays: -1 })).toThrow('workingDays');
    expect(due({ workingDays: 31 })).toBe(false);
  });
});
