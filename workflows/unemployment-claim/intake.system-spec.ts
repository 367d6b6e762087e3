import { Client, Connection } from '@temporalio/client';
import type { CivilDate } from '../../libs/calendar/index.js';
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

describe('what was stated', () => {
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
});
