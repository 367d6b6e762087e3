import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  checkRecord,
  ClaimInPlay,
  freshRegistries,
  plant,
  type Registries,
  type RunningProgram,
  startProgram,
  startSystem,
  testServers,
  type TestSystem,
  wholeRecord,
} from '../index.js';
import { eventually, failedTasks, kindsOf as kindsIn, rowsOf, takenAfter } from './look.js';
import { startProxy } from './proxy.js';

// Programs killed by their process id at chosen moments, on a claim: nothing acknowledged is lost, nothing happens
// twice, and people are answered again within 30 s.
let registries: Registries;
let system: TestSystem;
let worker: RunningProgram;
let api: RunningProgram;
beforeAll(async () => {
  registries = await freshRegistries('killed_claim');
  system = await startSystem('killed_claim', registries.env);
  ({ worker, api } = system);
}, 120_000);
afterAll(async () => {
  const failed = await failedTasks(system).catch((error: unknown) => error);
  await Promise.all([worker.stop(), api.stop()]);
  await system.end();
  await registries.stop();
  expect(failed).toEqual([]);
});

const planted = () =>
  plant(registries.admin, {
    contributions: [{ from: '2022-04', to: '2026-09', salaryVnd: 12_000_000 }],
    separation: { date: '2026-10-15' },
  });
const submitted = async (): Promise<ClaimInPlay> =>
  ClaimInPlay.submit(system.stage, await planted(), { asOf: '2026-11-02' });
const kindsOf = (dossier: string) => kindsIn(system, dossier);
const ordersOf = async (dossier: string) => {
  const { body } = await registries.admin('bank', 'GET', '/admin/transfers?limit=1000');
  const { transfers } = body as { transfers: { reference: string }[] };
  return transfers.map(({ reference }) => reference).filter((reference) => reference.startsWith(dossier));
};

it('a worker dies between the commit of the record and the end of its task: what was committed stays', async () => {
  const claim = await submitted();
  await claim.appointed();
  await worker.stop();
  // Once held, this worker reaches nobody: Temporal never learns what it commits.
  const proxy = await startProxy(testServers().temporalAddress);
  const cutOff = await startProgram('worker', { ...system.env, TEMPORAL_ADDRESS: proxy.address });
  await sleep(3_000);
  proxy.hold('program');
  const passing = system.stage.fastForward(claim.number, { days: 3 }).catch((error: unknown) => error);
  await eventually(
    () => kindsOf(claim.number),
    (kinds) => kinds.includes('employerSilent'),
  );
  await cutOff.kill();
  await proxy.close();

  // A timed-out request is retried, as the answer says.
  const key = randomUUID();
  const confirm = () =>
    system.stage
      .as('employer:DN0001')
      .post(`/v1/dossiers/${claim.number}/commands/confirmSeparation`, { input: {} }, key);
  const asked = confirm();
  await sleep(500);
  worker = await startProgram('worker', system.env);
  const recovered = Date.now();
  let answer = await asked;
  while (answer.status === 503 && Date.now() - recovered < 30_000) answer = await confirm();
  expect(answer).toMatchObject({ status: 200, body: { command: 'confirmSeparation' } });
  expect(Date.now() - recovered).toBeLessThan(30_000);
  await passing;

  // According to what is committed, the employer was late, and answers all the same: in this order, each once.
  const kinds = await kindsOf(claim.number);
  expect(kinds.filter((kind) => ['employerSilent', 'separationConfirmed'].includes(kind))).toEqual([
    'employerSilent',
    'separationConfirmed',
  ]);
  expect((await claim.facts()).separationAnswer).toBe('confirmed');
}, 90_000);

it('a worker dies while it asks the bank: the month is paid once', async () => {
  const claim = await submitted();
  await claim.awarded();
  const { slip } = await claim.facts();
  await claim.onTo(slip?.[0] as never);
  await registries.fault('bank', { latencyMs: { ms: 3_000, match: 'PUT /v1/transfers' } });
  await claim.command(claim.claimant, 'collectDecision');
  const asked = async () => Object.keys((await registries.faults('bank')).calls).join();
  await eventually(asked, (calls) => calls.includes('PUT /v1/transfers'));
  await worker.kill();
  worker = await startProgram('worker', system.env);
  const recovered = Date.now();
  await registries.fault('bank', {});
  expect(await takenAfter(recovered, system.stage, claim.number, 'officer', 'take')).toBeLessThan(30_000);
  await claim.until('month 1 is paid', ({ money }) => money['1']?.state === 'paid', 60);
  expect(Date.now() - recovered).toBeLessThan(30_000);
  expect(await ordersOf(claim.number)).toEqual([`${claim.number}:1:benefit`]);
  const ledger = await rowsOf<{ kind: string }>(system, 'select kind from hoso.ledger where dossier = $1', [
    claim.number,
  ]);
  expect(ledger.map(({ kind }) => kind).sort()).toEqual(['entitlement', 'payment']);
}, 120_000);

it('the API dies with a submission and a command under way: the same requests again have one effect', async () => {
  const person = await planted();
  const claimant = `claimant:${person.personalId}`;
  const form = {
    office: 'HN-01',
    form: {
      person: {
        fullName: person.fullName,
        dateOfBirth: person.dateOfBirth,
        personalId: person.personalId,
        idIssuedOn: '2015-01-05',
        phone: '0912345678',
      },
      education: { level: 'Trung cấp', field: 'Kế toán' },
      address: { permanent: 'Hà Nội', current: 'Hà Nội' },
      job: {
        terminationDate: person.terminationDate,
        employerName: 'DN0001',
        employerAddress: 'Hà Nội',
        reason: 'agreement',
        contract: 'indefinite',
      },
      insurance: { contributionMonths: person.contributionMonths },
      payment: { by: 'account', account: person.account },
      health: { firstCareAt: 'Bệnh viện Bạch Mai' },
      requestedOn: '2026-11-02',
    },
    proof: { kind: 'termination-agreement' },
  };
  /** Sends it, kills the API while the worker is held, and retries at a new API. */
  const sentTwice = async (account: string, path: string, body: object) => {
    const key = randomUUID();
    await system.stage.as(account).get('/v1/my/dossiers');
    process.kill(worker.pid, 'SIGSTOP');
    const lost = system.stage
      .as(account)
      .post(path, body, key)
      .catch((error: unknown) => error);
    await sleep(700);
    const { port } = new URL(api.url);
    await api.kill();
    expect(await lost).toMatchObject({ name: 'TypeError' });
    process.kill(worker.pid, 'SIGCONT');
    api = await startProgram('api', system.env, { port: Number(port) });
    const recovered = Date.now();
    const answer = await system.stage.as(account).post<Record<string, unknown>>(path, body, key);
    expect(Date.now() - recovered).toBeLessThan(30_000);
    return answer;
  };
  const opened = await sentTwice(claimant, '/v1/dossiers/unemployment-claim', { input: form, asOf: '2026-11-02' });
  expect([200, 201]).toContain(opened.status);
  const number = String(opened.body['dossier']);
  const mine = await system.stage.as(claimant).get<{ items: { number: string }[] }>('/v1/my/dossiers');
  expect(mine.body.items.map((item) => item.number)).toEqual([number]);

  await system.stage.until(number, 'checked', ({ facts }) => facts['contribution'] !== undefined);
  const path = `/v1/dossiers/${number}/commands/returnForCompletion`;
  const returned = await sentTwice('officer', path, { input: { missing: 'The original' } });
  expect(returned).toMatchObject({ status: 200, body: { status: 'returned' } });
  const kinds = await kindsOf(number);
  expect(kinds.filter((kind) => kind === 'claimSubmitted')).toHaveLength(1);
  expect(kinds.filter((kind) => kind === 'returnedForCompletion')).toHaveLength(1);
}, 120_000);

it('what they left behind is a record that is whole', async () => {
  expect(await checkRecord(system.env)).toMatchObject(wholeRecord);
}, 60_000);
