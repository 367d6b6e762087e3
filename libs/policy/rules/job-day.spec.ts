import { civilDate } from '../../calendar/index.js';
import { type Regime, type Work, jobDay, lawData } from '../index.js';

const law = lawData();
const on = civilDate('2026-04-20');
const job = (work: Work, regime: Regime = '2025') => jobDay({ regime, work }, law).value;
const none = { isJob: false, ground: null, date: null };
const found = { isJob: true, ground: 'job', date: on };

describe('the day of a job (D374 19.1.a; D28 21.1.b)', () => {
  it('is that on which a contract of a month or more takes effect', () => {
    const contract = (contractMonths: number | null) => job({ kind: 'contract', contractMonths, effective: on });
    expect([contract(0), contract(1), contract(null)]).toEqual([none, found, found]);
    expect(() => contract(-1)).toThrow('contractMonths: -1');
  });

  it('is that in the decision of an appointment', () => {
    expect(job({ kind: 'appointment', inDecision: on }, '2013')).toEqual(found);
  });

  it('is that on which the owner of a registered business tells the centre that it starts', () => {
    const owner = (registered: boolean, toldStart: typeof on | null) =>
      job({ kind: 'business-owner', registered, toldStart });
    expect([owner(true, on), owner(true, null), owner(false, on)]).toEqual([found, none, none]);
  });

  it('is that of the exit for contract work abroad, which was a ground of its own until 2025', () => {
    const abroad: Work = { kind: 'abroad-under-contract', exit: on };
    expect(job(abroad)).toEqual(found);
    expect(job(abroad, '2013')).toEqual({ isJob: false, ground: 'abroad', date: on });
    expect(jobDay({ regime: '2025', work: abroad }, law).explanation).toMatchObject({
      ruleId: 'termination.job-day.2025',
      facts: { contractMonths: null },
      figures: { least: 1 },
    });
  });
});
