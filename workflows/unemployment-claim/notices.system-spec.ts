import { addDays, type CivilDate } from '../../libs/calendar/index.js';
import { ClaimInPlay, startWhole, type WholeSystem } from '../../libs/testing/index.js';

// The monthly notices: what time does to them, and which months are paid for it.
let system: WholeSystem;
beforeAll(async () => {
  system = await startWhole('notices');
}, 120_000);
afterAll(() => system.end());

const awarded = async (): Promise<ClaimInPlay> => {
  const person = await system.planted();
  const claim = await ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02' });
  await claim.awarded();
  return claim;
};
const running = async (): Promise<ClaimInPlay> => {
  const claim = await awarded();
  await claim.collected();
  return claim;
};
/** The window of month 2 has passed without a notice. */
const held = async (): Promise<ClaimInPlay> => {
  const claim = await running();
  await claim.onTo((await claim.window(2))[1]);
  await claim.toNextDeadline();
  await claim.until('held', (facts) => facts.held);
  return claim;
};
const excused = async (claim: ClaimInPlay): Promise<string> => {
  const document = await claim.attach(claim.claimant, 'excuse-certificate');
  await claim.command(claim.claimant, 'submitExcuse', { cause: 'illness', document });
  return document;
};
const declared = async (claim: ClaimInPlay, from: string, to: string): Promise<string> => {
  const document = await claim.attach(claim.claimant, 'exemption-request-17');
  await claim.command(claim.claimant, 'declareExemption', { ground: 'maternity', from, to, document });
  return document;
};
const someDocument = 'a'.repeat(64);

describe('a missed notice', () => {
  it('is excused by a certificate that an officer accepts, and the month is paid', async () => {
    const claim = await held();
    const excuse = { cause: 'illness', document: someDocument };
    expect(await claim.refused(claim.claimant, 'submitExcuse', excuse)).toMatchObject({
      status: 409,
      code: 'DOCUMENT_MISSING',
    });
    const document = await excused(claim);
    expect(await claim.refused(claim.claimant, 'submitExcuse', { ...excuse, document })).toMatchObject({
      code: 'NOTHING_TO_EXCUSE',
    });
    expect(await claim.refused(claim.claimant, 'acceptProof', { document })).toMatchObject({ status: 403 });
    const { waiting } = await system.stage.look(claim.number);
    expect(waiting).toContainEqual(expect.objectContaining({ who: 'officer', ground: 'C28 10.2; C28 10.3' }));
    // Its claimant has done what is owed: days that the office takes cost nothing.
    await claim.onTo(addDays((await claim.window(2))[1], 8));
    await claim.command('officer', 'acceptProof', { document });
    await claim.paid(2);
    expect((await claim.facts()).notices).toEqual(['notified', 'excused']);
  }, 60_000);

  it('stays missed when an officer finds that the certificate proves nothing', async () => {
    const claim = await held();
    const document = await excused(claim);
    await claim.onTo(addDays((await claim.window(2))[1], 8));
    await claim.command('officer', 'rejectProof', { document, reason: 'It names other days' });
    await claim.until('missed', ({ notices }) => notices[1] === 'missed');
    expect((await claim.facts()).pending).toEqual([expect.objectContaining({ kind: 'suspension', month: 2 })]);
    expect(await claim.refused(claim.claimant, 'submitExcuse', { cause: 'illness', document })).toMatchObject({
      code: 'NOTHING_TO_EXCUSE',
    });
  }, 60_000);
});

describe('an exemption', () => {
  it('by maternity, once an officer accepts it, leaves no notice owed', async () => {
    const claim = await running();
    const [, closes] = await claim.window(2);
    const { businessDate } = await system.stage.look(claim.number);
    const document = await declared(claim, businessDate, addDays(closes, 10));
    const owed = expect.objectContaining({ deadline: 'checkIn' }) as unknown;
    expect((await system.stage.look(claim.number)).waiting).toContainEqual(owed);
    await claim.command('officer', 'acceptProof', { document });
    expect((await system.stage.look(claim.number)).waiting).not.toContainEqual(owed);
    await claim.onTo(addDays(closes, 12));
    await claim.paid(2);
    expect((await claim.facts()).notices).toEqual(['notified', 'exempt']);
  }, 60_000);

  it('declared while an excuse could still be proved settles the month; a later excuse comes too late', async () => {
    const claim = await held();
    const [opens, closes] = await claim.window(2);
    const document = await declared(claim, opens, addDays(closes, 5));
    await claim.onTo(addDays(closes, 8));
    const certificate = await claim.attach(claim.claimant, 'excuse-certificate');
    expect(
      await claim.refused(claim.claimant, 'submitExcuse', { cause: 'illness', document: certificate }),
    ).toMatchObject({ status: 409, code: 'EXCUSE_TOO_LATE' });
    await claim.command('officer', 'acceptProof', { document });
    await claim.paid(2);
    expect((await claim.facts()).notices).toEqual(['notified', 'exempt']);
  }, 60_000);
});

it('of months whose windows had closed before the decision was collected is not owed: they are paid', async () => {
  const claim = await awarded();
  await claim.command(claim.claimant, 'explainNonCollection', { reason: 'In hospital' });
  const third = (await claim.facts()).award?.months[2]?.[0] as CivilDate;
  await claim.onTo(third);
  await claim.command(claim.claimant, 'collectDecision');
  await claim.paid(1);
  await claim.paid(2);
  expect(await claim.facts()).toMatchObject({ notices: ['notified', 'exempt'], pending: [] });
  await claim.month(3);
  expect((await claim.facts()).notices).toEqual(['notified', 'exempt', 'notified']);
}, 60_000);
