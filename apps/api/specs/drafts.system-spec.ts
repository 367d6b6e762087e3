import { randomUUID } from 'node:crypto';
import { startSystem, type TestSystem } from '../../../libs/testing/index.js';
import { People } from '../../../libs/testing/play/people.js';
import { dossierTypes } from '../../../workflows/types.js';

// What people have typed and not sent: private, available on every device, sent once.
interface Draft {
  readonly id: string;
  readonly type: string;
  readonly dossier: string | null;
  readonly command: string | null;
  readonly key: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly version: number;
  readonly browserKey: string;
  readonly savedAt: string;
  readonly until: string;
  readonly code?: string;
  readonly detail?: string;
}

const type = dossierTypes.all.find(({ name }) => name === 'job-counselling');
if (type === undefined) throw new Error('there is no second dossier type');
const example = type.submission.example as { person: object; office: string };

let system: TestSystem;
beforeAll(async () => void (system = await startSystem('drafts')), 120_000);
afterAll(() => system.end());

const [officer, colleague] = ['officer:HN-01:1', 'officer:HN-01:2'];
const typed = { '/person/fullName': 'Nguyễn Văn An', '/person/dateOfBirth': '31/02/2026' };
const begin = (
  account: string,
  body: object = { type: type.name, typed, formVersion: 1 },
  key: string = randomUUID(),
) => system.stage.as(account).post<Draft>('/v1/drafts', body, key);
const list = async (account: string) =>
  (await system.stage.as(account).get<{ items: Draft[] }>('/v1/drafts')).body.items.map(({ id }) => id);
const read = (account: string, id: string) => system.stage.as(account).get<Draft>(`/v1/drafts/${id}`);
const save = async (account: string, id: string, body: object, etag?: string) => {
  const token = await new People(system.api.identityUrl ?? '').token(account);
  const answer = await fetch(`${system.api.url}/v1/drafts/${id}`, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      ...(etag !== undefined && { 'if-match': etag }),
    },
    body: JSON.stringify(body),
  });
  return { status: answer.status, etag: answer.headers.get('etag'), body: (await answer.json()) as Draft };
};
const submit = (account: string, personalId: string, key: string) =>
  system.stage
    .as(account)
    .post<{ dossier: string }>(
      `/v1/dossiers/${type.name}`,
      { input: { ...example, person: { ...example.person, personalId } } },
      key,
    );

it('a draft holds what was typed, right or wrong, for its owner on every device and for nobody else', async () => {
  const key = randomUUID();
  const begun = await begin(officer, undefined, key);
  expect([begun.status, begun.etag]).toEqual([201, '"1"']);
  expect(begun.body).toMatchObject({ type: type.name, dossier: null, command: null, key, typed, version: 1 });
  expect(Date.parse(begun.body.until) - Date.parse(begun.body.savedAt)).toBe(30 * 86_400_000);
  expect(Buffer.from(begun.body.browserKey, 'base64')).toHaveLength(32);
  const { id } = begun.body;
  expect((await begin(officer, undefined, key)).body.id).toBe(id);
  expect(await list(officer)).toEqual([id]);
  expect((await read(officer, id)).body).toEqual(begun.body);
  for (const other of [colleague, 'director:HN-01:1', 'auditor', 'operator', 'claimant:001199000001']) {
    expect(await list(other)).toEqual([]);
    expect((await read(other, id)).status).toBe(404);
    expect((await save(other, id, { typed: {} }, '"1"')).status).toBe(404);
    expect((await system.stage.as(other).delete(`/v1/drafts/${id}`)).status).toBe(404);
  }
  expect((await system.stage.as(officer).delete(`/v1/drafts/${id}`)).status).toBe(204);
  expect((await read(officer, id)).status).toBe(404);
});

it('of two devices the second is told, and nothing is lost', async () => {
  const { id } = (await begin(officer)).body;
  const first = await save(officer, id, { typed: { '/a': 'first' }, formVersion: 1 }, '"1"');
  expect([first.status, first.etag]).toEqual([200, '"2"']);
  const second = await save(officer, id, { typed: { '/a': 'second' }, formVersion: 1 }, '"1"');
  expect([second.status, second.body.code, second.body.version]).toEqual([412, 'DRAFT_CHANGED', 2]);
  expect((await read(officer, id)).body.typed).toEqual({ '/a': 'first' });
  expect((await save(officer, id, { typed: { '/a': 'first' }, formVersion: 1 }, '"1"')).status).toBe(200);
  for (const wrong of [undefined, 'W/"1"', '1', '"x"']) {
    const { status, body } = await save(officer, id, { typed: {}, formVersion: 1 }, wrong);
    expect([wrong, status, body.detail]).toEqual([wrong, 400, 'If-Match holds the ETag of the draft, for example "7"']);
  }
  await system.stage.as(officer).delete(`/v1/drafts/${id}`);
});

it('of two saves of one window the later counts, whichever arrives first; another window’s is not overtaken', async () => {
  const key = randomUUID();
  const here = randomUUID();
  const content = (text: string, count: number, window = here) => ({
    typed: { '/a': text },
    formVersion: 1,
    edit: { window, count },
  });
  const { id } = (await begin(officer, { type: type.name, ...content('a', 1) }, key)).body;
  const begun = await begin(officer, { type: type.name, ...content('ab', 2) }, key);
  expect([begun.etag, begun.body.typed]).toEqual(['"2"', { '/a': 'ab' }]);
  // Both over the version that was seen.
  expect((await save(officer, id, content('abcd', 4), '"2"')).etag).toBe('"3"');
  expect((await save(officer, id, content('abc', 3), '"2"')).body.code).toBe('DRAFT_CHANGED');
  expect((await save(officer, id, content('abcde', 5), '"2"')).etag).toBe('"4"');
  expect((await save(officer, id, content('x', 9, randomUUID()), '"2"')).body.code).toBe('DRAFT_CHANGED');
  expect((await read(officer, id)).body).toMatchObject(content('abcde', 5));
  expect((await save(officer, id, { ...content('x', 9), edit: { window: 'mine', count: 9 } }, '"4"')).status).toBe(400);
  await system.stage.as(officer).delete(`/v1/drafts/${id}`);
});

it('a draft that is sent twice makes one dossier, and is over', async () => {
  const { id, key } = (await begin(officer)).body;
  const sent = await Promise.all([submit(officer, '001199000401', key), submit(officer, '001199000401', key)]);
  const numbers = new Set(sent.flatMap(({ body }) => body.dossier ?? []));
  expect(numbers.size).toBe(1);
  expect((await submit(officer, '001199000401', key)).body.dossier).toBe([...numbers][0]);
  expect(await list(officer)).toEqual([]);
  expect((await read(officer, id)).status).toBe(404);
  expect((await begin(officer, undefined, key)).body.code).toBe('CONFLICT');
});

it('is for a command of a dossier that one sees, and for nothing that is not there', async () => {
  const { dossier } = (await submit(officer, '001199000402', randomUUID())).body;
  const note = { dossier, command: 'note', typed: { '/text': 'Đã gọi điện' } };
  const begun = await begin(colleague, note);
  expect(begun.body).toMatchObject({ type: type.name, dossier, command: 'note', formVersion: null });
  const given = await system.stage
    .as(colleague)
    .post(`/v1/dossiers/${dossier}/commands/note`, { input: { text: 'Đã gọi điện' } }, begun.body.key);
  expect(given.status).toBe(200);
  expect(await list(colleague)).toEqual([]);
  expect((await begin('officer:DN-01:1', note)).body.code).toBe('DOSSIER_NOT_FOUND');
  // What one could not send, one does not begin.
  const theirs = await begin('claimant:001199000402', note);
  expect([theirs.status, theirs.body.code]).toEqual([403, 'COMMAND_NOT_ALLOWED']);
  const none = await begin('auditor', { type: type.name, typed });
  expect([none.status, none.body.code]).toEqual([403, 'COMMAND_NOT_ALLOWED']);
  expect((await begin(officer, { ...note, command: 'dance' })).body.code).toBe('COMMAND_UNKNOWN');
  expect((await begin(officer, { type: 'dance', typed })).body.code).toBe('DOSSIER_TYPE_UNKNOWN');
  expect((await begin(officer, { type: type.name, ...note })).status).toBe(400);
});

it('shows nobody a look: whoever reads their own draft looks at nobody', async () => {
  const { id } = (await begin(officer)).body;
  await read(officer, id);
  const looks = await system.stage.as('auditor').post<{ items: { purpose: string }[] }>('/v1/looks/search', {
    reader: 'officer-HN-01-1',
    day: new Date().toISOString().slice(0, 10),
  });
  expect(looks.body.items.filter(({ purpose }) => purpose.includes('draft'))).toEqual([]);
});

it('are a hundred at most, of so many fields and characters', async () => {
  const owner = 'officer:HN-01:3';
  const begun = await Promise.all(Array.from({ length: 105 }, () => begin(owner)));
  const codes = begun.map(({ status, body }) => (status === 201 ? 201 : body.code)).sort();
  expect(codes).toEqual([...Array<number>(100).fill(201), ...Array<string>(5).fill('DRAFTS_EXCEEDED')]);
  const fields = Object.fromEntries(Array.from({ length: 1_501 }, (_, at) => [`/${at}`, '']));
  expect((await begin(officer, { type: type.name, typed: fields })).status).toBe(400);
  expect((await begin(officer, { type: type.name, typed: { '/a': 'x'.repeat(20_001) } })).status).toBe(400);
  expect((await begin(officer, { type: type.name, typed: { '/a': 'x'.repeat(70_000) } })).status).toBe(413);
});
