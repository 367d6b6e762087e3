import { setTimeout as sleep } from 'node:timers/promises';
import { eventually, failedTasks, kindsOf, rowsOf } from '../../libs/testing/faults/look.js';
import { checkRecord, ClaimInPlay, startWhole, type WholeSystem, wholeRecord } from '../../libs/testing/index.js';

// Money that the bank took and sends back later: its statement is read, and the month is paid anew, once.
let system: WholeSystem;
beforeAll(async () => {
  system = await startWhole('returned', { BANK_STATEMENT_SECONDS: '1' });
}, 120_000);
afterAll(() => system.end());

interface Run {
  readonly differences: readonly { readonly number: string | null }[];
}

const cameBack = async (reference: string, returnedOn: string) => {
  const path = `/admin/transfers/${encodeURIComponent(reference)}/return`;
  const { status } = await system.registries.admin('bank', 'POST', path, { returnedOn });
  expect(status).toBe(200);
};
const lines = async (claim: ClaimInPlay) => {
  const { body } = await system.stage
    .as('payment-officer')
    .get<{ items: Record<string, unknown>[] }>(`/v1/dossiers/${claim.number}/ledger`);
  return body.items
    .filter(({ month }) => month === 1)
    .map(({ kind, amountVnd, follows }) => [kind, amountVnd, follows]);
};
const transfers = async (claim: ClaimInPlay) => {
  const { body } = await system.registries.admin('bank', 'GET', '/admin/transfers?limit=10000');
  const all = (body as { transfers: { reference: string; number: string; returnedOn: string | null }[] }).transfers;
  return all.filter(({ reference }) => reference.startsWith(`${claim.number}:1:`));
};
const active = async () => {
  const claim = await ClaimInPlay.submit(system.stage, await system.planted(), { asOf: '2026-11-02' });
  await claim.awarded();
  await claim.collected();
  const other = { ...claim.who.account, number: `77${claim.who.personalId}` };
  await system.registries.admin('bank', 'POST', '/admin/accounts', { accounts: [other] });
  return { claim, other };
};
const isOwed = (claim: ClaimInPlay) =>
  claim.until('month 1 is owed again', ({ money }) => money['1']?.state === 'rejected');

it('is owed again while the benefit runs, also when the bank was away, and paid to another account once', async () => {
  const { claim, other } = await active();
  const { money } = await claim.facts();
  const { reference = '', amountVnd } = money['1'] ?? {};
  const { businessDate } = await system.stage.look(claim.number);
  await system.registries.fault('bank', { status5xx: {} });
  await cameBack(reference, businessDate);
  await sleep(3_000);
  expect((await claim.facts()).money['1']?.state).toBe('paid');
  await system.registries.fault('bank', {});
  const { waiting } = await claim.until('month 1 is owed again', (facts) => facts.money['1']?.state === 'rejected', 60);
  const owed = (waiting as { who: string; what: { en: string } }[]).filter(({ what }) => what.en.includes('month 1'));
  expect(owed.map(({ who }) => who)).toEqual(['payment-officer', 'claimant']);
  const sequence = (await system.stage.look(claim.number)).sequence;
  await sleep(2_500);
  expect((await system.stage.look(claim.number)).sequence).toBe(sequence);
  await claim.command(claim.claimant, 'changeAccount', { account: other });
  await claim.paid(1);
  expect(await lines(claim)).toEqual([
    ['entitlement', amountVnd, undefined],
    ['payment', amountVnd, undefined],
    ['return', amountVnd, reference],
    ['payment', amountVnd, reference],
  ]);
  expect((await transfers(claim)).map(({ number, returnedOn }) => [number, returnedOn])).toEqual([
    [claim.who.account.number, businessDate],
    [other.number, null],
  ]);
}, 180_000);

it('reaches a dossier that is closed: it opens again, is paid, and closes', async () => {
  const { claim, other } = await active();
  expect(await claim.exhausted()).toBe('exhausted');
  // Nobody can claim the same months again by going back in time.
  await expect(ClaimInPlay.submit(system.stage, claim.who, { asOf: '2026-11-02' })).rejects.toThrow(
    /VALIDATION_FAILED.*\/asOf.*An earlier benefit of this person was closed on 2027-/,
  );
  const again = await ClaimInPlay.submit(system.stage, claim.who, { asOf: '2027-06-01' });
  expect(again.number).not.toBe(claim.number);
  const { reference = '', amountVnd } = (await claim.facts()).money['1'] ?? {};
  await cameBack(reference, '2027-05-31');
  expect(await isOwed(claim)).toMatchObject({ phase: 'benefit', closedOn: null });
  // Its person has another one open by now, and both stand.
  expect(await checkRecord(system.env)).toMatchObject(wholeRecord);
  await claim.command(claim.claimant, 'changeAccount', { account: other });
  await claim.closed();
  expect((await claim.facts()).money['1']?.state).toBe('paid');
  expect((await lines(claim)).map(([kind]) => kind)).toEqual(['entitlement', 'payment', 'return', 'payment']);
  expect((await transfers(claim)).map(({ number }) => number)).toEqual([claim.who.account.number, other.number]);
  // The bank decides when it says whose account it is.
  const kinds = (await kindsOf(system, claim.number)).filter((kind) => kind !== 'accountChecked');
  expect(kinds.slice(-6)).toEqual([
    'dossierClosed',
    'dossierReopened',
    'transferReturned',
    'accountChanged',
    'paid',
    'dossierClosed',
  ]);
  expect(amountVnd).toBeGreaterThan(0);
  // The new claim kept its place.
  expect((await ClaimInPlay.submit(system.stage, claim.who, { asOf: '2027-06-01' })).number).toBe(again.number);
  expect(await failedTasks(system)).toEqual([]);
}, 240_000);

it('of a transfer that no dossier ordered is kept as such, and keeps no other waiting', async () => {
  const account = { holder: 'NGUYEN THI AN', number: '0011000000001', bankCode: 'VCB' };
  const order = { amountVnd: 5_000, account, asOf: '2026-11-25' };
  for (const reference of ['SOMETHING-ELSE:1', 'TCTN-2026-9999999:1:benefit']) {
    await system.registries.admin('bank', 'PUT', `/v1/transfers/${reference}`, order);
    await cameBack(reference, '2026-11-26');
  }
  const { claim } = await active();
  const day = async (on: string) => {
    const { body } = await system.stage.as('payment-officer').get<Run>(`/v1/money/day?on=${on}`);
    return body.differences.filter(({ number }) => number === null || number === claim.number);
  };
  // Nobody's province: everybody who pays sees it, from its day until somebody settles it.
  const stray = { ours: 'nothing', theirs: 'returned', theirsOn: '2026-11-26', amountVnd: 5_000 };
  await eventually(
    () => day('2026-11-26'),
    (found) => found.length === 2,
  );
  expect(await day('2026-11-26')).toMatchObject([
    { ...stray, reference: 'SOMETHING-ELSE:1' },
    { ...stray, reference: 'TCTN-2026-9999999:1:benefit' },
  ]);
  expect(await day('2026-11-25')).toEqual([]);
  await cameBack(`${claim.number}:1:benefit`, '2026-12-28');
  await isOwed(claim);
  const back = { number: claim.number, month: 1, ours: 'paid', theirs: 'returned', theirsOn: '2026-12-28' };
  expect(await day('2026-12-28')).toMatchObject([back, stray, stray]);
  expect(await day('2026-12-27')).toMatchObject([stray, stray]);
  await claim.command('payment-officer', 'orderAgain', { month: 1 });
  await claim.paid(1);
  const query = 'select outcome from hoso.returned_transfer order by line desc limit 3';
  const last = await eventually(
    () => rowsOf<{ outcome: string | null }>(system, query),
    (rows) => rows.every(({ outcome }) => outcome !== null),
  );
  expect(last.map(({ outcome }) => outcome)).toEqual(['taken', 'unknown', 'unknown']);
}, 120_000);
