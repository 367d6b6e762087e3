import { parse } from 'csv-parse/sync';
import { streamXlsxRows } from 'hucre/xlsx';
import { openOrm, seedReadModel } from '../../../libs/persistence/index.js';
import { startSystem, type TestSystem } from '../../../libs/testing/index.js';
import { People } from '../../../libs/testing/play/people.js';
import { dossierTypes } from '../../../workflows/types.js';
import { type Filed, fileExample } from './examples.js';

// An office takes a list out as a file: what the list would show, and every dossier in it is a look with its purpose.
const type = dossierTypes.all.find(({ name }) => name === 'job-counselling');
if (type === undefined) throw new Error('there is no dossier type');

let system: TestSystem;
let filed: Filed;
let officer: string;
beforeAll(async () => {
  system = await startSystem('exports');
  filed = await fileExample(system.stage, type);
  officer = `officer:${filed.office}:1`;
  const orm = await openOrm({ url: system.database.url, timeoutMs: 0 });
  await seedReadModel(orm.em, {
    dossiers: 26_000,
    type: type.name,
    prefix: type.prefix,
    statuses: ['counselled', 'referred'].map((status) => ({ status, phase: 'waiting' })),
    offices: [filed.office],
  });
  await orm.close();
}, 120_000);
afterAll(() => system.end());

const people = new Map<string, Promise<string>>();
const take = async (account: string, body: object, language = 'vi') => {
  const known = people.get(account) ?? new People(system.api.identityUrl ?? '').token(account);
  people.set(account, known);
  return fetch(`${system.api.url}/v1/exports`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await known}`,
      'content-type': 'application/json',
      'accept-language': language,
    },
    body: JSON.stringify({ purpose: 'Báo cáo tuần', ...body }),
  });
};
const own = { office: 'HN-01', type: type.name };
const columns = ['number', 'name', 'status', 'openedOn', 'fields.referrals'];
const problemOf = async (answer: Response) => {
  const { code, errors = [] } = (await answer.json()) as { code: string; errors?: { pointer: string }[] };
  return [answer.status, code, ...errors.map(({ pointer }) => pointer)];
};

it('a list is a file in the reader’s language, whole and in its order', async () => {
  const answer = await take(officer, { query: { ...own, status: 'requested' }, format: 'csv', columns });
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
    200,
    'text/csv; charset=utf-8',
    'no-store',
  ]);
  const rows: string[][] = parse(Buffer.from(await answer.arrayBuffer()), { bom: true });
  expect(rows[0]).toEqual(['Số hồ sơ', 'Họ và tên', 'Trạng thái', 'Ngày mở hồ sơ', 'Số lần giới thiệu (lần)']);
  expect(rows.slice(1)).toEqual([
    [filed.number, 'Nguyễn Thị An', 'Đã đề nghị', expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), '0'],
  ]);
  const { items } = (
    await system.stage
      .as('auditor')
      .get<{ items: { subject: string; purpose: string }[] }>(`/v1/dossiers/${filed.number}/readers`)
  ).body;
  expect(items[0]).toMatchObject({ subject: `officer-${filed.office}-1`, purpose: 'Báo cáo tuần' });
});

it('thousands of lines are one workbook, each once and each a look', async () => {
  const query = { ...own, status: 'referred', sort: '-openedOn' };
  const answer = await take(officer, { query, format: 'xlsx', columns }, 'en');
  const numbers: string[] = [];
  const days: number[] = [];
  let titles: readonly unknown[] = [];
  for await (const { values } of streamXlsxRows(Buffer.from(await answer.arrayBuffer()))) {
    if (titles.length === 0) titles = values;
    else {
      numbers.push(String(values[0]));
      days.push((values[3] as Date).getTime());
    }
  }
  expect(titles).toEqual(['Number', 'Name', 'Status', 'Opened on', 'Referrals (referrals)']);
  expect(numbers.length).toBeGreaterThan(2_000);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(days).toEqual([...days].sort((one, other) => other - one));
  const last = numbers.at(-1) ?? '';
  const readers = await system.stage
    .as('auditor')
    .get<{ items: { subject: string; purpose: string }[] }>(`/v1/dossiers/${last}/readers`);
  expect(readers.body.items.map(({ purpose }) => purpose)).toEqual(['Báo cáo tuần']);
}, 60_000);

it('what is too long for a file, not theirs or not of the list is refused, and says where', async () => {
  const file = { query: own, format: 'csv', columns };
  expect(await problemOf(await take(officer, file))).toEqual([422, 'EXPORT_TOO_LARGE']);
  expect(await problemOf(await take('officer:DN-01:1', file))).toEqual([404, 'NOT_FOUND']);
  expect(await problemOf(await take(`claimant:${filed.person}`, file))).toEqual([403, 'FORBIDDEN']);
  for (const [body, pointer] of [
    [{ ...file, purpose: '' }, '/purpose'],
    [{ ...file, columns: ['number', 'fields.colour'] }, '/columns/1'],
    [{ ...file, columns: ['number', 'account'] }, '/columns/1'],
    [{ ...file, columns: ['number', 'number'] }, '/columns'],
    [{ ...file, query: { type: type.name } }, '/query/office'],
    [{ ...file, query: { ...own, colour: 'red' } }, '/query/colour'],
    [{ ...file, query: { ...own, sort: 'fields.colour' } }, '/query/sort'],
    [{ ...file, query: { ...own, 'fields.referrals': 'many' } }, '/query/fields.referrals'],
  ] as const)
    expect(await problemOf(await take(officer, body))).toEqual([400, 'VALIDATION_FAILED', pointer]);
});

describe('figures as a file', () => {
  const director = 'director:HN-01:1';
  const statistic = { name: 'opened', by: 'office', from: '2020-01-01' };

  it('are the table that the route tells, and who took them and what for is in the log', async () => {
    const told = await system.stage.as(director).get<{
      to: string;
      total: { figures: { dossiers: number }[] };
      rows: { title: { vi: string }; figures: { dossiers: number }[] }[];
    }>('/v1/statistics/opened?by=office&from=2020-01-01');
    const answer = await take(director, { statistic, format: 'csv', purpose: 'Báo cáo tháng 11' });
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
      200,
      `attachment; filename="hoso-opened-office-2020-01-01-${told.body.to}.csv"`,
    ]);
    const [head, ...rows]: string[][] = parse(Buffer.from(await answer.arrayBuffer()), { bom: true });
    expect(head).toEqual([`Cơ quan (Hồ sơ mở, 2020-01-01 – ${told.body.to})`, 'Đã mở']);
    const cells = [{ title: { vi: 'Tất cả' }, figures: told.body.total.figures }, ...told.body.rows];
    expect(rows).toEqual(cells.map(({ title, figures }) => [title.vi, String(figures[0]?.dossiers)]));
    expect(Number(rows[0]?.[1])).toBeGreaterThan(20_000);
    const looks = await system.stage
      .as('auditor')
      .post<{ items: object[] }>('/v1/looks/search', { reader: 'director-HN-01-1', purpose: 'Báo cáo tháng 11' });
    expect(looks.body.items[0]).toMatchObject({
      subject: 'director-HN-01-1',
      purpose: 'Báo cáo tháng 11',
      figures: { name: 'opened', by: 'office', from: '2020-01-01', to: told.body.to, office: null },
      dossiers: [],
    });
    const sheet = await take(director, { statistic, format: 'xlsx' }, 'en');
    const read: (readonly unknown[])[] = [];
    for await (const { values } of streamXlsxRows(Buffer.from(await sheet.arrayBuffer()))) read.push(values);
    expect(read[1]).toEqual(['All', told.body.total.figures[0]?.dossiers]);
  });

  it('are for those to whom their page is open, and either a list or figures', async () => {
    const file = { statistic, format: 'csv' };
    for (const account of [officer, 'insurance-officer:HN:1'])
      expect(await problemOf(await take(account, file))).toEqual([403, 'FORBIDDEN']);
    const elsewhere = { ...file, statistic: { ...statistic, office: 'DN-01' } };
    const unknown = { ...file, statistic: { ...statistic, name: 'salaries' } };
    for (const body of [elsewhere, unknown])
      expect(await problemOf(await take(director, body))).toEqual([404, 'NOT_FOUND']);
    for (const [body, pointer] of [
      [{ ...file, statistic: { ...statistic, name: '<b>' } }, '/statistic/name'],
      [{ ...file, statistic: { ...statistic, by: 'claimant' } }, '/statistic/by'],
      [{ ...file, statistic: { name: 'flow', by: 'month' } }, '/statistic/by'],
      [{ ...file, statistic: { ...statistic, to: '2019-12-31' } }, '/statistic/to'],
      [{ ...file, query: own, columns }, '/statistic'],
      [{ format: 'csv' }, '/query'],
      [{ format: 'csv', query: own }, '/columns'],
    ] as const)
      expect(await problemOf(await take(director, body))).toEqual([400, 'VALIDATION_FAILED', pointer]);
  });
});
