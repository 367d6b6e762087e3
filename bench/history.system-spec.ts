import { plant, startWhole, type WholeSystem } from '../libs/testing/index.js';
import { claimHistory } from './engine/claim-history.js';
import { longestAward } from './engine/people.js';

let system: WholeSystem;
beforeAll(async () => {
  system = await startWhole('history');
}, 120_000);
afterAll(() => system.end());

it('costs a claim of 12 months at most 24 events a month, 360 and 150 KB in its whole life', async () => {
  const person = await plant((...told) => system.registries.admin(...told), longestAward);
  const { eventsOfMonths, end } = await claimHistory(system.stage, system.namespace, person, 12);
  expect(eventsOfMonths).toHaveLength(11);
  expect(Math.max(...eventsOfMonths)).toBeLessThanOrEqual(24);
  expect(end.events).toBeLessThanOrEqual(360);
  expect(end.bytes).toBeLessThanOrEqual(150_000);
  process.stderr.write(`${Math.max(...eventsOfMonths)} a month, ${end.events} events, ${end.bytes} bytes\n`);
  expect(end.byType['UPSERT_WORKFLOW_SEARCH_ATTRIBUTES']).toBe(3);
}, 120_000);
