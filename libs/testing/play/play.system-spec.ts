import { startSystem, type TestSystem } from '../index.js';
import { playJobCounselling } from './job-counselling.js';

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem('play');
}, 120_000);
afterAll(() => system.end());

it('plays a request for counselling from submission to closing, each step by the person whose step it is', async () => {
  const { status } = await playJobCounselling(system.stage);
  expect(status).toBe('hired');
  expect(system.stage.steps.map(({ what }) => what)).toEqual([
    'submit',
    'take',
    'recordCounselling',
    'issueReferral',
    'recordReferralOutcome',
    '7 days on',
    'issueReferral',
    'recordReferralOutcome',
    'closed',
  ]);
});
