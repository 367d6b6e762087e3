import { addDays, type CivilDate } from '../../libs/calendar/index.js';
import { ClaimInPlay, startWhole, type WholeSystem } from '../../libs/testing/index.js';

// Money that nobody collected after the end (D28 18.6), and bulk signatures.
let system: WholeSystem;
beforeAll(async () => {
  system = await startWhole('reservation');
}, 120_000);
afterAll(() => system.end());

const awarded = async (): Promise<ClaimInPlay> => {
  const person = await system.planted();
  const claim = await ClaimInPlay.submit(system.stage, { ...person, cash: true }, { asOf: '2026-11-02' });
  await claim.awarded();
  return claim;
};
const atCounter = async (): Promise<ClaimInPlay> => {
  const claim = await awarded();
  const { slip } = await claim.facts();
  await claim.onTo(slip?.[0] as CivilDate);
  await claim.command(claim.claimant, 'collectDecision');
  await claim.until('at the counter', ({ money }) => money['1']?.state === 'at-counter');
  return claim;
};
/** Ended at the claimant's request, its first month still at the counter. */
const ended = async (): Promise<ClaimInPlay> => {
  const claim = await atCounter();
  await claim.command(claim.claimant, 'requestOwnTermination');
  await claim.command('director', 'decideTermination');
  await claim.until('the money is waited for', (_facts, { waiting }) =>
    JSON.stringify(waiting).includes('uncollectedMoney'),
  );
  return claim;
};
/** The three months run from the last day of the award as decided, whatever ended the benefit before (D374 16.4). */
const pastLimit = async (claim: ClaimInPlay): Promise<void> => {
  await claim.onTo(addDays((await claim.facts()).award?.months.at(-1)?.[1] as CivilDate, 100));
};
const proposed = (claim: ClaimInPlay, kind: string) =>
  claim.until(`${kind} is proposed`, ({ pending }) => pending.some((decision) => decision.kind === kind));
const signAll = async (command: string, claims: readonly ClaimInPlay[]): Promise<readonly number[]> => {
  const { status, body } = await system.stage
    .as('director')
    .post<{ items: { status: number }[] }>(`/v1/dossiers/bulk/${command}`, {
      items: [...claims.map(({ number }) => ({ number })), { number: 'TCTN-2026-9999999' }],
      input: {},
    });
  expect(status).toBe(200);
  return body.items.map((item) => item.status);
};

describe('money that nobody collects', () => {
  it('that is wanted is not given up', async () => {
    const claim = await ended();
    await claim.command(claim.claimant, 'claimUncollectedMoney');
    await pastLimit(claim);
    expect((await claim.facts()).money['1']?.state).toBe('at-counter');
    await claim.command('payment-officer', 'recordCashPayment', { seen: 'identity-card', month: 1 });
    expect(await claim.closed()).toBe('terminated');
  }, 60_000);

  it('is reserved when the director signs; until then nobody gets it', async () => {
    const claim = await ended();
    expect((await claim.facts()).ended).toMatchObject({ reservedMonths: 54 - 12 });
    await pastLimit(claim);
    const { waiting } = await proposed(claim, 'reservation');
    expect(waiting).toContainEqual(expect.objectContaining({ deadline: 'reservation', who: 'director' }));
    for (const [who, what, input] of [
      [claim.claimant, 'claimUncollectedMoney', {}],
      ['payment-officer', 'recordCashPayment', { seen: 'identity-card', month: 1 }],
    ] as const)
      expect(await claim.refused(who, what, input)).toMatchObject({ status: 409, code: 'MONEY_DEEMED_UNWANTED' });
    await claim.command('director', 'decideReservation');
    expect(await claim.closed()).toBe('terminated');
    const { ended: end, money } = await claim.facts();
    expect(end).toMatchObject({ reservedMonths: 54 });
    expect(money['1']?.state).toBe('given-up');
  }, 60_000);

  it('is handed out after all when the director does not reserve it', async () => {
    const claim = await ended();
    await pastLimit(claim);
    await proposed(claim, 'reservation');
    await claim.command('director', 'rejectProposal', { proposal: 'reservation', reason: 'A letter had come in time' });
    await claim.command('payment-officer', 'recordCashPayment', { seen: 'identity-card', month: 1 });
    expect(await claim.closed()).toBe('terminated');
    expect((await claim.facts()).ended).toMatchObject({ reservedMonths: 54 - 12 });
  }, 60_000);
});

it('every decision that the engine proposes is signed in bulk, each dossier with its own answer', async () => {
  const [one, two] = [await atCounter(), await atCounter()] as const;
  const both = [one, two];
  for (const claim of both) await claim.miss(2);
  expect(await signAll('decideSuspension', both)).toEqual([200, 200, 404]);
  for (const claim of both) await claim.checkIn(3);
  expect(await signAll('decideResumption', both)).toEqual([200, 200, 404]);
  await one.command(one.claimant, 'requestOwnTermination');
  // The other has no such proposal.
  expect(await signAll('decideTermination', both)).toEqual([200, 409, 404]);
  await one.untilStatus('terminated');
  await pastLimit(one);
  await proposed(one, 'reservation');
  expect(await signAll('decideReservation', [one])).toEqual([200, 404]);
  expect(await one.closed()).toBe('terminated');
  const uncollected = await awarded();
  const { slip } = await uncollected.facts();
  await uncollected.onTo(addDays(slip?.[1] as CivilDate, 1));
  await uncollected.until('the cancellation is proposed', (_facts, { facts }) => 'cancellationProposedOn' in facts);
  expect(await signAll('cancelAward', [uncollected])).toEqual([200, 404]);
  expect(await uncollected.closed()).toBe('cancelled');
}, 120_000);
