import { randomUUID } from 'node:crypto';
import { startSystem, type TestSystem } from '../../../libs/testing/index.js';
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
