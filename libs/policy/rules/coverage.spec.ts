import { type CoverageFacts, coverage, lawData } from '../index.js';

const law = lawData();
const facts: CoverageFacts = {
  regime: '2025',
  citizen: true,
  work: 'contract',
  contract: { kind: 'indefinite', months: null },
  salaried: true,
  partTimeAtLowestBase: null,
  insuredByEarlierContract: false,
  pension: 'none',
  monthlyAllowance: false,
  probation: false,
  domesticWorker: false,
};
const reasonOf = (change: Partial<CoverageFacts>) => {
  const { covered, reason } = coverage({ ...facts, ...change }, law).value;
  expect(covered).toBe(reason === 'covered');
  return reason;
};
const fixed = (months: number) => ({ kind: 'fixed-term' as const, months });
const seasonal = (months: number) => ({ kind: 'seasonal' as const, months });

describe('who is insured under the law of 2025 (art. 31)', () => {
  it.each<[string, Partial<CoverageFacts>, string]>([
    ['indefinite contract', {}, 'covered'],
    ['foreigner', { citizen: false }, 'not-a-citizen'],
    ['indefinite contract by another name', { contract: { kind: 'indefinite', months: 0 } }, 'covered'],
    ['no contract stated', { contract: null }, 'covered'],
    ['fixed term without a length', { contract: { kind: 'fixed-term', months: null } }, 'contract-too-short'],
    ['contract of one month', { contract: fixed(1) }, 'covered'],
    ['contract under one month', { contract: fixed(0) }, 'contract-too-short'],
    ['short contract by another name', { contract: seasonal(2) }, 'covered'],
    ['part-time at the lowest base', { partTimeAtLowestBase: true }, 'covered'],
    ['part-time below the lowest base', { partTimeAtLowestBase: false }, 'part-time-below-lowest-base'],
    ['public service', { work: 'public-service', contract: null }, 'covered'],
    ['salaried manager', { work: 'manager', contract: null }, 'covered'],
    ['manager without salary', { work: 'manager', contract: null, salaried: false }, 'manager-without-salary'],
    ['pensioner', { pension: 'drawing' }, 'drawing-pension'],
    ['eligible for a pension', { pension: 'eligible' }, 'pension-eligible'],
    ['monthly allowance', { monthlyAllowance: true }, 'monthly-allowance'],
    ['probation', { probation: true }, 'probation'],
    ['domestic worker', { domesticWorker: true }, 'domestic-worker'],
    ['several contracts', { insuredByEarlierContract: true }, 'covered'],
    ['employee without the mark of a salary', { salaried: false }, 'covered'],
  ])('%s', (_case, change, reason) => expect(reasonOf(change)).toBe(reason));
});

describe('who is insured under the law of 2013 (art. 43)', () => {
  it.each<[string, Partial<CoverageFacts>, string]>([
    ['indefinite contract', {}, 'covered'],
    ['foreigner', { citizen: false }, 'not-a-citizen'],
    ['seasonal contract without a length', { contract: { kind: 'seasonal', months: null } }, 'contract-too-short'],
    ['seasonal contract of 3 months', { contract: seasonal(3) }, 'covered'],
    ['seasonal contract under 3 months', { contract: seasonal(2) }, 'contract-too-short'],
    ['fixed-term contract under 3 months', { contract: fixed(2) }, 'covered'],
    ['pensioner', { pension: 'drawing' }, 'drawing-pension'],
    ['eligible for a pension', { pension: 'eligible' }, 'covered'],
    ['monthly allowance', { monthlyAllowance: true }, 'covered'],
    ['probation', { probation: true }, 'covered'],
    ['domestic worker', { domesticWorker: true }, 'domestic-worker'],
    ['second contract', { insuredByEarlierContract: true }, 'insured-by-earlier-contract'],
    ['part-time', { partTimeAtLowestBase: false }, 'covered'],
    ['salaried manager', { work: 'manager', contract: null }, 'covered'],
    ['manager without salary', { work: 'manager', contract: null, salaried: false }, 'manager-without-salary'],
    ['public service', { work: 'public-service', contract: seasonal(1) }, 'covered'],
  ])('%s', (_case, change, reason) => expect(reasonOf({ regime: '2013', ...change })).toBe(reason));

  it('refuses a length that is no count of months', () => {
    expect(() => reasonOf({ contract: fixed(1.5) })).toThrow(
      'contract.months: 1.5 is not a whole number from 0 to 1200',
    );
    expect(() => reasonOf({ contract: fixed(-1) })).toThrow('contract.months');
  });

  it('cites its law', () => {
    expect(coverage(facts, law).explanation).toMatchObject({
      ruleId: 'coverage.2025',
      articles: ['L25 31.1', 'L25 31.2', 'L25 2.1'],
      confidence: 'law',
    });
    expect(coverage({ ...facts, regime: '2013' }, law).explanation.ruleId).toBe('coverage.2013');
  });
});
