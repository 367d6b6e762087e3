import { civilDate } from '../../calendar/index.js';
import {
  type ComplaintFacts,
  type Referral,
  type Regime,
  complaintPath,
  counsellingEntitled,
  counsellingRequest,
  healthInsurance,
  healthInsurancePremium,
  lawData,
  refusals,
  withChoices,
} from '../index.js';

const law = lawData();

describe('refusals of a job', () => {
  const first: Referral = {
    date: civilDate('2025-04-15'),
    suitable: true,
    outcome: 'did-not-attend',
    jobMatchesNotice: null,
  };
  const second: Referral = {
    date: civilDate('2025-05-05'),
    suitable: true,
    outcome: 'hired-but-declined',
    jobMatchesNotice: true,
  };
  const of = (
    referrals: Referral[],
    moved: Record<string, string> = {},
    decided: string | null = null,
    regime: Regime = '2013',
  ) => refusals({ regime, referrals, decided: decided === null ? null : civilDate(decided) }, withChoices(law, moved));

  it('end the benefit with the second unjustified one (case H10)', () => {
    expect(of([first, second]).value).toEqual({
      unjustifiedRefusals: 2,
      terminated: true,
      terminationDate: '2025-05-05',
    });
    expect(of([second, first]).value.terminationDate).toBe('2025-05-05');
    const third = { ...first, date: civilDate('2025-06-01') };
    expect(of([third, second, first]).value).toEqual({
      unjustifiedRefusals: 3,
      terminated: true,
      terminationDate: '2025-05-05',
    });
  });

  it('are justified when the job differs from the notice (case H11), does not suit, or was not won', () => {
    expect(of([first, { ...second, jobMatchesNotice: false }]).value).toEqual({
      unjustifiedRefusals: 1,
      terminated: false,
      terminationDate: null,
    });
    expect(of([{ ...first, suitable: false }, second]).value.unjustifiedRefusals).toBe(1);
    expect(
      of([
        { ...first, outcome: 'attended-not-hired' },
        { ...second, outcome: 'hired-and-accepted' },
      ]).value.unjustifiedRefusals,
    ).toBe(0);
    expect(of([{ ...second, suitable: false }]).value.unjustifiedRefusals).toBe(1);
    expect(of([]).value).toEqual({ unjustifiedRefusals: 0, terminated: false, terminationDate: null });
  });

  it('can end it on the day of the decision instead', () => {
    const moved = { secondRefusalDate: 'decision' };
    expect(of([first, second], moved).value).toEqual({
      unjustifiedRefusals: 2,
      terminated: true,
      terminationDate: null,
    });
    expect(of([first, second], moved, '2025-05-20').value.terminationDate).toBe('2025-05-20');
    expect(of([first], moved, '2025-05-20').value.terminationDate).toBeNull();
  });

  it('explain each referral', () => {
    const { explanation } = of([second, first]);
    expect(explanation).toMatchObject({
      ruleId: 'referral.two-refusals.2013',
      confidence: 'interpretation',
      figures: { dates: ['2025-04-15', '2025-05-05'], needed: 2 },
    });
    expect(explanation.children.map(({ facts, conclusion }) => [facts.date, conclusion.unjustified])).toEqual([
      ['2025-04-15', true],
      ['2025-05-05', true],
    ]);
  });

  it('end it with the second refusal under the law of 2025, as the decree says, whatever the switch', () => {
    const moved = { secondRefusalDate: 'decision' };
    expect(of([first, second], moved, '2025-05-20', '2025').value.terminationDate).toBe('2025-05-05');
    const { explanation } = of([first, second], {}, null, '2025');
    expect(explanation).toMatchObject({
      ruleId: 'referral.two-refusals.2025',
      confidence: 'law',
      articles: ['L25 41.4.d', 'D374 19.1.d'],
    });
    expect(explanation.choice).toBeUndefined();
    expect(explanation.children[0]?.ruleId).toBe('referral.refusal.2025');
    expect(of([first]).explanation.children[0]?.ruleId).toBe('referral.refusal.2013');
  });
});

describe('counselling', () => {
  it('is for those who contributed when the contract ended and look for work', () => {
    const entitled = (insuredAtTermination: boolean, wantsWork: boolean) =>
      counsellingEntitled({ regime: '2025', insuredAtTermination, wantsWork }, law).value.entitled;
    expect([entitled(true, true), entitled(true, false), entitled(false, true)]).toEqual([true, false, false]);
  });

  it('is asked for in person, since 2026 also by portal or post, with proof the first time', () => {
    const asked = (regime: Regime, channel: 'in-person' | 'portal' | 'post', firstTime: boolean) =>
      counsellingRequest({ regime, channel, firstTime }, law).value;
    expect(asked('2013', 'in-person', true)).toEqual({ accepted: true, documents: ['counselling-slip'] });
    expect(asked('2013', 'post', true).accepted).toBe(false);
    expect(asked('2025', 'post', true)).toEqual({
      accepted: true,
      documents: ['counselling-slip', 'termination-proof'],
    });
    expect(asked('2025', 'portal', false).documents).toEqual(['counselling-slip']);
  });
});

describe('health insurance of recipients', () => {
  const cover = (regime: Regime, status: 'active' | 'suspended' | 'ended', moved: Record<string, string> = {}) =>
    healthInsurance({ regime, status }, withChoices(law, moved));

  it('continues while the benefit is suspended, without cash (case G11)', () => {
    expect(cover('2025', 'suspended').value).toEqual({
      cashPaid: false,
      healthInsuranceCovered: true,
      monthReserved: false,
    });
    expect(cover('2025', 'active').value).toEqual({
      cashPaid: true,
      healthInsuranceCovered: true,
      monthReserved: false,
    });
    expect(cover('2025', 'ended').value).toEqual({
      cashPaid: false,
      healthInsuranceCovered: false,
      monthReserved: false,
    });
    expect(cover('2025', 'suspended').explanation).toMatchObject({
      ruleId: 'health-insurance.cover.2025',
      confidence: 'law',
    });
    expect(cover('2025', 'suspended').explanation.choice).toBeUndefined();
  });

  it('is our reading under the law of 2013', () => {
    expect(cover('2013', 'suspended').value.healthInsuranceCovered).toBe(true);
    expect(cover('2013', 'suspended', { cardWhileSuspended2013: 'pauses' }).value.healthInsuranceCovered).toBe(false);
    expect(cover('2013', 'active', { cardWhileSuspended2013: 'pauses' }).value.healthInsuranceCovered).toBe(true);
    expect(cover('2025', 'suspended', { cardWhileSuspended2013: 'pauses' }).value.healthInsuranceCovered).toBe(true);
    expect(cover('2013', 'ended').value.healthInsuranceCovered).toBe(false);
    expect(cover('2013', 'suspended').explanation).toMatchObject({
      confidence: 'interpretation',
      choice: { key: 'cardWhileSuspended2013' },
    });
  });

  it('costs the fund 4.5% of the benefit', () => {
    const premium = (on: string, monthlyBenefitVnd: number) =>
      healthInsurancePremium({ on: civilDate(on), monthlyBenefitVnd }, law).value.premiumVnd;
    expect(premium('2026-01-15', 12_000_000)).toBe(540_000);
    expect(premium('2026-01-15', 100)).toBe(5);
    expect(premium('2025-07-01', 10)).toBe(0);
    expect(() => premium('2025-06-30', 12_000_000)).toThrow('no healthInsurance is on record for 2025-06-30');
    expect(
      healthInsurancePremium({ on: civilDate('2026-01-15'), monthlyBenefitVnd: 12_000_000 }, law).explanation.figures,
    ).toEqual({ percent: 4.5 });
  });
});

describe('complaints', () => {
  const path = (regime: Regime, against: ComplaintFacts['against'], instance: ComplaintFacts['instance']) =>
    complaintPath({ regime, against, instance }, law).value;

  it('go to the body itself, then to its superior, or to a court (Law 74/2025 art. 51)', () => {
    expect(path('2025', 'job-centre', 1)).toEqual({
      to: 'head-of-issuing-body',
      orCourt: true,
      articleOfProcedure: 'L25 51.2',
    });
    expect(path('2025', 'insurance-agency', 1).to).toBe('head-of-issuing-body');
    expect(path('2025', 'insurance-agency', 2).to).toBe('head-of-superior-insurance-agency');
    expect(path('2025', 'job-centre', 2).to).toBe('head-of-provincial-labour-department');
    expect(path('2025', 'job-centre', 3)).toEqual({ to: 'court', orCourt: false, articleOfProcedure: 'L25 51.2' });
  });

  it('follow the general law on complaints against the department and under the law of 2013', () => {
    expect(path('2025', 'department', 1)).toEqual({
      to: 'by-complaints-law',
      orCourt: true,
      articleOfProcedure: 'L25 50.1',
    });
    expect(path('2013', 'job-centre', 1)).toEqual({
      to: 'by-complaints-law',
      orCourt: true,
      articleOfProcedure: 'D28 29.5',
    });
    expect(path('2013', 'insurance-agency', 2).to).toBe('by-complaints-law');
    expect(path('2013', 'insurance-agency', 3).to).toBe('court');
  });
});
