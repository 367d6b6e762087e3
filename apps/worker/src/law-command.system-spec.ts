import { setTimeout as sleep } from 'node:timers/promises';
import { latestLawVersion } from '../../../libs/policy/index.js';
import { startSystem, type TestSystem } from '../../../libs/testing/index.js';
import { dossierTypes } from '../../../workflows/types.js';
import { lawCommand } from './law-command.js';

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem('law');
}, 120_000);
afterAll(() => system?.end());

const adopt = (version: number) =>
  lawCommand(['adopt', '--version', String(version)], { ...process.env, ...system.env }, dossierTypes);

it('tells every open dossier of a version, and none that has closed', async () => {
  const submitted = (account: string, fullName: string, personalId: string) =>
    system.stage.submit(account, 'job-counselling', {
      input: {
        person: { fullName, personalId },
        office: 'HN-01',
        wishes: 'Any',
        contract: { endedOn: '2025-12-31', insured: true },
      },
    });
  const closed = await submitted('claimant', 'Nguyễn Văn Thành', '001088000017');
  await system.stage.command('officer', closed, 'close', { reason: 'no-longer-wanted' });
  const number = await submitted('claimant:001199000001', 'Nguyễn Thị An', '001199000001');
  // Temporal lists a dossier a moment after it began.
  const end = Date.now() + 20_000;
  let told = 0;
  while (told === 0 && Date.now() < end) {
    await sleep(200);
    told = ((await adopt(latestLawVersion)).report as { told: number }).told;
  }
  expect(told).toBe(1);
  expect((await system.stage.look(number)).status.name).toBe('requested');
}, 120_000);

it.each([[['adopt']], [['adopt', '--version', String(latestLawVersion + 1)]], [['drop', '--version', '1']]])(
  '%j is refused with the usage',
  async (args) => {
    await expect(lawCommand(args, system.env, dossierTypes)).rejects.toThrow(/usage: law -- adopt --version N/);
  },
);
