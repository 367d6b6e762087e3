import type { CivilDate } from '../../libs/calendar/index.js';
import {
  ClaimInPlay,
  type ClaimPerson,
  insuranceEffects,
  startWhole,
  type WholeSystem,
} from '../../libs/testing/index.js';

// The benefit months: notices, signatures, money, and every way in which they end.
let system: WholeSystem;
beforeAll(async () => {
  system = await startWhole('benefit');
}, 120_000);
afterAll(() => system.end());

const planted = (): Promise<ClaimPerson> => system.planted();
/** Awarded and collected; the first of four months is paid, or waits at the counter. */
const running = async (person?: ClaimPerson): Promise<ClaimInPlay> => {
  const claim = await ClaimInPlay.submit(system.stage, person ?? (await planted()), { asOf: '2026-11-02' });
  await claim.awarded();
  const { slip } = await claim.facts();
  await claim.onTo(slip?.[0] as CivilDate);
  await claim.command(claim.claimant, 'collectDecision');
  await claim.until(
    'the first month is settled',
    ({ money }) => money['1'] !== undefined && money['1'].state !== 'entitled',
  );
  return claim;
};
const effects = ({ number }: ClaimInPlay) => insuranceEffects(system.registries, number);
/** Kinds of what was told at the award and at the end. What is told side by side arrives in either order. */
const kindsNoted = (noted: readonly { readonly kind: string }[]) => {
  const kinds = noted.map(({ kind }) => kind).filter((kind) => kind !== 'benefit-notice');
  return { award: kinds.slice(0, 2).sort(), end: kinds.slice(2).sort() };
};
const transfers = async (claim: ClaimInPlay) => {
  const { body } = await system.registries.admin('bank', 'GET', '/admin/transfers?limit=10000');
  const { transfers } = body as { transfers: { reference: string; rejection: string | null; amountVnd: number }[] };
  return transfers.filter(({ reference }) => reference.startsWith(`${claim.number}:`));
};

interface Waits {
  readonly number: string;
  readonly displayName?: string;
  readonly waiting: readonly object[];
  readonly payments: readonly object[];
}
interface Page<T> {
  readonly items: readonly T[];
  readonly money: { readonly amountVnd: number };
}

describe('a benefit', () => {
  it('that runs out pays each month once, keeps the odd months and leaves its marks in the insurance records', async () => {
    const claim = await running();
    expect(await claim.exhausted()).toBe('exhausted');
    const { ended, award } = await claim.facts();
    expect(award).toMatchObject({ awardMonths: 4, oddMonths: 6 });
    expect(ended).toMatchObject({ ground: 'exhausted', reservedMonths: 6 });
    const paid = await transfers(claim);
    expect(paid.map(({ reference }) => reference).sort()).toEqual(
      [1, 2, 3, 4].map((m) => `${claim.number}:${m}:benefit`),
    );
    expect(new Set(paid.map(({ amountVnd }) => amountVnd))).toEqual(new Set([award?.monthlyBenefitVnd]));
    expect(kindsNoted(await effects(claim))).toEqual({
      award: ['benefit-mark', 'health-card'],
      end: ['reservation'],
    });
    const { closedOn, businessDate } = (await system.stage.look(claim.number)) as unknown as Record<string, string>;
    expect(businessDate).toBe(closedOn);
  }, 60_000);

  it('ends after three missed notices in a row, when the director signs', async () => {
    const claim = await running();
    await claim.miss(2);
    await claim.command('director', 'decideSuspension');
    await claim.miss(3);
    await claim.miss(4);
    const { pending } = await claim.facts();
    expect(pending).toContainEqual(expect.objectContaining({ kind: 'termination' }));
    await claim.command('director', 'decideTermination');
    expect(await claim.closed()).toBe('terminated');
    const { ended, money, notices } = await claim.facts();
    expect(notices).toEqual(['notified', 'missed', 'missed', 'missed']);
    expect(ended).toMatchObject({ ground: 'missed-notices' });
    expect(Object.keys(money)).toEqual(['1']);
    const noted = await effects(claim);
    expect(kindsNoted(noted)).toEqual({
      award: ['benefit-mark', 'health-card'],
      end: ['health-card-stop', 'reservation'],
    });
    // The agency is told at once of what is missed, and of the end before it is signed (D28 34.3a).
    expect(noted.flatMap(({ kind, content }) => (kind === 'benefit-notice' ? [content] : []))).toEqual([
      { about: 'notice-missed', month: 2 },
      { about: 'suspended', month: 2 },
      { about: 'notice-missed', month: 3 },
      { about: 'notice-missed', month: 4 },
      { about: 'termination-proposed' },
    ]);
  }, 60_000);
});

describe('the money', () => {
  it('in cash waits at the counter until it is handed out', async () => {
    const claim = await running({ ...(await planted()), cash: true });
    expect((await claim.facts()).money['1']?.state).toBe('at-counter');
    expect(
      await claim.refused('payment-officer', 'recordCashPayment', { seen: 'identity-card', month: 2 }),
    ).toMatchObject({
      code: 'NOT_AT_COUNTER',
    });
    const pays = system.stage.as('payment-officer');
    const { amountVnd = 0, reference } = (await claim.facts()).money['1'] ?? {};
    const waits = async () => (await pays.get<Page<Waits>>('/v1/money/waiting/counter?names=true&limit=200')).body;
    const { items, money } = await waits();
    const line = items.find(({ number }) => number === claim.number);
    expect(line).toMatchObject({
      displayName: claim.who.fullName,
      payments: [{ month: 1, amountVnd, state: 'counter' }],
    });
    expect(line?.waiting).toContainEqual(
      expect.objectContaining({ who: 'payment-officer', mine: true, money: 'counter', command: 'recordCashPayment' }),
    );
    expect(money.amountVnd).toBeGreaterThanOrEqual(amountVnd);
    // As somebody at the counter says it.
    const finds = async (by: object) =>
      (await pays.post<Page<Waits>>('/v1/money/waiting/counter/search', by)).body.items.map(({ number }) => number);
    expect(await finds({ number: claim.number.slice(-7) })).toEqual([claim.number]);
    expect(await finds({ name: claim.who.fullName })).toContain(claim.number);
    expect((await pays.post('/v1/money/waiting/counter/search', {})).status).toBe(400);
    // Their other work is that of all offices of the province.
    const work = await pays.get<Page<Waits>>('/v1/offices/HN/queue?counts=true&limit=200');
    expect(work.body.items.map(({ number }) => number)).toContain(claim.number);
    expect((await pays.get('/v1/offices/HCM/queue')).status).toBe(404);
    expect((await system.stage.as('officer').get('/v1/offices/HN/queue')).status).toBe(404);
    // Whoever pays in another province finds nothing, and a party has no such list.
    const elsewhere = system.stage.as('payment-officer:HCM:1');
    expect((await elsewhere.get<Page<Waits>>('/v1/money/waiting/counter')).body.items).toEqual([]);
    expect((await elsewhere.get('/v1/money/waiting/counter?office=HN-01')).status).toBe(404);
    expect((await system.stage.as(claim.claimant).get('/v1/money/waiting/counter')).status).toBe(403);
    expect((await system.stage.as('officer').get('/v1/money/day')).status).toBe(403);
    expect((await pays.get('/v1/money/waiting/elsewhere')).status).toBe(404);
    // What is no paper is refused; several at once by one command, each by itself.
    expect(await claim.refused('payment-officer', 'recordCashPayment', { seen: 'a smile' })).toMatchObject({
      status: 400,
    });
    const many = await pays.post<{ items: { status: number }[] }>('/v1/dossiers/bulk/recordCashPayment', {
      input: { seen: 'identity-card' },
      items: [{ number: claim.number }, { number: 'TCTN-2026-9999999' }],
    });
    expect(many.body.items.map(({ status }) => status)).toEqual([200, 404]);
    await claim.paid(1);
    expect(await transfers(claim)).toEqual([]);
    expect((await waits()).items.map(({ number }) => number)).not.toContain(claim.number);
    const { body: day } = await pays.get<Page<object>>('/v1/money/handed-out?names=true');
    expect(day.items).toContainEqual(
      expect.objectContaining({
        number: claim.number,
        month: 1,
        amountVnd,
        reference,
        displayName: claim.who.fullName,
      }),
    );
    const { body: run } = await pays.get<{ counts: { kind: string; amountVnd: number }[] }>('/v1/money/day');
    expect(run.counts).toContainEqual(expect.objectContaining({ kind: 'handed-out' }));
    const { body: ledger } = await pays.get<{ payments: object[]; account: unknown }>(
      `/v1/dossiers/${claim.number}/ledger`,
    );
    expect(ledger).toMatchObject({ payments: [{ month: 1, state: 'paid', atCounter: true }], account: null });
  }, 60_000);

  it('that the bank sends back goes to another account, under a reference of its own', async () => {
    const person = await planted();
    const accounts = [{ ...person.account, status: 'closed' }];
    await system.registries.admin('bank', 'POST', '/admin/accounts', { accounts });
    const claim = await running(person);
    expect((await claim.facts()).money['1']?.state).toBe('rejected');
    const pays = system.stage.as('payment-officer');
    const { body } = await pays.get<Page<Waits>>('/v1/money/waiting/transfer?limit=200&waitingFor=claimant');
    const line = body.items.find(({ number }) => number === claim.number);
    expect(line?.payments).toEqual([
      expect.objectContaining({
        month: 1,
        state: 'refused',
        reason: { en: 'the account is closed', vi: 'tài khoản đã đóng' },
      }),
    ]);
    expect(line).not.toHaveProperty('displayName');
    const { businessDate } = await system.stage.look(claim.number);
    const { body: run } = await pays.get<{ differences: { number: string | null }[] }>(
      `/v1/money/day?on=${businessDate}`,
    );
    expect(run.differences.filter(({ number }) => number === claim.number)).toEqual([
      expect.objectContaining({
        month: 1,
        ours: 'refused',
        theirs: 'refused',
        theirsOn: expect.any(String) as unknown,
      }),
    ]);
    const { body: ledger } = await pays.get<object>(`/v1/dossiers/${claim.number}/ledger`);
    expect(ledger).toMatchObject({
      payments: [{ month: 1, state: 'refused', dueOn: expect.any(String) as unknown }],
      account: { bank: person.account.bankCode, last4: person.account.number.slice(-4), holder: person.account.holder },
    });
    const other = { ...person.account, number: `77${person.personalId}` };
    await system.registries.admin('bank', 'POST', '/admin/accounts', { accounts: [other] });
    await claim.command(claim.claimant, 'changeAccount', { account: other });
    await claim.paid(1);
    const made = (await transfers(claim)).map(({ reference, rejection }) => [reference, rejection]);
    expect(made).toEqual([
      [`${claim.number}:1:benefit`, 'ACCOUNT_CLOSED'],
      [`${claim.number}:1:benefit:2`, null],
    ]);
  }, 60_000);
});
