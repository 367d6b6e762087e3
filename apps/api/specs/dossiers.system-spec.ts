import { Ajv2020 } from 'ajv/dist/2020.js';
import { submissionRead } from '../../../libs/dossier/index.js';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { startProgram, startSystem, type RunningProgram, type TestSystem } from '../../../libs/testing/index.js';
import { dossierTypes } from '../../../workflows/types.js';
import { responseSchemas } from '../src/openapi/responses.js';
import { Engine } from './engine.js';
import { submissionOf, type Filed } from './examples.js';

interface Problem {
  readonly code: string;
  readonly errors?: { readonly pointer: string }[];
}
interface Done {
  readonly dossier: string;
  readonly sequence: number;
}

// Whatever is first in the list: nothing here is true of one type only.
const type = dossierTypes.all[0];
if (type === undefined) throw new Error('there is no dossier type');
const form = type.submission.example as Record<string, unknown>;
const { subject, office } = submissionRead(type, type.submission.example);
const person = subject.reference;
const claimant = `claimant:${person}`;
const officer = `officer:${office}:1`;
const colleague = `officer:${office}:2`;

let system: TestSystem;
let api: RunningProgram;
let engine: Engine;
let filed: Filed;
let first: { key: string; answers: { status: number; body: Done }[] };

beforeAll(async () => {
  system = await startSystem('dossiers');
  api = system.api;
  engine = await Engine.of(system.namespace);
  const keys = Array.from({ length: 50 }, () => randomUUID());
  const submit = (key: string) =>
    system.stage.as(claimant).post<Done>(`/v1/dossiers/${type.name}`, submissionOf(type), key);
  const answers = await Promise.all(keys.map(submit));
  const winner = answers.findIndex(({ status }) => status === 201);
  first = { key: keys[winner] ?? '', answers };
  const number = answers[0]?.body.dossier ?? '';
  const shown = await system.stage.as('auditor').get<{ employer: string | null }>(`/v1/dossiers/${number}`);
  filed = { type, number, office, person, employer: shown.body.employer };
}, 120_000);
afterAll(async () => {
  await api.stop();
  await engine.close();
  await system.end();
});

const path = (part = '') => `/v1/dossiers/${filed.number}${part}`;
const command = <Body = Problem>(account: string, name: string, input: object = {}, key = randomUUID(), headers = {}) =>
  system.stage.as(account).post<Body>(path(`/commands/${name}`), { input }, key, headers);
const look = async () =>
  (await system.stage.as('auditor').get<{ sequence: number; assignee: string | null }>(path())).body;

describe('submitting', () => {
  it('makes one dossier of fifty identical submissions at once, and gives it back to the same claimant', () => {
    expect(new Set(first.answers.map(({ body }) => body.dossier))).toEqual(new Set([filed.number]));
    expect(first.answers.map(({ status }) => status).sort()).toEqual([...Array<number>(49).fill(200), 201]);
  });

  it('answers the same request the same, and refuses the key for another', async () => {
    const again = (body: object) =>
      system.stage.as(claimant).post<Done & Problem>(`/v1/dossiers/${type.name}`, body, first.key);
    expect(await again(submissionOf(type))).toMatchObject({ status: 201, body: { dossier: filed.number } });
    expect(await again({ ...submissionOf(type), channel: 'online' })).toMatchObject({
      status: 409,
      body: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
  });

  it('tells nobody else that there is one', async () => {
    const { status, body } = await system.stage
      .as(officer)
      .post<Problem>(`/v1/dossiers/${type.name}`, submissionOf(type));
    expect({ status, code: body.code }).toEqual({ status: 409, code: 'DOSSIER_ALREADY_OPEN' });
    expect(JSON.stringify(body)).not.toContain(filed.number);
  });

  it.each([
    ['asOf', '0000-01-01'],
    ['asOf', '1950-01-01'],
    ['asOf', '2028-12-31'],
    ['asOf', '3000-01-01'],
    ['filedOn', '0000-01-01'],
    ['filedOn', '1950-05-01'],
  ])('is refused with %s %s, where no law is known: nothing is opened', async (field, day) => {
    const open = await engine.openRuns();
    const { status, body } = await system.stage
      .as(officer)
      .post<Problem>(`/v1/dossiers/${type.name}`, { ...submissionOf(type), channel: 'post', [field]: day });
    expect({ status, at: body.errors?.map(({ pointer }) => pointer) }).toEqual({ status: 400, at: [`/${field}`] });
    expect(await engine.openRuns()).toBe(open);
  });

  it('for somebody else is refused, and no run is left open', async () => {
    const open = await engine.openRuns();
    const { status } = await system.stage
      .as('claimant:001099999999')
      .post(`/v1/dossiers/${type.name}`, submissionOf(type));
    const faulty = await system.stage
      .as(claimant)
      .post(`/v1/dossiers/${type.name}`, { input: { ...form, unheardOf: 1 } });
    expect([status, faulty.status]).toEqual([403, 400]);
    expect(await engine.openRuns()).toBe(open);
  });
});

describe('acting', () => {
  it('goes by what the caller has seen: a stale sequence is refused', async () => {
    const { sequence } = await look();
    const stale = await command(officer, 'take', {}, randomUUID(), { 'if-match': `"${sequence - 1}"` });
    expect({ status: stale.status, code: stale.body.code }).toEqual({ status: 412, code: 'SEQUENCE_STALE' });
    const fresh = await command<Done>(officer, 'take', {}, randomUUID(), { 'if-match': `"${sequence}"` });
    expect(fresh).toMatchObject({ status: 200, body: { sequence: sequence + 1 }, etag: `"${sequence + 1}"` });
  });

  it('answers from the record, also when the dossier has moved on; a refusal is looked at anew', async () => {
    const refusedKey = randomUUID();
    expect((await command(colleague, 'take', {}, refusedKey)).body).toMatchObject({ code: 'TAKEN_BY_ANOTHER' });
    const released = randomUUID();
    const release = await command<Done>(officer, 'release', {}, released);
    expect((await command(colleague, 'take', {}, refusedKey)).status).toBe(200);
    expect(await command(officer, 'release', {}, released)).toEqual(release);
    expect((await command(officer, 'release', { reason: 'other' }, released)).body.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect((await look()).assignee).toBe(`officer-${office}-2`);
  });

  it('says where an input is wrong', async () => {
    const { body } = await command(colleague, 'release', { reason: '' });
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/input/reason' })]);
  });
});

describe('reading', () => {
  it('answers what the description says', async () => {
    for (const [account, url, name] of [
      [officer, path(), 'get /v1/dossiers/{number}'],
      [officer, path('/timeline'), 'get /v1/dossiers/{number}/timeline'],
      [officer, path('/ledger'), 'get /v1/dossiers/{number}/ledger'],
      [claimant, '/v1/my/dossiers', 'get /v1/my/dossiers'],
      [officer, `/v1/offices/${office}/queue?names=true`, 'get /v1/offices/{office}/queue'],
    ] as const) {
      const { status, body } = await system.stage.as(account).get(url);
      expect({ name, status, faults: responseSchemas[name]?.safeParse(body).error?.issues ?? [] }).toEqual({
        name,
        status: 200,
        faults: [],
      });
    }
  });

  it('shows of a dossier what the description says of its type', async () => {
    const { body: description } = await system.stage
      .as(officer)
      .get<{ components: object; paths: object }>('/docs-json');
    const facts = ['get', 'responses', '200', 'content', 'application/json', 'schema', 'properties', 'facts', 'anyOf'];
    expect(description.paths).toHaveProperty(
      ['/v1/dossiers/{number}', ...facts],
      expect.arrayContaining([{ $ref: '#/components/schemas/UnemploymentClaimShown' }]),
    );
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const { components } = description;
    for (const account of [officer, claimant]) {
      const { body } = await system.stage.as(account).get<{ facts: object }>(path());
      expect(body.facts).toMatchObject({ referrals: [] });
      ajv.validate({ $ref: '#/components/schemas/JobCounsellingShown', components }, body.facts);
      expect({ account, faults: ajv.errors }).toEqual({ account, faults: null });
    }
  });

  it('finds a person by number in the body, and only for those to whom the dossier belongs', async () => {
    const found = async (account: string) => {
      const { body } = await system.stage
        .as(account)
        .post<{ items: { number: string }[] }>('/v1/dossiers/search', { personalId: person });
      return body.items.map(({ number }) => number);
    };
    expect(await found(officer)).toEqual([filed.number]);
    expect(await found('officer:DN-01:1')).toEqual([]);
  });

  it('gives away nothing of another office by the page that it fills', async () => {
    const search = (account: string) =>
      system.stage.as(account).post<object>('/v1/dossiers/search', { personalId: person, limit: 1, names: false });
    expect((await search('officer:DN-01:1')).body).toEqual({
      ...{ items: [], next: null, total: { count: 0, more: false } },
    });
    expect((await search(officer)).body).toMatchObject({ items: [{ number: filed.number }], next: filed.number });
  });

  it('notes who looked for a person, also without names and without success, never by number', async () => {
    const sought = { personalId: person, limit: 1, names: false };
    await system.stage.as('officer:DN-01:7').post('/v1/dossiers/search', sought, undefined, { purpose: 'telephone' });
    const client = new Client({ connectionString: system.database.url });
    await client.connect();
    try {
      const { rows } = await client.query(
        "select purpose, words, dossiers, party, row(a)::text as text from hoso.access_log a where subject = 'officer-DN-01-7'",
      );
      expect(rows).toEqual([
        {
          purpose: 'search',
          words: 'telephone',
          dossiers: [],
          party: expect.stringMatching(/^[\w-]{43}$/),
          text: expect.not.stringContaining(person),
        },
      ]);
    } finally {
      await client.end();
    }
  });

  it('takes no cursor that it did not give', async () => {
    for (const cursor of [['2026-01-01', '\0'], ['0000-01-01', filed.number], [null], 'x']) {
      const after = Buffer.from(JSON.stringify(cursor)).toString('base64url');
      const { status, body } = await system.stage
        .as(officer)
        .get<Problem>(`/v1/offices/${office}/queue?after=${after}`);
      expect({ status, at: body.errors?.map(({ pointer }) => pointer) }).toEqual({ status: 400, at: ['/after'] });
    }
  });

  it('is logged: who, which dossier, why', async () => {
    await system.stage.as(`director:${office}:1`).get(path('/timeline'));
    const { body } = await system.stage.as('auditor').get<{ items: object[] }>(path('/readers'));
    expect(body.items).toContainEqual(
      expect.objectContaining({ subject: `director-${office}-1`, purpose: 'timeline' }),
    );
  });

  it('leaves neither names nor numbers in the log of the program', () => {
    const texts = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(texts)
          : [];
    const stated = texts(form).filter((text) => text.length >= 6 && text !== office);
    expect(stated).toContain(person);
    const log = api.logs();
    expect(log).toContain('"request"');
    expect(stated.filter((text) => log.includes(text))).toEqual([]);
  });
});

describe('an API that is killed', () => {
  it('loses nothing: its successor gives the same answers to the same keys and tokens', async () => {
    const key = randomUUID();
    const given = command(colleague, 'release', {}, key).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await api.kill('SIGKILL');
    await given;
    api = await startProgram('api', system.env, { port: Number(new URL(api.url).port) });
    const answer = await command<Done>(colleague, 'release', {}, key);
    expect(answer.status).toBe(200);
    expect(await command(colleague, 'release', {}, key)).toEqual(answer);
    expect((await look()).assignee).toBeNull();
  });
});
