import fc from 'fast-check';
import { addDays, civilDate, civilMonth } from '../../calendar/index.js';
import {
  type FilingPlaceFacts,
  type SupportFacts,
  type TrainingFacts,
  lawData,
  trainingEligibility,
  trainingFiling,
  trainingFilingPlace,
  trainingMonth,
  trainingStart,
  trainingSupport,
  withChoices,
} from '../index.js';

const law = lawData();
const range = (from: string, to: string) => [civilMonth(from), civilMonth(to)] as const;
const facts: TrainingFacts = {
  regime: '2013',
  receivingBenefit: false,
  terminationDate: civilDate('2025-06-30'),
  filed: civilDate('2025-07-15'),
  benefitFiled: civilDate('2025-07-15'),
  contributed: [range('2024-10', '2025-06')],
  currentlyContributing: true,
  unlawfulTerminationByWorker: false,
  pension: 'none',
  barredFrom: null,
  supportedBefore: false,
};
const of = (change: Partial<TrainingFacts>, moved: Record<string, string> = {}) =>
  trainingEligibility({ ...facts, ...change }, withChoices(law, moved));
const unmet = (change: Partial<TrainingFacts>) => of(change).value.unmet;

describe('conditions of training support', () => {
  it('are met by nine months in 24 although they are too few for the benefit (case C09)', () => {
    expect(of({}).value).toEqual({ eligible: true, unmet: [], windowMonths: 24, monthsInWindow: 9 });
    expect(unmet({ contributed: [range('2024-11', '2025-06')] })).toEqual(['nine-months']);
  });

  it('are met by nine months in 36 under the law of 2025', () => {
    const old = [range('2022-07', '2022-12'), range('2025-04', '2025-06')];
    expect(of({ contributed: old }).value).toMatchObject({ eligible: false, windowMonths: 24, monthsInWindow: 3 });
    expect(of({ regime: '2025', contributed: old }).value).toMatchObject({
      eligible: true,
      windowMonths: 36,
      monthsInWindow: 9,
    });
  });

  it('do not count months after termination, and cut the window as the switch says', () => {
    expect(of({ contributed: [range('2024-10', '2025-08')] }).value.monthsInWindow).toBe(9);
    const gap = [range('2023-05', '2023-12'), range('2024-12', '2025-04')];
    expect(of({ contributed: gap }).value.monthsInWindow).toBe(13);
    expect(of({ contributed: gap }, { windowEnds: 'termination-month' }).value.monthsInWindow).toBe(11);
    expect(of({ contributed: [] }).value.monthsInWindow).toBe(0);
    expect(of({ contributed: [] }).explanation.figures).toMatchObject({ from: '2023-07', to: '2025-06', needed: 9 });
  });

  it('ask for the benefit dossier within 3 months (2013), for the training request within 12 (2025)', () => {
    expect(unmet({ benefitFiled: civilDate('2025-09-30') })).toEqual([]);
    expect(unmet({ benefitFiled: civilDate('2025-10-01') })).toEqual(['filed-in-time']);
    expect(unmet({ filed: civilDate('2025-11-30') })).toEqual([]);
    expect(unmet({ benefitFiled: null })).toEqual(['filed-in-time']);
    expect(unmet({ benefitFiled: null, barredFrom: civilDate('2025-12-01') })).toEqual(['filed-in-time', 'no-bar']);
    expect(of({ benefitFiled: null }).explanation.children).toHaveLength(1);
    expect(unmet({ regime: '2025', benefitFiled: null })).toEqual([]);
    expect(unmet({ regime: '2025', filed: civilDate('2026-06-30') })).toEqual([]);
    expect(unmet({ regime: '2025', filed: civilDate('2026-07-01') })).toEqual(['filed-in-time']);
  });

  it('are failed by a bar in the 15 (10) working days after filing', () => {
    expect(unmet({ barredFrom: civilDate('2025-08-05') })).toEqual(['no-bar']);
    expect(unmet({ barredFrom: civilDate('2025-08-06') })).toEqual([]);
    expect(unmet({ regime: '2025', barredFrom: civilDate('2025-07-29') })).toEqual(['no-bar']);
    expect(unmet({ regime: '2025', barredFrom: civilDate('2025-07-30') })).toEqual([]);
  });

  it('are met for one course, once', () => {
    expect(unmet({ supportedBefore: true })).toEqual(['once']);
    expect(unmet({ regime: '2025', supportedBefore: true })).toEqual(['once']);
    expect(unmet({ regime: '2025', receivingBenefit: true, supportedBefore: true, contributed: [] })).toEqual(['once']);
  });

  it('count the bar from the benefit dossier (2013) or the request (2025)', () => {
    expect(unmet({ filed: civilDate('2025-07-30'), barredFrom: civilDate('2025-08-06') })).toEqual([]);
    expect(unmet({ regime: '2025', filed: civilDate('2025-07-30'), barredFrom: civilDate('2025-08-13') })).toEqual([
      'no-bar',
    ]);
  });

  it('look at the reason, the pension and the contribution at the end', () => {
    expect(unmet({ unlawfulTerminationByWorker: true })).toEqual(['reason']);
    expect(unmet({ pension: 'drawing' })).toEqual(['pension']);
    expect(unmet({ pension: 'loss-of-capacity-allowance' })).toEqual(['pension']);
    expect(unmet({ regime: '2025', pension: 'loss-of-capacity-allowance' })).toEqual([]);
    expect(unmet({ pension: 'eligible' })).toEqual([]);
    expect(unmet({ regime: '2025', pension: 'eligible' })).toEqual(['pension']);
    expect(unmet({ regime: '2025', pension: 'drawing' })).toEqual(['pension']);
    expect(unmet({ currentlyContributing: false })).toEqual(['currently-contributing']);
    expect(unmet({ regime: '2025', currentlyContributing: false })).toEqual([]);
  });

  it('are met by every recipient under the law of 2025 (art. 37(1)), not under the law of 2013', () => {
    const nothing = { receivingBenefit: true, contributed: [], unlawfulTerminationByWorker: true };
    expect(of({ regime: '2025', ...nothing }).value).toMatchObject({ eligible: true, unmet: [] });
    expect(of(nothing).value.unmet).toEqual(['reason', 'nine-months']);
  });

  it('say that the cut of the window is our reading', () => {
    expect(of({}).explanation).toMatchObject({
      ruleId: 'training.eligibility.2013',
      confidence: 'interpretation',
      choice: { key: 'windowEnds', adopted: true },
    });
    expect(of({ regime: '2025' }).explanation.ruleId).toBe('training.eligibility.2025');
    expect(of({}).explanation.children).toHaveLength(2);
  });

  it('are refused when a month stands there twice', () => {
    expect(() => of({ contributed: [range('2025-01', '2025-03'), range('2025-03', '2025-05')] })).toThrow(
      'month 2025-03 stands there twice',
    );
  });
});

describe('where training support is requested', () => {
  const place = (change: Partial<FilingPlaceFacts>) =>
    trainingFilingPlace(
      { regime: '2013', benefitAt: 'Hải Dương', studyAt: 'Hải Dương', filed: civilDate('2015-10-01'), ...change },
      law,
    ).value;

  it('at the place of the benefit (example 16)', () => {
    expect(place({})).toEqual({ fileAt: 'Hải Dương', documents: ['training-request'] });
    expect(place({ studyAt: 'Hà Nội', filed: civilDate('2020-07-14') }).fileAt).toBe('Hải Dương');
  });

  it('since 15 July 2020 at the place of study, with the award decision', () => {
    expect(place({ studyAt: 'Hà Nội', filed: civilDate('2020-07-15') })).toEqual({
      fileAt: 'Hà Nội',
      documents: ['training-request', 'award-decision'],
    });
    expect(place({ filed: civilDate('2020-07-15') })).toEqual({ fileAt: 'Hải Dương', documents: ['training-request'] });
  });

  it('elsewhere by those who wait for an award as by others, since they have none to show', () => {
    const waiting = { studyAt: 'Hà Nội', filed: civilDate('2026-03-02'), regime: '2025', pending: true } as const;
    expect(place(waiting).documents).toEqual(['training-request', 'termination-proof', 'insurance-book']);
    expect(place({ ...waiting, studyAt: 'Hải Dương' }).documents).toEqual(['training-request']);
  });

  it('by others at the place of study, together with the benefit dossier (example 17)', () => {
    expect(place({ benefitAt: null, studyAt: 'Hồ Chí Minh' })).toEqual({
      fileAt: 'Hồ Chí Minh',
      documents: ['training-request', 'benefit-request', 'termination-proof', 'insurance-book'],
    });
    expect(
      trainingFilingPlace({ regime: '2025', benefitAt: null, studyAt: 'Huế', filed: civilDate('2026-02-02') }, law)
        .value,
    ).toEqual({ fileAt: 'Huế', documents: ['training-request', 'termination-proof', 'insurance-book'] });
    expect(
      trainingFilingPlace({ regime: '2025', benefitAt: null, studyAt: 'Huế', filed: civilDate('2026-02-02') }, law)
        .explanation,
    ).toMatchObject({ ruleId: 'training.filing-place.2025', confidence: 'law' });
  });
});

describe('when training support is requested under the law of 2025', () => {
  const filing = (recipient: boolean, filed: string) =>
    trainingFiling({ recipient, terminationDate: civilDate('2026-01-31'), filed: civilDate(filed) }, law);

  it('is while the benefit is drawn, else within twelve months rolled to a working day', () => {
    expect(filing(false, '2027-02-01').value).toEqual({ deadline: '2027-02-01', onTime: true });
    expect(filing(false, '2027-02-02').value.onTime).toBe(false);
    expect(filing(true, '2027-02-02').value).toEqual({ deadline: null, onTime: true });
    expect(filing(true, '2027-02-02').explanation.children).toEqual([]);
    expect(filing(false, '2027-02-01').explanation.children[0]?.ruleId).toBe('training.filing.2025');
  });
});

describe('the amount of training support', () => {
  const support = (change: Partial<SupportFacts>) =>
    trainingSupport(
      { regime: '2013', on: civilDate('2025-07-01'), courseMonths: 3, oddDays: 0, feeVnd: 5_200_000, ...change },
      law,
    ).value;

  it('is at most 4.5 million for a course of up to three months (case C09)', () => {
    expect(support({})).toEqual({ supportedMonths: 3, tuitionVnd: 4_500_000, mealsVnd: 0 });
    expect(support({ feeVnd: 4_000_000 }).tuitionVnd).toBe(4_000_000);
    expect(support({ courseMonths: 2, oddDays: 20 })).toEqual({
      supportedMonths: 3,
      tuitionVnd: 4_500_000,
      mealsVnd: 0,
    });
  });

  it('is at most 1.5 million a month for a longer one, with half and whole odd months (case C10)', () => {
    expect(support({ oddDays: 14, feeVnd: 1_800_000 })).toEqual({
      supportedMonths: 3.5,
      tuitionVnd: 5_250_000,
      mealsVnd: 0,
    });
    expect(support({ oddDays: 15, feeVnd: 1_800_000 })).toEqual({
      supportedMonths: 4,
      tuitionVnd: 6_000_000,
      mealsVnd: 0,
    });
    expect(support({ oddDays: 1, feeVnd: 1_000_001 })).toEqual({
      supportedMonths: 3.5,
      tuitionVnd: 3_500_004,
      mealsVnd: 0,
    });
  });

  it('is paid for six months at most', () => {
    expect(support({ courseMonths: 6, oddDays: 1, feeVnd: 1_500_000 })).toEqual({
      supportedMonths: 6,
      tuitionVnd: 9_000_000,
      mealsVnd: 0,
    });
    expect(support({ courseMonths: 12, feeVnd: 1_500_000 }).supportedMonths).toBe(6);
  });

  it('is unknown before 15 May 2021', () => {
    expect(() => support({ on: civilDate('2021-05-14') })).toThrow('no trainingSupport is on record for 2021-05-14');
    expect(support({ on: civilDate('2021-05-15') }).tuitionVnd).toBe(4_500_000);
  });

  it('is refused for lengths and fees that cannot be', () => {
    expect(() => support({ courseMonths: 121 })).toThrow('courseMonths: 121');
    expect(() => support({ oddDays: 31 })).toThrow('oddDays: 31');
    expect(() => support({ feeVnd: 0.5 })).toThrow('not a whole, non-negative amount of dong');
  });

  it('never falls when the course is longer by a day or the fee higher', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 20 }),
        fc.integer({ min: 0, max: 29 }),
        fc.integer({ min: 0, max: 3_000_000 }),
        (courseMonths, oddDays, feeVnd) => {
          const now = support({ courseMonths, oddDays, feeVnd }).tuitionVnd;
          expect(support({ courseMonths, oddDays: oddDays + 1, feeVnd }).tuitionVnd).toBeGreaterThanOrEqual(now);
          expect(support({ courseMonths, oddDays, feeVnd: feeVnd + 1 }).tuitionVnd).toBeGreaterThanOrEqual(now);
          expect(now).toBeLessThanOrEqual(9_000_000);
        },
      ),
    );
  });
});

describe('the amount of training support under Decree 374/2025 art. 11', () => {
  const of2025 = (change: Partial<SupportFacts>, moved: Record<string, string> = {}) =>
    trainingSupport(
      { regime: '2025', on: civilDate('2026-03-02'), courseMonths: 3, oddDays: 0, feeVnd: 1_800_000, ...change },
      withChoices(law, moved),
    );
  const tuition = (change: Partial<SupportFacts>, moved: Record<string, string> = {}) =>
    of2025(change, moved).value.tuitionVnd;

  it('is by the month from exactly three months on', () => {
    expect(of2025({ daysStudied: 66 }).value).toEqual({
      supportedMonths: 3,
      tuitionVnd: 4_500_000,
      mealsVnd: 3_300_000,
    });
    expect(tuition({ feeVnd: 1_200_000 })).toBe(3_600_000);
    expect(tuition({ courseMonths: 2, oddDays: 14, feeVnd: 5_200_000 })).toBe(4_500_000);
    expect(tuition({ courseMonths: 2, oddDays: 14, feeVnd: 4_000_000 })).toBe(4_000_000);
    expect(tuition({ courseMonths: 3, oddDays: 14 })).toBe(5_250_000);
    expect(tuition({ courseMonths: 7 })).toBe(9_000_000);
    expect(of2025({}).explanation).toMatchObject({
      ruleId: 'training.support.2025',
      confidence: 'law',
      figures: { short: false, limitVnd: 1_500_000, shortCourseMonths: 3, mealsPerDayVnd: 50_000 },
      children: [],
    });
  });

  it('takes the true length of a course that odd days alone round up to three months, and says that it does', () => {
    const course = { courseMonths: 2, oddDays: 15, feeVnd: 1_500_000 };
    expect(tuition(course)).toBe(1_500_000);
    expect(tuition(course, { shortCourse2025: 'by-counted-months' })).toBe(4_500_000);
    expect(of2025(course).explanation.children[0]).toMatchObject({
      ruleId: 'training.short-course.2025',
      confidence: 'interpretation',
      conclusion: { short: true },
      choice: { key: 'shortCourse2025', value: 'by-length', adopted: true },
    });
    expect(of2025({ ...course, oddDays: 14 }).explanation.children).toEqual([]);
    expect(of2025({ ...course, courseMonths: 1 }).explanation.children).toEqual([]);
  });

  it('makes the fee of a month of that of the course, and the other way round', () => {
    expect(tuition({ feePer: 'course', feeVnd: 3_600_000 })).toBe(3_600_000);
    expect(tuition({ feePer: 'course', feeVnd: 6_000_000 })).toBe(4_500_000);
    expect(tuition({ courseMonths: 8, feePer: 'course', feeVnd: 8_000_000 })).toBe(6_000_000);
    expect(tuition({ courseMonths: 2, feePer: 'month', feeVnd: 1_000_000 })).toBe(2_000_000);
    expect(tuition({ courseMonths: 2, feePer: 'course', feeVnd: 1_000_000 })).toBe(1_000_000);
  });

  it('pays meals by days studied only, none in 2025', () => {
    expect([0, 1, 60].map((daysStudied) => of2025({ daysStudied }).value.mealsVnd)).toEqual([0, 50_000, 3_000_000]);
    expect(of2025({ regime: '2013', on: civilDate('2025-12-31'), daysStudied: 60 }).value.mealsVnd).toBe(0);
    expect(() => of2025({ daysStudied: 367 })).toThrow('daysStudied: 367');
  });

  it('is as version 1 of the law data had it for dossiers pinned to that', () => {
    const pinned = trainingSupport(
      { regime: '2025', on: civilDate('2026-03-02'), courseMonths: 3, oddDays: 0, feeVnd: 5_000_000, daysStudied: 9 },
      lawData(1),
    );
    expect(pinned.value).toEqual({ supportedMonths: 3, tuitionVnd: 4_500_000, mealsVnd: 0 });
  });

  it('never exceeds the limits, and never falls with the fee or a day of study', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 24 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 20_000_000 }),
        fc.integer({ min: 0, max: 180 }),
        fc.constantFrom('course', 'month'),
        (courseMonths, oddDays, feeVnd, daysStudied, feePer) => {
          const facts = { courseMonths, oddDays, feeVnd, daysStudied, feePer } as const;
          const { value } = of2025(facts);
          expect(value.tuitionVnd).toBeLessThanOrEqual(courseMonths < 3 ? 4_500_000 : 9_000_000);
          if (feePer === 'course') expect(value.tuitionVnd).toBeLessThanOrEqual(feeVnd);
          expect(tuition({ ...facts, feeVnd: feeVnd + 1 })).toBeGreaterThanOrEqual(value.tuitionVnd);
          expect(of2025({ ...facts, daysStudied: daysStudied + 1 }).value.mealsVnd - value.mealsVnd).toBe(50_000);
        },
      ),
    );
  });
});

describe('the start of the training', () => {
  it('lies within three months of the decision, or of the end of the award', () => {
    const decided = civilDate('2025-07-01');
    expect(trainingStart({ regime: '2013', decided, awardEnd: null }, law).value).toEqual({
      earliest: '2025-07-02',
      latest: '2025-10-01',
      runningSince: '2025-06-01',
    });
    expect(trainingStart({ regime: '2013', decided, awardEnd: civilDate('2025-09-14') }, law).value.latest).toBe(
      '2025-12-15',
    );
    expect(trainingStart({ regime: '2013', decided, awardEnd: civilDate('2025-05-14') }, law).value.latest).toBe(
      '2025-10-01',
    );
  });

  it('says that it runs from the decision where the award had ended before', () => {
    const notes = (regime: '2013' | '2025', awardEnd: string | null) =>
      trainingStart(
        { regime, decided: civilDate('2026-03-02'), awardEnd: awardEnd === null ? null : civilDate(awardEnd) },
        law,
      ).explanation.children.map(({ ruleId }) => ruleId);
    expect(notes('2025', '2026-03-01')).toEqual(['time.roll', 'training.start-after-award.2025']);
    expect(notes('2013', '2026-03-01')).toEqual(['time.roll', 'training.start-after-award.2013']);
    expect([notes('2025', '2026-03-02'), notes('2025', null)]).toEqual([['time.roll'], ['time.roll']]);
  });

  it('can be settled otherwise for the law of 2025', () => {
    const start = (moved: Record<string, number>) =>
      trainingStart({ regime: '2025', decided: civilDate('2026-03-02'), awardEnd: null }, withChoices(law, moved));
    expect(start({}).value.latest).toBe('2026-06-02');
    expect(start({ trainingStartMonths2025: 1 }).value.latest).toBe('2026-04-02');
    expect(start({}).explanation.choice).toEqual({ key: 'trainingStartMonths2025', value: 3, adopted: true });
    expect(
      trainingStart({ regime: '2013', decided: addDays(civilDate('2026-03-02'), 0), awardEnd: null }, law).explanation
        .choice,
    ).toBeUndefined();
  });
});

describe('a month of study under the law of 2025', () => {
  const of = (feeVnd: number, daysStudied: number) =>
    trainingMonth({ month: civilMonth('2026-05'), feeVnd, daysStudied }, law);

  it('is paid whole for one day, its meals for each day', () => {
    expect(of(1_200_000, 1).value).toEqual({ tuitionVnd: 1_200_000, mealsVnd: 50_000 });
    expect(of(1_200_000, 22).value).toEqual({ tuitionVnd: 1_200_000, mealsVnd: 1_100_000 });
    expect(of(1_200_000, 0).value).toEqual({ tuitionVnd: 0, mealsVnd: 0 });
  });

  it('is paid up to the limit of a month', () => {
    expect(of(1_500_001, 5).value.tuitionVnd).toBe(1_500_000);
    expect(of(1_500_000, 5).explanation).toMatchObject({
      ruleId: 'training.month.2025',
      figures: { studied: true, limitVnd: 1_500_000, mealsPerDayVnd: 50_000 },
    });
    expect(() => of(1, 32)).toThrow('daysStudied: 32');
  });
});
