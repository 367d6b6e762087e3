import { Client, Connection } from '@temporalio/client';
import { type CivilDate, civilDate } from '../../libs/calendar/index.js';
import { type FactEnvelope, messages } from '../../libs/dossier/index.js';
import { encryptedDataConverter, parseEncryptionKeys } from '../../libs/temporal/index.js';
import {
  ClaimInPlay,
  type ClaimPerson,
  testServers,
  type Worker,
  startWhole,
  type WholeSystem,
} from '../../libs/testing/index.js';

// How a claim comes in, what is stated anew, and what registries say about it.
let system: WholeSystem;
beforeAll(async () => {
  system = await startWhole('intake');
}, 120_000);
afterAll(() => system.end());

const employer = 'employer:DN0001';
const planted = (change: Partial<Worker> = {}): Promise<ClaimPerson> => system.planted(change);
type Act = Partial<Parameters<typeof ClaimInPlay.submit>[2]>;
const submit = async (person: ClaimPerson, act: Act = {}): Promise<ClaimInPlay> =>
  ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02', ...act });
const waitingOver = async (claim: ClaimInPlay): Promise<void> =>
  claim.onTo((await claim.facts()).schedule?.benefitStart as CivilDate);
const checked = (claim: ClaimInPlay) =>
  claim.until('checked', ({ identity, contribution }) => !!identity && !!contribution);
const matched = (claim: ClaimInPlay) =>
  claim.until('the identity matches', ({ identity }) => identity?.match === 'match');
const mistyped = 'Phạm Thị Điệp';

describe('a claim by post or proxy', () => {
  it('states its certified cause', async () => {
    const person = await planted();
    for (const channel of ['post', 'proxy'] as const)
      await expect(submit(person, { channel })).rejects.toThrow('/input/cause');
  }, 60_000);

  it('by post is filed on the day of its postmark; the time for deciding runs from its arrival', async () => {
    const claim = await submit(await planted(), { channel: 'post', filedOn: '2026-10-28', cause: 'sickness' });
    await claim.appointed();
    expect((await claim.facts()).schedule).toMatchObject({ filed: '2026-10-28', received: '2026-11-02' });
  }, 60_000);

  it('by proxy is filed on the day of the visit', async () => {
    const claim = await submit(await planted(), { channel: 'proxy', cause: 'maternity' });
    await claim.appointed();
    expect((await claim.facts()).schedule).toMatchObject({ filed: '2026-11-02', received: '2026-11-02' });
  }, 60_000);

  it('is not supplemented before it was filed', async () => {
    const claim = await submit(await planted(), { proof: false });
    await checked(claim);
    await claim.command('officer', 'returnForCompletion', { missing: 'Proof of termination' });
    const posted = { channel: 'post', filedOn: '2026-10-30' };
    const input = { proof: 'termination-agreement' };
    expect(await claim.refused('officer', 'supplement', input, posted)).toMatchObject({
      status: 422,
      code: 'FILED_TOO_EARLY',
      details: { from: '2026-11-02' },
    });
  }, 60_000);
});

describe('what was stated', () => {
  it('and the record contradicts is named', async () => {
    const person = await planted();
    const claim = await submit({ ...person, contract: 'fixed-term', contributionMonths: 50 });
    await checked(claim);
    expect((await claim.facts()).contribution?.differences).toEqual(['contributionMonths', 'contract']);
  }, 60_000);

  it.each(['before', 'after'])(
    'wrongly of the name is corrected by two persons %s the slip, and checked again',
    async (when) => {
      const person = await planted();
      const claim = await submit({ ...person, fullName: mistyped });
      await checked(claim);
      if (when === 'after') await claim.command('officer', 'issueAppointment');
      const data = { person: { fullName: person.fullName } };
      await claim.command('officer', 'proposeCorrection', { of: 2, data, reason: 'Typing error on the form' });
      expect(await claim.refused('officer', 'approveCorrection', { proposal: 1 })).toMatchObject({
        code: 'SAME_PERSON',
      });
      await claim.approveCorrection('director');
      await matched(claim);
      if (when === 'before') await claim.command('officer', 'issueAppointment');
      await claim.command(employer, 'confirmSeparation');
      await waitingOver(claim);
      await claim.command('officer', 'proposeAward');
      await claim.command('director', 'decideAward');
    },
    60_000,
  );

  it('and is cleared up after a refusal was proposed: that is not signed any more', async () => {
    const person = await planted();
    const claim = await submit({ ...person, fullName: mistyped });
    await claim.appointed();
    await claim.command(employer, 'confirmSeparation');
    await waitingOver(claim);
    await claim.command('officer', 'proposeRefusal', { reason: 'Another person' });
    const data = { person: { fullName: person.fullName } };
    await claim.command('officer', 'proposeCorrection', { of: 2, data, reason: 'Typing error on the form' });
    await claim.approveCorrection('director');
    await matched(claim);
    expect(await claim.refused('director', 'refuseClaim')).toMatchObject({
      code: 'PROPOSAL_OUTDATED',
      details: { reason: 'conditions', unmet: [] },
    });
    await claim.command('director', 'sendBack', { reason: 'The name was mistyped' });
    await claim.command('officer', 'proposeAward');
  }, 60_000);

  it('is no correction when it changes nothing, or whose dossier it is', async () => {
    const claim = await submit(await planted());
    for (const data of [
      { person: {} },
      { person: { personalId: '001199000001' } },
      { person: { dateOfBirth: '0000-01-01' } },
    ])
      expect(await claim.refused('officer', 'proposeCorrection', { of: 2, data, reason: 'No reason' })).toMatchObject({
        status: 422,
      });
  }, 60_000);

  it('is supplemented by the claimant when the dossier was returned, and checked again', async () => {
    const person = await planted();
    const claim = await submit({ ...person, fullName: mistyped });
    await checked(claim);
    await claim.command('officer', 'returnForCompletion', { missing: 'The name is not that of the identity card' });
    expect((await claim.refused(claim.claimant, 'supplement')).status).toBe(400);
    await claim.command(claim.claimant, 'supplement', { statements: { person: { fullName: person.fullName } } });
    await matched(claim);
    await claim.command('officer', 'issueAppointment');
  }, 60_000);
});

it('a record that cannot be true is asked for again and shown; nothing is believed', async () => {
  const person = await planted({
    separation: { date: '0001-01-31', reportedOn: '2026-10-20' },
    leaves: [{ month: '2026-09', kind: 'sickness', workingDays: 20 }],
  });
  const claim = await submit({ ...person, terminationDate: '2026-10-15' });
  const { waiting } = await claim.until(
    'the record is malformed',
    (_facts, shown) => JSON.stringify(shown.waiting).includes('REGISTRY_ANSWER_MALFORMED'),
    60,
  );
  expect(waiting).toContainEqual(expect.objectContaining({ who: 'insurance-records' }));
  expect((await claim.facts()).contribution).toBeUndefined();
  const insured = {
    personalId: person.personalId,
    fullName: person.fullName,
    dateOfBirth: person.dateOfBirth,
    sex: 'female',
    contributions: [],
  };
  await system.registries.admin('insurance-records', 'POST', '/admin/people', { people: [insured] });
  await claim.until('the record is there', ({ contribution }) => contribution?.found === true, 60);
}, 150_000);

it('of somebody whom the population database knows to be dead brings no award', async () => {
  const person = await planted();
  const { personalId, fullName, dateOfBirth } = person;
  const people = [{ personalId, fullName, dateOfBirth, sex: 'female', diedOn: '2026-10-30' }];
  await system.registries.admin('population', 'POST', '/admin/people', { people });
  const claim = await submit(person, { channel: 'proxy', cause: 'sickness' });
  await claim.appointed();
  await claim.command(employer, 'confirmSeparation');
  await waitingOver(claim);
  expect(await claim.refused('officer', 'proposeAward')).toMatchObject({ details: { unmet: ['waiting-period'] } });
}, 60_000);

describe('a new employment in the insurance data', () => {
  const tell = async (claim: ClaimInPlay, id: string, from: string): Promise<void> => {
    const connection = await Connection.connect({ address: testServers().temporalAddress });
    const keys = parseEncryptionKeys(system.env['HOSO_ENCRYPTION_KEYS'] ?? '');
    const client = new Client({
      connection,
      namespace: system.namespace,
      dataConverter: encryptedDataConverter(keys),
    });
    const envelope: FactEnvelope = { fact: 'employmentDetected', id, input: { from }, source: 'insurance-records' };
    await client.workflow.getHandle(claim.number).executeUpdate(messages.fact, { args: [envelope], updateId: id });
    await connection.close();
    await claim.until('it is shown', ({ alerts }) => alerts.length > 0);
  };
  const heard = async (): Promise<ClaimInPlay> => {
    const claim = await submit(await planted());
    await claim.appointed();
    await claim.command(employer, 'confirmSeparation');
    return claim;
  };

  it('bars the claim that waits, unless an officer finds that there is none', async () => {
    const claim = await heard();
    expect(await claim.refused('officer', 'dismissEmployment', { findings: 'None' })).toMatchObject({
      code: 'NOTHING_DETECTED',
    });
    await tell(claim, 'f1', '2026-11-09');
    const { waiting } = await system.stage.look(claim.number);
    expect(waiting).toContainEqual(expect.objectContaining({ who: 'officer', ground: 'L13 49.4; L25 38.1.d' }));
    await waitingOver(claim);
    expect(await claim.refused('officer', 'proposeAward')).toMatchObject({
      code: 'NOT_ELIGIBLE',
      details: { unmet: ['waiting-period'] },
    });
    await claim.command('officer', 'dismissEmployment', { findings: 'The contract was never concluded' });
    await claim.command('officer', 'proposeAward');
  }, 60_000);

  it('that began before the contract ended or after the waiting period does not', async () => {
    for (const from of ['2026-09-01', '2026-12-01']) {
      const claim = await heard();
      await tell(claim, `f-${from}`, from);
      await waitingOver(claim);
      await claim.command('officer', 'proposeAward');
    }
  }, 60_000);

  it('or a reported one lies neither before the contract ended nor outside the law', async () => {
    const claim = await heard();
    for (const from of ['1999-01-04', '2026-10-01'])
      expect(await claim.refused(claim.claimant, 'reportJob', { from })).toMatchObject({
        errors: [expect.objectContaining({ pointer: '/input/from' })],
      });
  }, 60_000);
});

describe('on 1 January 2026 the law of 2025 takes over', () => {
  const undecided = async (asOf: string): Promise<ClaimInPlay> => {
    const contributions = [{ from: '2022-04', to: '2025-10', salaryVnd: 12_000_000 }];
    const claim = await submit(await planted({ contributions, separation: { date: '2025-11-14' } }), { asOf });
    await claim.appointed();
    await claim.command(employer, 'confirmSeparation');
    return claim;
  };

  it('the days of withdrawal and waiting too: ten working days, not fifteen', async () => {
    const claim = await undecided('2025-12-15');
    await claim.onTo(civilDate('2026-01-05'));
    expect(await claim.refused(claim.claimant, 'withdraw')).toMatchObject({
      code: 'WITHDRAWAL_TOO_LATE',
      details: { until: '2025-12-29' },
    });
    const job = { from: '2026-01-05', months: 12, compulsoryInsurance: true };
    expect(await claim.refused(claim.claimant, 'reportJob', job)).toMatchObject({
      code: 'NOT_A_BAR',
      details: { lastWaitingDay: '2025-12-29' },
    });
  }, 60_000);

  it('what was proposed before is not signed but proposed anew', async () => {
    const claim = await undecided('2025-12-01');
    await claim.onTo(civilDate('2025-12-29'));
    await claim.command('officer', 'proposeAward');
    await claim.onTo(civilDate('2026-01-05'));
    expect(await claim.refused('director', 'decideAward')).toMatchObject({
      code: 'PROPOSAL_OUTDATED',
      details: { reason: 'law' },
    });
    await claim.command('director', 'sendBack', { reason: 'The law has changed' });
    await claim.command('officer', 'proposeAward');
    await claim.command('director', 'decideAward');
    expect((await claim.facts()).award).toMatchObject({ regime: '2025' });
  }, 60_000);
});
