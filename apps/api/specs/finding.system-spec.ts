import { startSystem, type TestSystem } from '../../../libs/testing/index.js';
import { dossierTypes } from '../../../workflows/types.js';
import { type Filed, fileExample } from './examples.js';

// An office's day over HTTP: take, assign, take over; my work and the queue follow; people are found by their names.
interface Line {
  readonly number: string;
  readonly assignee: string | null;
  readonly otherDue: string | null;
}
interface Page {
  readonly items: readonly Line[];
  readonly next: string | null;
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
  expect(body).toMatchObject({ items: [{ number: filed.number, displayName: 'Nguyễn Thị An' }], next: null });
  expect((await look('officer:DN-01:1', { name: 'nguyen thi an' })).body.items).toEqual([]);
  expect((await look(officer, { name: 'nguyen thi an', office: 'DN-01' })).body.items).toEqual([]);
  expect((await look(officer, { name: 'nguyen thi an', type: type.name })).body.items).toHaveLength(1);
  expect((await look(officer, { name: 'An', personalId: filed.person })).status).toBe(400);
  expect((await look(officer, { personalId: filed.person, office: filed.office })).status).toBe(400);
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
