import {
  ClaimInPlay,
  type ClaimPerson,
  freshRegistries,
  plant,
  type Registries,
  type RegistryName,
  startSystem,
  type TestSystem,
} from '../index.js';
import { failedTasks } from './look.js';

// Registries that are down, slow, lying or answering twice, each in the way of a claim: the dossier waits visibly,
// nothing wrong is believed, nothing happens twice, and it goes on by itself.
let registries: Registries;
let system: TestSystem;
beforeAll(async () => {
  registries = await freshRegistries('bad_registries');
  system = await startSystem('bad_registries', registries.env);
}, 120_000);
afterAll(async () => {
  await system.end();
  await registries.stop();
});
afterEach(async () => {
  for (const name of ['insurance-records', 'population', 'bank'] as const) await registries.fault(name, {});
});

const planted = () =>
  plant(registries.admin, {
    contributions: [{ from: '2022-04', to: '2026-09', salaryVnd: 12_000_000 }],
    separation: { date: '2026-10-15' },
  });
const submitted = async (person?: ClaimPerson): Promise<ClaimInPlay> =>
  ClaimInPlay.submit(system.stage, person ?? (await planted()), { asOf: '2026-11-02' });
const outageOf = (claim: ClaimInPlay, name: RegistryName) =>
  claim.until(
    `${name} is shown as away`,
    (_facts, { waiting }) =>
      (waiting as { who: string; what: { en: string } }[]).some(
        ({ who, what }) => who === name && what.en.startsWith('does not answer'),
      ),
    60,
  );
const collected = async (claim: ClaimInPlay) => {
  const { slip } = await claim.facts();
  await claim.onTo(slip?.[0] as never);
  await claim.command(claim.claimant, 'collectDecision');
};
const ordersOf = async (claim: ClaimInPlay) => {
  const { body } = await registries.admin('bank', 'GET', '/admin/transfers?limit=1000');
  const { transfers } = body as { transfers: { reference: string }[] };
  return transfers.map(({ reference }) => reference).filter((reference) => reference.startsWith(claim.number));
};

it('down: the dossier says who does not answer, since when and why, and goes on when it is back', async () => {
  const person = await planted();
  await registries.kill('population');
  const claim = await submitted(person);
  await outageOf(claim, 'population');
  expect(await claim.refused('officer', 'issueAppointment')).toMatchObject({
    code: 'REGISTRY_PENDING',
    details: { system: 'population' },
  });
  await registries.restart('population');
  await claim.until('the identity is checked', ({ identity }) => identity?.match === 'match', 90);
  const { waiting } = await system.stage.look(claim.number);
  expect(JSON.stringify(waiting)).not.toContain('does not answer');
  expect(await failedTasks(system, claim.number)).toBe(0);
}, 180_000);

it.each(['truncated', 'wrong-shape', 'html'] as const)(
  'lying (%s): what cannot be understood is shown, and is no approval',
  async (mode) => {
    await registries.fault('insurance-records', { malformed: { mode } });
    const claim = await submitted();
    await outageOf(claim, 'insurance-records');
    expect((await claim.facts()).contribution).toBeUndefined();
    expect(await claim.refused('officer', 'issueAppointment')).toMatchObject({ code: 'REGISTRY_PENDING' });
    await registries.fault('insurance-records', {});
    await claim.until('the record is there', ({ contribution }) => contribution?.found === true, 90);
    expect(await failedTasks(system, claim.number)).toBe(0);
  },
  180_000,
);

it('a bank that drops the line after the effect, and one that answers twice, pay once', async () => {
  const claim = await submitted();
  await claim.awarded();
  await registries.fault('bank', {
    dropAfterEffect: { next: 2, match: 'PUT /v1/transfers' },
    duplicateAnswers: { of: 'both' },
  });
  await collected(claim);
  await claim.until('month 1 is paid', ({ money }) => money['1']?.state === 'paid', 90);
  expect((await registries.faults('bank')).applied['dropAfterEffect']).toBeGreaterThanOrEqual(1);
  expect(await ordersOf(claim)).toEqual([`${claim.number}:1:benefit`]);
  expect(await failedTasks(system, claim.number)).toBe(0);
}, 180_000);

it('a slow bank and a failing one: the entitlement stands, the money follows once', async () => {
  const claim = await submitted();
  await claim.awarded();
  await registries.fault('bank', { latencyMs: { ms: 6_000, next: 2 }, status5xx: { next: 3 } });
  await collected(claim);
  expect((await claim.facts()).money['1']?.state ?? 'entitled').toBe('entitled');
  await claim.until('month 1 is paid', ({ money }) => money['1']?.state === 'paid', 120);
  expect(await ordersOf(claim)).toEqual([`${claim.number}:1:benefit`]);
}, 240_000);
