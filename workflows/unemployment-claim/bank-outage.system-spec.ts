import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { encryptedDataConverter, fastForward, parseEncryptionKeys } from '../../libs/temporal/index.js';
import {
  ClaimInPlay,
  freshRegistries,
  plant,
  type Registries,
  startSystem,
  testServers,
  type TestSystem,
} from '../../libs/testing/index.js';

// A bank that does not answer keeps money back, and nothing else.
let registries: Registries;
let system: TestSystem;
let connection: Connection;
let client: Client;
beforeAll(async () => {
  connection = await Connection.connect({ address: testServers().temporalAddress });
  registries = await freshRegistries('bank_outage', { apart: true });
  system = await startSystem('bank_outage', registries.env);
  client = new Client({
    connection,
    namespace: system.namespace,
    dataConverter: encryptedDataConverter(parseEncryptionKeys(system.env['HOSO_ENCRYPTION_KEYS'] ?? '')),
  });
}, 120_000);
afterAll(async () => {
  await connection.close();
  await system.end();
  await registries.stop();
});

/** The first month was sent back by the bank: its account is closed. Another account waits to be named. */
const sentBack = async () => {
  const person = await plant(registries.admin, {
    contributions: [{ from: '2022-04', to: '2026-09', salaryVnd: 12_000_000 }],
    separation: { date: '2026-10-15' },
  });
  const other = (n: number) => ({ ...person.account, number: `${n}7${person.personalId}` });
  const accounts = [{ ...person.account, status: 'closed' }, other(1), other(2)];
  await registries.admin('bank', 'POST', '/admin/accounts', { accounts });
  const claim = await ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02' });
  await claim.awarded();
  const { slip } = await claim.facts();
  await claim.onTo(slip?.[0] as never);
  await claim.command(claim.claimant, 'collectDecision');
  await claim.until('the bank did not pay', ({ money }) => money['1']?.state === 'rejected');
  return { claim, other };
};
const away = (claim: ClaimInPlay) =>
  claim.until(
    'the bank is shown as away',
    (_facts, { waiting }) => JSON.stringify(waiting).includes('does not answer'),
    60,
  );
const orders = async (claim: ClaimInPlay) => {
  const { body } = await registries.admin('bank', 'GET', '/admin/transfers?limit=10000');
  const { transfers } = body as { transfers: { reference: string; number: string }[] };
  return transfers.filter(({ reference }) => reference.startsWith(`${claim.number}:`));
};

it('the account that is named while the bank does not answer is the one that is paid', async () => {
  const { claim, other } = await sentBack();
  await registries.kill('bank');
  await claim.command(claim.claimant, 'changeAccount', { account: other(1) });
  await away(claim);
  await claim.command(claim.claimant, 'changeAccount', { account: other(2) });
  await registries.restart('bank');
  await claim.until('month 1 is paid', ({ money }) => money['1']?.state === 'paid', 90);
  expect((await orders(claim)).at(-1)).toMatchObject({ number: other(2).number });
}, 180_000);

it('a notice that was not given is missed, and the suspension signed, while the bank does not answer', async () => {
  const { claim, other } = await sentBack();
  await claim.onTo((await claim.window(2))[1]);
  // What a dossier says of its time is of its last task: an act makes it now.
  await claim.command('officer', 'take');
  const standing = await client.workflow
    .getHandle(claim.number)
    .query<{ nextDeadline: { name: string; inMs: number } }>('standing');
  expect(standing.nextDeadline.name).toBe('checkIn');
  await fastForward(client, {
    workflowId: claim.number,
    id: randomUUID(),
    distance: () => Promise.resolve(standing.nextDeadline.inMs - 60_000),
  });
  await registries.kill('bank');
  await claim.command(claim.claimant, 'changeAccount', { account: other(1) });
  await away(claim);
  await claim.until('the notice is missed', ({ notices }) => notices[1] === 'missed', 120);
  await claim.command('director', 'decideSuspension');
  const { waiting } = await system.stage.look(claim.number);
  expect(JSON.stringify(waiting)).toContain('does not answer');
  expect((await claim.facts()).notices).toEqual(['notified', 'missed']);
  await registries.restart('bank');
  await claim.until('month 1 is paid', ({ money }) => money['1']?.state === 'paid', 90);
}, 240_000);

it('an account is checked when it is given; while the bank is away the act is taken, and checked later', async () => {
  const person = await plant(registries.admin, {
    contributions: [{ from: '2022-04', to: '2026-09', salaryVnd: 12_000_000 }],
    separation: { date: '2026-10-15' },
  });
  await registries.admin('bank', 'POST', '/admin/accounts', { accounts: [{ ...person.account, status: 'closed' }] });
  await registries.kill('bank');
  const claim = await ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02' });
  await claim.appointed();
  await away(claim);
  await claim.command(`employer:${person.employer}`, 'confirmSeparation');
  await registries.restart('bank');
  const { waiting } = await claim.until('the bank has said so', (_facts, { facts }) => 'accountCheck' in facts, 90);
  expect(waiting).toContainEqual(
    expect.objectContaining({
      who: 'claimant',
      what: expect.objectContaining({ en: 'name another account: the account is closed' }),
    }),
  );
  const other = { ...person.account, number: `57${person.personalId}` };
  await registries.admin('bank', 'POST', '/admin/accounts', { accounts: [other] });
  await claim.command(claim.claimant, 'changeAccount', { account: other });
  await claim.until('the other one is the claimant’s', (_facts, { facts }) =>
    JSON.stringify(facts['accountCheck'] ?? null).includes('"ok"'),
  );
}, 180_000);
