import { freshRegistries, startSystem, type TestSystem } from '../index.js';
import { playUnemploymentClaim } from './unemployment-claim.js';

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem('claim');
}, 120_000);
afterAll(() => system.end());

it('plays a claim from submission to termination, each step by the person whose step it is', async () => {
  const { status } = await playUnemploymentClaim(system.stage);
  expect(status).toBe('terminated');
}, 120_000);
