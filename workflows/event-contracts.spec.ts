import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { asyncApi, eventContracts, eventsPage, schemaDocument } from '../libs/dossier/contracts/index.js';
import { dossierTypes } from './types.js';

const require = createRequire(import.meta.url);
const contracts = eventContracts(dossierTypes);
const document = asyncApi(dossierTypes);

it('every version of every kind of event has a contract, under a name of its own', () => {
  expect(contracts.length).toBeGreaterThan(60);
  expect(new Set(contracts.map(({ name }) => name)).size).toBe(contracts.length);
  for (const { name } of dossierTypes.all)
    expect(contracts.map((contract) => contract.name)).toContain(`hoso.${name}.dossierOpened.v1`);
  for (const { name } of contracts) expect(eventsPage(dossierTypes)).toContain(`| \`${name}\` |`);
});

it('the schema of each is one of JSON Schema 2020-12, and may be taken out of the document', () => {
  const ajv = new Ajv2020({ strict: true, validateFormats: false });
  for (const contract of contracts) {
    const { $id, ...schema } = schemaDocument(contract);
    expect([$id, ajv.validateSchema(schema), ajv.errors]).toEqual([`urn:hoso:event:${contract.name}`, true, null]);
  }
});

it('the AsyncAPI document is of version 3.0 by its official schema, which refuses a broken one', () => {
  const official = require('@asyncapi/specs/schemas/3.0.0-without-$id.json') as AnySchemaObject;
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const accepts = ajv.compile(official);
  expect([accepts(document), accepts.errors]).toEqual([true, null]);
  expect(accepts({ ...document, channels: { webhook: { messages: 'all' } } })).toBe(false);
  expect(accepts({ ...document, asyncapi: '2.0.0' })).toBe(false);
});

it('it names a message for each, and refers to nothing that it does not hold', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = '']) => path);
  const found = (path: string) =>
    path.split('/').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
  expect(references.length).toBeGreaterThan(contracts.length * 3);
  expect(references.filter((path) => found(path) === undefined)).toEqual([]);
});
