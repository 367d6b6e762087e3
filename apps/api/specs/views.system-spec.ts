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

describe('the code of a letter', () => {
  const verify = async (code: string) => {
    const answer = await fetch(`${system.api.url}/v1/verify/${code}`);
    return { answer, body: (await answer.json()) as Readonly<Record<string, unknown>> };
  };
  const read = async (number: string, id: string) => {
    const { body } = await system.stage
      .as(officer)
      .get<{ standing: object; verification: { code: string; path: string } }>(`/v1/dossiers/${number}/letters/${id}`);
    return body;
  };

  it('tells anybody whether it is genuine and in force, and is kept nowhere', async () => {
    const person = { fullName: 'Trịnh Thị Khuê', personalId: '001199000555' };
    const input = { person, office: 'HN-01', wishes: 'Kế toán', contract: { endedOn: '2026-10-15', insured: true } };
    const { dossier: number } = (
      await system.stage.as(officer).post<{ dossier: string }>('/v1/dossiers/job-counselling', { input })
    ).body;
    const give = (command: string, stated: object) =>
      system.stage.as(officer).post(`/v1/dossiers/${number}/commands/${command}`, { input: stated });
    await give('recordCounselling', { advice: 'Hai nơi tuyển kế toán' });
    const referral = { employer: 'HN0002', position: 'Kế toán', suits: 'stated-trade' };
    expect((await give('issueReferral', referral)).status).toBe(200);
    const { items } = (
      await system.stage.as(officer).get<{ items: { id: string }[] }>(`/v1/dossiers/${number}/letters`)
    ).body;
    const id = items[0]?.id ?? '';
    const letter = await read(number, id);
    const { code, path } = letter.verification;
    expect(path).toBe(`/verify/${code}`);
    expect(letter.standing).toMatchObject({ state: 'in-force' });
    // It is the same each time, also in small letters without groups.
    expect((await read(number, id)).verification.code).toBe(code);
    const { answer, body } = await verify(code.replaceAll('-', '').toLowerCase());
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(body).toEqual({
      ...{ state: 'in-force', since: body['on'], on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string },
      title: { vi: 'Phiếu giới thiệu việc làm', en: 'Job referral letter' },
      office: { vi: 'Trung tâm Dịch vụ việc làm Hà Nội', en: 'Hanoi Employment Service Centre' },
      ...{ decision: null, dossier: number },
    });
    expect((await give('close', { reason: 'no-longer-wanted' })).status).toBe(200);
    expect((await verify(code)).body['state']).toBe('over');
    const secrets = [code, code.replaceAll('-', '')];
    expect(await findInDatabase(system.database.url, secrets)).toEqual([]);
    expect(secrets.filter((secret) => system.api.logs().toUpperCase().includes(secret))).toEqual([]);
    expect(system.api.logs()).toContain('/v1/verify/:code');
  }, 60_000);

  it('is told from a mistyped and from an unknown one, in both languages', async () => {
    const problem = async (code: string, language: string) => {
      const answer = await fetch(`${system.api.url}/v1/verify/${code}`, { headers: { 'accept-language': language } });
      const { code: told, title } = (await answer.json()) as { code: string; title: string };
      return [answer.status, told, title];
    };
    // Made under another key: its signs are right, and no letter has it.
    expect(await problem('587W-3Q37-9GDH-XFJ6', 'vi')).toEqual([
      ...[404, 'LETTER_UNKNOWN', 'Không có văn bản nào của cơ quan mang mã này'],
    ]);
    expect(await problem('587W-3Q37-9GDH-XFJ7', 'en')).toEqual([
      ...[
        400,
        'CODE_MISTYPED',
        'This is not a code as letters have it: one of its signs is wrong, or some are missing',
      ],
    ]);
  });

  it('is not found by trial: an address may ask thirty times a minute', async () => {
    const answers = await Promise.all(Array.from({ length: 70 }, () => verify('587W-3Q37-9GDH-XFJ6')));
    const statuses = answers.map(({ answer }) => answer.status);
    expect(new Set(statuses)).toEqual(new Set([404, 429]));
    expect(statuses.filter((status) => status === 404).length).toBeLessThanOrEqual(60);
    const refused = answers.find(({ answer }) => answer.status === 429);
    expect(Number(refused?.answer.headers.get('retry-after'))).toBeGreaterThan(0);
    // Whatever else they ask is answered.
    expect((await fetch(`${system.api.url}/v1/offices`)).status).toBe(200);
  });
});
