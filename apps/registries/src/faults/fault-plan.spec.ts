import { FaultPlan } from './fault-plan.js';
import { faultSettings } from './fault-settings.js';

const planOf = (settings: object, now?: () => number): FaultPlan => {
  const plan = new FaultPlan(now);
  plan.set(faultSettings.parse(settings));
  return plan;
};
const pay = (plan: FaultPlan) => plan.fateOf('PUT /v1/transfers/A:1', 'PUT /v1/transfers/:reference');
const check = (plan: FaultPlan) => plan.fateOf('POST /v1/account-checks', 'POST /v1/account-checks');

describe('the fault switches', () => {
  it('leave a call alone when nothing is on', () => {
    expect(pay(planOf({}))).toEqual({
      latencyMs: 0,
      refusal: null,
      repeatRequest: false,
      repeatAnswer: false,
      dropAnswer: false,
      malformed: null,
    });
  });

  it('strike the next N calls and then go out', () => {
    const plan = planOf({ status5xx: { next: 2 } });
    expect([pay(plan), pay(plan), pay(plan)].map(({ refusal }) => refusal)).toEqual([
      { status: 503 },
      { status: 503 },
      null,
    ]);
    expect(plan.report()).toMatchObject({ faults: { seed: 1 }, applied: { status5xx: 2 } });
    expect(plan.report().faults.status5xx).toBeUndefined();
  });

  it('strike only the calls that they name, and do not count the others', () => {
    const plan = planOf({ dropAfterEffect: { match: 'PUT /v1/transfers', next: 1 } });
    expect(check(plan).dropAnswer).toBe(false);
    expect(pay(plan).dropAnswer).toBe(true);
    expect(pay(plan).dropAnswer).toBe(false);
    expect(plan.report().calls).toEqual({ 'POST /v1/account-checks': 1, 'PUT /v1/transfers/:reference': 2 });
  });

  it('strike by chance, the same calls for the same seed', () => {
    const struck = (seed: number) => {
      const plan = planOf({ seed, dropBeforeEffect: { probability: 0.3 } });
      return Array.from({ length: 200 }, () => (pay(plan).refusal === 'drop' ? 1 : 0)).join('');
    };
    expect(struck(7)).toBe(struck(7));
    expect(struck(7)).not.toBe(struck(8));
    const count = struck(7).replaceAll('0', '').length;
    expect(count).toBeGreaterThan(35);
    expect(count).toBeLessThan(85);
  });

  it('refuse what exceeds the rate and let through again a moment later', () => {
    let now = 0;
    const plan = planOf({ rateLimit: { perSecond: 2 } }, () => now);
    expect([pay(plan), pay(plan), pay(plan)].map(({ refusal }) => refusal)).toEqual([
      null,
      null,
      { status: 429, retryAfterSeconds: 1 },
    ]);
    now = 600;
    expect(pay(plan).refusal).toBeNull();
    expect(pay(plan).refusal).toMatchObject({ status: 429 });
  });

  it('do not spend what strikes the answer on a call that was refused', () => {
    const plan = planOf({
      status5xx: { next: 1 },
      malformed: { next: 1, mode: 'html' },
      duplicateAnswers: { next: 1 },
    });
    expect(pay(plan)).toMatchObject({ refusal: { status: 503 }, malformed: null, repeatRequest: false });
    expect(pay(plan)).toMatchObject({ refusal: null, malformed: 'html', repeatRequest: true, repeatAnswer: true });
  });

  it('are replaced as a whole, and all off when cleared', () => {
    const plan = planOf({ status5xx: {} });
    plan.set(faultSettings.parse({ latencyMs: { ms: 5 } }));
    expect(pay(plan)).toMatchObject({ latencyMs: 5, refusal: null });
    plan.clear();
    expect(pay(plan).latencyMs).toBe(0);
  });
});
