import { Client } from 'pg';
import {
  checkRecord,
  ClaimInPlay,
  type RunningProgram,
  startProgram,
  startWhole,
  type WholeSystem,
  wholeRecord,
} from '../index.js';
import { eventually, rowsOf, takenAfter } from './look.js';

// PostgreSQL's record is restored from a copy taken before the last acts: what is lost is named, every dossier
// continues from the record, and payments are looked up before they are ordered. A slow commit loses nothing either.
let system: WholeSystem;
let worker: RunningProgram;
beforeAll(async () => {
  system = await startWhole('restored');
  ({ worker } = system);
}, 120_000);
afterAll(async () => {
  await worker.stop();
  await system.end();
});

const inDatabase = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: system.database.url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

it('a record restored to an earlier point: what is lost is named, nothing is paid twice', async () => {
  const claim = await ClaimInPlay.submit(system.stage, await system.planted(), { asOf: '2026-11-02' });
  await claim.awarded();
  await worker.stop();
  const tables = await inDatabase(async (client) => {
    const { rows } = await client.query<{ table: string }>(
      `select table_name as table from information_schema.tables
       where table_schema = 'hoso' and table_name not in ('migration', 'request', 'request_count', 'incident')`,
    );
    const names = rows.map(({ table }) => table);
    for (const table of names) await client.query(`create table public.copy_${table} as table hoso.${table}`);
    return names;
  });
  worker = await startProgram('worker', system.env);
  await claim.collected();
  await claim.paid(1);
  const lost = (await system.stage.look(claim.number)).sequence;

  await worker.stop();
  await inDatabase(async (client) => {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    for (const table of tables) {
      await client.query(`delete from hoso.${table}`);
      await client.query(`insert into hoso.${table} overriding system value select * from public.copy_${table}`);
    }
    await client.query('commit');
  });
  const kept = (await system.stage.look(claim.number)).sequence;
  expect(kept).toBeLessThan(lost);
  worker = await startProgram('worker', system.env);
  const restored = Date.now();
  expect(await takenAfter(restored, system.stage, claim.number, 'officer', 'take')).toBeLessThan(60_000);
  const named = await rowsOf<{ detail: object }>(
    system,
    `select detail from hoso.incident where dossier = $1 and kind = 'behind'`,
    [claim.number],
  );
  expect(named).toEqual([{ detail: { lost: { from: kept + 1, to: lost } } }]);
  // The decision is collected again, as far as the record knows; the bank is asked and has paid.
  await claim.command(claim.claimant, 'collectDecision');
  await claim.until('month 1 is paid', ({ money }) => money['1']?.state === 'paid', 60);
  const { body } = await system.registries.admin('bank', 'GET', '/admin/transfers?limit=1000');
  const { transfers } = body as { transfers: { reference: string }[] };
  expect(transfers.filter(({ reference }) => reference === `${claim.number}:1:benefit`)).toHaveLength(1);
}, 240_000);

it('a submission whose commit takes six seconds is taken once; then the worker dies, and nothing is lost', async () => {
  const person = await system.planted();
  const locker = new Client({ connectionString: system.database.url });
  await locker.connect();
  await locker.query('begin');
  await locker.query('lock table hoso.event in exclusive mode');
  const submitting = ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02' });
  await new Promise((resolve) => setTimeout(resolve, 6_000));
  await locker.query('commit');
  const claim = await submitting;
  await claim.until('registries answered', ({ identity, contribution }) => !!identity && !!contribution, 60);

  await locker.query('begin');
  await locker.query('lock table hoso.event in exclusive mode');
  const taking = system.stage
    .as('officer')
    .post(`/v1/dossiers/${claim.number}/commands/issueAppointment`, { input: {} }, 'locked-6-s');
  await new Promise((resolve) => setTimeout(resolve, 6_000));
  await worker.kill();
  await locker.query('commit');
  await locker.end();
  worker = await startProgram('worker', system.env);
  const first = await taking;
  let answer = first;
  for (const end = Date.now() + 60_000; answer.status === 503 && Date.now() < end;)
    answer = await system.stage
      .as('officer')
      .post(`/v1/dossiers/${claim.number}/commands/issueAppointment`, { input: {} }, 'locked-6-s');
  expect(answer).toMatchObject({ status: 200, body: { status: 'appointed' } });
  const issued = () =>
    rowsOf<{ kind: string }>(system, `select kind from hoso.event where dossier = $1 and kind = 'appointmentIssued'`, [
      claim.number,
    ]);
  expect(await eventually(issued, (rows) => rows.length > 0)).toHaveLength(1);
  await claim.command('employer:DN0001', 'confirmSeparation');
  expect(await checkRecord(system.env)).toMatchObject(wholeRecord);
}, 240_000);
