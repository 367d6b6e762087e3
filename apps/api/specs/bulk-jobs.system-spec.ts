import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { startSystem, type TestSystem } from '../../../libs/testing/index.js';
import { dossierTypes } from '../../../workflows/types.js';

// A command for more dossiers than one request takes: it goes on by itself, and its progress can be read from anywhere.
interface Job {
  readonly id: string;
  readonly state: string;
  readonly total: number;
  readonly succeeded: number;
  readonly refused: number;
  readonly items: readonly {
    readonly number: string;
    readonly status: number;
    readonly problem: { code: string } | null;
  }[];
  readonly next: string | null;
  readonly code?: string;
}

const type = dossierTypes.all.find(({ name }) => name === 'job-counselling');
if (type === undefined) throw new Error('there is no second dossier type');
const example = type.submission.example as { person: object; office: string };
const officer = 'officer:HN-01:1';

let system: TestSystem;
let filed: { readonly number: string; readonly sequence: number }[];
/** More than the 200 of one request. */
const many = 230;

beforeAll(async () => {
  system = await startSystem('bulk-jobs');
  filed = [];
  const waiting = Array.from({ length: many }, (_, at) => `0011972${String(at).padStart(5, '0')}`);
  const file = async () => {
    for (let person = waiting.shift(); person !== undefined; person = waiting.shift()) {
      const input = { ...example, office: 'HN-01', person: { ...example.person, personalId: person } };
      const { body } = await system.stage
        .as(officer)
        .post<{ dossier: string; sequence: number }>(`/v1/dossiers/${type.name}`, { input });
      filed.push({ number: body.dossier, sequence: body.sequence });
    }
  };
  await Promise.all(Array.from({ length: 8 }, file));
}, 240_000);
afterAll(() => system.end());

const begin = (account: string, body: object, key: string = randomUUID()) =>
  system.stage.as(account).post<Job>('/v1/bulk-jobs', body, key);
const look = (account: string, id: string, query = '') =>
  system.stage.as(account).get<Job>(`/v1/bulk-jobs/${id}${query}`);
const done = async (id: string, account = officer): Promise<Job> => {
  for (;;) {
    const { body } = await look(account, id);
    if (body.state !== 'going on') return body;
    await sleep(200);
  }
};
const takes = async (number: string) =>
  (await system.stage.as(officer).get<{ items: unknown[] }>(`/v1/dossiers/${number}/timeline?kind=taken`)).body.items
    .length;

it('is done dossier by dossier, each as it was seen, and tells what came of each', async () => {
  const [changed] = filed;
  if (changed === undefined) throw new Error('nothing was filed');
  await system.stage.as(officer).post(`/v1/dossiers/${changed.number}/commands/note`, { input: { text: 'Đã gọi' } });
  const key = randomUUID();
  const body = { command: 'take', input: {}, items: filed };
  const begun = await begin(officer, body, key);
  expect([begun.status, begun.body.total]).toEqual([201, many]);
  const { id } = begun.body;
  expect((await begin(officer, body, key)).body.id).toBe(id);
  expect((await begin(officer, { ...body, items: filed.slice(1) }, key)).body.code).toBe('IDEMPOTENCY_KEY_REUSED');

  const job = await done(id);
  expect(job).toMatchObject({ state: 'done', total: many, succeeded: many - 1, refused: 1 });
  const { body: refused } = await look(officer, id, '?outcome=refused');
  expect(refused.items).toMatchObject([{ number: changed.number, status: 412, problem: { code: 'SEQUENCE_STALE' } }]);
  const pages: Job[] = [];
  for (let after: string | null = '-1'; after !== null; after = pages.at(-1)?.next ?? null)
    pages.push((await look(officer, id, `?limit=100&after=${after}`)).body);
  expect(pages.flatMap(({ items }) => items.map(({ number }) => number))).toEqual(filed.map(({ number }) => number));
  expect(await Promise.all([filed[1], filed.at(-1), changed].map((one) => takes(one?.number ?? '')))).toEqual([
    1, 1, 0,
  ]);
}, 120_000);

it('is its owner’s alone, and can be stopped', async () => {
  const colleague = 'officer:HN-01:2';
  const items = filed.map(({ number }) => ({ number }));
  const { id } = (await begin(colleague, { command: 'takeOver', input: { reason: 'Nghỉ phép' }, items })).body;
  for (const other of [officer, 'director:HN-01:1', 'operator']) {
    expect((await look(other, id)).status).toBe(404);
    expect((await system.stage.as(other).delete(`/v1/bulk-jobs/${id}`)).status).toBe(404);
  }
  expect((await system.stage.as(colleague).delete(`/v1/bulk-jobs/${id}`)).status).toBe(204);
  const job = await done(id, colleague);
  expect(job.state).toBe('stopped');
  expect(job.succeeded + job.refused).toBeLessThan(many);
  const { body } = await system.stage.as(officer).get<{ items: Job[] }>('/v1/bulk-jobs');
  expect(body.items.map(({ state }) => state)).toEqual(['done']);
}, 60_000);

it('is for commands that may be given in bulk, and for so many', async () => {
  const items = filed.slice(0, 1);
  expect((await begin(officer, { command: 'close', items })).body.code).toBe('NOT_IN_BULK');
  expect((await begin(officer, { command: 'dance', items })).body.code).toBe('COMMAND_UNKNOWN');
  const refused = await begin('auditor', { command: 'take', items });
  expect([refused.status, refused.body.code]).toEqual([403, 'COMMAND_NOT_ALLOWED']);
  expect((await begin(officer, { command: 'take', items: [...items, ...items] })).status).toBe(400);
  const invented = Array.from({ length: 10_001 }, (_, at) => ({
    number: `TVVL-2026-9${String(at).padStart(6, '0')}`,
    sequence: 1,
  }));
  expect((await begin(officer, { command: 'take', items: invented })).status).toBe(400);
  expect((await begin(officer, { command: 'take', items: invented.slice(1) })).status).toBe(201);
});
