import {
  ClaimInPlay,
  checkRecord,
  insuranceEffects,
  startWhole,
  type WholeSystem,
  wholeRecord,
} from '../../libs/testing/index.js';
import { failedTasks, kindsOf } from '../../libs/testing/faults/look.js';

// A claim of 2026 as people live it, over HTTP: filed by the portal, its separation corrected by the employer, arrears paid
// between two look-ups, a job before the decision is collected, and a transfer that comes back after the closing.
let system: WholeSystem;
beforeAll(async () => {
  system = await startWhole('as_lived', { BANK_STATEMENT_SECONDS: '1' });
}, 120_000);
afterAll(() => system.end());

/** The benefit as the insurance records noted it. */
const benefitMark = async ({ number }: ClaimInPlay) =>
  (await insuranceEffects(system.registries, number)).find(({ kind }) => kind === 'benefit-mark');

/** The agency's record from now on: the arrears of half a year, and the separation as the employer reported it. */
const arrearsPaid = async ({ who }: ClaimInPlay) => {
  const { personalId, fullName, dateOfBirth, employer } = who;
  const period = { employerCode: employer, workplaceRegion: 1, salaryVnd: 12_000_000, from: '2021-10', to: '2026-09' };
  const separation = {
    employerCode: employer,
    date: '2026-10-15',
    reason: 'mutual-agreement',
    contract: { kind: 'indefinite', months: null },
    reportedOn: '2026-10-15',
  };
  const insured = { personalId, fullName, dateOfBirth, sex: 'female' };
  const people = [{ ...insured, contributions: [period], leaves: [], separations: [separation] }];
  expect((await system.registries.admin('insurance-records', 'POST', '/admin/people', { people })).status).toBe(200);
};

it('a claim of 2026 with the portal, a correction, arrears, a job before the collection and a returned transfer', async () => {
  const claim = await ClaimInPlay.submit(system.stage, await system.planted(), { asOf: '2026-11-02' });
  await claim.appointed();

  await claim.command('employer:DN0001', 'correctSeparation', { date: '2026-10-14', reason: 'redundancy' });
  await claim.command('officer', 'verifySeparation', { findings: 'As the decision of the employer says' });
  const { schedule } = await claim.facts();
  await claim.onTo(schedule?.benefitStart ?? ('' as never));

  await arrearsPaid(claim);
  await claim.command('officer', 'proposeAward');
  await claim.command('director', 'decideAward');
  await claim.until('the award is noted', ({ marked }) => marked);
  const { award, slip } = await claim.facts();
  expect(award).toMatchObject({ regime: '2025', contributionMonths: 60, awardMonths: 5, oddMonths: 0 });
  expect(await benefitMark(claim)).toMatchObject({
    content: { contributed: [['2021-10', '2026-09']] },
  });

  // The job begins on the first day of the slip, before the decision is collected; it is told on that day.
  const from = slip?.[0] ?? ('' as never);
  await claim.onTo(from);
  const job = { kind: 'job', from, months: 12, compulsoryInsurance: true };
  await claim.command(claim.claimant, 'reportJob', {
    ...job,
    commitment: { reason: 'The contract is not signed yet' },
  });
  await claim.command(claim.claimant, 'collectDecision');
  await claim.paid(1);
  const contract = await claim.attach(claim.claimant, 'status-change-proof');
  await claim.command(claim.claimant, 'supplementContract', { receivedOn: from, document: contract });
  await claim.command('director', 'decideTermination');
  expect(await claim.closed()).toBe('terminated');
  const { ended, money } = await claim.facts();
  // One month was begun, twelve months are used up by it (D374 8.6).
  expect(ended).toMatchObject({ on: from, ground: 'job', reservedMonths: 48 });
  expect(Object.keys(money)).toEqual(['1']);

  const { reference = '', amountVnd } = money['1'] ?? {};
  const path = `/admin/transfers/${encodeURIComponent(reference)}/return`;
  await system.registries.admin('bank', 'POST', path, { returnedOn: '2027-01-15' });
  const owed = await claim.until('the month is owed again', (facts) => facts.money['1']?.state === 'rejected');
  expect(owed.waiting).toContainEqual(expect.objectContaining({ who: 'claimant' }));
  const other = { ...claim.who.account, number: `77${claim.who.personalId}` };
  await system.registries.admin('bank', 'POST', '/admin/accounts', { accounts: [other] });
  await claim.command(claim.claimant, 'changeAccount', { account: other });
  expect(await claim.closed()).toBe('terminated');

  const ledger = await system.stage
    .as('officer')
    .get<{ items: { kind: string; amountVnd: number }[] }>(`/v1/dossiers/${claim.number}/ledger`);
  expect(ledger.body.items.map((line) => [line.kind, line.amountVnd])).toEqual(
    ['entitlement', 'payment', 'return', 'payment'].map((kind) => [kind, amountVnd]),
  );
  const kinds = await kindsOf(system, claim.number);
  expect(kinds.filter((kind) => kind === 'contributionsFetched')).toHaveLength(2);
  expect(kinds).toEqual(
    expect.arrayContaining(['separationCorrected', 'accountChecked', 'contractSupplied', 'dossierReopened']),
  );
  expect(await checkRecord(system.env)).toMatchObject(wholeRecord);
  expect(await failedTasks(system)).toEqual([]);
}, 180_000);

it('contributions under an old identity card and in a paper book, while the agency merges the records', async () => {
  const planted = await system.planted();
  const { personalId, fullName, dateOfBirth, employer } = planted;
  const [oldCard, oldBook] = [personalId.slice(3), `01${personalId.slice(4)}`];
  const person = { fullName, dateOfBirth, sex: 'female' };
  const period = { employerCode: employer, workplaceRegion: 1, salaryVnd: 12_000_000 };
  // The agency has the last four years under the number of today, two under the old card, none of the book's two.
  const record = async (number: string, from: string, to: string, separations: object[] = []) => {
    const people = [{ ...person, personalId: number, contributions: [{ ...period, from, to }], separations }];
    const { status } = await system.registries.admin('insurance-records', 'POST', '/admin/people', { people });
    expect(status).toBe(200);
  };
  const separation = {
    employerCode: employer,
    date: planted.terminationDate,
    reason: 'mutual-agreement',
    contract: { kind: 'indefinite', months: null },
    reportedOn: planted.terminationDate,
  };
  await record(personalId, '2022-10', '2026-09', [separation]);
  await record(oldCard, '2020-10', '2022-09');
  const who = { ...planted, contributionMonths: 72, formerNumbers: [oldCard, oldBook] };

  const claim = await ClaimInPlay.submit(system.stage, who, { asOf: '2026-11-02' });
  await claim.appointed();
  const { contribution } = await claim.facts();
  expect(contribution).toMatchObject({ contributed: [['2020-10', '2026-09']] });
  expect(contribution?.differences).toContain('formerNumbers');
  await claim.command(`employer:${employer}`, 'confirmSeparation');

  const document = await claim.attach(claim.claimant, 'insurance-book');
  await claim.command('officer', 'enterBook', {
    number: oldBook,
    periods: [{ from: '2018-10', to: '2020-09', salaryVnd: 7_000_000 }],
    workplaceRegion: 1,
    wageScheme: 'employer',
    document,
  });
  expect((await claim.refused('officer', 'acceptBook', { document })).code).toBe('SAME_PERSON');
  await claim.command('officer2', 'acceptBook', { document });

  await claim.command('officer', 'requestMerger', { reason: 'A book of another number' });
  const stopped = await system.stage.look(claim.number);
  const decision = ({ waiting }: typeof stopped) =>
    (waiting as readonly { deadline?: string; until?: string }[]).find(({ deadline }) => deadline === 'decision');
  expect(stopped.waiting).toContainEqual(
    expect.objectContaining({ who: 'insurance-records', ground: expect.stringContaining('D374 36.13') as unknown }),
  );
  expect(decision(stopped)).toMatchObject({ paused: { why: { en: 'the insurance records are being merged' } } });
  expect(decision(stopped)?.until).toBeUndefined();
  const { schedule } = await claim.facts();
  await claim.onTo(schedule?.benefitStart ?? ('' as never));
  expect((await claim.refused('officer', 'proposeAward')).code).toBe('BOOKS_MERGING');
  // The agency has put all under the number of today, with what stood in the book.
  await record(personalId, '2018-10', '2026-09', [separation]);
  await system.stage.as('insurance-officer').post(`/v1/dossiers/${claim.number}/facts/recordsMerged`, { input: {} });
  const merged = await claim.until(
    'the agency was asked again',
    ({ contribution: found }) => found !== undefined && JSON.stringify(found).includes('2018-10'),
  );
  expect(decision(merged)?.until).toBeDefined();
  expect((decision(merged)?.until ?? '') > (schedule as unknown as { decisionDue: string }).decisionDue).toBe(true);

  await claim.command('officer', 'proposeAward');
  await claim.command('director', 'decideAward');
  await claim.until('the award is noted', ({ marked }) => marked);
  expect((await claim.facts()).award).toMatchObject({ contributionMonths: 96, awardMonths: 8 });
  expect(await benefitMark(claim)).toMatchObject({
    content: { contributed: [['2018-10', '2026-09']] },
  });
  expect(await checkRecord(system.env)).toMatchObject(wholeRecord);
}, 120_000);
