import { setTimeout as sleep } from 'node:timers/promises';
import { DossierTypes, registered } from '../../../libs/dossier/index.js';
import { latestLawVersion } from '../../../libs/policy/index.js';
import { operatorSettings, startSystem, type TestSystem } from '../../../libs/testing/index.js';
import { jobCounselling } from '../../../workflows/job-counselling/definition.js';
import { dossierTypes } from '../../../workflows/types.js';
import { unemploymentClaim } from '../../../workflows/unemployment-claim/definition.js';
import { hoso } from './cli.js';

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem('law');
}, 120_000);
afterAll(() => system?.end());

const adopt = async (version: number, types = dossierTypes): Promise<number> => {
  const args = ['law', 'adopt', '--version', String(version), '--yes', '--json'];
  const { printed, complaint } = await hoso({ args, env: operatorSettings(system.env), types });
  if (complaint !== '') throw new Error(complaint);
  return (JSON.parse(printed) as { told: number }).told;
};

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
    told = await adopt(latestLawVersion);
  }
  expect(told).toBe(1);
  expect((await system.stage.look(number)).status.name).toBe('requested');
}, 120_000);

it('asks before it tells all, and does nothing where nobody can say yes', async () => {
  const args = ['law', 'adopt', '--version', String(latestLawVersion)];
  const { complaint, exitCode } = await hoso({ args, env: operatorSettings(system.env), types: dossierTypes });
  expect([exitCode, complaint]).toEqual([1, expect.stringMatching(/^Tell 1 open dossiers[^]*Say --yes to do it/)]);
});

it('neither counts nor tells dossiers whose type names no law', async () => {
  const { law: _law, ...lawless } = jobCounselling;
  const types = new DossierTypes([registered(unemploymentClaim), registered(lawless)]);
  const args = ['law', 'adopt', '--version', String(latestLawVersion)];
  const { complaint } = await hoso({ args, env: operatorSettings(system.env), types });
  expect(complaint).toMatch(/^Tell 0 open dossiers/);
  expect(await adopt(latestLawVersion, types)).toBe(0);
});

it.each([[['law', 'adopt']], [['law', 'adopt', '--version', String(latestLawVersion + 1)]], [['law', 'drop']]])(
  '%j is refused with the usage',
  async (args) => {
    const { complaint, exitCode } = await hoso({ args, env: operatorSettings(system.env), types: dossierTypes });
    expect([exitCode, complaint]).toEqual([2, expect.stringContaining('law adopt')]);
  },
);
