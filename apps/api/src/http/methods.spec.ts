import { serveEcho, type ServedApi } from '../../fixtures/api.js';

let api: ServedApi;
beforeAll(async () => void (api = await serveEcho({}, { codecOrigins: ['http://ui.test'] })));
afterAll(() => api.stop());

const ask = async (method: string, url: string, headers: Record<string, string> = {}) => {
  const reply = await api.app.inject({ method: method as 'GET', url, headers });
  return { status: reply.statusCode, allow: reply.headers.allow, code: reply.json<{ code?: string }>().code };
};

describe('a method that an address does not take', () => {
  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'GET'])('%s is 405 and names those that it does', async (method) => {
    expect(await ask(method, '/echo/letters')).toEqual({ status: 405, allow: 'POST', code: 'METHOD_NOT_ALLOWED' });
  });

  it('is 405 where a part of the address is a name, also with a query', async () => {
    const refused = { status: 405, allow: 'GET, HEAD', code: 'METHOD_NOT_ALLOWED' };
    expect(await ask('PUT', '/echo/named/TCTN-2026-0000042?x=1')).toEqual(refused);
    expect(await ask('OPTIONS', '/echo/named/TCTN-2026-0000042')).toEqual(refused);
  });

  it('says so in words, in both languages', async () => {
    const detail = async (language: string) => {
      const headers = { 'accept-language': language };
      return (await api.app.inject({ method: 'PUT', url: '/echo/public', headers })).json<{ detail: string }>().detail;
    };
    expect(await detail('en')).toBe('This address takes: GET, HEAD');
    expect(await detail('vi')).toBe('Địa chỉ này chỉ nhận: GET, HEAD');
  });

  it.each(['GET', 'PUT', 'OPTIONS'])('%s of an unknown address is 404', async (method) => {
    for (const url of ['/nowhere', '/echo/letters/more', '/echo/named/', '/%E0%A4%A'])
      expect([404, 400]).toContain((await ask(method, url)).status);
    expect(await ask(method, '/nowhere')).toEqual({ status: 404, allow: undefined, code: 'NOT_FOUND' });
  });

  it('is 404 where the method is none that is refused: another address that looks like one of ours', async () => {
    for (const url of ['/echo/public/', '/echo/named/TCTN-2026-0000042/'])
      expect(await ask('GET', url)).toEqual({ status: 404, allow: undefined, code: 'NOT_FOUND' });
  });

  it('leaves the preflights of the pages that may ask', async () => {
    const headers = { origin: 'http://ui.test', 'access-control-request-method': 'POST' };
    const reply = await api.app.inject({ method: 'OPTIONS', url: '/codec/decode', headers });
    expect([reply.statusCode, reply.headers['access-control-allow-origin']]).toEqual([204, 'http://ui.test']);
  });
});
