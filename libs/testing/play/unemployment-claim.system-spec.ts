import { plant, startWhole, type WholeSystem } from '../index.js';
import { assertPlayedOut, playUnemploymentClaim, worker } from './unemployment-claim.js';

let system: WholeSystem;
beforeAll(async () => {
  system = await startWhole('claim');
}, 120_000);
afterAll(() => system.end());

it('plays a claim from submission to termination, each step by the person whose step it is', async () => {
  const { status, dossier } = await playUnemploymentClaim(system.stage, await plant(system.registries.admin, worker));
  expect(status).toBe('terminated');
  const shown = await system.stage.look(dossier);
  expect(shown.facts).toMatchObject({
    notices: ['notified', 'notified', 'missed', 'notified'],
    money: { 1: { state: 'paid' }, 2: { state: 'paid' }, 4: { state: 'paid' } },
    ended: { ground: 'job', reservedMonths: 6 },
  });
  expect(Object.keys(shown.facts['money'] as object)).toEqual(['1', '2', '4']);

  // `npm start` looks at the same, and is not content with an end alone.
  assertPlayedOut(shown);
  const { money, ...others } = shown.facts as { money: Record<string, object> };
  const unpaid = { ...money, 4: { ...money['4'], state: 'ordered' } };
  expect(() => assertPlayedOut({ ...shown, facts: { ...others, money: unpaid } })).toThrow(/paid/);
  expect(() => assertPlayedOut({ ...shown, status: { name: 'withdrawn' } })).toThrow(/withdrawn/);
}, 120_000);
