import { serveEcho, type ServedApi } from '../../fixtures/api.js';
import { LookupsModule } from './lookups.module.js';

let api: ServedApi;
beforeAll(async () => void (api = await serveEcho({ imports: [LookupsModule] })));
afterAll(() => api.stop());

const codes = (body: Readonly<Record<string, unknown>>) =>
  (body['items'] as readonly { readonly code: string }[]).map(({ code }) => code);

describe('GET /v1/lookups/{name}', () => {
  it('finds a code by what anybody types of it', async () => {
    const { status, body } = await api.get(`/v1/lookups/banks?q=${encodeURIComponent('Ngoại thương')}`);
    expect(status).toBe(200);
    expect(body['items']).toMatchObject([{ code: 'VCB', former: [], until: null }]);
    expect(body['more']).toBe(false);
  });

  it('says that there are others when it gives a part', async () => {
    const { body } = await api.get('/v1/lookups/banks?limit=2');
    expect([codes(body), body['more']]).toEqual([['VCB', 'BIDV'], true]);
  });

  it('answers for a day', async () => {
    expect(codes((await api.get('/v1/lookups/offices?q=chi+linh&on=2026-06-30')).body)).toEqual(['HD-02']);
    expect(codes((await api.get('/v1/lookups/offices?q=chi+linh&on=2026-07-01')).body)).toEqual(['HD-01']);
  });

  it.each([
    ['dances', 404],
    ['banks?limit=0', 400],
    ['banks?limit=201', 400],
    ['banks?on=today', 400],
    [`banks?q=${'x'.repeat(101)}`, 400],
  ])('refuses %s', async (asked, status) => {
    expect((await api.get(`/v1/lookups/${asked}`)).status).toBe(status);
  });
});
