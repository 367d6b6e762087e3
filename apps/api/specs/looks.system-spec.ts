import { civilDateAt } from '../../../libs/calendar/index.js';
import { parse } from 'csv-parse/sync';
import { openOrm } from '../../../libs/persistence/index.js';
import { startSystem, type TestSystem } from '../../../libs/testing/index.js';
import { People } from '../../../libs/testing/play/people.js';
import { dossierTypes } from '../../../workflows/types.js';
import { fileExample, submissionOf, type Filed } from './examples.js';

// The access log: auditors read who looked at what, and who tried.
interface Look {
  readonly subject: string;
  readonly purpose: string;
  readonly at: string;
  readonly dossiers: readonly string[];
  readonly refused: boolean;
  readonly outside: boolean;
  readonly own: boolean;
}
interface Page {
  readonly items: readonly Look[];
  readonly next: string | null;
}

const [type] = dossierTypes.all;
if (type === undefined) throw new Error('there is no dossier type');
const stranger = 'officer:DN-01:9';
let system: TestSystem;
let filed: Filed;

beforeAll(async () => {
  system = await startSystem('looks', { LOOKS_PER_HOUR: '1' });
  filed = await fileExample(system.stage, type);
}, 120_000);
afterAll(() => system.end());

const search = async (criteria: object): Promise<Page> => {
  const { status, body } = await system.stage.as('auditor:2').post<Page>('/v1/looks/search', criteria);
  expect(status).toBe(200);
  return body;
};
const path = (part = '') => `/v1/dossiers/${filed.number}${part}`;

it('that were refused are logged; the answer does not tell whether there was something to see', async () => {
  const absent = filed.number.replace(/\d{7}$/, '9999999');
  const problems = [];
  for (const number of [filed.number, absent]) {
    const { status, body } = await system.stage.as(stranger).get<{ code: string }>(`/v1/dossiers/${number}`);
    problems.push({ status, code: body.code });
  }
  expect(problems[0]).toEqual(problems[1]);
  for (const part of ['/timeline', '/ledger', '/documents', '/readers'])
    await system.stage.as(part === '/readers' ? 'auditor:3' : stranger).get(path(part));
  await system.stage.as(stranger).post('/v1/dossiers/search', { number: filed.number });
  const { items } = await search({ reader: 'officer-DN-01-9' });
  expect(items.map(({ purpose, dossiers, refused }) => ({ purpose, dossiers, refused }))).toEqual(
    ['search', 'list of documents', 'ledger', 'timeline', 'dossier'].map((purpose) => ({
      purpose,
      dossiers: [filed.number],
      refused: true,
    })),
  );
  const shown = await system.stage.as('auditor').get<{ items: Look[] }>(path('/readers'));
  expect(shown.body.items.map(({ subject }) => subject)).not.toContain('officer-DN-01-9');
});

it('of whoever submits for somebody whose dossier is open elsewhere are logged with it', async () => {
  const elsewhere = submissionOf(type);
  const office = Object.keys(elsewhere.input).find((name) => elsewhere.input[name] === filed.office) ?? 'office';
  const body = { ...elsewhere, input: { ...elsewhere.input, [office]: 'DN-01' }, channel: 'counter' };
  const { status, body: answer } = await system.stage
    .as(stranger)
    .post<{ code: string }>(`/v1/dossiers/${type.name}`, body);
  expect({ status, code: answer.code }).toEqual({ status: 409, code: 'DOSSIER_ALREADY_OPEN' });
  expect(JSON.stringify(answer)).not.toContain(filed.number);
  const { items } = await search({ dossier: filed.number, refused: true, limit: 1 });
  expect(items).toMatchObject([{ subject: 'officer-DN-01-9', purpose: 'submission', dossiers: [filed.number] }]);
});

it('of a submission for another office are none: it is refused before anybody looks, whether one is open or not', async () => {
  const answers = [];
  for (const person of [undefined, '001099000321']) {
    const body = { ...submissionOf(type, person), channel: 'counter' };
    const { status, body: answer } = await system.stage
      .as(stranger)
      .post<{ code: string; detail?: string }>(`/v1/dossiers/${type.name}`, body);
    answers.push({ status, code: answer.code, detail: answer.detail });
  }
  expect(answers[0]).toMatchObject({ status: 403, code: 'COMMAND_NOT_ALLOWED' });
  expect(answers[0]).toEqual(answers[1]);
  const { body } = await system.stage
    .as('auditor')
    .post<{ items: object[] }>('/v1/dossiers/search', { personalId: '001099000321' });
  expect(body.items).toEqual([]);
});

interface Attempt {
  readonly subject: string;
  readonly dossiers: readonly string[];
}
const attempts = async (account: string, office = filed.office) => {
  const { status, body } = await system.stage.as(account).get<{ items?: Attempt[] }>(`/v1/offices/${office}/attempts`);
  return { status, items: (body.items ?? []).map(({ subject, dossiers }) => ({ subject, dossiers })) };
};

it('of either kind are told to the office that they concern, which sees whose dossier it is', async () => {
  const subject = 'officer-DN-01-9';
  for (const account of [`officer:${filed.office}:1`, `director:${filed.office}:1`, 'auditor']) {
    const told = await attempts(account);
    // The latest first: for nobody's dossier, for the one that is open here, and its own submission elsewhere.
    expect(told).toEqual({
      status: 200,
      items: [[], [filed.number], [filed.number]].map((dossiers) => ({ subject, dossiers })),
    });
  }
});

it('are told to nobody else, and not to the one in whose name they were', async () => {
  expect(await attempts(stranger, 'DN-01')).toEqual({ status: 200, items: [] });
  expect((await attempts(stranger)).status).toBe(404);
  expect((await attempts(`claimant:${filed.person}`)).status).toBe(403);
  const own = await attempts(`officer:${filed.office}:8&is:${filed.person}`);
  expect(own.items).toEqual([{ subject: 'officer-DN-01-9', dossiers: [] }]);
});

it('at lists of documents are logged: they tell of health', async () => {
  await system.stage.as(`officer:${filed.office}:4`).get(path('/documents'));
  const { items } = await search({ reader: `officer-${filed.office}-4` });
  expect(items).toMatchObject([{ purpose: 'list of documents', dossiers: [filed.number], refused: false }]);
});

it('at the parts of one opening of a page are one; papers are looks of their own', async () => {
  const account = `officer:${filed.office}:7`;
  const opened = async (visit: string) => {
    for (const part of ['', '/timeline', '/ledger', '/form', '/documents'])
      expect((await system.stage.as(account).get(path(part), { visit })).status).toBe(200);
  };
  await opened('first-opening');
  await opened('second-opening');
  const { items } = await search({ reader: `officer-${filed.office}-7` });
  expect(items.map(({ purpose }) => purpose)).toEqual(['list of documents', 'page', 'list of documents', 'page']);
  const wrong = await system.stage.as(account).get<{ code: string }>(path(), { visit: 'a b' });
  expect([wrong.status, wrong.body.code]).toEqual([400, 'VALIDATION_FAILED']);
});

it('are read page by page, by dossier, person, reader and day', async () => {
  const officer = system.stage.as(`officer:${filed.office}:5`);
  for (let i = 0; i < 5; i++) await officer.get(path());
  const reader = `officer-${filed.office}-5`;
  const found: Look[] = [];
  let after: string | null = null;
  do {
    const page: Page = await search({ reader, limit: 2, ...(after !== null && { after }) });
    found.push(...page.items);
    after = page.next;
  } while (after !== null);
  expect(found).toHaveLength(5);
  expect(found.map(({ at }) => at)).toEqual(
    found
      .map(({ at }) => at)
      .sort()
      .reverse(),
  );
  const today = civilDateAt(Date.now());
  expect((await search({ reader, day: today })).items).toHaveLength(5);
  expect((await search({ reader, day: '2020-01-01' })).items).toEqual([]);
  for (const [criteria, count] of [
    [{ from: today, to: today }, 5],
    [{ from: '2020-01-01' }, 5],
    [{ to: '2020-01-01' }, 0],
    [{ office: filed.office }, 5],
    [{ office: 'DN-01' }, 0],
    [{ purpose: 'DOSS' }, 5],
    [{ purpose: '%' }, 0],
  ] as const)
    expect({ criteria, count: (await search({ reader, ...criteria })).items.length }).toEqual({ criteria, count });
  expect(found[0]).toMatchObject({ name: expect.stringMatching(/./) as string });
  const ofPerson = (await search({ personalId: filed.person, reader })).items;
  expect(ofPerson).toHaveLength(5);
  expect((await search({ personalId: '001099000321', reader })).items).toEqual([]);
  expect((await search({ dossier: filed.number, reader })).items).toHaveLength(5);
});

it('outside the reader’s tasks are marked, and those of parties at what is their own are left out when asked', async () => {
  const looked = async (account: string, visit: string, purpose: string) =>
    expect((await system.stage.as(account).get(path(), { visit, purpose: encodeURIComponent(purpose) })).status).toBe(
      200,
    );
  const officer = `officer:${filed.office}:6`;
  await looked(officer, 'by-a-list', 'view:mine');
  await looked(officer, 'by-a-link', 'người dân hỏi');
  await looked(`claimant:${filed.person}`, 'by-themselves', 'my dossier');
  const marked = async (criteria: object) =>
    (await search({ dossier: filed.number, ...criteria })).items.map(({ purpose, outside, own }) => ({
      ...{ purpose, outside, own },
    }));
  const reader = `officer-${filed.office}-6`;
  expect(await marked({ reader })).toEqual([
    { purpose: 'người dân hỏi', outside: true, own: false },
    { purpose: 'view:mine', outside: false, own: false },
  ]);
  expect(await marked({ outside: true })).toEqual([{ purpose: 'người dân hỏi', outside: true, own: false }]);
  expect(await marked({ own: true })).toContainEqual({ purpose: 'my dossier', outside: false, own: true });
  expect((await marked({ own: false })).every(({ own }) => !own)).toBe(true);
  const { body } = await system.stage
    .as(`claimant:${filed.person}`)
    .get<{ items: { purpose: string }[] }>('/v1/my/dossiers');
  expect(body.items).toHaveLength(1);
  expect((await marked({ own: false })).map(({ purpose }) => purpose)).not.toContain('my dossiers');
});

it('are taken away as a file by auditors alone, with a purpose that is itself in the log', async () => {
  const reader = `officer-${filed.office}-6`;
  const body = { criteria: { reader }, format: 'csv', purpose: 'báo cáo tháng 11' };
  const answer = await fetch(`${system.api.url}/v1/exports/looks`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await new People(system.api.identityUrl ?? '').token('auditor:4')}`,
      ...{ 'content-type': 'application/json', 'accept-language': 'vi' },
    },
    body: JSON.stringify(body),
  });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
  const lines: string[][] = parse(Buffer.from(await answer.arrayBuffer()), { bom: true });
  expect(lines).toEqual([
    expect.arrayContaining(['Tài khoản người xem', 'Ngoài phần việc']),
    [
      expect.stringMatching(/^20.* \d\d:/),
      reader,
      expect.anything(),
      'người dân hỏi',
      filed.number,
      'Có',
      'Không',
      'Không',
      '',
    ],
    expect.arrayContaining([reader, 'view:mine']),
  ]);
  const { items } = await search({ reader: 'auditor-4' });
  expect(items).toMatchObject([{ purpose: 'báo cáo tháng 11', dossiers: [filed.number] }]);
  for (const account of ['officer', 'director', 'operator'])
    expect((await system.stage.as(account).post('/v1/exports/looks', body)).status).toBe(403);
});

it('say nothing of whether the record is what it was: that an auditor has verified, dossier by dossier', async () => {
  interface Verified {
    readonly number: string;
    readonly events: number;
    readonly findings: readonly { readonly kind: string; readonly title: { readonly en: string } }[];
  }
  const verify = (account: string, number = filed.number) =>
    system.stage.as(account).post<Verified>(`/v1/dossiers/${number}/verify`, {});
  const clean = await verify('auditor');
  expect(clean).toMatchObject({ status: 200, body: { number: filed.number, documents: 0, findings: [] } });
  expect(clean.body.events).toBeGreaterThan(0);
  const orm = await openOrm({ url: system.database.url });
  const run = (statement: string) => orm.em.getConnection().execute<{ status: string }[]>(statement);
  const [row] = await run(`select status from hoso.dossier where number = '${filed.number}'`);
  await run(`update hoso.dossier set status = 'forged' where number = '${filed.number}'`);
  const found = (await verify('auditor')).body.findings;
  expect(found).toEqual([
    {
      kind: 'view-differs',
      title: { en: 'What people are shown differs from the record', vi: expect.any(String) },
      at: null,
    },
  ]);
  await run(`update hoso.dossier set status = '${row?.status}' where number = '${filed.number}'`);
  await orm.close(true);
  expect((await verify('auditor', filed.number.replace(/\d{7}$/, '9999999'))).status).toBe(404);
  for (const account of ['officer', 'director', 'operator', `claimant:${filed.person}`])
    expect((await verify(account)).status).toBe(403);
  // Somebody who is party to it has it verified by a colleague.
  expect((await verify(`auditor:5&is:${filed.person}`)).status).not.toBe(200);
});

it('for a person are looks themselves', async () => {
  const { items } = await search({ reader: 'auditor-2' });
  expect(items[0]).toMatchObject({ purpose: 'log of looks', dossiers: [] });
});

it('are for auditors only', async () => {
  for (const account of [
    'officer',
    'director',
    `claimant:${filed.person}`,
    'employer',
    'operator',
    'payment-officer',
  ]) {
    const { status } = await system.stage.as(account).post('/v1/looks/search', {});
    expect({ account, status }).toEqual({ account, status: 403 });
    expect((await system.stage.as(account).get('/v1/looks/alarms')).status).toBe(403);
    expect((await system.stage.as(account).get('/v1/verifications')).status).toBe(403);
  }
});

it('at many dossiers by one reader raise an alarm', async () => {
  const other = await system.stage
    .as('claimant:001099000555')
    .post<{ dossier: string }>(`/v1/dossiers/${type.name}`, submissionOf(type, '001099000555'));
  const curious = system.stage.as(`officer:${filed.office}:6`);
  for (const number of [filed.number, other.body.dossier]) await curious.get(`/v1/dossiers/${number}`);
  const alarms = async () =>
    (await system.stage.as('auditor').get<{ items: { subject: string; dossiers: number }[] }>('/v1/looks/alarms')).body
      .items;
  // The worker counts once a minute.
  const raised = (items: { subject: string }[]) => items.some(({ subject }) => subject === `officer-${filed.office}-6`);
  for (const end = Date.now() + 90_000; !raised(await alarms()) && Date.now() < end;)
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(await alarms()).toContainEqual(expect.objectContaining({ subject: `officer-${filed.office}-6`, dossiers: 2 }));
  const metrics = await (await fetch(`${system.api.url}/metrics`)).text();
  expect(metrics).toMatch(/^hoso_look_alarms [1-9]/m);
  expect(metrics).not.toMatch(/^hoso_verification_findings \d/m);
}, 120_000);
