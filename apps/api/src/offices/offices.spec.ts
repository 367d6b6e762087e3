import { serveEcho, type ServedApi } from '../../fixtures/api.js';
import { responseSchemas } from '../openapi/responses.js';
import { OfficesModule } from './offices.module.js';

let api: ServedApi;
beforeAll(async () => void (api = await serveEcho({ imports: [OfficesModule] })));
afterAll(() => api.stop());

interface Item {
  readonly code: string;
  readonly until: string | null;
  readonly successor: string | null;
}
const items = (body: Readonly<Record<string, unknown>>) => body['items'] as readonly Item[];
const codes = (body: Readonly<Record<string, unknown>>) => items(body).map(({ code }) => code);

describe('GET /v1/offices', () => {
  it('tells everybody the offices of today and of before', async () => {
    const { status, body } = await api.get('/v1/offices');
    expect(status).toBe(200);
    expect(responseSchemas['get /v1/offices']?.safeParse(body).error).toBeUndefined();
    expect(items(body)).toContainEqual({
      code: 'HD-02',
      name: { vi: 'Trung tâm Dịch vụ việc làm Chí Linh', en: 'Chí Linh Employment Service Centre' },
      province: 'HD',
      provinceName: { vi: 'Hải Dương', en: 'Hải Dương' },
      address: { vi: 'Số 1, phường Chí Linh, Hải Dương', en: 'No. 1, Chí Linh ward, Hải Dương' },
      phone: '1900 0002',
      hours: expect.objectContaining({ en: 'Monday to Friday, 7:30–11:30 and 13:30–17:00' }) as object,
      from: '2009-01-01',
      until: '2026-06-30',
      successor: 'HD-01',
    });
  });

  it('tells those that work on a day', async () => {
    expect(codes((await api.get('/v1/offices?on=2026-06-30')).body)).toContain('HD-02');
    const later = codes((await api.get('/v1/offices?on=2026-07-01')).body);
    expect(later).not.toContain('HD-02');
    expect(later).toContain('HD-01');
  });

  it('is not sent again to whoever has it', async () => {
    const { headers } = await api.get('/v1/offices');
    const etag = String(headers['etag']);
    const ask = (known: string) => api.app.inject({ url: '/v1/offices', headers: { 'if-none-match': known } });
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const { statusCode, payload, headers: answered } = await ask(known);
      expect({ known, statusCode, payload, etag: answered.etag }).toEqual({
        known,
        statusCode: 304,
        payload: '',
        etag,
      });
    }
    expect((await ask('"other"')).statusCode).toBe(200);
    const onADay = await api.app.inject({ url: '/v1/offices?on=2026-07-01', headers: { 'if-none-match': etag } });
    expect(onADay.statusCode).toBe(200);
  });

  it.each(['on=2026-02-30', 'on=today', 'province=HN'])('refuses ?%s', async (query) => {
    expect(await api.get(`/v1/offices?${query}`)).toMatchObject({ status: 400, body: { code: 'VALIDATION_FAILED' } });
  });
});
