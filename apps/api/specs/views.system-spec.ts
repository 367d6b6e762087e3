import { randomUUID } from 'node:crypto';
import { findInDatabase, startSystem, type TestSystem } from '../../../libs/testing/index.js';
import { People } from '../../../libs/testing/play/people.js';

// Lists that people keep: their own, and those that colleagues of their office and role share.
interface Kept {
  readonly id: string;
  readonly name: string;
  readonly mine: boolean;
  readonly code?: string;
  readonly errors?: readonly { readonly pointer: string }[];
}

let system: TestSystem;
beforeAll(async () => void (system = await startSystem('views')), 120_000);
afterAll(() => system.end());

const [officer, colleague, elsewhere, director] = [
  'officer:HN-01:1',
  'officer:HN-01:2',
  'officer:DN-01:1',
  'director:HN-01:1',
];
const view = {
  name: 'Quá hạn, chưa ai nhận',
  query: {
    office: 'HN-01',
    type: 'unemployment-claim',
    due: 'overdue',
    assignee: 'none',
    sentBackTo: 'anybody',
    'fields.notPaid': 'true',
  },
  columns: ['number', 'due', 'fields.employmentEnd'],
  sharedWith: 'none',
};
const keep = (account: string, body: object, key?: string) =>
  system.stage.as(account).post<Kept>('/v1/views', body, key);
const namesFor = async (account: string) =>
  (await system.stage.as(account).get<{ items: Kept[] }>('/v1/views')).body.items.map(({ name, mine }) => [name, mine]);
const send = async (account: string, method: string, id: string, body?: object) => {
  const token = await new People(system.api.identityUrl ?? '').token(account);
  const answer = await fetch(`${system.api.url}/v1/views/${id}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.text()) || '{}' };
};

it('a list is kept once under a key, for its owner alone until it is shared with their office and role', async () => {
  const key = randomUUID();
  const first = await keep(officer, view, key);
  expect([first.status, first.body]).toEqual([201, { ...view, id: first.body.id, mine: true }]);
  expect((await keep(officer, view, key)).body.id).toBe(first.body.id);
  expect((await keep(officer, { ...view, name: 'Another' }, key)).body.code).toBe('IDEMPOTENCY_KEY_REUSED');
  expect(await namesFor(officer)).toEqual([[view.name, true]]);
  expect(await namesFor(colleague)).toEqual([]);

  const shared = { ...view, name: 'Chung', sharedWith: 'office' };
  expect(await send(officer, 'PUT', first.body.id, shared)).toMatchObject({ status: 200 });
  expect(await send(officer, 'PUT', first.body.id, shared)).toMatchObject({ status: 200 });
  expect(await namesFor(colleague)).toEqual([['Chung', false]]);
  expect([await namesFor(elsewhere), await namesFor(director)]).toEqual([[], []]);

  for (const method of ['PUT', 'DELETE'])
    expect((await send(colleague, method, first.body.id, method === 'PUT' ? view : undefined)).status).toBe(404);
  expect((await send(officer, 'DELETE', first.body.id)).status).toBe(204);
  expect((await send(officer, 'DELETE', first.body.id)).status).toBe(404);
  expect(await namesFor(colleague)).toEqual([]);
});

it('holds what the list itself would take, and nothing personal', async () => {
  const { query } = view;
  for (const [body, pointer] of [
    [{ ...view, query: { ...query, 'fields.birthYear': '1990' } }, '/query/fields.birthYear'],
    [{ ...view, query: { ...query, name: 'Nguyễn' } }, '/query/name'],
    [{ ...view, query: { ...query, personalId: '001199000001' } }, '/query/personalId'],
    [{ ...view, query: { ...query, due: 'soon' } }, '/query/due'],
    [{ ...view, query: { ...query, sort: 'fields.monthlyBenefit' } }, '/query/sort'],
    [{ ...view, name: 'Bà An 0011 9900 0001' }, '/name'],
    [{ ...view, name: 'Bà An ００１１９９０００００１' }, '/name'],
    [{ ...view, columns: ['fields.monthlyBenefit'] }, '/columns/0'],
  ] as const) {
    const { status, body: problem } = await keep(officer, body);
    expect({ status, at: problem.errors?.map((fault) => fault.pointer) }).toEqual({ status: 400, at: [pointer] });
  }
  expect((await keep(elsewhere, view)).status).toBe(404);
  expect((await keep('claimant:001199000001', view)).status).toBe(403);
  expect((await send(officer, 'PUT', 'x', view)).status).toBe(404);
});

it('are thirty at most, also when more are kept at once', async () => {
  const kept = await Promise.all(Array.from({ length: 40 }, (_, at) => keep(colleague, { ...view, name: `${at}` })));
  const codes = kept.map(({ status, body }) => (status === 201 ? 201 : body.code)).sort();
  expect(codes).toEqual([...Array<number>(30).fill(201), ...Array<string>(10).fill('VIEWS_EXCEEDED')]);
});

it('a kept query is the address of its list', async () => {
  const { office, ...query } = view.query;
  const { status } = await system.stage
    .as(officer)
    .get(`/v1/offices/${office}/queue?${new URLSearchParams(query).toString()}`);
  expect(status).toBe(200);
});

describe('what people choose for themselves', () => {
  interface Chosen {
    readonly lines: number;
    readonly language: string | null;
    readonly awayUntil: string | null;
    readonly errors?: readonly { readonly pointer: string }[];
  }
  const change = async (account: string, body: object) => {
    const token = await new People(system.api.identityUrl ?? '').token(account);
    const answer = await fetch(`${system.api.url}/v1/me/preferences`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json()) as Chosen };
  };
  const of = async (account: string) => (await system.stage.as(account).get<Chosen>('/v1/me/preferences')).body;
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

  it('is theirs alone, in each of their roles, and comes with who they are', async () => {
    expect(await change('deputy', { language: 'en', lines: 200 })).toMatchObject({
      status: 200,
      body: { language: 'en', lines: 200, awayUntil: null },
    });
    expect(await of('deputy')).toMatchObject({ language: 'en', lines: 200 });
    expect(await of(officer)).toMatchObject({ language: null, lines: 50 });
    const { body } = await system.stage.as('deputy').get<{ preferences: Chosen }>('/v1/session');
    expect(body.preferences).toMatchObject({ language: 'en', lines: 200 });
    expect(await change('claimant:001199000001', { language: 'en' })).toMatchObject({ status: 200 });
  });

  it('tells colleagues of the office of an absence, and nobody else', async () => {
    expect((await change(colleague, { awayUntil: today })).status).toBe(200);
    const { body } = await system.stage
      .as(officer)
      .get<{ items: { id: string; awayUntil: string | null }[] }>('/v1/offices/HN-01/colleagues');
    expect(body.items.find(({ id }) => id === 'officer-HN-01-2')?.awayUntil).toBe(today);
    expect((await system.stage.as(elsewhere).get('/v1/offices/HN-01/colleagues')).status).toBe(404);
    expect((await change(colleague, { awayUntil: null })).body.awayUntil).toBeNull();
  });

  it.each([
    [officer, { awayUntil: '2026-02-30' }, '/awayUntil'],
    [officer, { awayUntil: '2020-01-01' }, '/awayUntil'],
    [officer, { awayUntil: '2199-01-01' }, '/awayUntil'],
    ['claimant:001199000001', { awayUntil: '2199-01-01' }, '/awayUntil'],
    [officer, { lines: 10_000 }, '/lines'],
    [officer, { view: '../x' }, '/view'],
    [officer, { name: 'Bà An' }, '/name'],
  ])('refuses of %s %j', async (account, body, pointer) => {
    const { status, body: problem } = await change(account, body);
    expect({ status, at: problem.errors?.map((fault) => fault.pointer) }).toEqual({ status: 400, at: [pointer] });
  });
});

describe('the address of a calendar', () => {
  interface Made {
    readonly id: string;
    readonly path: string;
    readonly code?: string;
  }
  const person = 'claimant:001199000001';
  const make = (account: string, key?: string) =>
    system.stage.as(account).post<Made>('/v1/my/calendar-links', { language: 'en' }, key);
  const opened = async ({ path }: Made) => (await fetch(`${system.api.url}${path}`)).status;
  const ended = async (account: string, { id }: Made) => {
    const token = await new People(system.api.identityUrl ?? '').token(account);
    const headers = { authorization: `Bearer ${token}` };
    return (await fetch(`${system.api.url}/v1/my/calendar-links/${id}`, { method: 'DELETE', headers })).status;
  };

  it('opens for whoever has it, until its owner ends it; its secret is told once and kept nowhere', async () => {
    const { status, body } = await make(person);
    expect(status).toBe(201);
    const answer = await fetch(`${system.api.url}${body.path}`);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="hoso.ics"',
      'cache-control': 'no-store',
    });
    expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*NAME:What is to be done\r\n/);
    const secret = body.path.slice('/v1/calendars/'.length, -'.ics'.length);
    expect(secret).toHaveLength(43);
    expect(await findInDatabase(system.database.url, [secret])).toEqual([]);
    const listed = (await system.stage.as(person).get<{ items: object[] }>('/v1/my/calendar-links')).body.items;
    expect(listed).toEqual([
      expect.objectContaining({ id: body.id, usedOn: expect.stringMatching(/^\d{4}-/) as string }),
    ]);
    expect(JSON.stringify(listed)).not.toContain(secret);
    // It is nobody else's to end, and an address beside it leads nowhere.
    expect(await ended('claimant:001199000002', body)).toBe(404);
    for (const path of [`/v1/calendars/${'A'.repeat(43)}.ics`, '/v1/calendars/x', `${body.path}.ics`])
      expect(await opened({ ...body, path })).toBe(404);
    expect(await ended(person, body)).toBe(204);
    expect(await opened(body)).toBe(404);
    expect((await make(officer)).status).toBe(403);
  });

  it('is made once under a key: repeated, it has another secret, and the former one ends', async () => {
    const key = randomUUID();
    const [first, second] = [(await make(person, key)).body, (await make(person, key)).body];
    expect(second.id).toBe(first.id);
    expect([await opened(first), await opened(second)]).toEqual([404, 200]);
    expect(await ended(person, second)).toBe(204);
  });

  it('are five at most, also when more are made at once', async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => make('claimant:001199000003')));
    const codes = made.map(({ status, body }) => (status === 201 ? 201 : body.code)).sort();
    expect(codes).toEqual([...Array<number>(5).fill(201), ...Array<string>(3).fill('CALENDARS_EXCEEDED')]);
  });
});
