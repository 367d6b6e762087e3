import { civilDate } from '../../calendar/index.js';
import {
  type ContributingFacts,
  type FilingFacts,
  type Regime,
  contributing,
  filingDeadline,
  filingWay,
  lawData,
} from '../index.js';

const law = lawData();
const d = civilDate;

describe('contributing at the end', () => {
  const nothing: ContributingFacts = {
    regime: '2025',
    paidMonthOfTermination: false,
    paidMonthBefore: false,
    leave: null,
    employerCannotPay: false,
  };
  const of = (change: Partial<ContributingFacts>) => contributing({ ...nothing, ...change }, law).value.contributing;
  const away = (workingDays: number, month: 'termination' | 'before' | 'earlier' = 'termination') =>
    ({ kind: 'sickness', month, workingDays }) as const;

  it.each<Regime>(['2013', '2025'])('is a month paid or fourteen days away (%s)', (regime) => {
    expect(of({ regime })).toBe(false);
    expect(of({ regime, paidMonthOfTermination: true })).toBe(true);
    expect(of({ regime, paidMonthBefore: true })).toBe(true);
    expect(of({ regime, leave: 'confirmed' })).toBe(true);
    expect(of({ regime, leave: away(14) })).toBe(true);
    expect(of({ regime, leave: away(13) })).toBe(false);
    expect(of({ regime, leave: away(14, 'before') })).toBe(true);
    expect(of({ regime, leave: away(20, 'earlier') })).toBe(false);
  });

  it('is also an employer that cannot pay any more, since 2026', () => {
    expect(of({ employerCannotPay: true })).toBe(true);
    expect(of({ regime: '2013', employerCannotPay: true })).toBe(false);
  });

  it('counts days of one month', () => {
    expect(() => of({ leave: away(32) })).toThrow('leave.workingDays: 32');
    expect(() => of({ leave: away(-1) })).toThrow('leave.workingDays: -1');
    expect(of({ leave: away(31) })).toBe(true);
    expect(of({ leave: away(0) })).toBe(false);
  });

  it('shows its facts as they were stated', () => {
    const facts = (change: Partial<ContributingFacts>) =>
      contributing({ ...nothing, ...change }, law).explanation.facts;
    expect(facts({ leave: away(15) }).leave).toEqual({ kind: 'sickness', month: 'termination', workingDays: 15 });
    expect(facts({ leave: 'confirmed' }).leave).toBe('confirmed');
    expect(facts({}).leave).toBeNull();
  });
});

describe('the three months for filing', () => {
  const facts: FilingFacts = { regime: '2025', terminationDate: d('2026-01-15'), filed: d('2026-04-15') };
  const of = (change: Partial<FilingFacts>) => filingDeadline({ ...facts, ...change }, law);

  it('run from the end of the contract', () => {
    expect(of({}).value).toEqual({ deadline: '2026-04-15', onTime: true });
    expect(of({ filed: d('2026-04-16') }).value.onTime).toBe(false);
    expect(of({ employerCannotPayConfirmedOn: null }).value.deadline).toBe('2026-04-15');
  });

  it('run from the confirmation that the employer cannot pay, when that came later', () => {
    expect(of({ employerCannotPayConfirmedOn: d('2026-02-10') }).value.deadline).toBe('2026-05-11');
    expect(of({ employerCannotPayConfirmedOn: d('2026-01-10') }).value.deadline).toBe('2026-04-15');
    expect(of({ employerCannotPayConfirmedOn: d('2026-02-10') }).explanation.figures.event).toBe('2026-02-10');
    const old = of({ regime: '2013', employerCannotPayConfirmedOn: d('2026-02-10') });
    expect(old.value.deadline).toBe('2026-04-15');
    expect(old.explanation.facts.employerCannotPayConfirmedOn).toBeNull();
  });
});

it.each([
  ['2025', 'counter', false, true, true],
  ['2025', 'online', false, false, true],
  ['2025', 'online', true, true, false],
  ['2025', 'proxy', true, false, true],
  ['2025', 'proxy', false, false, false],
  ['2025', 'post', true, true, true],
  ['2025', 'post', false, false, false],
  ['2013', 'counter', false, false, true],
  ['2013', 'online', true, false, false],
  ['2013', 'post', true, false, true],
  ['2013', 'post', false, false, false],
] as const)('law of %s, %s, cause certified %s, data differ %s: may file %s', (regime, channel, cause, differ, may) => {
  const facts = { regime, channel, certifiedCause: cause, dataDiffer: differ };
  expect(filingWay(facts, law).value.allowed).toBe(may);
});
