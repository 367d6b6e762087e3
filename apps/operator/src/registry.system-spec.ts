import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../../../libs/testing/faults/look.js';
import { ClaimInPlay, operatorSettings, plant, startWhole, type WholeSystem } from '../../../libs/testing/index.js';
import { dossierTypes } from '../../../workflows/types.js';
import { hoso } from './cli.js';

let system: WholeSystem;
beforeAll(async () => {
  system = await startWhole('paused');
}, 120_000);
afterAll(() => system.end());

const called = async (...args: string[]) => {
  const { printed, complaint, exitCode } = await hoso({
    args: [...args, '--json'],
    env: operatorSettings(system.env),
    types: dossierTypes,
  });
  return { report: printed === '' ? undefined : (JSON.parse(printed) as unknown), complaint, exitCode };
};
/** How one registry stands. */
const stateOf = async (name: string): Promise<unknown> => {
  const { report } = await called('registry', 'status');
  return (report as { registries: { name: string }[] }).registries.find((registry) => registry.name === name);
};
const asked = async () =>
  Object.values((await system.registries.faults('population')).calls).reduce((sum, n) => sum + n, 0);

it('a paused registry is not called; what waits for it goes on when it is resumed', async () => {
  await system.registries.fault('population', {});
  expect(await stateOf('population')).toMatchObject({ limit: null });
  await called('registry', 'pause', 'population', '--reason', 'maintenance', '--by', 'Nguyễn Văn A');
  expect(await stateOf('population')).toMatchObject({
    limit: { callsPerSecond: 0, reason: 'maintenance', by: 'Nguyễn Văn A', since: expect.stringMatching(/^20/) },
  });
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
  // Temporal's server counts a queue anew only every few seconds.
  await eventually(
    () => stateOf('population'),
    (state) => (state as { waiting: number }).waiting === 1,
  );
  await called('registry', 'resume', 'population');
  expect(await stateOf('population')).toMatchObject({ limit: null });
  await claim.until('the identity is checked', ({ identity }) => identity?.match === 'match', 60);
  expect(await asked()).toBe(1);
}, 120_000);

it.each([
  ['pause', 'post-office', '--reason', 'x'],
  ['pause', 'bank'],
  ['limit', 'bank', '--reason', 'x'],
  ['limit', 'bank', '--calls', 'many', '--reason', 'x'],
  ['limit', 'bank', '--calls', '0', '--reason', 'x'],
  ['stop', 'bank', '--reason', 'x'],
])('registry %s %s %s is refused with the usage', async (...args) => {
  const { complaint, exitCode } = await called('registry', ...args);
  expect([exitCode, complaint]).toEqual([2, expect.stringContaining('registry')]);
});
