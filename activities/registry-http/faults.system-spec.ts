// The adapters against the registries as real processes, with every fault that can be switched on.
import { civilDate } from '../../libs/calendar/index.js';
import type { Vnd } from '../../libs/policy/index.js';
import { freshRegistries, type Registries } from '../../libs/testing/registries.js';
import { BankActivities } from '../bank/bank.activity.js';
import { HttpBank } from '../bank/bank.http.js';
import { HttpInsuranceRecords } from '../insurance-records/insurance-records.http.js';
import { HttpPopulation } from '../population/population.http.js';

const asOf = civilDate('2026-11-02');
const an = { personalId: '001199000001', fullName: 'Nguyễn Thị An', dateOfBirth: civilDate('1999-03-08'), asOf };
const binh = { personalId: '030088000002', fullName: 'Trần Văn Bình', dateOfBirth: civilDate('1988-11-02'), asOf };
const account = { holder: an.fullName, number: '0011000000001', bankCode: 'VCB' };
/** Beyond what a busy machine needs: only a fault makes an answer too late. */
const patienceMs = 10_000;

let registries: Registries;
let bank: HttpBank;
let pay: BankActivities['pay'];
let population: HttpPopulation;
let records: HttpInsuranceRecords;

beforeAll(async () => {
  registries = await freshRegistries('registry faults', { apart: true });
  bank = new HttpBank(registries.url.bank, patienceMs);
  ({ pay } = new BankActivities(bank));
  population = new HttpPopulation(registries.url.population, patienceMs);
  records = new HttpInsuranceRecords(registries.url['insurance-records'], patienceMs);
});

afterEach(async () => {
  for (const name of ['bank', 'population', 'insurance-records'] as const) {
    expect((await registries.admin(name, 'DELETE', '/admin/faults')).status).toBe(204);
  }
});

afterAll(() => registries.stop());

let serial = 0;
const order = () => {
  serial += 1;
  return { reference: `TCTN-2026-0000001:${serial}`, amountVnd: 6_750_000 as Vnd, account, asOf };
};
/** How often the money of a reference has reached the account. */
async function credits(reference: string): Promise<number> {
  const question = { number: account.number, bankCode: account.bankCode, from: '2026-01-01', to: '2026-12-31' };
  const answer = await registries.admin('bank', 'POST', '/v1/statements', question);
  const { entries } = answer.body as { entries: { reference: string }[] };
  return entries.filter((entry) => entry.reference === reference).length;
}

describe('without faults', () => {
  it('a claimant is who they say', async () => {
    expect(await population.verifyIdentity(an)).toEqual({ match: 'match', differs: [], alive: true, diedOn: null });
  });

  it('the record has the 54 months that the demonstration speaks of, and no separation before it was reported', async () => {
    const record = await records.contributionRecord({ personalId: an.personalId, asOf });
    expect(record?.months).toHaveLength(54);
    expect(record?.months.at(-1)).toMatchObject({ month: '2026-09', employerCode: 'DN0001', workplaceRegion: 1 });
    expect(record?.separations).toMatchObject([{ date: '2026-10-15', reason: 'mutual-agreement' }]);
    const earlier = await records.contributionRecord({ personalId: an.personalId, asOf: civilDate('2026-10-19') });
    expect(earlier?.separations).toEqual([]);
  });

  it('what nobody knows is null', async () => {
    expect(await records.contributionRecord({ personalId: '001199999999', asOf })).toBeNull();
    expect(await records.employer({ code: 'XX9999', asOf })).toBeNull();
    expect(await bank.findTransfer({ reference: 'TCTN-2026-9999999:1', asOf })).toBeNull();
  });

  it('an account of another name or none is not paid', async () => {
    expect(await bank.checkAccount({ ...account, asOf })).toEqual({ result: 'ok' });
    expect(await bank.checkAccount({ ...account, holder: 'Lê Thị Cúc', asOf })).toEqual({ result: 'holder-differs' });
    const unknown = { ...account, number: '9999999999' };
    expect(await pay({ ...order(), account: unknown })).toMatchObject({
      status: 'rejected',
      reason: 'ACCOUNT_UNKNOWN',
    });
  });
});

describe('a transfer is paid once', () => {
  it('when the connection drops before the effect', async () => {
    const due = order();
    await registries.fault('bank', { dropBeforeEffect: { next: 1, match: 'PUT /v1/transfers' } });
    await expect(pay(due)).rejects.toMatchObject({ type: 'REGISTRY_UNAVAILABLE', nonRetryable: false });
    expect(await credits(due.reference)).toBe(0);
    expect(await pay(due)).toMatchObject({ status: 'accepted' });
    expect(await credits(due.reference)).toBe(1);
  });

  it('when the connection drops after the effect: the bank is asked and not told again', async () => {
    const due = order();
    await registries.fault('bank', { dropAfterEffect: { next: 1, match: 'PUT /v1/transfers' } });
    await expect(pay(due)).rejects.toMatchObject({ type: 'REGISTRY_UNAVAILABLE', nonRetryable: false });
    expect(await credits(due.reference)).toBe(1);
    expect(await pay(due)).toMatchObject({ status: 'accepted', reference: due.reference });
    expect(await credits(due.reference)).toBe(1);
    const { calls } = await registries.faults('bank');
    expect(calls['PUT /v1/transfers/:reference']).toBe(1);
  });

  it('by a bank that takes one call a second, though the question comes before the order', async () => {
    const due = order();
    await registries.fault('bank', { rateLimit: { perSecond: 1 } });
    expect(await pay(due)).toMatchObject({ status: 'accepted', reference: due.reference });
    expect((await registries.faults('bank')).applied).toEqual({ rateLimit: 1 });
    expect(await registries.admin('bank', 'DELETE', '/admin/faults')).toMatchObject({ status: 204 });
    expect(await credits(due.reference)).toBe(1);
  });

  it('when the order arrives twice at the same moment', async () => {
    const due = order();
    await registries.fault('bank', { duplicateAnswers: { of: 'request', match: 'PUT /v1/transfers' } });
    expect(await pay(due)).toMatchObject({ status: 'accepted' });
    expect(await credits(due.reference)).toBe(1);
    expect((await registries.faults('bank')).applied).toEqual({ duplicateAnswers: 1 });
  });

  it('when twenty callers send it at once', async () => {
    const due = order();
    const answers = await Promise.all(Array.from({ length: 20 }, () => bank.transfer(due)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await credits(due.reference)).toBe(1);
  });

  it('and never under the same reference with another amount', async () => {
    const due = order();
    await pay(due);
    const wrong = { ...due, amountVnd: 1 as Vnd };
    await expect(pay(wrong)).rejects.toMatchObject({ type: 'REGISTRY_REFERENCE_REUSED', nonRetryable: true });
    await expect(bank.transfer(wrong)).rejects.toMatchObject({ type: 'REGISTRY_REFERENCE_REUSED', nonRetryable: true });
    expect(await credits(due.reference)).toBe(1);
  });
});

describe('a registry that is not well', () => {
  it('is tried again after a 5xx, and answers when it is over', async () => {
    await registries.fault('population', { status5xx: { next: 2, status: 502 } });
    for (const _ of [1, 2]) {
      await expect(population.verifyIdentity(an)).rejects.toMatchObject({ type: 'REGISTRY_UNAVAILABLE' });
    }
    expect(await population.verifyIdentity(an)).toMatchObject({ match: 'match' });
  });

  it('is given up for this attempt when it is too slow', async () => {
    const impatient = new HttpPopulation(registries.url.population, 1_000);
    await registries.fault('population', { latencyMs: { ms: 2_000, next: 1 } });
    await expect(impatient.verifyIdentity(an)).rejects.toMatchObject({
      type: 'REGISTRY_UNAVAILABLE',
      message: 'population: POST /v1/identity-checks gave no answer (TimeoutError)',
    });
  });

  it('is waited for when it is slow within the limit', async () => {
    await registries.fault('population', { latencyMs: { ms: 150 } });
    const start = performance.now();
    expect(await population.verifyIdentity(an)).toMatchObject({ match: 'match' });
    expect(performance.now() - start).toBeGreaterThanOrEqual(145);
  });

  it.each(['truncated', 'wrong-shape', 'html', 'stale'])('is not believed when its answer is %s', async (mode) => {
    await records.contributionRecord({ personalId: binh.personalId, asOf });
    await registries.fault('insurance-records', { malformed: { next: 1, mode } });
    const ask = () => records.contributionRecord({ personalId: an.personalId, asOf });
    await expect(ask()).rejects.toMatchObject({ type: 'REGISTRY_ANSWER_MALFORMED', nonRetryable: false });
    expect((await ask())?.person.personalId).toBe(an.personalId);
  });

  it('is left alone for as long as it asks when it is asked too often', async () => {
    await registries.fault('population', { rateLimit: { perSecond: 2 } });
    const answers = await Promise.allSettled(Array.from({ length: 6 }, () => population.verifyIdentity(an)));
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused).toHaveLength(4);
    expect(refused[0]?.reason).toMatchObject({ type: 'REGISTRY_RATE_LIMITED', nextRetryDelay: '1 s' });
  });

  it('never gives one person the answer about another when it answers twice', async () => {
    await registries.fault('population', { duplicateAnswers: { of: 'answer' } });
    const wrongName = { ...binh, fullName: 'Trần Văn Ba' };
    for (let round = 0; round < 10; round += 1) {
      const [one, other] = [
        await population.verifyIdentity(an).catch((error: unknown) => error),
        await population.verifyIdentity(wrongName).catch((error: unknown) => error),
      ];
      for (const [answer, match] of [
        [one, 'match'],
        [other, 'mismatch'],
      ] as const) {
        if (answer instanceof Error) expect(answer).toMatchObject({ nonRetryable: false });
        else expect(answer).toMatchObject({ match });
      }
    }
    expect((await registries.faults('population')).applied['duplicateAnswers']).toBeGreaterThanOrEqual(10);
  });

  it('comes back after being killed, with what it had noted', async () => {
    const due = order();
    await pay(due);
    await registries.kill('bank');
    await expect(pay(due)).rejects.toMatchObject({ type: 'REGISTRY_UNAVAILABLE', nonRetryable: false });
    await registries.restart('bank');
    expect(await pay(due)).toMatchObject({ status: 'accepted' });
    expect(await credits(due.reference)).toBe(1);
  });
});

describe('the months of a claim', () => {
  const dossier = 'TCTN-2026-0000077';
  const effect = (reference: string) => ({
    personalId: an.personalId,
    dossier,
    reference: `${dossier}:${reference}`,
    asOf,
  });
  const free = async (asking?: string) => {
    const question = { personalId: an.personalId, asOf, ...(asking !== undefined && { dossier: asking }) };
    return (await records.contributionRecord(question))?.months.filter((month) => !month.usedByEarlierClaim) ?? [];
  };

  it('are held by its award, and the most recent ones are free again once they are reserved', async () => {
    const mark = { ...effect('mark'), from: civilDate('2026-11-18'), months: 4 };
    await registries.fault('insurance-records', { duplicateAnswers: { of: 'request', next: 1, match: 'PUT' } });
    expect(await records.markBenefit(mark)).toEqual({ reference: mark.reference, recordedOn: asOf });
    expect(await records.markBenefit(mark)).toEqual({ reference: mark.reference, recordedOn: asOf });
    expect(await free()).toHaveLength(0);
    expect(await free(dossier)).toHaveLength(54);
    await records.reserve({ ...effect('odd'), months: 6 });
    expect((await free()).map(({ month }) => month)).toEqual([4, 5, 6, 7, 8, 9].map((month) => `2026-0${month}`));
  });

  it('are held once when twenty callers note it at once, and nobody is told that the person is unknown', async () => {
    const mark = { ...effect('mark'), from: civilDate('2026-11-18'), months: 4 };
    const reservation = { ...effect('at-once'), months: 6 };
    const atOnce = <T>(ask: () => Promise<T>) => Promise.all(Array.from({ length: 20 }, ask));
    for (const receipt of await atOnce(() => records.markBenefit(mark)))
      expect(receipt).toEqual({ reference: mark.reference, recordedOn: asOf });
    for (const receipt of await atOnce(() => records.reserve(reservation)))
      expect(receipt).toEqual({ reference: reservation.reference, recordedOn: asOf });
    const { body } = await registries.admin('insurance-records', 'GET', `/admin/effects?dossier=${dossier}`);
    const noted = (body as { effects: { reference: string }[] }).effects.map(({ reference }) => reference);
    expect(noted.filter((reference) => reference === reservation.reference)).toHaveLength(1);
  });

  it('cannot be noted differently under one reference, nor be reserved where nothing was awarded', async () => {
    const other = { ...effect('mark'), from: civilDate('2026-11-18'), months: 5 };
    await expect(records.markBenefit(other)).rejects.toMatchObject({ type: 'REGISTRY_REFERENCE_REUSED' });
    const unawarded = { ...effect('odd-2'), dossier: 'TCTN-2026-0000078', months: 1 };
    await expect(records.reserve(unawarded)).rejects.toMatchObject({
      type: 'REGISTRY_REQUEST_REFUSED',
      nonRetryable: true,
      message: 'insurance-records: PUT /v1/reservations/:reference refused with 409 NO_BENEFIT_MARK',
    });
  });

  it('bring a health card, which ends with them', async () => {
    const card = { ...effect('card'), validFrom: civilDate('2026-11-18'), validTo: civilDate('2027-03-17') };
    const stop = { ...effect('card-stop'), stopOn: civilDate('2027-01-10') };
    await records.issueHealthCard(card);
    await records.stopHealthCard(stop);
    const { body } = await registries.admin('insurance-records', 'GET', `/admin/effects?dossier=${dossier}`);
    expect((body as { effects: { kind: string }[] }).effects.map(({ kind }) => kind)).toEqual([
      'benefit-mark',
      'reservation',
      'reservation',
      'health-card',
      'health-card-stop',
    ]);
  });
});
