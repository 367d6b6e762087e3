import { civilDate } from '../../calendar/index.js';
import { type Regime, jobFound, lawData } from '../index.js';

const law = lawData();
const of = (regime: Regime, filed: string, foundOn: string) =>
  jobFound({ regime, filed: civilDate(filed), foundOn: civilDate(foundOn) }, law);

describe('a job found after filing', () => {
  it('is told at once within ten working days since 2026, fifteen before', () => {
    expect(of('2025', '2026-03-02', '2026-03-16').value).toEqual({ mustTell: true, until: '2026-03-16' });
    expect(of('2025', '2026-03-02', '2026-03-17').value.mustTell).toBe(false);
    expect(of('2013', '2025-06-02', '2025-06-23').value).toEqual({ mustTell: true, until: '2025-06-23' });
    expect(of('2013', '2025-06-02', '2025-06-24').value.mustTell).toBe(false);
    expect(() => of('2025', '2026-03-02', '2026-03-01')).toThrow('foundOn');
  });

  it('rests on the duty of the worker', () => {
    expect(of('2013', '2025-06-02', '2025-06-02').explanation.articles).toEqual(['D28 30.8']);
    expect(of('2025', '2026-03-02', '2026-03-02').explanation.articles).toEqual(['D374 30.7']);
  });
});
