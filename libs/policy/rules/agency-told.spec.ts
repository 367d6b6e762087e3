import { civilDate } from '../../calendar/index.js';
import { type Regime, type ToldOf, agencyTold, lawData, paymentStop } from '../index.js';

const law = lawData();

describe('the insurance agency is told before the director is asked', () => {
  const told = (regime: Regime, about: ToldOf) => agencyTold({ regime, about, event: civilDate('2026-04-22') }, law);

  it('within two working days of an uncollected award and a missed notice since 2026, of an end without a period', () => {
    const by = (about: ToldOf) => told('2025', about).value.by;
    expect([by('uncollected-award'), by('missed-notice'), by('termination')]).toEqual([
      '2026-04-24',
      '2026-04-24',
      null,
    ]);
    expect(told('2025', 'uncollected-award').explanation.children).toMatchObject([
      { ruleId: 'collection.agency-alert.2025', articles: ['D374 16.3', 'D374 34.5'] },
    ]);
    expect(told('2025', 'missed-notice').explanation.children).toMatchObject([
      { ruleId: 'notice.agency-alert.2025', articles: ['D374 21.5', 'D374 34.5'] },
    ]);
    expect(told('2025', 'termination').explanation.articles).toContain('D374 34.5');
  });

  it('in time under the law of 2013, which sets no period', () => {
    for (const about of ['uncollected-award', 'missed-notice', 'termination'] as const)
      expect(told('2013', about)).toMatchObject({ value: { by: null }, explanation: { articles: ['D28 34.3a'] } });
  });
});

describe('the insurance agency stops paying', () => {
  const stops = (regime: Regime, decided: boolean, doubted: boolean) =>
    paymentStop({ regime, decided, doubted }, law).value.mayStop;

  it('on a decision; on its own only since 2026 and with a ground', () => {
    const under = (regime: Regime) => [
      stops(regime, false, false),
      stops(regime, false, true),
      stops(regime, true, false),
      stops(regime, true, true),
    ];
    expect([under('2013'), under('2025')]).toEqual([
      [false, false, true, true],
      [false, true, true, true],
    ]);
  });
});
