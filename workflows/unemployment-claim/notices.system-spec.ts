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
/** A benefit of 2025, when the circular of 2015 still exempted and excused. */
const ofCircular = async (): Promise<ClaimInPlay> => {
  const person = await system.planted({
    contributions: [{ from: '2020-08', to: '2025-01', salaryVnd: 12_000_000 }],
    separation: { date: '2025-02-14' },
  });
  const claim = await ClaimInPlay.submit(system.stage, person, { asOf: '2025-03-03' });
  await claim.awarded();
  await claim.collected();
  return claim;
};
/** The window of month 2 has passed without a notice. */
const held = async (): Promise<ClaimInPlay> => {
  const claim = await ofCircular();
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

describe('a missed notice of 2025', () => {
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
    await claim.onTo(addDays((await claim.window(2))[1], 12));
    await claim.command('officer', 'acceptProof', { document });
    await claim.paid(2);
    expect((await claim.facts()).notices).toEqual(['notified', 'excused']);
  }, 60_000);

  it('stays missed when an officer finds that the certificate proves nothing', async () => {
    const claim = await held();
    const document = await excused(claim);
    await claim.onTo(addDays((await claim.window(2))[1], 12));
    await claim.command('officer', 'rejectProof', { document, reason: 'It names other days' });
    await claim.until('missed', ({ notices }) => notices[1] === 'missed');
    expect((await claim.facts()).pending).toEqual([expect.objectContaining({ kind: 'suspension', month: 2 })]);
    expect(await claim.refused(claim.claimant, 'submitExcuse', { cause: 'illness', document })).toMatchObject({
      code: 'NOTHING_TO_EXCUSE',
    });
  }, 60_000);
});

describe('an exemption of 2025', () => {
  it('by maternity, once an officer accepts it, leaves no notice owed', async () => {
    const claim = await ofCircular();
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
    await claim.onTo(addDays(closes, 12));
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

it('of 2026 is missed at once when its days are over, those to which the director moved them', async () => {
  const claim = await awarded();
  await claim.collected();
  const [opens, closes] = await claim.window(2);
  await claim.onTo(opens);
  const moved = { from: addDays(closes, 3), to: addDays(closes, 7), reason: 'Flood in the district' };
  await claim.command('director', 'moveNoticeDays', moved);
  expect((await system.stage.look(claim.number)).waiting).toContainEqual(
    expect.objectContaining({ deadline: 'checkIn', until: moved.to }),
  );
  await claim.onTo(addDays(closes, 2));
  expect((await claim.facts()).notices).toEqual(['notified']);
  const exemption = { ground: 'maternity', from: opens, to: closes, document: someDocument };
  expect(await claim.refused(claim.claimant, 'declareExemption', exemption)).toMatchObject({ code: 'NOBODY_EXEMPT' });
  await claim.onTo(addDays(moved.to, 1));
  await claim.until('missed', ({ notices }) => notices[1] === 'missed');
  expect(await claim.facts()).toMatchObject({ held: false, pending: [{ kind: 'suspension', month: 2 }] });
  const excuse = { cause: 'illness', document: someDocument };
  expect(await claim.refused(claim.claimant, 'submitExcuse', excuse)).toMatchObject({ code: 'NOTHING_TO_EXCUSE' });
}, 60_000);
