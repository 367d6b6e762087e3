import { Ajv2020, type Schema } from 'ajv/dist/2020.js';
import { serveEcho, type ServedApi } from '../../fixtures/api.js';
import { madeUpTypes } from '../../../../libs/made-up/index.js';
import { responseExamples } from './examples.js';
import { responseSchemas } from './responses.js';

interface Operation {
  parameters?: { name: string; in: string }[];
  responses: Record<string, unknown>;
  requestBody?: { content: Record<string, { schema: Schema; examples: Record<string, { value: unknown }> }> };
  'x-roles'?: string[];
  summary?: string;
}
type Paths = Record<string, Record<string, Operation>>;

let api: ServedApi;
let paths: Paths;
let text: string;
beforeAll(async () => {
  api = await serveEcho({}, { types: madeUpTypes });
  const reply = await api.get('/docs-json');
  paths = reply.body.paths as Paths;
  text = reply.text;
});
afterAll(() => api.stop());

const operations = () =>
  Object.entries(paths).flatMap(([path, item]) => Object.values(item).map((operation) => ({ path, operation })));

describe('the description of the API', () => {
  it('has an operation for each submission and each command of the definitions', () => {
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/v1/dossiers/workplace-inspection',
        '/v1/dossiers/{number}/commands/proposeVisits',
        '/v1/dossiers/{number}/commands/orderVisits',
        '/v1/dossiers/{number}/commands/take',
        '/v1/dossiers/{number}/commands/approveCorrection',
      ]),
    );
    expect(paths['/v1/dossiers/{number}/commands/orderVisits']?.post).toMatchObject({ 'x-roles': ['director'] });
    expect(paths).not.toHaveProperty(['/v1/dossiers/{number}/commands/{command}']);
    expect(paths).not.toHaveProperty(['/v1/dossiers/{number}/commands/attachDocument']);
  });

  it('declares every parameter that stands in a path, and nothing else in it', () => {
    for (const { path, operation } of operations()) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((found) => found[1]).sort();
      const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
      expect({ path, names: declared.map(({ name }) => name).sort() }).toEqual({ path, names: inPath });
    }
  });

  it('gives examples that its own schemas accept', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const tried = operations().flatMap(({ path, operation }) =>
      Object.entries(operation.requestBody?.content['application/json']?.examples ?? {}).map(([name, { value }]) => {
        const schema = operation.requestBody?.content['application/json']?.schema ?? {};
        return { path, name, accepted: ajv.validate(schema, value) };
      }),
    );
    expect(tried.length).toBeGreaterThan(5);
    expect(tried.filter(({ accepted }) => !accepted)).toEqual([]);
  });

  it('shows answers that are of the schemas it states', () => {
    for (const [name, example] of Object.entries(responseExamples)) {
      expect({ name, faults: responseSchemas[name]?.safeParse(example).error?.issues ?? [] }).toEqual({
        name,
        faults: [],
      });
    }
  });

  it('says of every type what is shown of its dossiers, and the words of its forms', () => {
    const { components } = JSON.parse(text) as { components: { schemas: Record<string, Schema> } };
    expect(components.schemas['WorkplaceInspectionShown']).toMatchObject({
      properties: { employer: { type: 'string' } },
    });
    const sent = paths['/v1/dossiers/workplace-inspection']?.['post']?.requestBody?.content['application/json']?.schema;
    expect(sent).toHaveProperty(['properties', 'input', 'properties', 'employer', 'x-words', 'title'], {
      en: 'Employer',
      vi: 'Người sử dụng lao động',
    });
  });

  it('refers to nothing that it does not contain', () => {
    const document = JSON.parse(text) as Record<string, unknown>;
    const references = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map((found) => found[1]?.split('/') ?? []);
    const missing = references.filter(
      (path) =>
        path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document) === undefined,
    );
    expect(missing).toEqual([]);
  });

  it('names the codes of each status, those of dossiers and documents where they can be met', () => {
    const codes = (path: string, status: number, method = 'post') => {
      const response = paths[path]?.[method]?.responses[status] as { readonly description?: string } | undefined;
      return [...(response?.description ?? '').matchAll(/`(\w+)`/g)].map((found) => found[1]);
    };
    expect(codes('/v1/dossiers/workplace-inspection', 409)).toContain('DOSSIER_ALREADY_OPEN');
    expect(codes('/v1/dossiers/workplace-inspection', 412)).toEqual([]);
    expect(codes('/v1/dossiers/workplace-inspection', 404)).toEqual([]);
    const take = '/v1/dossiers/{number}/commands/take';
    expect(codes(take, 412)).toEqual(['SEQUENCE_STALE']);
    expect(codes(take, 409)).toEqual(expect.arrayContaining(['IDEMPOTENCY_KEY_REUSED', 'TAKEN_BY_ANOTHER']));
    expect(codes(take, 409)).not.toContain('QUOTA_EXCEEDED');
  });

  it('names a summary and the problems of every operation of ours', () => {
    for (const { path, operation } of operations().filter(({ path }) => path.startsWith('/v1/'))) {
      expect({ path, summary: operation.summary }).toEqual({ path, summary: expect.stringMatching(/\w/) });
      const statuses = Object.keys(operation.responses);
      expect(statuses).toEqual(expect.arrayContaining(['400', '405', '408', '429', '500', '503']));
      expect({ path, unnamed: statuses.filter((status) => !/^[1-5]\d\d$/.test(status)) }).toEqual({
        path,
        unnamed: [],
      });
      expect(operation.responses['405']).toHaveProperty('headers.Allow');
      expect(operation.parameters?.filter(({ name }) => name === 'Accept-Language')).toHaveLength(1);
    }
  });
});
