import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { type RunningProgram, startProgram, startSystem, type TestSystem } from '../index.js';
import { madeUpCopy, type MadeUpCopy } from '../made-up.js';
import { eventually, failedTasks, kindsOf, rowsOf } from './look.js';

// Dossiers opened by an officer on the office's initiative, by another dossier and by the engine, on real servers: each
// once, whatever dies between the steps.
let copy: MadeUpCopy;
let system: TestSystem;
let worker: RunningProgram;
beforeAll(async () => {
  copy = madeUpCopy();
  system = await startSystem('opening', {}, undefined, copy.folder);
  ({ worker } = system);
}, 300_000);
afterAll(async () => {
  await worker.stop();
  await system.end();
  copy.remove();
});

const inspectionOf = (employer: string, ...sites: string[]) =>
  system.stage.submit('officer', 'workplace-inspection', {
    input: { employer, contact: 'Lê Văn Tám', office: 'HN-01', sites },
    channel: 'ex-officio',
    asOf: '2026-11-02',
  });
const order = async (inspection: string) => {
  await system.stage.command('officer', inspection, 'proposeVisits');
  await system.stage.command('director', inspection, 'orderVisits');
};
const ordered = async (employer: string, ...sites: string[]) => {
  const inspection = await inspectionOf(employer, ...sites);
  await order(inspection);
  return inspection;
};
/** Numbers of the visits that a dossier has opened, by the opening, as its own record says. */
const openedBy = async (inspection: string): Promise<Record<string, string>> => {
  const rows = await rowsOf<{ opening: string; dossier: string }>(
    system,
    `select data->>'opening' as opening, data->>'dossier' as dossier from hoso.event
     where dossier = $1 and kind = 'otherOpened'`,
    [inspection],
  );
  expect(new Set(rows.map(({ opening }) => opening)).size).toBe(rows.length);
  return Object.fromEntries(rows.map(({ opening, dossier }) => [opening, dossier]));
};
/** Every visit to an employer that is on record. */
const visitsTo = async (employer: string): Promise<string[]> => {
  const rows = await rowsOf<{ number: string }>(
    system,
    `select number from hoso.dossier where type = 'site-visit' and employer = $1 order by number`,
    [employer],
  );
  return rows.map(({ number }) => number);
};
const allOpened = (inspection: string, count: number) =>
  eventually(
    () => openedBy(inspection),
    (visits) => Object.keys(visits).length === count,
    60,
  );

it('an officer opens one of the office’s own motion: once, audited, and by no other way', async () => {
  const officer = system.stage.as('officer');
  const body = {
    input: { employer: 'DN0001', contact: 'Lê Văn Tám', office: 'HN-01', sites: ['north'] },
    channel: 'ex-officio',
    asOf: '2026-11-02',
  };
  const key = randomUUID();
  const send = (sent: object, as = officer, under = randomUUID()) =>
    as.post<{ dossier?: string; code?: string }>('/v1/dossiers/workplace-inspection', sent, under);
  const first = await send(body, officer, key);
  expect(first).toMatchObject({ status: 201, body: { dossier: expect.stringMatching(/^TTLD-2026-/) as string } });
  expect(await send(body, officer, key)).toMatchObject({ status: 201, body: first.body });
  expect(await send({ ...body, channel: 'counter' })).toMatchObject({ status: 400 });
  expect(await send({ ...body, channel: 'system' })).toMatchObject({ status: 400 });
  const other = { ...body.input, employer: 'DN0009' };
  expect(await send({ ...body, input: other }, system.stage.as('employer:DN0009'))).toMatchObject({ status: 403 });

  const number = first.body.dossier ?? '';
  const { body: timeline } = await officer.get<{ items: { kind: string; author: string; channel: string }[] }>(
    `/v1/dossiers/${number}/timeline`,
  );
  expect(timeline.items[0]).toMatchObject({ kind: 'dossierOpened', channel: 'ex-officio' });
  expect(timeline.items[0]?.author).not.toMatch(/^(system|dossier)/);
  // Whom to ask for is what was stated; an employer reads nothing of it.
  expect(await officer.get(`/v1/dossiers/${number}/form`)).toMatchObject({
    body: { asItStands: { contact: 'Lê Văn Tám' } },
  });
  expect(await system.stage.as('employer:DN0001').get(`/v1/dossiers/${number}/form`)).toMatchObject({ status: 403 });
  await system.stage.command('officer', number, 'proposeVisits');
  expect(await system.stage.look(number, 'director')).toMatchObject({ toSign: { remarks: [], amountVnd: null } });
  // Whose dossier it is sees of it what the type shows to employers.
  expect(await system.stage.look(number, 'employer:DN0001')).toMatchObject({ facts: { sites: ['north'] } });
  expect(await system.stage.as('employer:DN0009').get(`/v1/dossiers/${number}`)).toMatchObject({ status: 404 });
});

it('opens several at once when that is signed; both sides are linked, and each reports to the one that opened it', async () => {
  const sites = ['a', 'b', 'c', 'd', 'e', 'f'];
  const inspection = await ordered('DN0002', ...sites);
  const visits = await allOpened(inspection, sites.length);
  expect(Object.values(visits).sort()).toEqual(await visitsTo('DN0002'));
  const { links } = await system.stage.look(inspection);
  expect(links.map(({ number }) => number).sort()).toEqual(Object.values(visits).sort());
  // Many links are read page by page.
  const linked = async (after: string) => {
    const { body } = await system.stage
      .as('officer')
      .get<{ items: { number: string; dossier: { phase: string } }[]; next: string | null }>(
        `/v1/dossiers/${inspection}/links?limit=4&after=${after}`,
      );
    return { ...body, items: body.items.map(({ number, dossier }) => [number, dossier.phase]) };
  };
  const [first, last] = [await linked('0'), await linked('4')];
  expect([first.next, last.next]).toEqual(['4', null]);
  expect([...first.items, ...last.items]).toEqual(links.map(({ number }) => [number, 'waiting']));
  const visit = visits['visits:c'] ?? '';
  expect(await system.stage.look(visit)).toMatchObject({
    businessDate: '2026-11-02',
    links: [{ number: inspection, relation: 'workplace-inspection' }],
    facts: { site: 'c' },
  });
  // That somebody was hurt is personal: it stands in the open part of neither record.
  for (const number of Object.values(visits))
    await system.stage.command('officer', number, 'recordVisit', { found: number === visit ? 'accident' : 'in-order' });
  await system.stage.until(inspection, 'closed', ({ phase }) => phase === 'closed');
  const open = await rowsOf<{ found: string }>(
    system,
    `select data->>'found' as found from hoso.event
     where kind in ('visited', 'visitReported') and (dossier = $1 or data->>'opening' = 'visits:c') order by sequence`,
    [visit],
  );
  expect(open.map(({ found }) => found)).toEqual(['undisclosed', 'undisclosed']);
  const told = async (by: string, dossier: string, kind: string) => {
    const { body } = await system.stage
      .as(by)
      .get<{ items: { kind: string; data: object }[] }>(`/v1/dossiers/${dossier}/timeline`);
    return body.items.filter((item) => item.kind === kind).map(({ data }) => data);
  };
  expect(await told('officer', visit, 'visited')).toEqual([{ found: 'accident' }]);
  expect(await told('auditor', visit, 'visited')).toEqual([{}]);
  expect(await system.stage.look(inspection)).toMatchObject({ facts: { found: { 'visits:c': 'undisclosed' } } });
});

it('what is open already and what is refused waits for an officer; the dossier closes when both are settled', async () => {
  const before = await system.stage.submit('officer', 'site-visit', {
    input: { employer: 'DN0003', office: 'HN-01', site: 'north' },
    channel: 'ex-officio',
    asOf: '2026-11-02',
  });
  const inspection = await ordered('DN0003', 'north', 'south', 'demolished');
  const stuck = await system.stage.until(
    inspection,
    'two refused',
    ({ waiting }) => waiting.filter(({ what }) => what.en.includes('was refused')).length === 2,
  );
  expect(stuck.waiting).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ who: 'officer', code: 'DOSSIER_ALREADY_OPEN' }),
      expect.objectContaining({ who: 'officer', code: 'SITE_CLOSED' }),
    ]),
  );
  const { 'visits:south': south = '' } = await openedBy(inspection);
  for (const visit of [before, south])
    await system.stage.command('officer', visit, 'recordVisit', { found: 'in-order' });
  await system.stage.command('officer', inspection, 'giveUpOpening', {
    opening: 'visits:demolished',
    reason: 'Torn down',
  });
  await system.stage.until(before, 'closed', ({ phase }) => phase === 'closed');
  // Its place is free now.
  await system.stage.command('officer', inspection, 'openAgain', { opening: 'visits:north' });
  const { 'visits:north': north = '' } = await allOpened(inspection, 2);
  expect(north).not.toBe(before);
  expect(await system.stage.look(inspection)).toMatchObject({ status: { name: 'visiting' } });
  await system.stage.command('officer', north, 'recordVisit', { found: 'in-order' });
  await system.stage.until(inspection, 'closed', ({ phase }) => phase === 'closed');
});

it('the engine opens one when its day has come, in the time of the dossier that asks for it', async () => {
  const inspection = await ordered('DN0004', 'north', 'south');
  const visits = await allOpened(inspection, 2);
  await system.stage.command('officer', visits['visits:north'] ?? '', 'recordVisit', { found: 'defects' });
  await system.stage.command('officer', visits['visits:south'] ?? '', 'recordVisit', { found: 'in-order' });
  await system.stage.until(inspection, 'reported', ({ facts }) => Object.keys(facts['found'] as object).length === 2);
  await system.stage.fastForward(inspection, { days: 31 });
  const { 'followUps:north': again = '' } = await allOpened(inspection, 3);
  expect(await system.stage.look(again)).toMatchObject({ businessDate: '2026-12-02', facts: { site: 'north' } });
  await system.stage.command('officer', again, 'recordVisit', { found: 'in-order' });
  await system.stage.until(inspection, 'closed', ({ phase }) => phase === 'closed');
});

describe('a worker dies', () => {
  /** Whoever records such an event waits for this session. */
  const holding = async <T>(kind: string, during: (release: () => Promise<void>) => Promise<T>): Promise<T> => {
    const session = new Client({ connectionString: system.database.url });
    await session.connect();
    try {
      await session.query(`
        create or replace function public.held() returns trigger language plpgsql as
          $$ begin perform pg_advisory_xact_lock_shared(4711); return new; end $$;
        select pg_advisory_lock(4711);
        create trigger held before insert on hoso.event for each row when (new.kind = '${kind}')
          execute function public.held()`);
      return await during(async () => void (await session.query('select pg_advisory_unlock(4711)')));
    } finally {
      await session.query('drop trigger if exists held on hoso.event').catch(() => undefined);
      await session.end();
    }
  };
  const waiting = () =>
    eventually(
      () =>
        rowsOf<{ count: string }>(
          system,
          `select count(*) from pg_locks where locktype = 'advisory' and not granted and database =
             (select oid from pg_database where datname = current_database())`,
        ),
      ([row]) => Number(row?.count) > 0,
    );
  const again = async () => {
    worker = await startProgram('worker', system.env, { from: copy.folder });
  };

  it.each([
    ['before what it opens is on record', 'visitOrdered', 'DN0005'],
    ['after that, before the one that asked for it knows', 'otherOpened', 'DN0006'],
  ])(
    '%s: one is opened for each',
    async (_when, kind, employer) => {
      const inspection = await holding(kind, async (release) => {
        const number = await ordered(employer, 'north', 'south', 'west');
        await waiting();
        await worker.kill();
        await release();
        await again();
        await allOpened(number, 3);
        return number;
      });
      expect(Object.values(await openedBy(inspection)).sort()).toEqual(await visitsTo(employer));
      const kinds = await kindsOf(system, inspection);
      expect(kinds.filter((one) => one === 'otherOpened')).toHaveLength(3);
      expect(kinds).not.toContain('openingRefused');
    },
    120_000,
  );

  it('when it has a number and no run yet: that number is opened', async () => {
    const inspection = await inspectionOf('DN0007', 'north');
    await rowsOf(
      system,
      `insert into hoso.open_slot (type, claimant, number, subject, key)
       values ('site-visit:north', 'DN0007', 'TTHT-2026-0900001', $1, 'visits:north')`,
      [`dossier:${inspection}`],
    );
    await order(inspection);
    expect(await allOpened(inspection, 1)).toEqual({ 'visits:north': 'TTHT-2026-0900001' });
    expect(await visitsTo('DN0007')).toEqual(['TTHT-2026-0900001']);
  });

  it('and no task of any dossier has failed', async () => {
    expect(await failedTasks(system)).toEqual([]);
  }, 60_000);
});
