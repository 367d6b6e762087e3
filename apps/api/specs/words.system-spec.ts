import { randomUUID } from 'node:crypto';
import { startSystem, type TestSystem } from '../../../libs/testing/index.js';
import { People } from '../../../libs/testing/play/people.js';
import { dossierTypes } from '../../../workflows/types.js';
import { fileExample, submissionOf, type Filed } from './examples.js';

// What people read when something is refused or blocked: in their language, with the place, without codes of other
// systems.
const claim = dossierTypes.get('unemployment-claim');
let system: TestSystem;
let filed: Filed;
let people: People;
beforeAll(async () => {
  // No registry runs: the dossier waits for them.
  system = await startSystem('words');
  people = new People(system.api.identityUrl ?? '');
  filed = await fileExample(system.stage, claim, { asOf: '2026-11-02' });
}, 120_000);
afterAll(() => system.end());

interface Problem {
  readonly code: string;
  readonly title: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly pointer: string; readonly message: string }[];
}

const officer = 'officer:HN-01:1';
const ask = async (method: string, path: string, account: string, body?: unknown, headers: object = {}) => {
  const reply = await fetch(`${system.api.url}/v1/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${await people.token(account)}`,
      'accept-language': 'vi-VN,vi;q=0.9,en;q=0.8',
      'idempotency-key': randomUUID(),
      ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: body instanceof FormData ? body : JSON.stringify(body) }),
  });
  return { status: reply.status, headers: reply.headers, body: (await reply.json()) as Problem };
};
const post = (path: string, account: string, body: unknown) => ask('POST', path, account, body);

/** Of a birth, of which some know the month or the year only. */
const noSuchDay =
  'Phải là ngày từ 01/01/1900 đến 31/12/2028; nếu không rõ ngày thì ghi tháng (YYYY-MM) hoặc năm (YYYY)';

it('a wrong statement is named by its place, in Vietnamese', async () => {
  const { input } = submissionOf(claim, '001199000777');
  const { form } = input as { form: { person: object } };
  const wrong = {
    ...input,
    form: { ...form, person: { ...form.person, dateOfBirth: '2026-02-30', phone: 'không có' } },
  };
  const { status, headers, body } = await post('dossiers/unemployment-claim', 'claimant:001199000777', {
    input: wrong,
  });
  expect({ status, language: headers.get('content-language') }).toEqual({ status: 400, language: 'vi' });
  expect(body).toMatchObject({ code: 'VALIDATION_FAILED', title: 'Thông tin còn thiếu hoặc chưa đúng' });
  expect(body.errors).toEqual([
    { pointer: '/input/form/person/dateOfBirth', message: noSuchDay },
    { pointer: '/input/form/person/phone', message: expect.stringContaining('Phải là số điện thoại') },
  ]);
});

it('a wrong correction names which of its fields is wrong', async () => {
  const data = { person: { dateOfBirth: '2026-02-30' } };
  const sent = { input: { of: 2, data, reason: 'Gõ nhầm' } };
  const { status, body } = await post(`dossiers/${filed.number}/commands/proposeCorrection`, officer, sent);
  expect({ status, code: body.code, title: body.title }).toEqual({
    status: 422,
    code: 'INPUT_INVALID',
    title: 'Dữ liệu không hợp lệ',
  });
  expect(body.errors).toEqual([{ pointer: '/input/data/person/dateOfBirth', message: noSuchDay }]);
});

it('what a workflow refuses is told in Vietnamese', async () => {
  const correction = { input: { of: 2, data: { person: { phone: '0912345679' } }, reason: 'Gõ nhầm' } };
  const url = `dossiers/${filed.number}/commands/proposeCorrection`;
  expect((await post(url, officer, correction)).status).toBe(200);
  const { body } = await post(url, officer, correction);
  expect(body).toMatchObject({ code: 'CORRECTION_PENDING', title: 'Đang có một đề nghị sửa chờ quyết định' });
});

it('an unknown type, and an unknown command of a stack, are told before the body is judged', async () => {
  const claimant = `claimant:${filed.person}`;
  const type = await post('dossiers/unemployment-klaim', claimant, { nonsense: 1 });
  expect([type.status, type.body.code, type.body.title]).toEqual([
    404,
    'DOSSIER_TYPE_UNKNOWN',
    'Không có loại hồ sơ này',
  ]);
  expect(type.body.detail).toContain('unemployment-claim');
  const unknown = await post('dossiers/bulk/levitate', 'director:HN-01:1', { nonsense: 1 });
  expect([unknown.status, unknown.body.code]).toEqual([404, 'COMMAND_UNKNOWN']);
  const alone = await post('dossiers/bulk/release', 'director:HN-01:1', { nonsense: 1 });
  expect([alone.status, alone.body.code]).toEqual([404, 'NOT_IN_BULK']);
  expect(alone.body.detail).toContain('decideAward');
});

it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s of a dossier is 405 with Allow', async (method) => {
  const { status, headers, body } = await ask(method, `dossiers/${filed.number}`, officer);
  expect([status, headers.get('allow'), body.code]).toEqual([405, 'GET, HEAD, POST', 'METHOD_NOT_ALLOWED']);
});

it('a form with a document in it is told how documents are sent', async () => {
  const form = new FormData();
  form.set('file', new Blob(['%PDF-']), 'giay-to.pdf');
  const { status, body } = await ask(
    'POST',
    `dossiers/${filed.number}/documents?kind=proof-of-termination`,
    officer,
    form,
  );
  expect([status, body.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  expect(body.detail).toMatch(/không gửi biểu mẫu.*application\/pdf.*\?kind=/);
});

it('a number with spaces is said to be twelve digits', async () => {
  const { body } = await post('dossiers/search', officer, { personalId: '001 199 000 001' });
  expect(body.errors).toEqual([
    { pointer: '/personalId', message: 'Phải gồm đúng 12 chữ số, viết liền, không có dấu cách hay ký tự khác' },
  ]);
});

it('the words of a reader stand in the log of readers as they were written, or are refused', async () => {
  const purpose = Buffer.from('kiểm tra hồ sơ', 'utf8').toString('latin1');
  expect((await ask('GET', `dossiers/${filed.number}`, officer, undefined, { purpose })).status).toBe(200);
  const { body } = await system.stage
    .as('auditor')
    .get<{ items: { purpose: string }[] }>(`/v1/dossiers/${filed.number}/readers`);
  expect(body.items.map((reading) => reading.purpose)).toContain('kiểm tra hồ sơ');
  const refused = await ask('GET', `dossiers/${filed.number}`, officer, undefined, { purpose: 'caf\u00e9' });
  expect([refused.status, refused.body.detail]).toEqual([400, expect.stringContaining('UTF-8')]);
});

it('a claimant reads in words that the office waits for an answer, never the code of another system', async () => {
  const claimant = `claimant:${filed.person}`;
  const silent = (waiting: readonly unknown[]) => JSON.stringify(waiting).includes('does not answer');
  const shown = await system.stage.until(filed.number, 'a registry is away', ({ waiting }) => silent(waiting), 60);
  const seen = await system.stage.as(claimant).get<object>(`/v1/dossiers/${filed.number}`);
  expect(JSON.stringify(seen.body)).toContain('cơ quan giải quyết đang chờ');
  const mine = await system.stage.as(claimant).get<object>('/v1/my/dossiers');
  const timeline = await system.stage.as(claimant).get<object>(`/v1/dossiers/${filed.number}/timeline`);
  expect(JSON.stringify(timeline.body)).toContain('không liên lạc được');
  for (const what of [seen.body, timeline.body, mine.body]) expect(JSON.stringify(what)).not.toMatch(/REGISTRY_/);
  expect(JSON.stringify(shown.waiting)).toContain('REGISTRY_UNAVAILABLE');
  const official = await system.stage.as(officer).get<object>(`/v1/dossiers/${filed.number}/timeline`);
  expect(JSON.stringify(official.body)).toContain('REGISTRY_UNAVAILABLE');
}, 90_000);
