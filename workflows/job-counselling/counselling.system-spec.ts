import { ClaimInPlay, plant, startWhole, type WholeSystem } from '../../libs/testing/index.js';
import { unemploymentClaim } from '../unemployment-claim/definition.js';

let system: WholeSystem;
beforeAll(async () => {
  system = await startWhole('counselling');
}, 120_000);
afterAll(() => system.end());

interface Problem {
  readonly code: string;
  readonly errors: readonly { readonly pointer: string }[];
}

const TYPE = 'job-counselling';
const asOf = '2026-11-03';
const contract = { endedOn: '2026-10-15', insured: true };
const officer = 'officer:HN-01:1';
const colleague = 'officer:HN-01:2';
let people = 0;
/** Somebody whom no other test knows. */
const somebody = () => ({ fullName: 'Nguyễn Thị An', personalId: `0011990${String((people += 1)).padStart(5, '0')}` });
const account = ({ personalId }: { personalId: string }) => `claimant:${personalId}`;

const request = (person: object, claim?: string) => ({
  person,
  office: 'HN-01',
  wishes: 'Accounting',
  contract,
  ...(claim !== undefined && { claim }),
});
const submitClaim = (person: { fullName: string; personalId: string }): Promise<string> => {
  const example = structuredClone(unemploymentClaim.submission.example) as { form: { person: object } };
  Object.assign(example.form.person, person);
  return system.stage.submit(account(person), 'unemployment-claim', { input: example, asOf: '2026-11-02' });
};
const command = (dossier: string, name: string, input: object = {}, by = officer) =>
  system.stage.command(by, dossier, name, { ...input });
const approve = async (dossier: string): Promise<void> => {
  const proposal = (await system.stage.look(dossier)).correction?.proposal;
  await command(dossier, 'approveCorrection', { proposal }, colleague);
};

describe('a request for counselling', () => {
  it('stands beside a claim, and each goes its own way', async () => {
    const person = somebody();
    const claim = await submitClaim(person);
    const counselling = await system.stage.submit(account(person), TYPE, { input: request(person, claim), asOf });
    const shown = (await system.stage.look(counselling)) as unknown as Record<string, unknown>;
    expect(shown['links']).toEqual([{ number: claim, relation: 'unemployment-claim' }]);

    const linked = async (number: string, by: string) =>
      (await system.stage.as(by).get<{ items: object[]; next: null }>(`/v1/dossiers/${number}/links`)).body;
    const line = { number: claim, type: 'unemployment-claim', closedOn: null, typeTitle: unemploymentClaim.title };
    for (const by of [officer, account(person)]) {
      const { items, next } = await linked(counselling, by);
      expect([items, next]).toEqual([
        [{ number: claim, relation: 'unemployment-claim', dossier: expect.objectContaining(line) as object }],
        null,
      ]);
      // A line names nobody.
      expect(JSON.stringify(items)).not.toContain('displayName');
    }
    expect(await linked(claim, officer)).toEqual({ items: [], next: null });

    await command(counselling, 'recordCounselling', { advice: 'Two openings were shown' });
    await command(counselling, 'issueReferral', { employer: 'HN0001', position: 'Accountant', suits: 'stated-trade' });
    await command(counselling, 'recordReferralOutcome', { outcome: 'hired-and-accepted' });
    await system.stage.until(counselling, 'closed', ({ phase }) => phase === 'closed');
    expect((await system.stage.look(claim)).status.name).toBe('submitted');

    const mine = await system.stage.as(account(person)).get<{ items: { number: string }[] }>('/v1/my/dossiers');
    expect(mine.body.items.map(({ number }) => number).sort()).toEqual([claim, counselling].sort());
  }, 60_000);

  it('shows of a linked claim of another office its number alone', async () => {
    const person = somebody();
    const claim = await submitClaim(person);
    const input = { ...request(person, claim), office: 'DN-01' };
    const filed = await system.stage
      .as(account(person))
      .post<{ dossier: string }>(`/v1/dossiers/${TYPE}`, { input, asOf });
    const there = system.stage.as('officer:DN-01:1');
    const { body } = await there.get<{ items: object[] }>(`/v1/dossiers/${filed.body.dossier}/links`);
    expect(body.items).toEqual([{ number: claim, relation: 'unemployment-claim', dossier: null }]);
    expect((await there.get(`/v1/dossiers/${claim}/links`)).status).toBe(404);
  });

  it('names no claim but one of this person that the caller may know of', async () => {
    const person = somebody();
    const another = await submitClaim(somebody());
    const own = await submitClaim(person);
    const refused = async (by: string, claim: string, office = 'HN-01') => {
      const input = { ...request(person, claim), office };
      const { status, body } = await system.stage.as(by).post<Problem>(`/v1/dossiers/${TYPE}`, { input, asOf });
      return [status, body.code, body.errors.map(({ pointer }) => pointer).join()];
    };
    const unknown = [422, 'LINK_UNKNOWN', '/input/claim'];
    expect(await refused(account(person), 'TCTN-2026-9999999')).toEqual(unknown);
    expect(await refused(account(person), another)).toEqual(unknown);
    expect(await refused(officer, another)).toEqual(unknown);
    expect(await refused('officer:DN-01:1', own, 'DN-01')).toEqual(unknown);
    expect(await refused(account(person), '../1')).toEqual([400, 'VALIDATION_FAILED', '/input/claim']);
    // Nothing was opened: the place is free.
    const counselling = await system.stage.submit(account(person), TYPE, { input: request(person), asOf });
    expect(await refused(account(person), counselling)).toEqual(unknown);
  });

  it('is let go by the office, and the person may ask again', async () => {
    const person = somebody();
    const first = await system.stage.submit(account(person), TYPE, { input: request(person), asOf });
    await command(first, 'close', { reason: 'no-longer-wanted' });
    await system.stage.until(first, 'closed', ({ phase }) => phase === 'closed');
    // The place is free when the closing is final: within seconds.
    const again = () => system.stage.submit(account(person), TYPE, { input: request(person), asOf });
    let second = await again();
    for (const end = Date.now() + 10_000; second === first && Date.now() < end;) second = await again();
    expect(second).not.toBe(first);
    expect((await system.stage.look(second)).status.name).toBe('requested');
  }, 30_000);
});

describe('a refused referral', () => {
  /** A benefit that runs, and counselling beside it. */
  const beside = async () => {
    const worker = {
      contributions: [{ from: '2022-04', to: '2026-09', salaryVnd: 12_000_000 }],
      separation: { date: '2026-10-15' },
    };
    const person = await plant(system.registries.admin, worker);
    const claim = await ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02' });
    await claim.awarded();
    await claim.collected();
    const { businessDate } = await system.stage.look(claim.number);
    const { fullName, personalId } = person;
    const input = request({ fullName, personalId }, claim.number);
    const counselling = await system.stage.submit(claim.claimant, TYPE, { input, asOf: businessDate });
    await command(counselling, 'recordCounselling', { advice: 'Openings were shown' });
    return { claim, counselling, today: businessDate };
  };
  const referred = async (counselling: string, outcome: object) => {
    await command(counselling, 'issueReferral', { employer: 'HN0001', position: 'Accountant', suits: 'past-work' });
    await command(counselling, 'recordReferralOutcome', outcome);
  };
  const pendingEnds = ({ pending }: { pending: readonly { kind: string }[] }) =>
    pending.filter(({ kind }) => kind === 'termination');
  const told = (claim: ClaimInPlay, times: number) =>
    claim.until(`the claim was told ${times} times`, (facts) => referralsOf(facts).length === times);
  const referralsOf = (facts: object): unknown[] =>
    Object.values((facts as { referrals?: Record<string, unknown> }).referrals ?? {});

  it('counts for the claim: the second without good reason brings its end to the director', async () => {
    const { claim, counselling, today } = await beside();
    await referred(counselling, { outcome: 'hired-but-declined', asAdvertised: false });
    await referred(counselling, { outcome: 'did-not-attend' });
    await told(claim, 2);
    expect(pendingEnds(await claim.facts())).toEqual([]);
    await referred(counselling, { outcome: 'hired-but-declined', asAdvertised: true });
    await told(claim, 3);
    const end = { ground: 'refusals', date: today, reportedInTime: false };
    expect(pendingEnds(await claim.facts())).toEqual([expect.objectContaining({ by: 'officer-HN-01-1', end })]);
    await claim.command('director', 'decideTermination');
    await claim.untilStatus('terminated');
    const { ended, award } = await claim.facts();
    expect(ended).toMatchObject({ on: today, ground: 'refusals', reservedMonths: award?.oddMonths });

    // Of an ended claim nobody hears any more; counselling goes on.
    await claim.closed();
    await referred(counselling, { outcome: 'did-not-attend' });
    const seen = await system.stage.until(counselling, 'the claim is not reached', ({ facts }) => {
      const { referrals } = facts as { referrals: { told?: boolean }[] };
      return referrals.length === 4 && referrals.every((referral) => referral.told === true);
    });
    expect(seen.status.name).toBe('refused');
  }, 90_000);

  it('that was wrongly stated falls away when it is corrected', async () => {
    const { claim, counselling } = await beside();
    await referred(counselling, { outcome: 'did-not-attend' });
    await referred(counselling, { outcome: 'hired-but-declined', asAdvertised: true });
    await claim.until('an end is proposed', (facts) => pendingEnds(facts).length === 1);
    const timeline = await system.stage
      .as(officer)
      .get<{ items: { sequence: number; kind: string }[] }>(`/v1/dossiers/${counselling}/timeline`);
    const of = timeline.body.items.findLast(({ kind }) => kind === 'jobRefused')?.sequence ?? 0;
    const data = { referral: 2, stated: { outcome: 'hired-but-declined', asAdvertised: false } };
    await command(counselling, 'proposeCorrection', { of, data, reason: 'The notice promised another wage' });
    await approve(counselling);
    await claim.until('no end is proposed', (facts) => pendingEnds(facts).length === 0);
  }, 90_000);
});
