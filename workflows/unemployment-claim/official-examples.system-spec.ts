import { addDays, type CivilDate, civilDate } from '../../libs/calendar/index.js';
import { lawData, paymentDue, startDay } from '../../libs/policy/index.js';
import { ClaimInPlay, plant, type Worker, startWhole, type WholeSystem } from '../../libs/testing/index.js';

// The circular's own examples (C28 art. 8 to 10) as whole dossiers: over HTTP only, each in its own year, under its own
// law, from the submission to the closing, on what the registries would have known of that worker.
let system: WholeSystem;
beforeAll(async () => {
  system = await startWhole('examples');
}, 120_000);
afterAll(() => system.end());

const law = lawData(1);

/** The day at the counter from which a waiting period leads to this first benefit day. */
const filedFor = (benefitStart: string): CivilDate => {
  const wanted = civilDate(benefitStart);
  const days = Array.from({ length: 60 }, (_, back) => addDays(wanted, -back));
  const day = days.find(
    (filed) => startDay({ regime: '2013', filed, received: filed }, law).value.benefitStart === wanted,
  );
  if (day === undefined) throw new Error(`no submission leads to ${benefitStart}`);
  return day;
};

const submitted = async (worker: Worker, asOf: string): Promise<ClaimInPlay> =>
  ClaimInPlay.submit(system.stage, await plant(system.registries.admin, worker), { asOf });

/** Awarded and collected; the first month is paid. */
const running = async (worker: Worker, asOf: string): Promise<ClaimInPlay> => {
  const claim = await submitted(worker, asOf);
  await claim.awarded();
  await claim.collected();
  return claim;
};

/** So many months of contributions up to and with the month before the termination. */
const contributed = (from: string, to: string, salaryVnd = 5_000_000) => [{ from, to, salaryVnd }];

it('example 1: months without contributions do not count into the average of six', async () => {
  const claim = await running(
    {
      contributions: [
        { from: '2013-09', to: '2014-08', salaryVnd: 2_000_000 },
        { from: '2014-09', to: '2014-12', salaryVnd: 4_000_000 },
      ],
      leaves: ['01', '02', '03', '04', '05', '06'].map((month) => ({
        month: `2015-${month}`,
        kind: 'maternity',
        workingDays: 21,
      })),
      separation: { date: '2015-07-01', contract: { kind: 'fixed-term', months: 24 } },
    },
    '2015-07-06',
  );
  const { award } = await claim.facts();
  expect(award).toMatchObject({ regime: '2013', monthlyBenefitVnd: 2_000_000, awardMonths: 3 });
  expect(await claim.exhausted()).toBe('exhausted');
}, 60_000);

it('example 3: the cap is that of the region of the workplace', async () => {
  const claim = await running(
    {
      contributions: [
        { from: '2015-01', to: '2015-09', salaryVnd: 62_000_000, workplaceRegion: 1 },
        { from: '2015-10', to: '2015-12', salaryVnd: 48_000_000, workplaceRegion: 3 },
      ],
      separation: { date: '2015-12-31' },
    },
    '2016-01-04',
  );
  expect((await claim.facts()).award).toMatchObject({ regime: '2013', monthlyBenefitVnd: 12_000_000, awardMonths: 3 });
  expect(await claim.exhausted()).toBe('exhausted');
}, 60_000);

it('example 4: a benefit month runs to the day before the same day of the next month', async () => {
  const claim = await running(
    { contributions: contributed('2013-03', '2015-01'), separation: { date: '2015-02-01' } },
    filedFor('2015-03-11'),
  );
  expect((await claim.facts()).award?.months).toEqual([
    ['2015-03-11', '2015-04-10'],
    ['2015-04-11', '2015-05-10'],
    ['2015-05-11', '2015-06-10'],
  ]);
  expect(await claim.exhausted()).toBe('exhausted');
}, 60_000);

it('example 5: a decision that is not collected is cancelled, and every month is kept', async () => {
  // Decided on Friday 13 March, so that the slip names the 16th, the result day of the example, to the 18th.
  const claim = await submitted(
    { contributions: contributed('2012-02', '2015-01'), separation: { date: '2015-02-01' } },
    filedFor('2015-03-13'),
  );
  await claim.awarded();
  expect((await claim.facts()).slip).toEqual(['2015-03-16', '2015-03-18']);
  await claim.onTo(civilDate('2015-03-19'));
  const late = await claim.refused(claim.claimant, 'collectDecision');
  expect(late).toMatchObject({ status: 409, code: 'NOT_ON_SLIP_DAYS' });
  await claim.command('director', 'cancelAward');
  expect(await claim.closed()).toBe('cancelled');
  expect((await claim.facts()).ended).toMatchObject({ ground: 'cancelled', reservedMonths: 36 });
}, 60_000);

it('example 6: money of one month, not collected within three months of the end, keeps twelve', async () => {
  const person = await plant(system.registries.admin, {
    contributions: contributed('2012-02', '2015-01'),
    separation: { date: '2015-02-01' },
  });
  // The example's first day, 20 February, lay in the Tết holiday; the nearest possible one is taken.
  const claim = await ClaimInPlay.submit(system.stage, person, { asOf: filedFor('2015-03-02') });
  await claim.awarded();
  await claim.collected();
  await claim.month(2);
  const closedAccount = { accounts: [{ ...person.account, status: 'closed' }] };
  expect(await system.registries.admin('bank', 'POST', '/admin/accounts', closedAccount)).toMatchObject({
    status: 200,
  });
  await claim.checkIn(3);
  await claim.toNextDeadline();
  await claim.until('the bank did not pay', ({ money }) => money['3']?.state === 'rejected');
  await claim.onTo(civilDate('2015-06-02'));
  const { waiting } = await claim.untilStatus('exhausted');
  expect((await claim.facts()).ended).toMatchObject({ on: '2015-06-01', reservedMonths: 0 });
  expect(JSON.stringify(waiting)).toContain('2015-09-01');
  // "đến ngày 19/8/2015 … vẫn không đến nhận": the report opens the proposal, the director decides (D28 18.6).
  await claim.onTo(civilDate('2015-09-02'));
  await claim.until('the reservation is proposed', ({ pending }) => pending.some(({ kind }) => kind === 'reservation'));
  await claim.command('director', 'decideReservation');
  expect(await claim.closed()).toBe('exhausted');
  const { ended, money } = await claim.facts();
  expect(ended?.reservedMonths).toBe(12);
  expect([1, 2, 3].map((month) => money[month]?.state)).toEqual(['paid', 'paid', 'given-up']);
}, 60_000);

it('example 9: 47 months buy three, the 11 odd ones are kept', async () => {
  const claim = await running(
    { contributions: contributed('2011-04', '2015-02'), separation: { date: '2015-03-24' } },
    '2015-03-26',
  );
  expect(await claim.exhausted()).toBe('exhausted');
  const { award, ended } = await claim.facts();
  expect(award).toMatchObject({ contributionMonths: 47, awardMonths: 3 });
  expect(ended).toMatchObject({ ground: 'exhausted', reservedMonths: 11 });
}, 60_000);

it('example 10: 35 months buy three, nothing is kept', async () => {
  const claim = await running(
    { contributions: contributed('2012-04', '2015-02'), separation: { date: '2015-03-24' } },
    '2015-03-26',
  );
  expect(await claim.exhausted()).toBe('exhausted');
  const { award, ended } = await claim.facts();
  expect(award).toMatchObject({ awardMonths: 3 });
  expect(ended).toMatchObject({ ground: 'exhausted', reservedMonths: 0 });
}, 60_000);

it('example 12: a new contract ends the benefit on the day on which it takes effect, however late it is reported', async () => {
  const claim = await running(
    { contributions: contributed('2012-02', '2015-01'), separation: { date: '2015-02-01' } },
    filedFor('2015-03-10'),
  );
  await claim.month(2);
  await claim.onTo(civilDate('2015-05-12'));
  await claim.command(claim.claimant, 'reportStatusChange', {
    kind: 'job',
    from: '2015-04-08',
    months: 12,
    compulsoryInsurance: true,
  });
  await claim.command('director', 'decideTermination');
  await claim.until('what was paid beyond the end is found', ({ alerts }) => alerts.length > 0);
  const { alerts } = await claim.facts();
  await claim.command('officer', 'handOverRecovery', { reference: '15/QĐ-SLĐTBXH' });
  expect(await claim.closed()).toBe('terminated');
  const { ended, money } = await claim.facts();
  // In 2015 a late report did not cost the remaining months; since Decree 61/2020 it does.
  expect(ended).toMatchObject({ on: '2015-04-08', ground: 'job', reservedMonths: 24 });
  // Month 2 was paid before the report: it is shown for recovery.
  expect(Object.keys(money)).toEqual(['1', '2']);
  expect(alerts).toContainEqual(expect.objectContaining({ kind: 'overpayment' }));
}, 60_000);

it('example 14: training exempts from the notices whose windows lie inside it', async () => {
  const claim = await running(
    { contributions: contributed('2009-02', '2015-01'), separation: { date: '2015-02-01' } },
    filedFor('2015-03-02'),
  );
  const { award } = await claim.facts();
  // By the rule (three working days, the first day excluded); the print's windows 5 and 6 contradict it.
  expect(award).toMatchObject({
    awardMonths: 6,
    windows: {
      2: ['2015-04-03', '2015-04-07'],
      3: ['2015-05-04', '2015-05-06'],
      4: ['2015-06-03', '2015-06-05'],
      5: ['2015-07-03', '2015-07-07'],
      6: ['2015-08-03', '2015-08-05'],
    },
  });
  await claim.month(2);
  await claim.onTo(civilDate('2015-04-20'));
  const document = await claim.attach(claim.claimant, 'exemption-request-17');
  const training = { ground: 'training', from: '2015-04-15', to: '2015-07-15', document };
  await claim.command(claim.claimant, 'declareExemption', training);
  await claim.command('officer', 'acceptProof', { document });
  const payDay = (month: number) =>
    paymentDue({ regime: '2013', benefitStart: civilDate('2015-03-02'), month, decisionReceived: null }, law).value.due;
  for (const month of [3, 4, 5]) {
    await claim.onTo(payDay(month));
    await claim.paid(month);
  }
  expect(await claim.exhausted(6)).toBe('exhausted');
  const { notices } = await claim.facts();
  expect(notices).toEqual(['notified', 'notified', 'exempt', 'exempt', 'exempt', 'notified']);
}, 60_000);
