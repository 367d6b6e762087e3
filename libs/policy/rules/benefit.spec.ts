import { civilDate, civilMonth } from '../../calendar/index.js';
import {
  type AmountFacts,
  type ClaimLifeFacts,
  type EligibilityFacts,
  type EventKind,
  type Ground,
  type Regime,
  EVENT_KINDS,
  GROUNDS,
  GROUND_TABLE,
  PolicyError,
  ageExemption,
  averagingMonths,
  benefitAmount,
  benefitMonths,
  cancellationDeadline,
  checkInWindows,
  claimLife,
  collectionDeadline,
  decisionDeadline,
  contributionWindow,
  counts,
  courseOf,
  dueOf,
  duration,
  eligibility,
  eventRegime,
  filingDate,
  filingDeadline,
  firstPaymentDeadline,
  inLong,
  lawData,
  noticeExemption,
  paymentDue,
  paymentOfAward,
  regime,
  reservationDeadline,
  resumptionDeadline,
  startDay,
  suspensionDeadline,
  termination,
  uncollectedDeadline,
  uncollectedReportDeadline,
  waitingDaysOf,
  withChoices,
} from '../index.js';

const law = lawData();
const d = civilDate;
const m = civilMonth;
type Moved = Record<string, string | number>;

describe('the law of a dossier', () => {
  const of = (filed: string, decided: string | null, asOf: string) =>
    regime({ filed: d(filed), decided: decided === null ? null : d(decided), asOf: d(asOf) }, law).value.regime;

  it('is that of 2013 while it is undecided in 2025, and that of 2025 once the year turns', () => {
    expect(of('2025-12-15', null, '2025-12-31')).toBe('2013');
    expect(of('2025-12-15', null, '2026-01-01')).toBe('2025');
    expect(of('2025-12-15', '2025-12-31', '2026-05-01')).toBe('2013');
    expect(of('2025-12-15', '2026-01-01', '2026-05-01')).toBe('2025');
    expect(of('2026-01-01', null, '2026-01-01')).toBe('2025');
  });

  it('is not asked for facts that contradict each other', () => {
    expect(() => of('2026-02-01', null, '2026-01-31')).toThrow('filed: 2026-02-01 is after asOf (2026-01-31)');
    expect(() => of('2025-12-15', '2025-12-14', '2026-01-31')).toThrow(
      'decided: 2025-12-14 is before filed (2025-12-15)',
    );
  });

  it('can be kept by awards of 2013 to their end', () => {
    const moved = withChoices(law, { runningAwards: 'award' });
    const on = d('2026-01-20');
    expect(eventRegime({ awardRegime: '2013', on, kind: 'termination' }, moved).value.regime).toBe('2013');
    expect(eventRegime({ awardRegime: '2013', on, kind: 'termination' }, moved).explanation).toMatchObject({
      confidence: 'interpretation',
      choice: { key: 'runningAwards', value: 'award', adopted: false },
    });
    expect(eventRegime({ awardRegime: '2025', on, kind: 'termination' }, law).explanation).toMatchObject({
      confidence: 'law',
    });
  });
});

describe('the law of what happens on an award of 2013 in 2026', () => {
  const of = (kind: EventKind, on = '2026-01-20', awardRegime: Regime = '2013') =>
    eventRegime({ awardRegime, on: d(on), kind }, law);

  it('is that of its day, but for what carries out the award itself', () => {
    const kinds = Object.keys(EVENT_KINDS) as EventKind[];
    expect(kinds.filter((kind) => of(kind).value.regime === '2013')).toEqual(['amount', 'collection', 'first-payment']);
    expect(kinds.filter((kind) => of(kind).value.regime === '2025')).toEqual([
      'notice',
      'payment',
      'suspension',
      'resumption',
      'termination',
      'transfer',
      'uncollected-money',
    ]);
    expect(of('amount').explanation).toMatchObject({
      ruleId: 'law.of-what-was-awarded',
      confidence: 'interpretation',
      facts: { kind: 'amount' },
    });
    expect(of('notice').explanation).toMatchObject({ ruleId: 'law.of-later-event', choice: { adopted: true } });
  });

  it('begins with the year', () => {
    expect(of('notice', '2025-12-31').value.regime).toBe('2013');
    expect(of('notice', '2026-01-01').value.regime).toBe('2025');
    expect(of('notice', '2025-12-31').explanation.ruleId).toBe('law.of-event-in-force');
  });

  it('is that of 2025 for an award of 2025, whatever happens', () => {
    expect(of('collection', '2025-12-31', '2025').value.regime).toBe('2025');
    expect(of('notice', '2026-02-01', '2025').explanation.ruleId).toBe('law.of-event-in-force');
  });
});

describe('filing', () => {
  it('is dated by its channel', () => {
    const of = (filing: Parameters<typeof filingDate>[0]['filing'], moved: Moved = {}) =>
      filingDate({ regime: '2013', filing }, withChoices(law, moved)).value;
    const saturday = d('2026-03-07');
    expect(of({ channel: 'counter', handedIn: saturday })).toEqual({ filed: saturday, received: saturday });
    expect(of({ channel: 'online', handedIn: saturday })).toEqual({ filed: saturday, received: saturday });
    expect(of({ channel: 'online', handedIn: saturday }, { onlineOutOfHours: 'next-working-day' })).toEqual({
      filed: '2026-03-09',
      received: '2026-03-09',
    });
    expect(of({ channel: 'post', sent: d('2025-06-17'), arrived: d('2025-06-20') })).toEqual({
      filed: '2025-06-17',
      received: '2025-06-20',
    });
    expect(() => of({ channel: 'post', sent: d('2025-06-17'), arrived: d('2025-06-16') })).toThrow(
      'arrived: 2025-06-16 is before sent',
    );
  });

  it('before the contract ended is refused', () => {
    const facts = { regime: '2013', terminationDate: d('2025-06-30'), filed: d('2025-06-29') } as const;
    expect(() => filingDeadline(facts, law)).toThrow('filed: 2025-06-29 is before terminationDate (2025-06-30)');
  });
});

describe('the start', () => {
  it('can be counted in calendar days under the letter of the law of 2013', () => {
    const of = (moved: Moved) => startDay({ regime: '2013', filed: d('2025-06-02') }, withChoices(law, moved)).value;
    expect(of({})).toMatchObject({ benefitStart: '2025-06-24', lastWaitingDay: '2025-06-23' });
    expect(of({ waitingUnit2013: 'days' })).toMatchObject({ benefitStart: '2025-06-18', lastWaitingDay: '2025-06-17' });
  });

  it('of a dossier in transition lies in 2025 unless the switch says otherwise', () => {
    const of = (moved: Moved) => startDay({ regime: '2025', filed: d('2025-12-10') }, withChoices(law, moved));
    expect(of({}).value.benefitStart).toBe('2025-12-25');
    expect(of({ transitionStart: 'not-before-2026' }).value.benefitStart).toBe('2026-01-01');
    expect(of({}).explanation.ruleId).toBe('start.transition');
    expect(startDay({ regime: '2025', filed: d('2026-01-05') }, law).explanation.ruleId).toBe('start.2025');
  });

  it('has a period for withdrawing and one for deciding', () => {
    expect(waitingDaysOf('2013', law)).toEqual({ waitingDays: 15, withdrawalDays: 15 });
    expect(waitingDaysOf('2025', withChoices(law, { withdrawalDays2025: 7 }))).toEqual({
      waitingDays: 10,
      withdrawalDays: 7,
    });
    const { decisionDue } = startDay(
      { regime: '2025', filed: d('2026-03-02') },
      withChoices(law, { decisionDays2025: 5 }),
    ).value;
    expect(decisionDue).toBe('2026-03-09');
  });
});

describe('the window of contributions', () => {
  it('can end with the month of termination', () => {
    const facts = {
      regime: '2013',
      contract: { kind: 'indefinite' },
      terminationDate: d('2025-06-15'),
      contributed: [[m('2023-04'), m('2025-03')]],
    } as const;
    const of = (moved: Moved) => contributionWindow(facts, withChoices(law, moved)).value.monthsInWindow;
    expect([of({}), of({ windowEnds: 'termination-month' })]).toEqual([24, 21]);
  });

  it.each<[Regime, 'indefinite' | 'fixed-term' | 'seasonal', number | null, number]>([
    ['2013', 'seasonal', 2, 24],
    ['2013', 'seasonal', null, 36],
    ['2025', 'seasonal', null, 24],
    ['2025', 'fixed-term', null, 24],
    ['2013', 'seasonal', 3, 36],
    ['2013', 'seasonal', 12, 24],
    ['2013', 'fixed-term', 6, 24],
    ['2025', 'fixed-term', 0, 24],
    ['2025', 'fixed-term', 1, 36],
    ['2025', 'fixed-term', 11, 36],
    ['2025', 'fixed-term', 12, 24],
    ['2025', 'seasonal', 6, 36],
    ['2025', 'indefinite', null, 24],
  ])('under the law of %s a %s contract of %s months has %s months', (own, kind, months, windowMonths) => {
    const facts = { regime: own, contract: { kind, months }, terminationDate: d('2026-05-28'), contributed: [] };
    expect(contributionWindow(facts, law).value).toEqual({ windowMonths, monthsInWindow: 0, meetsMinimum: false });
  });
});

describe('eligibility', () => {
  const facts: EligibilityFacts = {
    regime: '2013',
    contract: { kind: 'indefinite' },
    terminationDate: d('2025-06-15'),
    reason: 'expiry',
    pension: 'none',
    contributed: [[m('2024-05'), m('2025-05')]],
    deemedContributing: false,
    filed: d('2025-07-01'),
    changes: [],
  };
  const unmet = (change: Partial<EligibilityFacts>, moved: Moved = {}) =>
    eligibility({ ...facts, ...change }, withChoices(law, moved)).value.unmet;
  const y2025 = {
    regime: '2025',
    terminationDate: d('2026-06-15'),
    filed: d('2026-07-01'),
    contributed: [[m('2025-05'), m('2026-05')]],
  } as const;

  it('needs a contribution in the month of termination or the one before', () => {
    expect(unmet({})).toEqual([]);
    expect(unmet({ contributed: [[m('2024-06'), m('2025-06')]] })).toEqual([]);
    expect(unmet({ contributed: [[m('2024-04'), m('2025-04')]] })).toEqual(['currently-contributing']);
    expect(unmet({ contributed: [[m('2024-04'), m('2025-04')]], deemedContributing: true })).toEqual([]);
  });

  it('takes the same leave for a contribution under the law of 2025', () => {
    const away = { ...y2025, contributed: [[m('2025-04'), m('2026-04')] as const] };
    expect(unmet(away)).toEqual(['currently-contributing']);
    expect(unmet({ ...away, deemedContributing: true })).toEqual([]);
  });

  it('looks at reason, pension, time and contributions', () => {
    expect(unmet({ reason: 'unlawful-resignation' })).toEqual(['reason']);
    expect(unmet({ pension: 'drawing' })).toEqual(['reason']);
    expect(unmet({ pension: 'loss-of-capacity-allowance' })).toEqual(['reason']);
    expect(unmet({ ...y2025, pension: 'loss-of-capacity-allowance' })).toEqual([]);
    expect(unmet({ ...y2025, pension: 'drawing' })).toEqual(['reason']);
    expect(unmet({ pension: 'eligible' })).toEqual([]);
    expect(unmet({ ...y2025, pension: 'eligible' })).toEqual(['reason']);
    expect(unmet({ filed: d('2025-09-15') })).toEqual([]);
    expect(unmet({ filed: d('2025-09-16') })).toEqual(['filed-in-time']);
    expect(unmet({ contributed: [[m('2024-07'), m('2025-05')]] })).toEqual(['contributions']);
  });

  it('is barred by what begins in the waiting period', () => {
    const bars = (from: string, kind: 'job' | 'death' = 'job') => unmet({ changes: [{ kind, from: d(from) }] });
    expect(bars('2025-07-22')).toEqual(['waiting-period']);
    expect(bars('2025-07-23')).toEqual([]);
    expect(bars('2025-07-22', 'death')).toEqual(['waiting-period']);
  });

  it('explains each of its conditions', () => {
    const { explanation } = eligibility(facts, law);
    expect(explanation.children.map(({ ruleId }) => ruleId)).toEqual([
      'eligibility.contributing.2013',
      'eligibility.reason.2013',
      'eligibility.window.2013',
      'filing.deadline.2013',
      'eligibility.waiting.2013',
    ]);
    expect(explanation.children[0]).toMatchObject({
      facts: { paidMonthOfTermination: false, paidMonthBefore: true, leave: null, employerCannotPay: false },
      conclusion: { contributing: true },
    });
    expect(() => unmet({ filed: d('2025-06-14') })).toThrow(PolicyError);
  });
});

describe('changes that count', () => {
  const from = d('2026-03-10');
  it.each<[Regime, Parameters<typeof counts>[1], boolean]>([
    ['2013', { kind: 'job', from }, true],
    ['2013', { kind: 'job', from, months: 0 }, false],
    ['2013', { kind: 'job', from, months: 1, compulsoryInsurance: false }, true],
    ['2025', { kind: 'job', from, months: 0 }, false],
    ['2025', { kind: 'job', from, months: 1 }, true],
    ['2025', { kind: 'job', from }, true],
    ['2025', { kind: 'job', from, compulsoryInsurance: false }, false],
    ['2013', { kind: 'study', from, months: 12 }, true],
    ['2013', { kind: 'study', from, months: 11 }, false],
    ['2025', { kind: 'study', from, months: 12 }, false],
    ['2025', { kind: 'study', from, months: 13 }, true],
    ['2025', { kind: 'study', from }, true],
    ['2013', { kind: 'abroad', from, purpose: 'work' }, true],
    ['2025', { kind: 'abroad', from, purpose: 'work' }, true],
    ['2013', { kind: 'abroad', from, purpose: 'other' }, false],
    ['2025', { kind: 'abroad', from, purpose: 'settle' }, true],
    ['2025', { kind: 'abroad', from }, true],
    ['2025', { kind: 'military', from }, true],
  ])('under the law of %s: %j is %s', (own, change, expected) => {
    expect(counts(own, change)).toBe(expected);
  });
});

describe('the amount', () => {
  const facts: AmountFacts = {
    regime: '2013',
    wageScheme: 'employer',
    workplaceRegion: 1,
    terminationDate: d('2026-01-05'),
    lastContributedMonth: m('2025-12'),
    salaries: [10_000_001, 10_000_001, 10_000_001, 10_000_001, 10_000_001, 10_000_000],
  };
  const of = (change: Partial<AmountFacts>, moved: Moved = {}) =>
    benefitAmount({ ...facts, ...change }, withChoices(law, moved));

  it('is rounded as the switch says, and says so only when there is something to round', () => {
    expect(of({}).value.uncappedVnd).toBe(6_000_001);
    expect(of({}, { roundingOfBenefit: 'down' }).value.uncappedVnd).toBe(6_000_000);
    expect(of({ salaries: [1, 1, 1, 1, 1, 6] }, { roundingOfBenefit: 'up' }).value.uncappedVnd).toBe(2);
    expect(of({ salaries: [1, 1, 1, 1, 1, 6] }).value.uncappedVnd).toBe(1);
    expect(of({ salaries: [2, 1, 1, 1, 1, 4] }, { roundingOfBenefit: 'up' }).value.uncappedVnd).toBe(1);
    const steps = (salaries: number[]) => of({ salaries }).explanation.children.map(({ ruleId }) => ruleId);
    expect(steps([2, 2, 2, 2, 1, 1])).toEqual(['amount.cap.2013']);
    expect(steps([2, 2, 2, 2, 1, 2])).toEqual(['amount.cap.2013', 'amount.rounding.2013']);
  });

  it('is capped by the figure of the day of termination in 2013, of the last contributed month in 2025', () => {
    expect(of({}).value.capVnd).toBe(26_550_000);
    expect(of({ regime: '2025' }).value.capVnd).toBe(24_800_000);
    expect(of({ regime: '2025' }, { capDate2025: 'termination' }).value.capVnd).toBe(26_550_000);
    expect(of({ wageScheme: 'state' }).value.capVnd).toBe(11_700_000);
    expect(of({ wageScheme: 'state', regime: '2025' }).value.capVnd).toBe(24_800_000);
    expect(of({ regime: '2025' }).explanation.children[0]).toMatchObject({
      confidence: 'interpretation',
      choice: { key: 'capDate2025' },
    });
    expect(of({}).explanation.children[0]?.choice).toBeUndefined();
  });

  it('is refused for salaries that cannot be', () => {
    expect(() => of({ salaries: [1, 2, 3] })).toThrow('salaries: six monthly salaries are needed, 3 were given');
    expect(() => of({ salaries: [1, 1, 0, 1, 1, 1] })).toThrow(
      'salaries[2]: a contribution salary must be more than nought',
    );
    expect(() => of({ salaries: [1, 1, 1.5, 1, 1, 1] })).toThrow('not a whole, non-negative amount');
    expect(() => of({ workplaceRegion: 0 as 1 })).toThrow('region 0 does not exist');
  });

  it('averages the six latest contributed months', () => {
    const months = (until: string) =>
      averagingMonths(
        {
          regime: '2013',
          contributed: [
            [m('2024-01'), m('2024-04')],
            [m('2025-02'), m('2025-06')],
          ],
          until: m(until),
        },
        law,
      );
    expect(months('2025-06').value.months).toEqual(['2024-04', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06']);
    expect(months('2025-06').explanation.figures.gaps).toBe(true);
    expect(months('2025-03').value.months[0]).toBe('2024-01');
    expect(() => months('2025-02')).toThrow('only 5 contributed months are on record, 6 are needed');
    expect(
      averagingMonths({ regime: '2013', contributed: [[m('2025-01'), m('2025-06')]], until: m('2025-06') }, law)
        .explanation.figures.gaps,
    ).toBe(false);
  });
});

describe('duration', () => {
  const of = (contributionMonths: number, moved: Moved = {}) =>
    duration({ regime: '2013', contributionMonths }, withChoices(law, moved));
  it.each([
    [0, 0, 0],
    [11, 0, 0],
    [12, 3, 0],
    [36, 3, 0],
    [37, 3, 1],
    [47, 3, 11],
    [48, 4, 0],
    [143, 11, 11],
    [144, 12, 0],
    [145, 12, 1],
    [500, 12, 356],
  ])('of %i months is %i, %i odd', (months, awardMonths, oddMonths) => {
    expect(of(months).value).toEqual({ awardMonths, oddMonths });
  });

  it('is settled law but for odd months above 144', () => {
    const steps = (months: number) =>
      of(months).explanation.children.map(({ ruleId, confidence }) => [ruleId, confidence]);
    expect(steps(36)).toEqual([]);
    expect(steps(47)).toEqual([['duration.odd-months.2013', 'law']]);
    expect(steps(144)).toEqual([]);
    expect(steps(145)).toEqual([['duration.above-144.2013', 'interpretation']]);
    expect(of(145, { oddMonthsAbove144: 'lost' }).value.oddMonths).toBe(0);
    expect(of(143, { oddMonthsAbove144: 'lost' }).value.oddMonths).toBe(11);
    expect(() => of(501)).toThrow('contributionMonths: 501 contribution months are impossible (at most 500)');
    expect(() => of(-1)).toThrow('contributionMonths: -1');
  });

  it('reserves nothing above 144 months since 2026', () => {
    const y2025 = (months: number) => duration({ regime: '2025', contributionMonths: months }, law);
    expect(y2025(144).value).toEqual({ awardMonths: 12, oddMonths: 0 });
    expect(y2025(145).value).toEqual({ awardMonths: 12, oddMonths: 0 });
    expect(y2025(143).value).toEqual({ awardMonths: 11, oddMonths: 11 });
    expect(y2025(145).explanation.children).toMatchObject([{ ruleId: 'duration.above-144.2025', confidence: 'law' }]);
    expect(y2025(145).explanation.children[0]?.choice).toBeUndefined();
    expect(y2025(143).explanation.children).toMatchObject([{ ruleId: 'duration.odd-months.2025' }]);
    expect(y2025(144).explanation.children).toEqual([]);
  });

  it('in benefit months keeps the day of the start, as the decree of 2025 says', () => {
    const of2025 = (start: string, awardMonths: number, moved: Moved = {}) =>
      benefitMonths({ regime: '2025', benefitStart: d(start), awardMonths }, withChoices(law, moved));
    const months = [
      ['2026-01-31', '2026-02-28'],
      ['2026-03-01', '2026-03-30'],
      ['2026-03-31', '2026-04-30'],
    ];
    expect(of2025('2026-01-31', 3).value.benefitMonths).toEqual(months);
    expect(of2025('2026-01-31', 3, { benefitMonthEnd: 'clamp-then-minus-one' }).value.benefitMonths).toEqual(months);
    expect(of2025('2026-01-31', 3).explanation.figures).toEqual({ from: '2026-01-31', to: '2026-04-30' });
    const [note] = of2025('2026-01-31', 3).explanation.children;
    expect(note).toMatchObject({ ruleId: 'benefit-months.short-month.2025', conclusion: { lastDay: true } });
    expect(note?.choice).toBeUndefined();
    expect(of2025('2026-01-28', 3).explanation.children).toEqual([]);
  });

  it('in benefit months is said to rest on a reading only when the other would differ', () => {
    const steps = (start: string, awardMonths: number) =>
      benefitMonths({ regime: '2013', benefitStart: d(start), awardMonths }, law).explanation.children.map(
        ({ ruleId, figures }) => [ruleId, figures.day],
      );
    expect(steps('2023-01-31', 1)).toEqual([['benefit-months.short-month.2013', 31]]);
    expect(steps('2023-01-28', 3)).toEqual([]);
    expect(() => benefitMonths({ regime: '2013', benefitStart: d('2025-01-01'), awardMonths: 13 }, law)).toThrow(
      'awardMonths: 13',
    );
  });
});

describe('notices', () => {
  it('have windows as long as the law, or the switch for the law of 2025, says', () => {
    const of = (own: Regime, start: string, moved: Moved) =>
      checkInWindows({ regime: own, benefitStart: d(start), awardMonths: 2 }, withChoices(law, moved)).value.windows;
    expect(of('2013', '2025-03-03', { checkInDays2025: 5 })).toEqual({ '2': ['2025-04-04', '2025-04-09'] });
    expect(of('2025', '2026-03-02', { checkInDays2025: 5 })).toEqual({ '2': ['2026-04-03', '2026-04-09'] });
    expect(of('2025', '2026-03-02', {})).toEqual({ '2': ['2026-04-03', '2026-04-07'] });
    expect(
      checkInWindows({ regime: '2013', benefitStart: d('2026-03-02'), awardMonths: 1 }, law).value.windows,
    ).toEqual({});
    expect(() => checkInWindows({ regime: '2013', benefitStart: d('2026-03-02'), awardMonths: 0 }, law)).toThrow(
      'awardMonths: 0',
    );
  });

  it('follow the law of the day on which each window opens', () => {
    const award = { regime: '2013', benefitStart: d('2025-11-03'), awardMonths: 3 } as const;
    const five = withChoices(law, { checkInDays2025: 5 });
    expect(checkInWindows(award, five).value.windows).toEqual({
      '2': ['2025-12-04', '2025-12-08'],
      '3': ['2026-01-05', '2026-01-09'],
    });
    const { ruleId, children } = checkInWindows(award, law).explanation;
    expect([ruleId, ...children.map((step) => step.ruleId)]).toEqual(['notice.windows.2013', 'notice.windows.2025']);
    expect(children.at(-1)).toMatchObject({
      conclusion: { windows: { '3': ['2026-01-05', '2026-01-07'] } },
      children: [{ ruleId: 'law.of-later-event' }],
    });
    const kept = withChoices(five, { runningAwards: 'award' });
    expect(checkInWindows(award, kept).value.windows['3']).toEqual(['2026-01-05', '2026-01-07']);
    expect(checkInWindows({ ...award, benefitStart: d('2025-09-03') }, law).explanation.children).toEqual([]);
  });

  it('are exempt only when the whole window lies inside', () => {
    const window = [d('2025-07-03'), d('2025-07-07')] as const;
    const exempt = (from: string, to: string) =>
      noticeExemption({ regime: '2013', ground: 'training', during: [d(from), d(to)], window }, law).value.exempt;
    expect([
      exempt('2025-07-03', '2025-07-07'),
      exempt('2025-07-04', '2025-07-31'),
      exempt('2025-06-01', '2025-07-06'),
    ]).toEqual([true, false, false]);
  });

  it('are exempt by age, men from 60 and women from 55', () => {
    const exempt = (sex: 'male' | 'female', birthDate: string, on: string) =>
      ageExemption({ regime: '2013', sex, birthDate: d(birthDate), on: d(on) }, law).value.exempt;
    expect([exempt('male', '1965-07-04', '2025-07-03'), exempt('male', '1965-07-04', '2025-07-04')]).toEqual([
      false,
      true,
    ]);
    expect([exempt('female', '1970-07-04', '2025-07-03'), exempt('female', '1970-07-04', '2025-07-04')]).toEqual([
      false,
      true,
    ]);
    expect(() => exempt('male', '2026-01-01', '2025-07-04')).toThrow(
      'birthDate: the birth date 2026-01-01 is after 2025-07-04',
    );
  });
});

it.each([
  ['1965', '2025-12-30', false, '1965-12-31', 'Of the birth only 1965 is known, and 31 Dec 1965 is taken'],
  ['1965', '2025-12-31', true, '1965-12-31', 'Of the birth only 1965 is known, and 31 Dec 1965 is taken'],
  ['1965-02', '2025-02-27', false, '1965-02-28', 'Of the birth only Feb 1965 is known, and 28 Feb 1965 is taken'],
  ['1965-02', '2025-02-28', true, '1965-02-28', 'Of the birth only Feb 1965 is known, and 28 Feb 1965 is taken'],
] as const)(
  'of a birth of %s the last day counts on %s: exempt %s, and the explanation says which',
  (birth, on, is, taken, says) => {
    const { value, explanation } = ageExemption(
      { regime: '2013', sex: 'male', birthDate: birth as never, on: d(on) },
      law,
    );
    expect(value.exempt).toBe(is);
    expect(explanation).toMatchObject({ ruleId: 'notice.age-of-part.2013', figures: { taken } });
    expect(inLong(explanation, 'en')).toContain(says);
  },
);

describe('deadlines that follow', () => {
  const event = d('2026-03-02');
  it.each([
    [suspensionDeadline, '2026-03-04', 'suspensionDays2025'],
    [resumptionDeadline, '2026-03-04', 'resumptionDays2025'],
    [firstPaymentDeadline, '2026-03-09', 'firstPaymentDays2025'],
    [collectionDeadline, '2026-03-05', 'collectionDays2025'],
    [uncollectedReportDeadline, '2026-03-11', 'uncollectedReportDays2025'],
    [reservationDeadline, '2026-03-16', 'reservationDays2025'],
    [uncollectedDeadline, '2026-06-02', 'uncollectedMonths2025'],
  ] as const)('%#', (limit, due, key) => {
    expect(dueOf(limit, { regime: '2013', event }, law).value.due).toBe(due);
    expect(dueOf(limit, { regime: '2025', event }, law)).toMatchObject({
      value: { due },
      explanation: { choice: { key, adopted: true } },
    });
    expect(dueOf(limit, { regime: '2013', event }, law).explanation.choice).toBeUndefined();
    const longer = withChoices(law, { [key]: 12 });
    expect(dueOf(limit, { regime: '2025', event }, longer).value.due > due).toBe(true);
    expect(dueOf(limit, { regime: '2013', event }, longer).value.due).toBe(due);
  });

  it('give the decree of 2025 fifteen days to decide and seven to propose a cancellation', () => {
    const due = (limit: typeof cancellationDeadline) =>
      (['2013', '2025'] as const).map((own) => dueOf(limit, { regime: own, event }, law).value.due);
    expect(due(cancellationDeadline)).toEqual(['2026-03-04', '2026-03-11']);
    expect(due(decisionDeadline)).toEqual(['2026-03-30', '2026-03-23']);
    expect(dueOf(decisionDeadline, { regime: '2025', event }, lawData(1)).value.due).toBe('2026-03-30');
  });
});

describe('payment', () => {
  const of = (month: number, own: Regime = '2013', moved: Moved = {}, event: string | null = null) =>
    paymentDue(
      {
        regime: own,
        benefitStart: d('2025-06-02'),
        month,
        [own === '2013' ? 'decisionReceived' : 'collectionEnds']: event === null ? null : d(event),
      },
      withChoices(law, moved),
    ).value.due;

  it('of the first month runs from receipt, of later ones from day 7', () => {
    expect(of(1, '2013', {}, '2025-06-20')).toBe('2025-06-27');
    expect(of(2)).toBe('2025-07-15');
    expect(of(2, '2013', { seventhDay: 'counted' })).toBe('2025-07-14');
    expect(() => of(1)).toThrow('decisionReceived: this fact is missing');
    expect(() => of(0)).toThrow('month: 0');
    expect(() => of(13)).toThrow('month: 13');
  });

  it('runs from the last day for collecting, later from the last day of the notice, since the decree of 2025', () => {
    expect(of(1, '2025', {}, '2025-06-20')).toBe('2025-06-27');
    expect(of(1, '2025', { firstPaymentDays2025: 2 }, '2025-06-20')).toBe('2025-06-24');
    expect(() => of(1, '2025')).toThrow('collectionEnds: this fact is missing');
    expect(of(2, '2025')).toBe('2025-07-14');
    expect(of(2, '2025', { monthlyPaymentDays2025: 3 })).toBe('2025-07-10');
    expect(of(2, '2013', { monthlyPaymentDays2025: 3 })).toBe('2025-07-15');
    expect(of(2, '2025', { checkInDays2025: 5 })).toBe('2025-07-16');
    expect(of(2, '2025', { seventhDay: 'counted' })).toBe('2025-07-14');
  });

  it('runs from a notice that the director moved', () => {
    const facts = { regime: '2025', benefitStart: d('2025-06-02'), month: 2 } as const;
    expect(paymentDue({ ...facts, windowEnds: d('2025-07-16') }, law).value).toEqual({
      due: '2025-07-23',
      payableFrom: '2025-07-16',
    });
    expect(paymentDue(facts, law).value.payableFrom).toBe('2025-07-07');
    expect(paymentDue({ ...facts, regime: '2013' }, law).value.payableFrom).toBe('2025-07-08');
  });

  it('of an award of 2025 follows the law of the day on which its notice opens, its first month that of the award', () => {
    const award = { awardRegime: '2013', benefitStart: d('2025-11-03') } as const;
    const month = (number: number, data = law) => paymentOfAward({ ...award, month: number }, data);
    expect(month(2).value).toEqual(paymentDue({ ...award, regime: '2013', month: 2 }, law).value);
    expect(month(2).explanation.ruleId).toBe('payment.monthly.2013');
    expect(month(3).value).toEqual({ due: '2026-01-13', payableFrom: '2026-01-07' });
    expect(month(3).explanation).toMatchObject({
      ruleId: 'payment.monthly.2025',
      children: [{ ruleId: 'time.working-days' }, { ruleId: 'law.of-later-event' }],
    });
    const kept = withChoices(law, { runningAwards: 'award' });
    expect(month(3, kept).value).toEqual(paymentDue({ ...award, regime: '2013', month: 3 }, law).value);
    const first = { ...award, benefitStart: d('2025-12-29'), month: 1, decisionReceived: d('2026-01-05') };
    expect(paymentOfAward(first, law).explanation.ruleId).toBe('payment.first.2013');
    expect(paymentOfAward({ ...award, awardRegime: '2025', month: 2 }, law).explanation.ruleId).toBe(
      'payment.monthly.2025',
    );
    expect(() => paymentOfAward({ ...award, month: 13 }, law)).toThrow('month: 13');
  });

  it('cuts its months by the law of the award', () => {
    const facts = { regime: '2025', benefitStart: d('2025-10-31'), month: 5 } as const;
    const clamped = withChoices(law, { benefitMonthEnd: 'clamp-then-minus-one' });
    expect(paymentDue({ ...facts, awardRegime: '2013' }, clamped).explanation.figures.monthStart).toBe('2026-02-28');
    expect(paymentDue(facts, clamped).explanation.figures.monthStart).toBe('2026-03-01');
  });
});

describe('termination', () => {
  const of = (own: Regime, ground: Ground, reportedInTime: boolean, date = '2026-03-17') =>
    termination({ regime: own, ground, date: d(date), reportedInTime }, law).value;
  const reserving = (own: Regime, reportedInTime: boolean) =>
    GROUNDS.filter((ground) => GROUND_TABLE[ground].point[own] !== null && of(own, ground, reportedInTime).reserved);

  it('reserves on the grounds of its law, unless silence forfeits', () => {
    const reserved = ['job', 'military', 'study', 'compulsory-institution', 'missing', 'detention'];
    expect(reserving('2013', true)).toEqual(reserved);
    expect(reserving('2025', true)).toEqual([...reserved, 'own-request']);
    expect(reserving('2013', false)).toEqual(['compulsory-institution', 'missing', 'detention']);
    expect(reserving('2025', false)).toEqual([]);
  });

  it('forfeits by silence since Decree 61/2020 only, under the law of 2013', () => {
    expect(of('2013', 'job', false, '2020-07-14')).toMatchObject({ reserved: true, reportDeadline: '2020-07-17' });
    expect(of('2013', 'job', false, '2020-07-15')).toMatchObject({ reserved: false, reportDeadline: '2020-07-20' });
  });

  it('has to be reported on reserved grounds and for a pension', () => {
    expect(of('2025', 'job', true).reportDeadline).toBe('2026-03-20');
    expect(of('2025', 'detention', true).reportDeadline).toBe('2026-03-20');
    expect(of('2013', 'detention', true).reportDeadline).toBeNull();
    expect(of('2025', 'pension', true).reportDeadline).toBe('2026-03-20');
    expect(of('2013', 'pension', true).reportDeadline).toBe('2026-03-20');
    expect(of('2025', 'refusals', true).reportDeadline).toBeNull();
    expect(of('2025', 'abroad', true).reportDeadline).toBeNull();
    expect(() => of('2013', 'own-request', true)).toThrow(
      'the law of 2013 knows no ground of termination "own-request"',
    );
  });

  it('names the point of the law', () => {
    const point = (own: Regime, ground: Ground) =>
      termination({ regime: own, ground, date: d('2026-03-17'), reportedInTime: true }, law).explanation.figures.point;
    expect([point('2013', 'missed-notices'), point('2025', 'missed-notices')]).toEqual(['L13 53.3.e', 'L25 41.4.đ']);
  });
});

describe('the course of a benefit', () => {
  const facts: ClaimLifeFacts = {
    regime: '2013',
    contributionMonths: 75,
    benefitStart: d('2025-03-03'),
    checkIns: {},
    end: null,
  };
  const of = (change: Partial<ClaimLifeFacts>, moved: Moved = {}) =>
    claimLife({ ...facts, ...change }, withChoices(law, moved)).value;
  const end = (ground: Ground, date: string, reportedInTime = true) => ({ ground, date: d(date), reportedInTime });
  const missed = (...months: number[]) => Object.fromEntries(months.map((month) => [String(month), false]));

  it('runs out with its odd months kept', () => {
    expect(of({})).toEqual({
      awardMonths: 6,
      monthsPaid: [1, 2, 3, 4, 5, 6],
      monthsLost: [],
      terminationDate: null,
      oddMonths: 3,
      reservedMonths: 3,
    });
    expect(of({ contributionMonths: 11 })).toMatchObject({
      awardMonths: 0,
      monthsPaid: [],
      reservedMonths: 11,
      terminationDate: null,
    });
  });

  it('ends with the third miss in a row, not with three scattered ones', () => {
    expect(of({ checkIns: missed(2, 3, 4) })).toMatchObject({
      terminationDate: '2025-06-06',
      monthsPaid: [1],
      monthsLost: [2, 3, 4],
      reservedMonths: 3,
    });
    expect(of({ checkIns: { ...missed(2, 3, 5), '4': true } })).toMatchObject({
      terminationDate: null,
      monthsPaid: [1, 4, 6],
      monthsLost: [2, 3, 5],
    });
    expect(of({ checkIns: missed(1) }).monthsPaid).toContain(1);
  });

  it('ends with what comes first', () => {
    expect(of({ checkIns: missed(2, 3, 4), end: end('job', '2025-06-06') })).toMatchObject({
      terminationDate: '2025-06-06',
      reservedMonths: 27,
    });
    expect(of({ checkIns: missed(2, 3, 4), end: end('job', '2025-06-07') })).toMatchObject({
      terminationDate: '2025-06-06',
      reservedMonths: 3,
    });
    expect(of({ end: end('job', '2025-09-02') })).toMatchObject({
      terminationDate: '2025-09-02',
      monthsPaid: [1, 2, 3, 4, 5, 6],
    });
    expect(of({ end: end('job', '2025-09-03') })).toMatchObject({ terminationDate: null, reservedMonths: 3 });
  });

  it('pays the month in which it ends, and keeps the rest on reserved grounds', () => {
    expect(of({ end: end('job', '2025-05-03') })).toMatchObject({ monthsPaid: [1, 2, 3], reservedMonths: 39 });
    expect(of({ end: end('job', '2025-05-02') })).toMatchObject({ monthsPaid: [1, 2], reservedMonths: 51 });
    expect(of({ end: end('job', '2025-05-02', false) }).reservedMonths).toBe(3);
    expect(of({ end: end('job', '2025-05-02', false) }, { oddMonthsOnUnreservedGround: 'lost' }).reservedMonths).toBe(
      0,
    );
  });

  it('pays the month of termination whole under the law of 2025, too', () => {
    const y2025 = { regime: '2025' as const, benefitStart: d('2026-03-03') };
    expect(of({ ...y2025, end: end('job', '2026-05-03') })).toMatchObject({
      monthsPaid: [1, 2, 3],
      reservedMonths: 39,
    });
    expect(of({ ...y2025, end: end('job', '2026-05-02') })).toMatchObject({ monthsPaid: [1, 2], reservedMonths: 51 });
  });

  it('keeps months above 144 only where the switch says so', () => {
    const job = end('job', '2025-03-03');
    expect(of({ contributionMonths: 170, end: job }).reservedMonths).toBe(158);
    expect(of({ contributionMonths: 170, end: job }, { oddMonthsAbove144: 'lost' }).reservedMonths).toBe(132);
    expect(of({ contributionMonths: 100, end: job }, { oddMonthsAbove144: 'lost' }).reservedMonths).toBe(88);
  });

  it('follows the law of the day on which it ends', () => {
    const late = { contributionMonths: 75, benefitStart: d('2025-11-03'), end: end('detention', '2026-02-03', false) };
    expect(of(late).reservedMonths).toBe(3);
    expect(of(late, { runningAwards: 'award' }).reservedMonths).toBe(27);
  });

  it('says where it rests on a reading', () => {
    const steps = (change: Partial<ClaimLifeFacts>) =>
      claimLife({ ...facts, ...change }, law).explanation.children.map(({ ruleId }) => ruleId);
    expect(steps({})).toEqual(['duration.2013']);
    expect(steps({ end: end('job', '2025-05-02') })).toEqual([
      'duration.2013',
      'law.of-event-in-force',
      'termination.reservation.2013',
    ]);
    expect(steps({ end: end('death', '2025-05-02') }).at(-1)).toBe('claim-life.odd-months.2013');
    expect(steps({ contributionMonths: 72, end: end('death', '2025-05-02') }).at(-1)).toBe(
      'termination.reservation.2013',
    );
  });

  it('loses no month whose window was open when the benefit ended', () => {
    const of2025 = (date: string, checkIns: Record<string, boolean>, ground: Ground = 'job') =>
      claimLife({ ...facts, regime: '2025', benefitStart: d('2026-03-03'), checkIns, end: end(ground, date) }, law);
    // The window of month 2 runs from 6 to 8 April.
    expect(of2025('2026-04-08', missed(2)).value).toMatchObject({ monthsPaid: [1, 2], monthsLost: [] });
    expect(of2025('2026-04-09', missed(2)).value).toMatchObject({ monthsPaid: [1], monthsLost: [2] });
    expect(of2025('2026-05-06', missed(2, 3)).value).toMatchObject({ monthsPaid: [1, 3], monthsLost: [2] });
    const rules = (date: string) => of2025(date, missed(2)).explanation.children.map(({ ruleId }) => ruleId);
    expect(rules('2026-04-08').at(-1)).toBe('claim-life.open-window.2025');
    expect(rules('2026-04-09')).toEqual([
      'duration.2025',
      'suspension.2025',
      'law.of-event-in-force',
      'termination.reservation.2025',
    ]);
    expect(of({ checkIns: missed(2), end: end('job', '2025-04-07') })).toMatchObject({ monthsPaid: [1, 2] });
    expect(
      claimLife({ ...facts, checkIns: missed(2), end: end('job', '2025-04-04') }, law).explanation.children.at(-1),
    ).toMatchObject({ ruleId: 'claim-life.open-window.2013', conclusion: { months: [2] } });
  });

  it('shows which notices were missed, by the law of the first of them', () => {
    const note = (regime: Regime, benefitStart: string) =>
      claimLife(
        { ...facts, regime, benefitStart: d(benefitStart), checkIns: missed(2, 4) },
        law,
      ).explanation.children.find(({ ruleId }) => ruleId.startsWith('suspension'));
    expect(note('2013', '2025-03-03')).toMatchObject({
      ruleId: 'suspension.2013',
      facts: { outcomes: ['notified', 'missed', 'notified', 'missed', 'notified', 'notified'] },
    });
    expect(note('2013', '2025-12-29')?.ruleId).toBe('suspension.2025');
    expect(note('2025', '2026-03-03')?.ruleId).toBe('suspension.2025');
  });

  it('is lost with the third window, although that is the day on which the benefit ends', () => {
    const of2025 = claimLife(
      { ...facts, regime: '2025', benefitStart: d('2026-03-03'), checkIns: missed(2, 3, 4) },
      law,
    ).value;
    expect(of2025).toMatchObject({ monthsPaid: [1], monthsLost: [2, 3, 4], terminationDate: '2026-06-08' });
  });

  it('reckons what is kept above 144 months by the law of the award', () => {
    const job = { contributionMonths: 150, regime: '2025' as const, benefitStart: d('2026-03-03') };
    expect(of({ ...job, end: end('job', '2026-03-03') })).toMatchObject({ oddMonths: 0, reservedMonths: 132 });
    expect(of({ ...job, end: end('job', '2026-03-03') }, { keptAbove144: 'from-total' }).reservedMonths).toBe(138);
    expect(of(job).reservedMonths).toBe(0);
    const rules = (ground: Ground) =>
      claimLife({ ...facts, ...job, end: end(ground, '2026-03-03') }, law).explanation.children.map(
        ({ ruleId }) => ruleId,
      );
    expect(rules('job').at(-1)).toBe('reservation.above-144.2025');
    expect(rules('death')).not.toContain('reservation.above-144.2025');
  });

  it('that ends on a ground which the law does not list keeps its odd months only', () => {
    const own = { ...facts, end: { ground: 'own-request' as const, date: d('2025-04-02'), reportedInTime: true } };
    const { value, explanation } = courseOf(own, law);
    expect(value).toMatchObject({ terminationDate: '2025-04-02', reservedMonths: 3 });
    expect(explanation.children.map(({ ruleId }) => ruleId)).toEqual([
      'duration.2013',
      'law.of-event-in-force',
      'claim-life.unlisted-ground',
      'claim-life.odd-months.2013',
    ]);
  });

  it('cannot end before it starts', () => {
    const before = { ...facts, end: end('job', '2025-03-02') };
    expect(() => claimLife(before, law)).toThrow('end.date: 2025-03-02 is before benefitStart (2025-03-03)');
    const own = { ...before, end: { ground: 'own-request' as const, date: d('2025-04-02'), reportedInTime: true } };
    expect(() => claimLife(own, law)).toThrow(
      'end.ground: the law of 2013 knows no ground of termination "own-request"',
    );
    expect(courseOf(before, law).value).toMatchObject({ monthsPaid: [], reservedMonths: 75 });
  });
});

describe('facts that contradict each other', () => {
  const months = [
    [m('2024-01'), m('2025-06')],
    [m('2025-06'), m('2025-06')],
  ] as const;
  const claim = {
    regime: '2013',
    contract: { kind: 'indefinite' },
    terminationDate: d('2025-06-30'),
    reason: 'expiry',
    pension: 'none',
    contributed: months,
    deemedContributing: false,
    filed: d('2025-07-01'),
    changes: [],
  } as const;

  it('are named by their place', () => {
    const twice = 'contributed[1]: month 2025-06 stands there twice';
    expect(() => eligibility(claim, law)).toThrow(twice);
    expect(() => contributionWindow(claim, law)).toThrow(twice);
    expect(() => averagingMonths({ regime: '2013', contributed: months, until: m('2025-06') }, law)).toThrow(twice);
    const few = { regime: '2013', contributed: [], until: m('2025-06') } as const;
    expect(() => averagingMonths(few, law)).toThrow('contributed: only 0 contributed months');
    const early = { ...claim, contributed: [], filed: d('2025-06-29') };
    expect(() => eligibility(early, law)).toThrow('filed: 2025-06-29 is before terminationDate (2025-06-30)');
    const long = { ...claim, contributed: [[m('1980-01'), m('2025-06')]] as const };
    expect(() => eligibility(long, law)).toThrow('contributed: 501 contribution months are impossible (at most 500)');
  });

  it('carry their code and both languages', () => {
    try {
      eligibility(claim, law);
      throw new Error('nothing was refused');
    } catch (error) {
      expect(error).toMatchObject({
        name: 'PolicyError',
        code: 'MONTH_TWICE',
        fact: 'contributed[1]',
        messages: { vi: 'contributed[1]: tháng 2025-06 được ghi hai lần' },
      });
    }
  });
});
