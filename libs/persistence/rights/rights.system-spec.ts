import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { emptyDatabase, type TestDatabase } from '../../testing/index.js';
import { madeUpTypes } from '../../made-up/index.js';
import { closing, fined, LiveInspection, opening, siteAdded } from '../fixtures/live-inspection.js';
import {
  AccessLog,
  DossierKeys,
  erase,
  EvidenceChain,
  migrate,
  openOrm,
  OpenSlots,
  PostgresRecord,
  Publisher,
  refuseExcessRights,
  refuseUnmigrated,
  Requests,
  verifyEverything,
} from '../index.js';
import { sqlOf } from '../sql.js';
import { rights } from './rights.js';

const keys = new DossierKeys(Buffer.alloc(32, 7).toString('base64'));
let database: TestDatabase;
let owner: MikroORM;
let program: MikroORM;
let operator: MikroORM;

const operatorUrl = () =>
  Object.assign(new URL(database.url), { username: 'hoso_test_operator', password: 'operator' }).href;
const run = (orm: MikroORM, statement: string) => sql.raw(statement).execute(sqlOf(orm.em));

beforeAll(async () => {
  database = await emptyDatabase('rights');
  await migrate(database.url, { program: database.programUrl, operator: operatorUrl() });
  [owner, program, operator] = (await Promise.all(
    [database.url, database.programUrl, operatorUrl()].map((url) => openOrm({ url, timeoutMs: 0 })),
  )) as [MikroORM, MikroORM, MikroORM];
}, 60_000);
afterAll(async () => {
  for (const orm of [owner, program, operator]) await orm.close(true);
  await database.drop();
});

/** A dossier as programs write it, including number and look, published and chained. */
const lived = async (claimant: string, last: 'open' | 'closed'): Promise<LiveInspection> => {
  const slot = { type: 'workplace-inspection', prefix: 'TTLD', year: 2026, claimant, subject: 's', key: claimant };
  const { number } = await new OpenSlots(program.em).claim(slot);
  const inspection = new LiveInspection(number);
  const record = new PostgresRecord(program.em, keys);
  const receipt = { subject: 's', key: claimant, updateId: 'submit', bodyHash: 'h' };
  await record.record(inspection.act([opening(claimant), siteAdded('one', 'Lê Văn C')], { receipt }));
  await record.record(inspection.act([fined(1, 3, `${number}:1:fine`)]));
  if (last === 'closed') await record.record(inspection.act([closing()]));
  await new AccessLog(program.em).write({ subject: 'o1', purpose: 'timeline', dossiers: [number], party: claimant });
  await new Requests(program.em).preflight({ subject: 's', key: 'other', bodyHash: 'h' }, number);
  await new Requests(program.em).forget(0);
  await new Publisher(program.em, keys).publish();
  await new EvidenceChain(program.em, keys).chain();
  return inspection;
};

it('say of every table what each may do with it, and nothing of what is none', async () => {
  const { rows } = await sql<{ table: string }>`
    select table_name as table from information_schema.tables where table_schema = 'hoso' order by 1`.execute(
    sqlOf(owner.em),
  );
  for (const said of Object.values(rights)) expect(Object.keys(said).sort()).toEqual(rows.map((row) => row.table));
});

it('suffice for programs to live, and to verify all of it; for operators to erase', async () => {
  const gone = await lived('digest-2', 'closed');
  await lived('digest-1', 'open');
  const documents = { erase: () => Promise.resolve() };
  const request = { dossier: gone.number, reason: 'retention is over', by: 'dpo' };
  await expect(erase({ em: program.em, types: madeUpTypes, keys, documents }, request)).rejects.toThrow(/denied/);
  await erase({ em: operator.em, types: madeUpTypes, keys, documents }, request);
  expect(await verifyEverything({ em: program.em, types: madeUpTypes, keys })).toMatchObject({ findings: [] });
});

// What whoever gets hold of a program's login tries.
it.each([
  `update hoso.event set author = 'x'`,
  `delete from hoso.event`,
  `truncate hoso.event`,
  `alter table hoso.event disable trigger event_is_never_edited`,
  `drop table hoso.event`,
  `update hoso.personal_data set ciphertext = ''`,
  `delete from hoso.personal_data`,
  `delete from hoso.dossier_key`,
  `update hoso.dossier_key set wrapped = ''`,
  `update hoso.ledger set amount_vnd = 9`,
  `delete from hoso.ledger`,
  `update hoso.access_log set subject = 'x'`,
  `delete from hoso.access_log`,
  `update hoso.evidence set digest = ''`,
  `delete from hoso.evidence`,
  `delete from hoso.stream`,
  `update hoso.receipt set answer = '{}'`,
  `insert into hoso.erasure (dossier, reason, erased_by) values ('A-1', 'x', 'x')`,
  `delete from hoso.head`,
  `insert into hoso.migration (name) values ('x')`,
  `select setval('hoso.number_ttld_2026', 1)`,
  `create table hoso.own (id int)`,
  `create role another superuser`,
])('do not let a program: %s', async (statement) => {
  await expect(run(program, statement)).rejects.toThrow(/permission denied|must be owner/);
});

it('do not let operators rewrite what happened either', async () => {
  for (const statement of [
    `update hoso.event set author = 'x'`,
    `delete from hoso.event`,
    `update hoso.access_log set subject = 'x'`,
    `delete from hoso.access_log`,
    `delete from hoso.evidence`,
    `delete from hoso.ledger`,
  ])
    await expect(run(operator, statement)).rejects.toThrow(/permission denied/);
});

describe('a program in service', () => {
  it('goes on with the login that the migration makes, and with none that could rewrite the record', async () => {
    await refuseExcessRights(program.em);
    await expect(refuseExcessRights(owner.em)).rejects.toThrow(/it is a superuser/);
    await run(owner, 'grant update on hoso.event to hoso_test_program');
    await expect(refuseExcessRights(program.em)).rejects.toThrow(/on event/);
    await migrate(database.url, { program: database.programUrl });
    await refuseExcessRights(program.em);
  });

  it('does not go on with tables of another version, and changes none', async () => {
    await refuseUnmigrated(program.em);
    const empty = await emptyDatabase('unmigrated');
    const orm = await openOrm({ url: empty.url });
    try {
      await expect(refuseUnmigrated(orm.em)).rejects.toThrow(/^\d+ migrations are pending/);
    } finally {
      await orm.close(true);
      await empty.drop();
    }
  });
});

it('refuse a login without a password, or with a name that is none', async () => {
  const nameless = new URL(database.programUrl);
  nameless.password = '';
  await expect(migrate(database.url, { program: nameless.href })).rejects.toThrow(/no password/);
  const odd = new URL(database.programUrl);
  odd.username = 'x"; drop';
  await expect(migrate(database.url, { program: odd.href })).rejects.toThrow(/no plain name/);
});
