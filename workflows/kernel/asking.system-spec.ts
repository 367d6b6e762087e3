import { setTimeout as sleep } from 'node:timers/promises';
import { eventually, failedTasks, listed, rowsOf } from '../../libs/testing/faults/look.js';
import { ClaimInPlay, runCommand, startWhole, type WholeSystem } from '../../libs/testing/index.js';

// Registries that are unreachable, refuse, or need not answer any more: the dossier shows it and is never stuck.
let system: WholeSystem;
beforeAll(async () => {
  system = await startWhole('asking', {}, { apart: true });
}, 120_000);
afterAll(() => system.end());

const planted = () => system.planted();
const submitted = async () => ClaimInPlay.submit(system.stage, await planted(), { asOf: '2026-11-02' });
const collected = async (claim: ClaimInPlay) => {
  const { slip } = await claim.facts();
  await claim.onTo(slip?.[0] as never);
  await claim.command(claim.claimant, 'collectDecision');
};
const kindsOf = async (claim: ClaimInPlay) => {
  const path = `/v1/dossiers/${claim.number}/timeline?limit=200`;
  const { body } = await system.stage.as('officer').get<{ items: { kind: string }[] }>(path);
  return body.items.map(({ kind }) => kind);
};
const waitingOf = async (claim: ClaimInPlay) =>
  (await system.stage.look(claim.number)).waiting as { who: string; what: { en: string } }[];

it('a claim withdrawn while a registry is away closes at once, and the person may submit again', async () => {
  const person = await planted();
  await system.registries.kill('population');
  const claim = await ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02' });
  await claim.until(
    'population is shown as away',
    (_facts, { waiting }) => JSON.stringify(waiting).includes('does not answer'),
    60,
  );
  // Temporal's lists tell it, too.
  const awaiting = 'HosoAwaits = "population" AND ExecutionStatus = "Running"';
  await eventually(
    () => listed(system, awaiting),
    (numbers) => numbers.includes(claim.number),
  );
  await claim.command(claim.claimant, 'withdraw');
  expect(await claim.closed()).toBe('withdrawn');
  // The person's slot is free as soon as the closing is final.
  const submitAgain = () => ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02' });
  let again = await submitAgain();
  for (let tries = 0; again.number === claim.number && tries < 30; tries += 1) {
    await sleep(500);
    again = await submitAgain();
  }
  expect(again.number).not.toBe(claim.number);
  await system.registries.restart('population');
  await again.until('the identity is checked', ({ identity }) => identity?.match === 'match', 90);
  const kinds = await kindsOf(claim);
  expect(kinds.slice(-3)).toEqual(['claimWithdrawn', 'registryNoLongerAsked', 'dossierClosed']);
  // The other registry's answer did not wait for it.
  expect(kinds).toContain('contributionsFetched');
  expect(kinds).not.toContain('identityChecked');
  expect(await failedTasks(system)).toEqual([]);
}, 180_000);

it('a bank that nobody calls is shown as owing the money from the start, in the lists too', async () => {
  const claim = await submitted();
  await claim.awarded();
  await runCommand('registry', ['pause', 'bank', '--reason', 'maintenance'], system.env);
  try {
    await sleep(2_000);
    await collected(claim);
    await claim.until('the money is owed', ({ money }) => money['1']?.state === 'entitled');
    expect(await waitingOf(claim)).toContainEqual(
      expect.objectContaining({
        who: 'bank',
        what: expect.objectContaining({ en: expect.stringMatching(/^pay month 1/) }),
      }),
    );
    const [row] = await rowsOf<{ waiting: unknown }>(system, 'select waiting from hoso.dossier where number = $1', [
      claim.number,
    ]);
    expect(JSON.stringify(row)).toContain('pay month 1');
    await eventually(
      async () => JSON.stringify(await waitingOf(claim)),
      (waiting) => /pay month 1; calls are held back since \d+ [A-Z][a-z]{2} \d{4}: maintenance/.test(waiting),
    );
    expect(await (await fetch(`${system.api.url}/health/ready`)).json()).toMatchObject({
      ...{ status: 'degraded', parts: { postgresql: 'up', workers: 'up', registries: 'bank paused' } },
    });
  } finally {
    await runCommand('registry', ['resume', 'bank'], system.env);
  }
  await claim.paid(1);
  expect(JSON.stringify(await waitingOf(claim))).not.toContain('pay month 1');
}, 120_000);

it('a refusal waits for an officer, who has it asked again; nothing is asked in between', async () => {
  const claim = await submitted();
  await claim.awarded();
  // Somebody has used the reference of the first month for another amount.
  const reference = `${claim.number}:1:benefit`;
  const account = { holder: 'Lê Thị Cúc', number: '0011000000099', bankCode: 'VCB' };
  await system.registries.admin('bank', 'PUT', `/v1/transfers/${encodeURIComponent(reference)}`, {
    amountVnd: 1,
    account,
    asOf: '2026-11-02',
  });
  await collected(claim);
  const refused = () =>
    claim.until(
      'the refusal is shown',
      (_facts, { waiting }) => JSON.stringify(waiting).includes('have the bank asked again'),
      60,
    );
  await refused();
  const calls = async () =>
    Object.values((await system.registries.faults('bank')).calls).reduce((sum, n) => sum + n, 0);
  const before = await calls();
  expect(await claim.refused('officer', 'askAgain', { system: 'population' })).toMatchObject({
    code: 'NOTHING_TO_ASK_AGAIN',
  });
  await sleep(3_000);
  expect(await calls()).toBe(before);
  await claim.command('officer', 'askAgain', { system: 'bank' });
  await refused();
  expect(await calls()).toBeGreaterThan(before);
  expect((await kindsOf(claim)).slice(-3)).toEqual(['registryRefused', 'registryAskedAgain', 'registryRefused']);
  expect((await claim.facts()).money['1']?.state).toBe('entitled');
  expect(await failedTasks(system)).toEqual([]);
}, 120_000);
