import { eventually, failedTasks } from './faults/look.js';
import { faultyCopy } from './faults/faulty-copy.js';
import {
  checkRecord,
  ClaimInPlay,
  type ClaimPerson,
  findInDatabase,
  freshRegistries,
  plant,
  type Registries,
  runCommand,
  type RunningProgram,
  startProgram,
  startSystem,
  testServers,
  type TestSystem,
  wholeRecord,
} from './index.js';

// Temporal's own databases after whole claims, and after everything that can go wrong with one: numbers of dossiers,
// and nothing about their people.
let registries: Registries;
let system: TestSystem;
let worker: RunningProgram;
beforeAll(async () => {
  registries = await freshRegistries('nothing_personal');
  system = await startSystem('nothing_personal', registries.env);
  ({ worker } = system);
}, 120_000);
afterAll(async () => {
  await worker.stop();
  await system.end();
  await registries.stop();
});

const planted = (fullName: string, dateOfBirth: string, salaryVnd: number) =>
  plant(registries.admin, {
    fullName,
    dateOfBirth,
    contributions: [{ from: '2022-04', to: '2026-09', salaryVnd }],
    separation: { date: '2026-10-15' },
  });
const statedBy = ({ fullName, personalId, dateOfBirth, account }: ClaimPerson) => [
  fullName,
  personalId,
  dateOfBirth,
  account.number,
  '0912345678',
  'Bệnh viện Bạch Mai',
];

/**
 * Searches for texts in what Temporal has stored; the dossier's number must be found, so that finding nothing is
 * meaningful.
 */
async function expectStored(dossier: string, texts: readonly string[]): Promise<void> {
  const found = await Promise.all(
    testServers().temporalDatabaseUrls.map((url) => findInDatabase(url, [...texts, dossier])),
  );
  expect(found.flat().filter(({ text }) => text !== dossier)).toEqual([]);
  expect(found.flat().map(({ text }) => text)).toContain(dossier);
}

it('registries that lie, a fault of a definition and a workflow task that fails leave nothing personal in Temporal', async () => {
  const person = await planted('Khổng Văn Tường Lân', '1984-11-23', 14_681_357);
  const other = await planted('Doãn Thị Hạnh Nguyên', '1991-02-17', 11_223_344);
  const missing = 'The original for Khổng Văn Tường Lân';
  // A definition that fails quotes what was stated; so does the procedure, which blocks the dossier.
  const copy = faultyCopy({
    "'returnedForCompletion', input)": `'returnedForCompletion',
      (() => { throw new Error('quoting ' + input.missing + JSON.stringify(_claim)); })())`,
    'if (!claim.data.marked)': `throw new Error('quoting ' + JSON.stringify(claim.data));`,
  });
  await worker.stop();
  worker = await startProgram('worker', system.env, { from: copy.folder });

  await registries.admin('population', 'POST', '/v1/identity-checks', {
    personalId: other.personalId,
    fullName: other.fullName,
    dateOfBirth: other.dateOfBirth,
    asOf: '2026-11-02',
  });
  const question = { personalId: other.personalId, asOf: '2026-11-02' };
  await registries.admin('insurance-records', 'POST', '/v1/contribution-records/search', question);
  for (const name of ['population', 'insurance-records'] as const)
    await registries.fault(name, { malformed: { mode: 'stale', next: 3 } });
  const claim = await ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02' });
  expect(await claim.refused('officer', 'returnForCompletion', { missing })).toMatchObject({ code: 'INTERNAL' });
  await claim.until('both tell the truth', ({ identity, contribution }) => !!identity && !!contribution, 90);
  await claim.proposed();
  for (const name of ['population', 'insurance-records'] as const)
    expect((await registries.faults(name)).applied).toEqual({ malformed: 3 });
  const path = `/v1/dossiers/${claim.number}/commands/decideAward`;
  const sign = () => system.stage.as('director').post(path, { input: {} }, 'signed-once');
  // What is recorded was decided, whatever happens to the task in which the procedure continues.
  expect(await sign()).toMatchObject({ status: 200 });
  await eventually(
    () => failedTasks(system),
    (failed) => failed.join().includes(claim.number),
    60,
  );
  const logged = worker.logs();
  expect(logged).toContain(claim.number);
  copy.remove();
  // It continues as soon as a worker without the fault runs: here by going back to the build before.
  await worker.stop();
  worker = await startProgram('worker', { ...system.env, WORKER_TAKES_OVER: 'always' });
  expect(await sign()).toMatchObject({ status: 200 });
  await claim.until('the award is noted', ({ marked }) => marked, 60);
  await claim.collected();

  const texts = [...statedBy(person), ...statedBy(other).slice(0, 4), missing, '14681357', '11223344'];
  await expectStored(claim.number, texts);
  expect(texts.filter((text) => logged.includes(text))).toEqual([]);
}, 180_000);

it('a claim leaves no name, number, address, salary or amount in the databases of Temporal', async () => {
  const person = await planted('Quách Thị Uyển Nhi', '1987-08-29', 13_579_246);
  const claim = await ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02' });
  await claim.awarded();
  await claim.collected();
  await claim.miss(2);
  await claim.command('director', 'decideSuspension');
  await claim.checkIn(3);
  await claim.command('director', 'decideResumption');
  await claim.toNextDeadline();
  await claim.paid(3);
  await claim.command(claim.claimant, 'requestOwnTermination');
  await claim.command('director', 'decideTermination');
  expect(await claim.closed()).toBe('terminated');

  const amount = (await claim.facts()).award?.monthlyBenefitVnd;
  await expectStored(claim.number, [...statedBy(person), 'Two applications in accounting', '13579246', String(amount)]);
}, 120_000);

it('a detention is told to those who decide on it alone, and nobody knows of it after an erasure', async () => {
  const person = await planted('Nghiêm Xuân Trường', '1989-03-14', 12_345_678);
  const claim = await ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02' });
  await claim.awarded();
  await claim.collected();
  const document = await claim.attach(claim.claimant, 'status-change-proof');
  const { businessDate: from } = await system.stage.look(claim.number);
  await claim.command(claim.claimant, 'reportStatusChange', { kind: 'detention', from, document });

  const timelineOf = async (account: string) => {
    const { body } = await system.stage.as(account).get(`/v1/dossiers/${claim.number}/timeline`);
    return JSON.stringify(body);
  };
  const formOf = async (account: string) =>
    (await system.stage.as(account).get(`/v1/dossiers/${claim.number}/form`)).body;
  expect(await timelineOf('director')).toContain('"kind":"detention"');
  expect(await formOf('director')).toMatchObject({ asItStands: { ending: { ground: 'detention' } } });
  expect(await timelineOf(`employer:${person.employer}`)).not.toContain('detention');
  expect(JSON.stringify(await system.stage.look(claim.number, `employer:${person.employer}`))).not.toContain(
    'detention',
  );

  await claim.command('director', 'decideTermination');
  expect(await claim.closed()).toBe('terminated');
  expect((await claim.facts()).ended).toMatchObject({ on: from, ground: 'undisclosed' });
  await expectStored(claim.number, ['detention']);
  const url = new URL(testServers().postgresUrl);
  url.pathname = new URL(system.env['DATABASE_URL'] ?? '').pathname;
  const ours = () => findInDatabase(url.href, ['detention', 'status-change-proof', document, claim.number]);
  const found = async () => [...new Set((await ours()).map(({ text }) => text))];
  expect(await found()).not.toContain('detention');

  // Whoever holds the letter of the end finds neither the ground nor the person, and after an erasure no kind of letter either.
  const officer = system.stage.as('officer');
  const at = `/v1/dossiers/${claim.number}/letters`;
  const { items } = (await officer.get<{ items: { id: string; name: string }[] }>(at)).body;
  const { id } = items.find(({ name }) => name === 'termination') ?? { id: '' };
  const { verification } = (await officer.get<{ verification: { code: string } }>(`${at}/${id}`)).body;
  const verified = async () =>
    (await (await fetch(`${system.api.url}/v1/verify/${verification.code}`)).json()) as Readonly<
      Record<string, unknown>
    >;
  const genuine = await verified();
  expect(genuine).toMatchObject({ state: 'in-force', title: { en: 'Decision on the termination' } });
  for (const text of ['detention', ...statedBy(person)]) expect(JSON.stringify(genuine)).not.toContain(text);

  const words = ['--dossier', claim.number, '--by', 'Nguyễn Văn A', '--reason', 'retention is over'];
  expect(await runCommand('record', ['erase', ...words], system.env)).toMatchObject({ exitCode: 0 });
  // Ids of documents are in events; without the dossier's key they reveal nothing.
  expect((await found()).sort()).toEqual([claim.number, document].sort());
  expect(await checkRecord(system.env)).toMatchObject(wholeRecord);
  expect(await system.stage.look(claim.number)).toMatchObject({ documents: [] });
  expect(await verified()).toEqual({
    ...{ state: 'erased', since: null, title: null, decision: null, dossier: null, on: null },
    office: genuine['office'],
  });
}, 120_000);
