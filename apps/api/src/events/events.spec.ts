import { eventContracts, schemaDocument } from '../../../../libs/dossier/contracts/index.js';
import { DossierTypes } from '../../../../libs/dossier/index.js';
import { serveEcho, type ServedApi } from '../../fixtures/api.js';
import { madeUpTypes } from '../../../../libs/made-up/index.js';
import { responseSchemas } from '../openapi/responses.js';
import { EventsModule } from './events.module.js';

let api: ServedApi;
beforeAll(async () => {
  const types = { provide: DossierTypes, useValue: madeUpTypes };
  const imports = [EventsModule, { module: class Types {}, global: true, providers: [types], exports: [DossierTypes] }];
  api = await serveEcho({ imports });
});
afterAll(() => api.stop());

interface Item {
  readonly name: string;
  readonly schema: string;
}

it('everybody reads which events are told, and the schema of each at its address', async () => {
  const { status, body, headers } = await api.get('/v1/events');
  expect({ status, kept: headers['cache-control'] }).toEqual({ status: 200, kept: 'public, max-age=300' });
  expect(responseSchemas['get /v1/events']?.safeParse(body).error).toBeUndefined();
  const items = body['items'] as readonly unknown[] as readonly Item[];
  const contracts = eventContracts(madeUpTypes);
  expect(items.map(({ name }) => name)).toEqual(contracts.map(({ name }) => name));
  for (const [at, { schema }] of items.entries()) {
    const contract = contracts[at];
    expect((await api.get(schema)).body).toEqual(contract && schemaDocument(contract));
  }
});

it.each(['site-visit/sold/1', 'site-visit/visited/2', 'licence/granted/1'])(
  'there is no schema of %s',
  async (event) => {
    expect(await api.get(`/v1/events/${event}`)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  },
);

it('everybody reads all of it as an AsyncAPI document', async () => {
  const { body } = await api.get('/v1/asyncapi.json');
  expect(body).toMatchObject({
    asyncapi: '3.0.0',
    components: { messages: { 'hoso.site-visit.visited.v1': { payload: expect.anything() as unknown } } },
  });
});
