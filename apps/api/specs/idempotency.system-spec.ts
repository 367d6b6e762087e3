import { randomUUID } from 'node:crypto';
import { commandsOf } from '../../../libs/dossier/index.js';
import { startSystem, type TestSystem } from '../../../libs/testing/index.js';
import { dossierTypes } from '../../../workflows/types.js';

interface Done {
  readonly dossier: string;
  readonly sequence: number;
}
interface Problem {
  readonly code: string;
  readonly detail?: string;
}

// The type that asks nobody outside.
const type = dossierTypes.all.find(({ name }) => name === 'job-counselling');
if (type === undefined) throw new Error('there is no second dossier type');
const example = type.submission.example as { person: object; office: string };
const officer = `officer:${example.office}:1`;

let system: TestSystem;
beforeAll(async () => void (system = await startSystem('idempotency')), 120_000);
afterAll(() => system.end());

let people = 0;
const somebody = () => `0011980${String(++people).padStart(5, '0')}`;
const formOf = (personalId: string) => ({ input: { ...example, person: { ...example.person, personalId } } });
const submit = (account: string, personalId: string, key: string = randomUUID(), more = {}) =>
  system.stage.as(account).post<Done & Problem>(`/v1/dossiers/${type.name}`, { ...formOf(personalId), ...more }, key);
const filed = async (personalId = somebody()) => (await submit(`claimant:${personalId}`, personalId)).body.dossier;
const command = (number: string, name: string, input: object = {}, key: string = randomUUID()) =>
  system.stage.as(officer).post<Done & Problem>(`/v1/dossiers/${number}/commands/${name}`, { input }, key);
const sequenceOf = async (number: string) =>
  (await system.stage.as('auditor').get<{ sequence: number }>(`/v1/dossiers/${number}`)).body.sequence;
const statusesOf = (answers: readonly { status: number }[]) => answers.map(({ status }) => status).sort();

describe('one key is one act', () => {
  it('of two dossiers at once: one is acted on, the other is left as it was', async () => {
    for (let round = 0; round < 5; round++) {
      const numbers = [await filed(), await filed()];
      const key = randomUUID();
      const before = await Promise.all(numbers.map(sequenceOf));
      const answers = await Promise.all(numbers.map((number) => command(number, 'take', {}, key)));
      expect(statusesOf(answers)).toEqual([200, 409]);
      const after = await Promise.all(numbers.map(sequenceOf));
      expect(after.map((sequence, i) => sequence - (before[i] ?? 0))).toEqual(
        answers.map(({ status }) => (status === 200 ? 1 : 0)),
      );
    }
  });

  it('of two submissions at once: the other person can still be submitted for, under a key of their own', async () => {
    const [one, two] = [somebody(), somebody()];
    const key = randomUUID();
    const answers = await Promise.all([one, two].map((person) => submit(officer, person, key)));
    expect(statusesOf(answers)).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('IDEMPOTENCY_KEY_REUSED');
    const left = answers[0]?.status === 409 ? one : two;
    expect((await submit(officer, left)).status).toBe(201);
  });

  it('is free again after a refusal: what was wrong may be mended under it', async () => {
    const number = await filed();
    const key = randomUUID();
    expect((await command(number, 'recordCounselling', {}, key)).status).toBe(400);
    expect((await command(number, 'release', {}, key)).body.code).toBe('NOT_TAKEN_BY_YOU');
    expect((await command(number, 'take', {}, key)).status).toBe(200);
    expect((await command(number, 'release', {}, key)).body.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });
});

describe('a submission that found its dossier open', () => {
  it('is answered the same when that dossier has closed, and opens no other', async () => {
    const person = somebody();
    const keys = Array.from({ length: 8 }, (): string => randomUUID());
    const send = (key: string) => submit(`claimant:${person}`, person, key);
    const first = await Promise.all(keys.map(send));
    expect(statusesOf(first)).toEqual([...Array<number>(7).fill(200), 201]);
    const number = first[0]?.body.dossier ?? '';
    expect((await command(number, 'close', { reason: 'no-longer-wanted' })).status).toBe(200);
    await system.stage.until(number, 'it closes', ({ phase }) => phase === 'closed');
    expect(await Promise.all(keys.map(send))).toEqual(first);
    // The closing freed the place.
    const next = await send(randomUUID());
    expect(next.status).toBe(201);
    expect(next.body.dossier).not.toBe(number);
  });
});

describe('a stack', () => {
  const path = '/v1/dossiers/bulk/decideAward';
  // One of which something was done is known by its key: apps/api/src/dossiers/bulk.spec.ts.
  it('of which nothing was done leaves its key free', async () => {
    const number = await filed();
    const key = randomUUID();
    const send = (items: object[]) =>
      system.stage.as(`director:${example.office}:1`).post<Problem>(path, { items }, key);
    const first = await send([{ number, sequence: 1 }]);
    expect(first.status).toBe(200);
    expect((await send([{ number, sequence: 1 }])).status).toBe(200);
    expect((await send([{ number, sequence: 2 }])).status).toBe(200);
  });
});

/** What changes nothing needs no key (docs/adr/0010-one-key-one-act.md). */
const reads = [
  '/v1/dossier-types/{type}/prefill',
  '/v1/dossiers/search',
  '/v1/dossiers/{number}/verify',
  '/v1/exports',
  '/v1/exports/looks',
  '/v1/selections',
  '/v1/looks/search',
  '/v1/money/waiting/{place}/search',
  '/v1/policy/estimates',
  '/codec/decode',
  '/codec/session',
];

interface Operation {
  readonly requestBody?: {
    readonly content?: Record<string, { readonly examples?: Record<string, { readonly value: unknown }> }>;
  };
}

it('every POST of the description demands a key, but for those that change nothing', async () => {
  const description = (await (await fetch(`${system.api.url}/docs-json`)).json()) as {
    paths: Record<string, { post?: Operation }>;
  };
  const number = await filed();
  const bodies: Record<string, unknown> = {
    '/v1/dossiers/bulk/{command}': { items: [{ number }] },
    '/v1/sandbox/dossiers/{number}/fast-forward': { days: 1 },
  };
  const demanding: string[] = [];
  const posts = Object.entries(description.paths).filter(([, { post }]) => post !== undefined);
  for (const [path, { post }] of posts) {
    const examples = Object.values(post?.requestBody?.content?.['application/json']?.examples ?? {});
    const body = bodies[path] ?? examples[0]?.value ?? {};
    const url = path.replace('{number}', number).replace('{command}', 'decideAward').replace('{id}', 'x');
    // Some is not for officers.
    const others = {
      '/v1/webhooks': `director:${example.office}:1`,
      '/v1/my/': `claimant:${somebody()}`,
      '/v1/policy/adoptions': 'law-editor',
      '/v1/policy/drafts': 'law-editor',
      '/v1/operations/': 'operator',
    };
    const account = Object.entries(others).find(([start]) => path.startsWith(start))?.[1] ?? officer;
    const { status, body: problem } = await system.stage
      .as(account)
      .post<Problem>(url + (path.endsWith('/documents') ? '?kind=x' : ''), body, '');
    if (status === 400 && problem.detail?.includes('Idempotency-Key') === true) demanding.push(path);
  }
  expect(
    posts
      .map(([path]) => path)
      .filter((path) => !demanding.includes(path))
      .sort(),
  ).toEqual([...reads].sort());
  expect(demanding.length).toBeGreaterThan(Object.keys(commandsOf(type)).length);
});
