import { Client } from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkRecord, freshRegistries, startSystem, wholeRecord, type Registries, type TestSystem } from '../index.js';
import { type FirstKernel, type FirstKernelDossier, loadFirstKernel } from './load.js';

// Temporal's databases are lost completely, and the kernel is a newer one: every dossier of the installation continues
// from the record alone. Events that Temporal never learned of count as committed.
let kernel: FirstKernel;
let registries: Registries;
let system: TestSystem;
let database: Client;
beforeAll(async () => {
  kernel = await loadFirstKernel('goes_on');
  database = new Client({ connectionString: kernel.record.url });
  await database.connect();
  // As if there had been no downtime: each dossier is at the business time of its last event.
  await database.query(`update hoso.head h set offset_ms = last.at - extract(epoch from clock_timestamp()) * 1000
    from (select dossier, extract(epoch from max(business_at)) * 1000 as at from hoso.event group by 1) last
    where last.dossier = h.dossier`);
  registries = await freshRegistries('goes_on', { database: kernel.registries });
  system = await startSystem('goes_on', { ...registries.env, ...kernel.keys }, kernel.record);
}, 120_000);
afterAll(async () => {
  await database.end();
  await system.end();
  await registries.stop();
});

const rows = async <R>(text: string, values: readonly unknown[] = []): Promise<R[]> =>
  (await database.query(text, [...values])).rows as R[];

it('every open dossier has a run again, begun from its record by itself and counted', async () => {
  const open = kernel.dossiers.filter((dossier) => dossier.open).map(({ number }) => number);
  const followed = async () =>
    (
      await rows<{ dossier: string }>(
        'select dossier from hoso.head where dossier = any($1) and confirmed = sequence',
        [open],
      )
    ).length;
  for (const end = Date.now() + 120_000; (await followed()) < open.length && Date.now() < end;) await sleep(1_000);
  expect(await followed()).toBe(open.length);
  const begun = await rows<{ dossier: string; kind: string }>('select distinct dossier, kind from hoso.incident');
  expect(
    begun
      .filter(({ kind }) => kind === 'begun')
      .map(({ dossier }) => dossier)
      .sort(),
  ).toEqual([...open].sort());
  expect(begun.filter(({ kind }) => kind !== 'begun')).toEqual([]);
}, 180_000);

/** Days that a rule gives since it was fixed, for dossiers of every version of the law data (ADR 0100). */
const MENDED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // Paid five working days after the notice, not after day 7 of the month (D374 16.2).
  'TCTN-2026-0000017': { '2026-12-30': '2026-12-29' },
  // Three months from the end of the award as decided, not from the end of the benefit (D374 16.4).
  'TCTN-2026-0000029': { '2027-04-26': '2027-06-16', '2027-04-27': '2027-06-17' },
};
const mended = (number: string, day: string): string => MENDED[number]?.[day] ?? day;

const inVietNam = (instant: string): string => new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);

it('each shows what it showed: status, day of its last event, waiting', async () => {
  for (const { number, status, lastBusinessAt, shown, open } of kernel.dossiers) {
    const seen = await system.stage.look(number);
    expect([number, seen.status.name]).toEqual([number, status]);
    if (!open) continue;
    expect([number, seen.businessDate]).toEqual([number, inVietNam(lastBusinessAt)]);
    if (shown.waiting === undefined || JSON.stringify(shown.waiting).includes('asked again')) continue;
    // Whom it waits for and until when; words and grounds are those of today. A registry that was away answers now.
    const owed = (waiting: readonly unknown[], day = (until: string) => until) =>
      (waiting as { who: string; until?: string }[]).map(({ who, until = '' }) => `${who} ${day(until)}`);
    // What was owed is owed, in its order; who else must act is shown since (workflows/who-must-act.spec.ts).
    const told = owed(shown.waiting, (until) => mended(number, until));
    const now = owed(seen.waiting);
    const kept = told.reduce<readonly string[]>(
      (rest, one) => (rest.includes(one) ? rest.slice(rest.indexOf(one) + 1) : ['missing', one]),
      now,
    );
    expect([number, kept[0] === 'missing' ? { told, now } : 'all is shown']).toEqual([number, 'all is shown']);
  }
}, 120_000);

it('and waits for the same next moment', async () => {
  const moments = await rows<{ dossier: string; moment: string | null; at: string | null }>(
    `select dossier, moment, to_char(moment_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as at from hoso.head`,
  );
  const momentOf = new Map(moments.map(({ dossier, moment, at }) => [dossier, { moment, at }]));
  const acting = ['employerReply', 'collection', 'checkIn', 'excuse', 'uncollectedMoney'];
  for (const { number, open, shown } of kernel.dossiers) {
    const { nextDeadline } = shown;
    // A reminder, and a deadline that changes nothing by itself, are no moments.
    if (!open || nextDeadline === null || !acting.includes(nextDeadline.name)) continue;
    expect([number, momentOf.get(number)]).toEqual([
      number,
      { moment: nextDeadline.name, at: mended(number, inVietNam(nextDeadline.at)) },
    ]);
  }
}, 60_000);

const acting = async ({ number, next, then }: FirstKernelDossier): Promise<void> => {
  if (next === null) return;
  const { account, command, input, onTo, answered, mayHaveClosed } = next;
  if (mayHaveClosed === true && (await system.stage.look(number)).phase === 'closed') return;
  if (answered !== undefined)
    await system.stage.until(number, 'the registries answered', ({ facts }) => facts['contribution'] !== undefined, 60);
  if (onTo !== undefined) {
    const { businessDate } = await system.stage.look(number);
    const days = Math.round((Date.parse(onTo) - Date.parse(businessDate)) / 86_400_000);
    if (days > 0) await system.stage.fastForward(number, { days });
  }
  const { body, status } = await system.stage
    .as(account)
    .post<{ status: string; code?: string }>(`/v1/dossiers/${number}/commands/${command}`, { input });
  expect([number, status, body.code ?? '']).toEqual([number, 200, '']);
  if (then !== null) await system.stage.until(number, then, (shown) => shown.status.name === then, 60);
};

it('the next act of each is taken as it would have been', async () => {
  const failures: unknown[] = [];
  const waiting = kernel.dossiers.filter(({ next, tail }) => next !== null && tail.length === 0);
  const work = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      const { number } = one;
      await acting(one).catch((error: unknown) => failures.push([number, error]));
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  expect(failures).toEqual([]);
}, 400_000);

it('a request whose caller was never answered is answered from the record', async () => {
  for (const { number, sent, tail } of kernel.dossiers) {
    // Time that was to pass is nobody's act.
    if (sent === undefined || sent.path.includes('fast-forward')) continue;
    const { account, path, body, key } = sent;
    const answer = await system.stage.as(account).post<object>(path, body, key);
    expect([200, 201]).toContain(answer.status);
    const kinds = await rows<{ kind: string }>('select kind from hoso.event where dossier = $1', [number]);
    for (const kind of tail) expect(kinds.filter((event) => event.kind === kind)).toHaveLength(1);
  }
}, 60_000);

it('nothing is paid twice, and the record is whole', async () => {
  const { body } = await registries.admin('bank', 'GET', '/admin/transfers?limit=1000');
  const references = (body as { transfers: { reference: string }[] }).transfers.map(({ reference }) => reference);
  expect(new Set(references).size).toBe(references.length);
  // Rows that nobody acted on are folded anew by the worker meanwhile.
  const builds = () => rows<{ fold: string | null }>('select distinct fold from hoso.dossier');
  for (const end = Date.now() + 60_000; (await builds()).length > 1 && Date.now() < end;) await sleep(500);
  expect(await builds()).toEqual([{ fold: expect.any(String) as string }]);
  // The bytes of documents are not part of that installation, only what the record says of them.
  const { DOCUMENT_DIR: _, ...record } = system.env;
  expect(await checkRecord(record)).toMatchObject(wholeRecord);
}, 120_000);
