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
import { failedTasks, rowsOf, takenAfter } from './look.js';

// Registries that are down, slow, wrong or answering twice, each during a claim. The dossier waits visibly, believes
// nothing wrong, does nothing twice and continues by itself; people are answered within 30 s.
let registries: Registries;
let system: TestSystem;
beforeAll(async () => {
  registries = await freshRegistries('bad_registries', { apart: true });
  system = await startSystem('bad_registries', registries.env);
}, 120_000);
afterAll(async () => {
  const failed = await failedTasks(system).catch((error: unknown) => error);
  await system.end();
  await registries.stop();
  expect(failed).toEqual([]);
});
const names = ['insurance-records', 'population', 'bank'] as const;
afterEach(async () => {
  for (const name of names) await registries.fault(name, {});
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
const nobodyIsAway = async (claim: ClaimInPlay) => {
  const { waiting } = await system.stage.look(claim.number);
  expect(JSON.stringify(waiting)).not.toContain('does not answer');
};
/** The first day of the slip, and the decision collected: the first month is due. */
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
const ledgerOf = async ({ number }: ClaimInPlay) => {
  const sql = 'select month, kind from hoso.ledger where dossier = $1 order by month, kind';
  const lines = await rowsOf<{ month: number; kind: string }>(system, sql, [number]);
  return lines.map(({ month, kind }) => `${month} ${kind}`);
};
const taken = (claim: ClaimInPlay, recovered: number, command: string) =>
  takenAfter(recovered, system.stage, claim.number, 'officer', command);

it.each(['population', 'insurance-records'] as const)(
  '%s is down: the dossier says who does not answer, since when and why, and goes on when it is back',
  async (name) => {
    const person = await planted();
    await registries.kill(name);
    const claim = await submitted(person);
    await outageOf(claim, name);
    expect(await claim.refused('officer', 'issueAppointment')).toMatchObject({
      code: 'REGISTRY_PENDING',
      details: { system: name },
    });
    await registries.restart(name);
    expect(await taken(claim, Date.now(), 'issueAppointment')).toBeLessThan(30_000);
    await nobodyIsAway(claim);
  },
  120_000,
);

it('the bank is down: the entitlement stands, is shown as unpaid, and is paid once when it is back', async () => {
  const claim = await submitted();
  await claim.awarded();
  await registries.kill('bank');
  await collected(claim);
  await outageOf(claim, 'bank');
  expect((await claim.facts()).money).toMatchObject({ 1: { state: 'entitled' } });
  expect(await ledgerOf(claim)).toEqual(['1 entitlement']);
  await registries.restart('bank');
  const recovered = Date.now();
  expect(await taken(claim, recovered, 'take')).toBeLessThan(30_000);
  await claim.paid(1);
  expect(Date.now() - recovered).toBeLessThan(30_000);
  expect(await ordersOf(claim)).toEqual([`${claim.number}:1:benefit`]);
  expect(await ledgerOf(claim)).toEqual(['1 entitlement', '1 payment']);
}, 120_000);

it.each(['truncated', 'wrong-shape', 'html', 'stale'] as const)(
  'both lie (%s): what cannot be understood or speaks of another is shown, and is no approval',
  async (mode) => {
    // There is an earlier answer, about somebody else.
    const other = await submitted();
    await other.until('it is answered', ({ identity, contribution }) => !!identity && !!contribution);
    await registries.fault('insurance-records', { malformed: { mode } });
    await registries.fault('population', { malformed: { mode } });
    const claim = await submitted();
    // They are asked one after the other.
    for (const name of ['population', 'insurance-records'] as const) {
      await outageOf(claim, name);
      const { contribution, identity } = await claim.facts();
      expect(name === 'population' ? identity : contribution).toBeUndefined();
      expect(await claim.refused('officer', 'issueAppointment')).toMatchObject({ code: 'REGISTRY_PENDING' });
      expect((await registries.faults(name)).applied['malformed']).toBeGreaterThanOrEqual(3);
      await registries.fault(name, {});
    }
    expect(await taken(claim, Date.now(), 'issueAppointment')).toBeLessThan(30_000);
    expect(await claim.facts()).toMatchObject({ contribution: { found: true }, identity: { match: 'match' } });
  },
  120_000,
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
  const { applied } = await registries.faults('bank');
  expect(applied['dropAfterEffect']).toBeGreaterThanOrEqual(1);
  expect(applied['duplicateAnswers']).toBeGreaterThanOrEqual(1);
  expect(await ordersOf(claim)).toEqual([`${claim.number}:1:benefit`]);
}, 120_000);

it('a slow bank and a failing one: the entitlement stands, the money follows once', async () => {
  const claim = await submitted();
  await claim.awarded();
  await registries.fault('bank', { latencyMs: { ms: 6_000, next: 2 }, status5xx: { next: 3 } });
  await collected(claim);
  await claim.until('month 1 is due', ({ money }) => money['1']?.state === 'entitled');
  expect(await ledgerOf(claim)).toEqual(['1 entitlement']);
  await claim.until('month 1 is paid', ({ money }) => money['1']?.state === 'paid', 120);
  expect((await registries.faults('bank')).applied).toMatchObject({ latencyMs: 2, status5xx: 3 });
  expect(await taken(claim, Date.now(), 'take')).toBeLessThan(30_000);
  expect(await ordersOf(claim)).toEqual([`${claim.number}:1:benefit`]);
  expect(await ledgerOf(claim)).toEqual(['1 entitlement', '1 payment']);
}, 240_000);

describe('every fault on every registry at once', () => {
  /** Each kind strikes at least once, whatever the order in which a registry is asked. */
  const eachOnce = (rateLimit: object) => ({
    latencyMs: { ms: 200, next: 2 },
    rateLimit,
    status5xx: { next: 1 },
    dropBeforeEffect: { next: 1 },
    dropAfterEffect: { next: 1 },
    duplicateAnswers: { of: 'both', next: 2 },
    malformed: { mode: 'stale', next: 1 },
  });
  /** A call in two fails, in an order that the seed decides. */
  const storm = (seed: number) => ({
    seed,
    latencyMs: { ms: 200, probability: 0.3 },
    status5xx: { probability: 0.15 },
    dropBeforeEffect: { probability: 0.15 },
    dropAfterEffect: { probability: 0.15 },
    duplicateAnswers: { of: 'both', probability: 0.3 },
    malformed: { mode: 'truncated', probability: 0.15 },
  });

  it('a claim is checked, awarded and paid, each month once', async () => {
    const other = await submitted();
    await other.until('it is answered', ({ identity, contribution }) => !!identity && !!contribution);
    await registries.fault('population', eachOnce({ perSecond: 0.7 }));
    await registries.fault('insurance-records', eachOnce({ perSecond: 0.7 }));
    const claim = await submitted();
    const checked = 'the registries have answered, and the bank whose account it is';
    await claim.until(
      checked,
      ({ identity, contribution }, { facts }) => !!identity && !!contribution && 'accountCheck' in facts,
      120,
    );
    // Paying asks before it sends: a limit on both together below two a second would never let it send.
    await registries.fault('bank', eachOnce({ perSecond: 0.7, match: 'GET /v1/transfers' }));
    expect(await claim.facts()).toMatchObject({ contribution: { found: true }, identity: { match: 'match' } });
    await claim.awarded();
    await collected(claim);
    await claim.until('month 1 is paid', ({ money }) => money['1']?.state === 'paid', 120);
    const kinds = Object.keys(eachOnce({})).sort();
    for (const name of names) expect(Object.keys((await registries.faults(name)).applied).sort()).toEqual(kinds);

    for (const [at, name] of names.entries()) await registries.fault(name, storm(at + 1));
    for (const month of [2, 3]) {
      await claim.checkIn(month);
      await claim.toNextDeadline();
      await claim.until(`month ${month} is paid`, ({ money }) => money[month]?.state === 'paid', 120);
    }
    await claim.command(claim.claimant, 'requestOwnTermination');
    await claim.command('director', 'decideTermination');
    await claim.until('closed', (_facts, { phase }) => phase === 'closed', 120);
    const struck = await Promise.all(names.map(async (name) => (await registries.faults(name)).applied));
    expect(struck.flatMap((applied) => Object.values(applied)).length).toBeGreaterThanOrEqual(5);

    expect(await ordersOf(claim)).toEqual([1, 2, 3].map((month) => `${claim.number}:${month}:benefit`));
    const paid = [1, 2, 3].flatMap((month) => [`${month} entitlement`, `${month} payment`]);
    expect(await ledgerOf(claim)).toEqual(paid);
    await nobodyIsAway(claim);
    // Each fault could be retried: none made a registry refuse a correct question.
    const sql = "select data from hoso.event where dossier = $1 and kind = 'registryUnavailable'";
    expect(JSON.stringify(await rowsOf(system, sql, [claim.number]))).not.toContain('REFUSED');
  }, 400_000);
});
