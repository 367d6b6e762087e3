import { addDays, type CivilDate, civilDateAt } from '../../../libs/calendar/index.js';
import { startSystem, type TestSystem } from '../../../libs/testing/index.js';
import { People } from '../../../libs/testing/play/people.js';
import { dossierTypes } from '../../../workflows/types.js';
import { type Filed, fileExample, submissionOf } from './examples.js';

// An office's day over HTTP: take, assign, take over; my work and the queue follow; people are found by their names.
interface Line {
  readonly number: string;
  readonly assignee: string | null;
  readonly otherDue: string | null;
  readonly sequence: number;
}
interface Page {
  readonly items: readonly Line[];
  readonly add?: readonly string[];
  readonly next: string | null;
  readonly position: number;
}
const type = dossierTypes.all[0];
if (type === undefined) throw new Error('there is no dossier type');

let system: TestSystem;
let filed: Filed;
let officer: string;
let colleague: string;
beforeAll(async () => {
  system = await startSystem('finding');
  filed = await fileExample(system.stage, type);
  officer = `officer:${filed.office}:1`;
  colleague = `officer:${filed.office}:2`;
}, 120_000);
afterAll(() => system.end());

const command = (account: string, name: string, input: object = {}) =>
  system.stage
    .as(account)
    .post<{ code?: string; details?: object }>(`/v1/dossiers/${filed.number}/commands/${name}`, { input });
const numbers = async (account: string, path: string) =>
  (await system.stage.as(account).get<Page>(path)).body.items.map(({ number }) => number);
const queue = (filter: string) => numbers(officer, `/v1/offices/${filed.office}/queue?${filter}`);

it('work is somebody’s, and is seen to be', async () => {
  expect(await queue('assignee=none')).toEqual([filed.number]);
  expect((await command(officer, 'take')).status).toBe(200);
  expect(await numbers(officer, '/v1/my/work')).toEqual([filed.number]);
  expect(await numbers(colleague, '/v1/my/work')).toEqual([]);
  expect([await queue('assignee=me'), await queue('assignee=none')]).toEqual([[filed.number], []]);
  expect(await queue('waitingFor=officer')).toEqual([filed.number]);
  expect(await queue('waitingFor=bank')).toEqual([]);

  const { body, status } = await command(colleague, 'recordCounselling', { advice: 'Two openings' });
  expect({ status, ...body }).toMatchObject({
    status: 409,
    code: 'TAKEN_BY_ANOTHER',
    details: { assignee: `officer-${filed.office}-1` },
  });
  expect((await command(colleague, 'takeOver', { reason: 'She is away' })).status).toBe(200);
  expect(await numbers(colleague, '/v1/my/work')).toEqual([filed.number]);
  expect((await command(`director:${filed.office}:1`, 'assign', { to: `officer-${filed.office}-1` })).status).toBe(200);
  expect(await queue(`assignee=officer-${filed.office}-1`)).toEqual([filed.number]);
});

it('a note of officials is read by them, and its words by nobody else', async () => {
  expect((await command(colleague, 'note', { text: 'She calls back on Friday' })).status).toBe(200);
  const read = async (account: string) =>
    JSON.stringify((await system.stage.as(account).get(`/v1/dossiers/${filed.number}/timeline?limit=200`)).body);
  expect(await read(officer)).toContain('She calls back');
  const own = await read(`claimant:${filed.person}`);
  expect(own).toContain('noted');
  expect(own).not.toContain('She calls back');
});

it('a person is found by their name as it is heard, by whose dossiers they are, and that is logged', async () => {
  const look = (account: string, body: object) => system.stage.as(account).post<Page>('/v1/dossiers/search', body);
  const { body } = await look(officer, { name: 'an thi nguyen' });
  expect(body).toMatchObject({
    items: [{ number: filed.number, displayName: 'Nguyễn Thị An', match: 'exact' }],
    ...{ next: null, total: { count: 1, more: false } },
  });
  expect(body).not.toHaveProperty('add');
  expect((await look(officer, { name: 'nguyenn thi an' })).body.items).toMatchObject([
    { number: filed.number, match: 'near' },
  ]);
  expect((await look(officer, { name: 'nguyenn thi an', near: false })).body.items).toEqual([]);
  expect((await look('officer:DN-01:1', { name: 'nguyen thi an' })).body.items).toEqual([]);
  expect((await look(officer, { name: 'nguyen thi an', office: 'DN-01' })).body.items).toEqual([]);
  expect((await look(officer, { name: 'nguyen thi an', type: type.name })).body.items).toHaveLength(1);
  // All that is said must hold.
  const known = { name: 'An', personalId: filed.person, number: filed.number, office: filed.office };
  expect((await look(officer, known)).body.items).toHaveLength(1);
  expect((await look(officer, { ...known, name: 'Bình' })).body.items).toEqual([]);
  expect((await look(officer, { ...known, employer: 'XX0001' })).body.items).toEqual([]);
  expect((await look(officer, { office: filed.office })).status).toBe(400);
  expect((await look(officer, { name: 'An', after: filed.number })).status).toBe(400);
  const readers = await system.stage
    .as('auditor')
    .get<{ items: { subject: string; purpose: string }[] }>(`/v1/dossiers/${filed.number}/readers`);
  expect(readers.body.items).toContainEqual(
    expect.objectContaining({ subject: `officer-${filed.office}-1`, purpose: 'search' }),
  );
});

it('a queue is not asked for what it cannot hold', async () => {
  for (const filter of ['assignee=a%20b', 'waitingFor=neighbour', 'dueFrom=2026-02-30', 'dueTo=soon'])
    expect((await system.stage.as(officer).get(`/v1/offices/${filed.office}/queue?${filter}`)).status).toBe(400);
});

interface Fault {
  readonly code?: string;
  readonly errors?: readonly { readonly pointer: string }[];
}
const claim = dossierTypes.all.find(({ search = {} }) => Object.values(search).some(({ personal }) => personal));

it('a list is filtered and ordered by the fields of a type, and says which of them are none', async () => {
  const own = `type=${type.name}`;
  expect(await queue(`${own}&fields.referrals=0`)).toEqual([filed.number]);
  expect(await queue(`${own}&fields.referrals.from=1`)).toEqual([]);
  expect(await queue(`${own}&sort=-fields.requestedOn`)).toEqual([filed.number]);
  expect(await queue(`${own}&sort=openedOn&status=requested`)).toEqual([filed.number]);
  for (const [filter, pointer] of [
    ['fields.referrals=0', '/type'],
    [`${own}&fields.colour=red`, '/fields.colour'],
    [`${own}&fields.referrals=many`, '/fields.referrals'],
    [`${own}&sort=fields.colour`, '/sort'],
    [`${own}&sort=name`, '/sort'],
    [`${own}&colour=red`, '/colour'],
    ['type=unemployment-claim&fields.birthYear=1990', '/fields.birthYear'],
  ]) {
    const { status, body } = await system.stage.as(officer).get<Fault>(`/v1/offices/${filed.office}/queue?${filter}`);
    expect({ filter, status, at: body.errors?.map((fault) => fault.pointer) }).toEqual({
      filter,
      status: 400,
      at: [pointer],
    });
  }
});

it('a personal field finds a person by POST only, for those whose dossiers they are, and that is logged', async () => {
  if (claim === undefined) throw new Error('no type has a personal search field');
  const { number, office } = await fileExample(system.stage, claim);
  const look = (account: string, body: object) =>
    system.stage.as(account).post<Page & Fault>('/v1/dossiers/search', { type: claim.name, names: false, ...body });
  const fields = { birthYear: { from: 1950, to: 2000 } };
  const found = await look(`officer:${office}:1`, { fields });
  expect(found.body).toMatchObject({ items: [{ number }], next: null });
  expect((await look('officer:DN-01:1', { fields })).body.items).toEqual([]);
  expect((await look(`officer:${office}:1`, { fields: { birthYear: 1900 } })).body.items).toEqual([]);
  expect((await look(`officer:${office}:1`, { fields: { birthYear: 'a b' } })).body.errors).toMatchObject([
    { pointer: '/fields/birthYear' },
  ]);
  expect((await look(`officer:${office}:1`, { fields: {} })).status).toBe(400);
  // A year of birth and a telephone mean the same in every type that knows them.
  const anywhere = (body: object, account = `officer:${office}:1`) =>
    system.stage.as(account).post<Page & Fault>('/v1/dossiers/search', body);
  const { birthYear, phone } = { birthYear: 1999, phone: '0912345678' };
  for (const body of [{ birthYear, name: 'an' }, { phone }, { phone: '+84 912 345 678' }, { phone, birthYear }])
    expect([body, (await anywhere(body)).body.items.map((one) => one.number)]).toEqual([body, [number]]);
  for (const body of [{ birthYear: 1980, phone }, { phone: '0912345679' }, { phone, type: claim.name, name: 'Bình' }])
    expect([body, (await anywhere(body)).body.items]).toEqual([body, []]);
  expect((await anywhere({ phone }, 'officer:DN-01:1')).body.items).toEqual([]);
  expect((await anywhere({ phone, type: type.name })).body.errors).toMatchObject([{ pointer: '/phone' }]);
  expect((await anywhere({ phone: 'soon' })).body.errors).toMatchObject([{ pointer: '/phone' }]);
  expect((await look(`officer:${office}:1`, { fields: { phone } })).body.items).toHaveLength(1);
  const { body } = await system.stage
    .as('auditor')
    .get<{ items: { subject: string; purpose: string }[] }>(`/v1/dossiers/${number}/readers`);
  expect(body.items).toContainEqual(expect.objectContaining({ subject: `officer-${office}-1`, purpose: 'search' }));
});

it('a line tells what a page needs: who has it, by name for colleagues, where it lies, its columns, how many there are', async () => {
  const holder = `officer-${filed.office}-1`;
  const { body } = await system.stage
    .as(colleague)
    .get<Page>(`/v1/offices/${filed.office}/queue?type=${type.name}&counts=true`);
  const one = { count: 1, more: false };
  expect(body).toMatchObject({
    items: [
      {
        number: filed.number,
        holder: {
          id: holder,
          name: expect.stringMatching(/./) as string,
          since: expect.stringMatching(/^\d{4}-/) as string,
        },
        officeName: { vi: expect.stringMatching(/./) as string, en: expect.stringMatching(/./) as string },
        columns: { referrals: 0 },
      },
    ],
    total: one,
    counts: { all: one, mine: { count: 0, more: false }, unassigned: { count: 0, more: false } },
  });
  expect(body.position).toBeGreaterThan(0);
  const own = await system.stage.as(`claimant:${filed.person}`).get<Page>('/v1/my/dossiers');
  expect(own.body.items.find(({ number }) => number === filed.number)).toMatchObject({
    holder: { id: holder, name: null },
    columns: {},
  });
});

it('a read includes what its caller has seen: an act as it was answered, a position of the stream', async () => {
  const act = await system.stage
    .as(officer)
    .post<{ sequence: number }>(`/v1/dossiers/${filed.number}/commands/note`, { input: { text: 'And now' } });
  expect(act.status).toBe(200);
  const seen = `seen=${filed.number}:${act.body.sequence}`;
  const [list, one] = [`/v1/offices/${filed.office}/queue?${seen}`, `/v1/dossiers/${filed.number}?${seen}`];
  const lines = (await system.stage.as(officer).get<Page>(list)).body;
  const line = lines.items.find(({ number }) => number === filed.number);
  const shown = (await system.stage.as(officer).get<Line & { readonly position: number }>(one)).body;
  expect([line?.sequence, shown.sequence]).toEqual([act.body.sequence, act.body.sequence]);
  expect(shown.position).toBeGreaterThanOrEqual(lines.position);
  for (const path of ['/v1/my/work', `/v1/offices/${filed.office}/dossiers?status=requested`, '/v1/my/dossiers']) {
    const reader = path.endsWith('my/dossiers') ? `claimant:${filed.person}` : officer;
    const asked = `${path}${path.includes('?') ? '&' : '?'}seen=${shown.position}`;
    const { status, body } = await system.stage.as(reader).get<Page>(asked);
    expect([path, status, body.position >= shown.position]).toEqual([path, 200, true]);
  }
  // What nobody has seen yet is waited for, a second at most; how long tells nothing of what is not one's own.
  const ms = async (account: string, what: string) => {
    const began = performance.now();
    const { status } = await system.stage.as(account).get(`/v1/my/dossiers?seen=${what}`);
    expect(status).toBe(200);
    return performance.now() - began;
  };
  expect(await ms(`claimant:${filed.person}`, `${shown.position + 1_000_000}`)).toBeGreaterThan(950);
  for (const what of [`${filed.number}:1`, 'TVVL-2026-9999999:1'])
    expect(await ms('claimant:001199000999', what)).toBeGreaterThan(950);
  for (const wrong of ['x', '0x10', `${filed.number}:x`]) {
    const { status, body } = await system.stage.as(officer).get<Fault>(`/v1/my/work?seen=${wrong}`);
    expect([wrong, status, body.errors?.map(({ pointer }) => pointer)]).toEqual([wrong, 400, ['/seen']]);
  }
});

it('whoever has an answer is told that it is the same, and no look is noted', async () => {
  const token = await new People(system.api.identityUrl ?? '').token(officer);
  const ask = (path: string, known?: string, method = 'GET') =>
    fetch(`${system.api.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(known !== undefined && { 'if-none-match': known }) },
    });
  const looks = async () =>
    (
      await system.stage.as('auditor').get<{ items: { subject: string }[] }>(`/v1/dossiers/${filed.number}/readers`)
    ).body.items.filter(({ subject }) => subject === `officer-${filed.office}-1`).length;
  const paths = [
    `/v1/dossiers/${filed.number}`,
    `/v1/offices/${filed.office}/queue?type=${type.name}&names=true&counts=true`,
  ];
  for (const path of paths) {
    const first = await ask(path);
    const etag = first.headers.get('etag') ?? '';
    expect({ path, status: first.status, etag: etag !== '' }).toEqual({ path, status: 200, etag: true });
    const before = await looks();
    const again = await ask(path, etag);
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    expect(await looks()).toBe(before);
    expect((await command(officer, 'note', { text: 'More' })).status).toBe(200);
    const changed = await ask(path, etag);
    expect([changed.status, changed.headers.get('etag') === etag]).toEqual([200, false]);
    expect(await looks()).toBe(before + 1);
  }
  const before = await looks();
  const { headers, status } = await ask(paths[0] ?? '', undefined, 'HEAD');
  const { sequence } = (await (await ask(paths[0] ?? '')).json()) as Line;
  expect([status, headers.get('etag'), headers.get('asks-why')]).toEqual([200, `"${sequence}"`, 'false']);
  expect(await looks()).toBe(before + 1);
  const parts = ['', '/timeline', '/form', '/letters'].map((part) => `/v1/dossiers/${filed.number}${part}`);
  for (const path of [...parts, paths[1] ?? '']) {
    const answer = await ask(path, undefined, 'HEAD');
    expect([path, answer.status, await answer.text()]).toEqual([path, 200, '']);
  }
  expect(await looks()).toBe(before + 1);
  const strange = await fetch(`${system.api.url}${paths[0] ?? ''}`, {
    method: 'HEAD',
    headers: { authorization: `Bearer ${await new People(system.api.identityUrl ?? '').token('officer:DN-01:1')}` },
  });
  expect(strange.status).toBe(404);
});

it('work is given to whoever is known to work in the office, and a director sees what they have', async () => {
  const director = `director:${filed.office}:1`;
  const assign = (to: string) => command(director, 'assign', { to });
  for (const to of ['officer-HN-01-77', 'officer-DN-01-1', `claimant:${filed.person}`, 'auditor']) {
    const { status, body } = await assign(to);
    expect({ to, status, at: (body as Fault).errors?.map(({ pointer }) => pointer) }).toEqual({
      to,
      status: 400,
      at: ['/input/to'],
    });
  }
  // Whoever comes is known from then on.
  await system.stage.as(`officer:${filed.office}:77`).get('/v1/my/work');
  expect((await assign(`officer-${filed.office}-77`)).status).toBe(200);
  const { body } = await system.stage
    .as(director)
    .get<{ items: { id: string }[] }>(`/v1/offices/${filed.office}/people`);
  const ids = body.items.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([`officer-${filed.office}-1`, `director-${filed.office}-1`]));
  expect(ids).not.toContain('officer-DN-01-1');
  expect(body.items.find(({ id }) => id === `officer-${filed.office}-77`)).toMatchObject({
    roles: ['officer'],
    open: 1,
    done7: 0,
  });
  expect(body.items.find(({ id }) => id === `officer-${filed.office}-1`)).toMatchObject({
    open: 0,
    done7: 1,
    done30: 1,
  });
  expect((await system.stage.as('director:DN-01:1').get(`/v1/offices/${filed.office}/people`)).status).toBe(404);
  // Officers know their colleagues by name, and not what each of them has.
  const colleagues = await system.stage.as(officer).get<{ items: object[] }>(`/v1/offices/${filed.office}/colleagues`);
  expect(colleagues.body.items).toContainEqual({
    id: `director-${filed.office}-1`,
    name: expect.stringMatching(/./) as string,
    roles: ['director'],
    awayUntil: null,
  });
  expect((await system.stage.as(`claimant:${filed.person}`).get(`/v1/offices/${filed.office}/colleagues`)).status).toBe(
    403,
  );
  expect((await system.stage.as(officer).get(`/v1/offices/${filed.office}/people`)).status).toBe(403);
});

it('figures of what is recorded are those of their lists, for whoever leads the office or audits', async () => {
  interface Figures {
    readonly by: readonly string[];
    readonly position: number;
    readonly rows: readonly Row[];
    readonly total: Row;
  }
  interface Row {
    readonly group: string | null;
    readonly title: { readonly en: string };
    readonly figures: readonly { readonly dossiers: number; readonly list: string }[];
  }
  interface Listed extends Page {
    readonly total: { readonly count: number };
  }
  const director = system.stage.as(`director:${filed.office}:1`);
  const known = (await director.get<{ items: { name: string; by: string[] }[] }>('/v1/statistics')).body.items;
  expect(known.map(({ name }) => name)).toContain('limits');
  const day = (await director.get<{ openedOn: string }>(`/v1/dossiers/${filed.number}`)).body.openedOn;
  for (const { name, by } of known)
    for (const one of by) {
      const { status, body } = await director.get<Figures>(`/v1/statistics/${name}?by=${one}&from=2020-01-01`);
      expect({ name, one, status }).toEqual({ name, one, status: 200 });
      for (const { figures } of [...body.rows, body.total])
        for (const { dossiers, list } of figures) {
          const listed = (await director.get<Listed>(`${list}&limit=200`)).body;
          expect({ list, count: listed.total.count, shown: listed.items.length }).toEqual({
            list,
            count: dossiers,
            shown: Math.min(dossiers, 200),
          });
          expect(listed.position).toBeGreaterThanOrEqual(body.position);
        }
    }
  const opened = (await director.get<Figures>(`/v1/statistics/opened?by=holder&from=${day}&to=${day}`)).body;
  expect(opened.rows.find(({ group }) => group === `officer-${filed.office}-77`)?.title.en).toMatch(/./);
  const [cell] = opened.total.figures;
  expect(await numbers(`director:${filed.office}:1`, cell?.list ?? '')).toContain(filed.number);
  // Of another office they learn nothing, and whoever works on dossiers has the lists alone.
  const elsewhere = system.stage.as('director:DN-01:1');
  expect((await elsewhere.get(`/v1/statistics/opened?office=${filed.office}`)).status).toBe(404);
  expect((await elsewhere.get<Figures>(`/v1/statistics/opened?from=2020-01-01`)).body.rows).toEqual([]);
  expect((await system.stage.as(officer).get('/v1/statistics/opened')).status).toBe(403);
  for (const [path, status] of [
    ['opened?from=2026-02-02&to=2026-02-01', 400],
    ['opened?from=1990-01-01', 400],
    ['opened?by=claimant', 400],
    ['salaries', 404],
    ['opened/dossiers?group=<b>', 400],
  ] as const)
    expect({ path, status: (await director.get(`/v1/statistics/${path}`)).status }).toEqual({ path, status });
  const audited = (await system.stage.as('auditor').get<Figures>('/v1/statistics/opened?from=2020-01-01')).body;
  expect(audited.rows.map(({ group }) => group)).toContain(filed.office);
});

it('a director sees what the office has by holder, how late and how old, and who did what on a day', async () => {
  interface Told {
    readonly by: { readonly id: string; readonly name: string | null };
    readonly number: string;
    readonly sequence: number;
    readonly name: string;
    readonly title: { readonly en: string };
  }
  interface Acts {
    readonly items: readonly Told[];
    readonly next: string | null;
    readonly counts?: readonly { readonly by: { readonly id: string }; readonly name: string; readonly acts: number }[];
  }
  const director = system.stage.as(`director:${filed.office}:1`);
  const base = `/v1/offices/${filed.office}`;
  const work = await director.get<{ on: string; items: Record<string, unknown>[] }>(`${base}/work`);
  const [nobody, held, ...others] = work.body.items;
  expect(others).toEqual([]);
  expect(nobody).toMatchObject({ holder: null, open: (await queue('assignee=none')).length });
  expect(held).toMatchObject({
    holder: { id: `officer-${filed.office}-77`, name: expect.stringMatching(/./) as string },
    open: 1,
  });
  expect(Number(held?.['opened7']) + Number(held?.['opened30']) + Number(held?.['older'])).toBe(1);
  // A figure and the list that it counts are one.
  const { body: shown } = await director.get<{ openedOn: string }>(`/v1/dossiers/${filed.number}`);
  const day = shown.openedOn as CivilDate;
  expect(await queue(`openedFrom=${day}&openedTo=${day}`)).toContain(filed.number);
  expect(await queue(`openedTo=${addDays(day, -1)}`)).not.toContain(filed.number);
  expect(await queue(`openedFrom=${addDays(day, 1)}`)).not.toContain(filed.number);
  const week = `openedFrom=${addDays(work.body.on as CivilDate, -6)}`;
  expect(held?.['opened7']).toBe((await queue(`${week}&assignee=officer-${filed.office}-77`)).length);

  // On the days on which something was done, whatever day it is by now.
  const { body: lived } = await director.get<{ items: readonly { recordedAt: string }[] }>(
    `/v1/dossiers/${filed.number}/timeline?limit=500`,
  );
  const days = [...new Set(lived.items.map(({ recordedAt }) => civilDateAt(Date.parse(recordedAt))))];
  const daily: Acts[] = [];
  for (const one of days) daily.push((await director.get<Acts>(`${base}/acts?on=${one}&limit=200`)).body);
  const done = daily.flatMap(({ items }) => items);
  const [on, all] = [days.at(-1), daily.at(-1)];
  if (on === undefined || all === undefined) throw new Error('nothing was done');
  const said = done.map(({ by, name }) => `${by.id} ${name}`);
  for (const act of ['officer 1 take', 'officer 2 takeOver', 'director 1 assign', 'officer 2 note'])
    expect(said).toContain(act.replace(/ (?=\d)/, `-${filed.office}-`));
  expect(said.filter((one) => one.startsWith('claimant') || one.startsWith('system'))).toEqual([]);
  expect(done.find(({ name }) => name === 'take')?.title.en).toBe('Take the dossier');
  const assigned = said.filter((one) => one === `director-${filed.office}-1 assign`);
  const counted = daily.flatMap(({ counts = [] }) => counts).filter(({ name }) => name === 'assign');
  expect(counted.reduce((sum, { acts }) => sum + acts, 0)).toBe(assigned.length);
  // Page by page the same, each act once; of one official, of one kind.
  const paged: Told[] = [];
  for (let next: string | null = ''; next !== null;) {
    const { body }: { body: Acts } = await director.get<Acts>(
      `${base}/acts?on=${on}&limit=2${next === '' ? '' : `&after=${next}`}`,
    );
    expect(body.counts === undefined).toBe(next !== '');
    paged.push(...body.items);
    next = body.next;
  }
  expect(paged).toEqual(all.items);
  expect(new Set(paged.map(({ number, sequence }) => `${number} ${sequence}`)).size).toBe(paged.length);
  const of: Told[] = [];
  for (const one of days)
    of.push(...(await director.get<Acts>(`${base}/acts?on=${one}&by=officer-${filed.office}-2&name=note`)).body.items);
  expect(of.map(({ by, name }) => [by.id, name])).toEqual([[`officer-${filed.office}-2`, 'note']]);
  // Each sees their own, and nobody else's.
  for (const account of ['officer 1', 'officer 2', 'director 1']) {
    const [role, at] = account.split(' ');
    const as = system.stage.as(`${role}:${filed.office}:${at}`);
    const own: Told[] = [];
    for (const one of days) own.push(...(await as.get<Acts>(`/v1/my/acts?on=${one}&limit=200`)).body.items);
    expect(own.length).toBeGreaterThan(0);
    expect(own).toEqual(done.filter(({ by }) => by.id === account.replace(/ (?=\d)/, `-${filed.office}-`)));
    const first = (await as.get<Acts>(`/v1/my/acts?on=${on}&limit=1`)).body;
    expect((first.counts ?? []).map(({ by }) => by.id)).toEqual((first.counts ?? []).map(() => own[0]?.by.id));
    expect((await as.get(`/v1/my/acts?on=${on}&by=${own[0]?.by.id}`)).status).toBe(400);
  }
  expect((await system.stage.as('claimant:001199000466').get(`/v1/my/acts?on=${on}`)).status).toBe(403);
  for (const empty of ['2001-01-01', '0001-01-01', '9999-12-31'])
    expect((await director.get<Acts>(`${base}/acts?on=${empty}`)).body).toEqual({
      ...{ on: empty, items: [], next: null, counts: [] },
    });
  for (const path of ['work', `acts?on=${on}`]) {
    expect((await system.stage.as(officer).get(`${base}/${path}`)).status).toBe(403);
    expect((await system.stage.as('director:DN-01:1').get(`${base}/${path}`)).status).toBe(404);
  }
  for (const query of [`on=${on}&after=xyz`, `on=${on}&by=a%20b`, 'on=soon'])
    expect((await director.get(`${base}/acts?${query}`)).status).toBe(400);
});

it('who did what is told of the office in which the dossier lay then', async () => {
  const person = '001199000466';
  const opened = await system.stage
    .as(`claimant:${person}`)
    .post<{ dossier: string }>(`/v1/dossiers/${type.name}`, submissionOf(type, person));
  const of = { number: opened.body.dossier, office: filed.office };
  const give = async (account: string, command: string, input: object) => {
    const { status } = await system.stage.as(account).post(`/v1/dossiers/${of.number}/commands/${command}`, { input });
    expect({ command, status }).toEqual({ command, status: 200 });
  };
  await give(`officer:${of.office}:1`, 'take', {});
  await give(`director:${of.office}:1`, 'handOver', { office: 'DN-01', reason: 'The claimant moved' });
  await give('officer:DN-01:1', 'take', {});
  const { body: lived } = await system.stage
    .as('auditor')
    .get<{ items: readonly { recordedAt: string }[] }>(`/v1/dossiers/${of.number}/timeline`);
  const days = [...new Set(lived.items.map(({ recordedAt }) => civilDateAt(Date.parse(recordedAt))))];
  const done = async (office: string) => {
    const acts: string[] = [];
    for (const on of days) {
      const { body } = await system.stage
        .as(`director:${office}:1`)
        .get<{ items: readonly { number: string; name: string; by: { id: string } }[] }>(
          `/v1/offices/${office}/acts?on=${on}&limit=200`,
        );
      acts.push(...body.items.filter(({ number }) => number === of.number).map(({ by, name }) => `${by.id} ${name}`));
    }
    return acts.sort();
  };
  expect(await done(of.office)).toEqual([`director-${of.office}-1 handOver`, `officer-${of.office}-1 take`]);
  expect(await done('DN-01')).toEqual(['officer-DN-01-1 take']);
});

it('a whole list is selected as it stands, looked at, and acted on only as it was seen', async () => {
  interface Outcome {
    readonly number: string;
    readonly status: number;
    readonly problem?: { readonly code: string };
  }
  const director = `director:${filed.office}:1`;
  const person = '001199000077';
  const opened = await system.stage
    .as(`claimant:${person}`)
    .post<{ dossier: string }>(`/v1/dossiers/${type.name}`, submissionOf(type, person));
  const other = { number: opened.body.dossier };
  const query = { office: filed.office, type: type.name };
  const { body: selected } = await system.stage
    .as(director)
    .post<{ count: number; items: Line[] }>('/v1/selections', { query });
  expect(selected.count).toBe(2);
  expect(selected.items.map(({ number }) => number).sort()).toEqual([filed.number, other.number].sort());
  await command(officer, 'note', { text: 'It moves on' });

  const body = { items: selected.items, input: { to: `officer-${filed.office}-1` } };
  const bulk = async (account: string, name: string, sent: object, dryRun = false) => {
    const answer = await system.stage
      .as(account)
      .post<{ items: Outcome[] }>(`/v1/dossiers/bulk/${name}${dryRun ? '?dryRun=true' : ''}`, sent);
    return answer.body.items.map(({ number, status, problem }) => [number === other.number, status, problem?.code]);
  };
  const expected = selected.items.map(({ number }) =>
    number === other.number ? [true, 200, undefined] : [false, 412, 'SEQUENCE_STALE'],
  );
  expect(await bulk(director, 'assign', body, true)).toEqual(expected);
  const before = await system.stage.as(director).get<Line>(`/v1/dossiers/${other.number}`);
  expect(before.body.assignee).toBeNull();
  expect(await bulk(director, 'assign', body)).toEqual(expected);
  expect((await system.stage.as(director).get<Line>(`/v1/dossiers/${other.number}`)).body.assignee).toBe(
    `officer-${filed.office}-1`,
  );
  // What another officer has, is not taken by the way: said before, and when it is tried.
  const all = { items: selected.items.map(({ number }) => ({ number })), input: {} };
  const taken = selected.items.map(({ number }) => [number === other.number, 409, 'TAKEN_BY_ANOTHER']);
  expect(await bulk(colleague, 'take', all, true)).toEqual(taken);
  expect(await bulk(colleague, 'take', all)).toEqual(taken);
  expect(await bulk('officer:DN-01:1', 'take', all, true)).toEqual(
    selected.items.map(({ number }) => [number === other.number, 404, 'DOSSIER_NOT_FOUND']),
  );
});
