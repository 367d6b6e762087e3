import { freshRegistries, plant, type Registries, startSystem, type TestSystem } from '../libs/testing/index.js';
import { claimHistory } from './engine/claim-history.js';
import { longestAward } from './engine/people.js';

let registries: Registries;
let system: TestSystem;
beforeAll(async () => {
  registries = await freshRegistries('history');
  system = await startSystem('history', registries.env);
}, 120_000);
afterAll(async () => {
  await system.end();
  await registries.stop();
});

it('costs a dossier at most 22 events of history a benefit month', async () => {
  const person = await plant((...told) => registries.admin(...told), longestAward);
  const { eventsOfMonths } = await claimHistory(system.stage, system.namespace, person, 4);
  expect(eventsOfMonths).toHaveLength(3);
  for (const events of eventsOfMonths) expect(events).toBeLessThanOrEqual(22);
}, 120_000);
