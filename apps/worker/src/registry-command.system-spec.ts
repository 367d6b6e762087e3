import { setTimeout as sleep } from 'node:timers/promises';
import { ClaimInPlay, plant, startWhole, type WholeSystem } from '../../../libs/testing/index.js';
import { registryCommand } from './registry-command.js';

let system: WholeSystem;
beforeAll(async () => {
  system = await startWhole('paused');
}, 120_000);
afterAll(() => system.end());

const asked = async () =>
  Object.values((await system.registries.faults('population')).calls).reduce((sum, n) => sum + n, 0);

it('a paused registry is not called; what waits for it goes on when it is resumed', async () => {
  await system.registries.fault('population', {});
  await registryCommand(['pause', 'population', '--reason', 'maintenance'], system.env);
  await sleep(2_000);
  const worker = {
    contributions: [{ from: '2022-04', to: '2026-09', salaryVnd: 12_000_000 }],
    separation: { date: '2026-10-15' },
  };
  const claim = await ClaimInPlay.submit(system.stage, await plant(system.registries.admin, worker), {
    asOf: '2026-11-02',
  });
  await sleep(4_000);
  expect(await asked()).toBe(0);
  const { waiting } = await system.stage.look(claim.number);
  expect(waiting).toContainEqual(expect.objectContaining({ who: 'population' }));
  await registryCommand(['resume', 'population'], system.env);
  await claim.until('the identity is checked', ({ identity }) => identity?.match === 'match', 60);
  expect(await asked()).toBe(1);
}, 120_000);

it.each([
  [['pause', 'post-office', '--reason', 'x']],
  [['pause', 'bank']],
  [['limit', 'bank', '--reason', 'x']],
  [['limit', 'bank', '--calls', 'many', '--reason', 'x']],
  [['stop', 'bank', '--reason', 'x']],
])('%j is refused with the usage', async (args) => {
  await expect(registryCommand(args, system.env)).rejects.toThrow(/usage: registry -- pause/);
});
