import { Client } from 'pg';
import { freshRegistries, runCommand, wholeRecord } from '../index.js';
import { type FirstKernel, loadFirstKernel } from './load.js';

// Everything in the dump is there when it is loaded: every dossier in an intact record, and its people.
let kernel: FirstKernel;
beforeAll(async () => {
  kernel = await loadFirstKernel('first_kernel');
}, 60_000);
afterAll(() => kernel.record.drop());

it('every dossier is in the record as it is told, and the record is whole', async () => {
  const client = new Client({ connectionString: kernel.record.url });
  await client.connect();
  const { rows } = await client.query(
    'select number, type, status, sequence, closed_on is null as open from hoso.dossier',
  );
  await client.end();
  const told = kernel.dossiers.map(({ number, type, status, sequence, open }) => ({
    number,
    type,
    status,
    sequence,
    open,
  }));
  const byNumber = (a: { number: string }, b: { number: string }) => (a.number < b.number ? -1 : 1);
  expect((rows as typeof told).sort(byNumber)).toEqual(told.sort(byNumber));

  // What the read model says in words is of the build that folded it (an article is named otherwise today): folded anew,
  // it is what the events say. Money, chains and seals stand as they were.
  const env = { ...kernel.keys, DATABASE_URL: kernel.record.url };
  const { report, errors } = await runCommand('readmodel', ['rebuild'], env);
  expect({ errors, report }).toMatchObject({ report: { ledgerDiffering: [], unreadable: [] } });
  const checked = await runCommand('readmodel', ['rebuild', '--check'], env);
  expect(checked.report).toMatchObject(wholeRecord.readmodel);
  // Its log of looks is chained by the first worker that runs, and verified then (goes-on.system-spec.ts).
  const verified = await runCommand('timeline', ['verify'], env);
  expect(verified.report).toMatchObject({ ok: true, findings: [] });
}, 60_000);

it('the registries know the people, and what was paid', async () => {
  const registries = await freshRegistries('first_kernel', { database: kernel.registries });
  try {
    const { body } = await registries.admin('bank', 'GET', '/admin/transfers?limit=1000');
    const paid = (body as { transfers: { reference: string }[] }).transfers.map(({ reference }) => reference);
    const active = kernel.dossiers.find(({ name }) => name === 'active: month 1 is paid');
    expect(paid).toContain(`${active?.number}:1:benefit`);
    const people = await registries.admin('population', 'GET', '/admin/people?limit=1000');
    const known = (people.body as { people: { personalId: string }[] }).people.map(({ personalId }) => personalId);
    expect(known).toContain(active?.next?.account.split(':')[1]);
  } finally {
    await registries.stop();
  }
}, 60_000);
