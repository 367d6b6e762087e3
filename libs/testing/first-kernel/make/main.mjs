// Makes the dump of the first kernel (README.md beside this). Run from a built checkout of commit b2dabba, with test
// servers up (`npm run test:servers`): node libs/testing/first-kernel/make/main.mjs
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { format } from 'prettier';
import { Client, Connection } from '@temporalio/client';
import { civilDateAt } from '../../../../dist/libs/calendar/index.js';
import { dossierTypes } from '../../../../dist/workflows/types.js';
import { messages } from '../../../../dist/libs/dossier/index.js';
import { encryptedDataConverter, parseEncryptionKeys } from '../../../../dist/libs/temporal/index.js';
import { migrations } from '../../../../dist/libs/persistence/migrations/index.js';
import { bankMigrations } from '../../../../dist/apps/registries/src/bank/bank.migrations.js';
import { insuranceMigrations } from '../../../../dist/apps/registries/src/insurance-records/insurance-records.migrations.js';
import { populationMigrations } from '../../../../dist/apps/registries/src/population/population.migrations.js';
import { eventually, takenAfter } from '../../../../dist/libs/testing/faults/look.js';
import {
  checkRecord,
  emptyDatabase,
  freePort,
  freshRegistries,
  Stage,
  startProgram,
  startSystem,
  testServers,
} from '../../../../dist/libs/testing/index.js';
import { claims } from './claims.mjs';
import { besideEachOther, counsellings } from './counsellings.mjs';
import { allPublished, asOfTwin, recorded, shownOf } from './describe.mjs';
import { connected, digestOf, exported } from './export.mjs';
import { outages } from './outages.mjs';
import { tableBegins, tableOf } from './table.mjs';
import { leaveTails, tails } from './tails.mjs';

const folder = join(import.meta.dirname, '..');
process.env['HOSO_TEST_SERVERS'] ??= readFileSync(join(folder, '..', '..', '..', '.hoso', 'test-servers.json'), 'utf8');
const say = (line) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);

/** What stands in the dump is invented; these keys open it and nothing else. */
const keyOf = (byte) => Buffer.alloc(32, byte).toString('base64');
const keys = { HOSO_RECORD_KEY: keyOf(1), HOSO_PARTY_KEY: keyOf(2), HOSO_ENCRYPTION_KEYS: `first:${keyOf(3)}` };

/** Plays each, four at once, in order. @returns name → what it came to */
async function played(plays) {
  const left = Object.entries(plays);
  const made = new Map();
  const lane = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [name, play] = next;
      made.set(
        name,
        await play().catch((error) => Promise.reject(new Error(`${name}: ${error.message}`, { cause: error }))),
      );
      say(name);
    }
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
  return made;
}
const each = (table, play) =>
  Object.fromEntries(Object.entries(table).map(([name, one]) => [name, () => play(one, name)]));

const registries = await freshRegistries('first_kernel');
const system = await startSystem('first_kernel', { ...registries.env, ...keys });
const identity = String(await freePort());
const runsApi = await startProgram('api', { ...system.env, CONTINUE_EVERY: '5', IDENTITY_PORT: identity });
const connection = await Connection.connect({ address: testServers().temporalAddress });
const dataConverter = encryptedDataConverter(parseEncryptionKeys(keys.HOSO_ENCRYPTION_KEYS));
const client = new Client({ connection, namespace: system.namespace, dataConverter });
const on = {
  stage: system.stage,
  manyRuns: new Stage({ apiUrl: runsApi.url, identityUrl: runsApi.identityUrl }),
  registries,
  fact: (dossier, fact, id, input) =>
    client.workflow.getHandle(dossier).signal(messages.fact, { fact, id, input, source: 'insurance-records' }),
};

/** name → [dossier, who acts next with what] */
const made = await played(each({ ...claims, ...counsellings }, (play) => play(on)));
for (const [name, ...rest] of await besideEachOther(on)) made.set(name, rest);
const beforeTail = await played(each(tails, ({ before }) => before(on)));
const beforeOutage = await played(each(outages, async ({ before }) => before?.(on)));
await runsApi.stop();

// One registry after the other goes away and stays so: what asks the population database first needs it longest.
for (const gone of [[undefined, 'insurance-records', 'bank'], ['population']]) {
  for (const name of gone) if (name !== undefined) await registries.kill(name);
  const now = Object.fromEntries(Object.entries(outages).filter(([, { killed }]) => gone.includes(killed)));
  for (const [name, one] of await played(each(now, async ({ after }, name) => after(on, beforeOutage.get(name)))))
    made.set(name, one);
}
say('all are played; waiting until everything is published');
await eventually(
  () => allPublished(system),
  (all) => all,
  120,
);

const shown = new Map();
for (const [name, [{ number }]] of made) shown.set(name, { number, ...(await shownOf(system, client, number)) });
const { sent, opened } = await leaveTails(system, beforeTail);
say('tails are left; everything is dead');

const record = await recorded(system);
const parts = {
  record: [system.database.url, [{ schema: 'hoso', migrations }]],
  registries: [
    await registriesDatabase(),
    [
      { schema: 'registry_bank', migrations: bankMigrations.map((one) => one.class) },
      { schema: 'registry_insurance', migrations: insuranceMigrations.map((one) => one.class) },
      { schema: 'registry_population', migrations: populationMigrations.map((one) => one.class) },
    ],
  ],
};
/** The only database beside ours that bears this label. */
async function registriesDatabase() {
  const url = new URL(system.database.url);
  const names = await connected(
    system.database.url,
    async (db) =>
      (await db.query("select datname from pg_database where datname like 'test_first_kernel_%' order by 1")).rows,
  );
  const others = [];
  for (const { datname } of names) {
    url.pathname = `/${datname}`;
    const { rows } = await connected(url.href, (db) =>
      db.query("select to_regclass('registry_bank.transfer') is not null as found"),
    );
    if (rows[0].found) others.push(url.href);
  }
  return others.at(-1);
}

for (const [name, [url, schemas]] of Object.entries(parts)) {
  const text = await exported(url, schemas);
  const copy = await emptyDatabase(`first_kernel_copy`);
  await connected(copy.url, (db) => db.query(text));
  for (const { schema } of schemas)
    if ((await digestOf(copy.url, schema)) !== (await digestOf(url, schema)))
      throw new Error(`${schema} is not loaded as it was`);
  if (name === 'record') say(JSON.stringify(await checkRecord({ ...system.env, DATABASE_URL: copy.url })));
  await copy.drop();
  writeFileSync(join(folder, `${name}.sql.gz`), gzipSync(text, { level: 9 }));
}

say('dumped; the same system goes on, so that what comes next is known to be right');
for (const name of ['population', 'insurance-records', 'bank']) await registries.restart(name);
const worker = await startProgram('worker', system.env);
const { port } = new URL(system.api.url);
const api = await startProgram('api', system.env, { port: Number(port) });
const then = await played(
  Object.fromEntries(
    [...made]
      .filter(([, [, next]]) => next !== undefined)
      .map(([name, [{ number }, next]]) => [name, () => acted(number, next)]),
  ),
);
/** The act that comes next is given. @returns the status after it */
async function acted(number, { account, command, input, onTo, answered, mayHaveClosed }) {
  if (answered)
    await on.stage.until(number, 'the registries answer', ({ facts }) => facts.identity && facts.contribution, 180);
  if (onTo) {
    const { businessDate } = await on.stage.look(number);
    const days = (Date.parse(onTo) - Date.parse(businessDate)) / 86_400_000;
    if (days > 0) await on.stage.fastForward(number, { days });
  }
  try {
    await takenAfter(Date.now(), on.stage, number, account, command, input);
  } catch (error) {
    if (!mayHaveClosed || !error.message.includes('DOSSIER_CLOSED')) throw error;
  }
  return (await on.stage.look(number)).status.name;
}

/** Where its time was moved on and nothing happened there, the record does not know of it: it is moved there again. */
const moved = (number, { businessDate }) =>
  businessDate > civilDateAt(record.get(number).lastBusinessAt.getTime()) ? { onTo: businessDate } : {};
const dossiers = [...made].map(([name, [{ number }, next]]) => ({
  name,
  ...record.get(number),
  shown: shown.get(name),
  next: next === undefined ? null : { ...moved(number, shown.get(name)), ...next },
  then: then.get(name) ?? null,
}));
for (const [name, { next, then, like }] of Object.entries(tails)) {
  const dossier = beforeTail.get(name);
  const nextDeadline = like === undefined ? null : asOfTwin(dossier.number, shown.get(like));
  dossiers.push({
    name,
    ...record.get(dossier.number),
    sent: sent.get(name),
    shown: { nextDeadline },
    next: next(dossier) ?? null,
    then,
  });
}
const submission = 'tail, counselling: the submission';
const counsel = made.get('counselling, requested')[1];
dossiers.push({
  name: submission,
  ...record.get(opened),
  sent: sent.get(submission),
  shown: { nextDeadline: null },
  next: counsel,
  then: 'counselled',
});

const statuses = dossierTypes.all.flatMap(({ name, statuses: all, initialStatus }) =>
  Object.keys(all)
    .filter((status) => status !== initialStatus && !dossiers.some((one) => one.type === name && one.status === status))
    .map((status) => `${name} ${status}`),
);
if (statuses.length > 0) throw new Error(`no dossier is ${statuses.join(', ')}`);
if (record.size !== dossiers.length) throw new Error(`${record.size} dossiers, ${dossiers.length} told`);

const told = { commit: 'b2dabba', madeOn: new Date().toISOString(), keys, dossiers };
writeFileSync(join(folder, 'dossiers.json'), await format(JSON.stringify(told), { parser: 'json', printWidth: 120 }));
const readme = join(folder, 'README.md');
const [above] = readFileSync(readme, 'utf8').split(tableBegins);
writeFileSync(
  readme,
  await format(`${above}${tableBegins}\n\n${tableOf(dossiers)}`, { parser: 'markdown', printWidth: 120 }),
);
const files = ['dossiers.json', 'record.sql.gz', 'registries.sql.gz'];
const sums = files.map(
  (file) =>
    `${createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex')}  ${file}`,
);
writeFileSync(join(folder, 'SHA256SUMS'), `${sums.join('\n')}\n`);

await Promise.all([worker.stop(), api.stop(), connection.close()]);
await system.end();
await registries.stop();
say(`${dossiers.length} dossiers`);
process.exit(0);
