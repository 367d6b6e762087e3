import { startSystem, type TestSystem } from '../../libs/testing/index.js';
import { unemploymentClaim } from '../unemployment-claim/definition.js';

// No registry answers here: counselling asks none, and the claim beside it waits.
let system: TestSystem;
beforeAll(async () => {
  system = await startSystem('counselling');
}, 120_000);
afterAll(() => system.end());

const person = { fullName: 'Nguyễn Thị An', personalId: '001199000001' };
const claimant = `claimant:${person.personalId}`;

it('stands beside a claim, and each goes its own way', async () => {
  const { example } = unemploymentClaim.submission;
  const claim = await system.stage.submit(claimant, 'unemployment-claim', { input: example, asOf: '2026-11-02' });
  const counselling = await system.stage.submit(claimant, 'job-counselling', {
    input: { person, office: 'HN-01', wishes: 'Accounting', claim },
    asOf: '2026-11-03',
  });
  const shown = (await system.stage.look(counselling)) as unknown as Record<string, unknown>;
  expect(shown['links']).toEqual([{ number: claim, relation: 'unemployment-claim' }]);

  await system.stage.command('officer', counselling, 'recordCounselling', { advice: 'Two openings were shown' });
  await system.stage.command('officer', counselling, 'issueReferral', { employer: 'HN0001', position: 'Accountant' });
  await system.stage.command('officer', counselling, 'recordReferralOutcome', { outcome: 'hired' });
  await system.stage.until(counselling, 'closed', ({ phase }) => phase === 'closed');
  expect((await system.stage.look(claim)).status.name).toBe('submitted');

  const mine = await system.stage.as(claimant).get<{ items: { number: string }[] }>('/v1/my/dossiers');
  expect(mine.body.items.map(({ number }) => number).sort()).toEqual([claim, counselling].sort());
}, 60_000);

it('is refused for a claim that is no number of a dossier', async () => {
  const answer = await system.stage
    .as('claimant:001088000017')
    .post<{ code: string; errors: { pointer: string }[] }>('/v1/dossiers/job-counselling', {
      input: {
        person: { fullName: 'Nguyễn Văn Thành', personalId: '001088000017' },
        office: 'HN-01',
        wishes: 'Any',
        claim: '../1',
      },
    });
  expect(answer.status).toBe(400);
  expect(answer.body.errors.map(({ pointer }) => pointer)).toEqual(['/input/claim']);
});
