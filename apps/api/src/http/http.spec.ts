import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { serveEcho, type ServedApi } from '../../fixtures/api.js';

let api: ServedApi;
beforeAll(async () => void (api = await serveEcho()));
afterAll(() => api.stop());

describe('an error that nobody foresaw', () => {
  it('is answered with nothing of itself, and logged without what it quotes', async () => {
    const reply = await api.get('/echo/broken');
    expect(reply.body).toEqual({
      type: 'urn:hoso:problem:INTERNAL',
      title: expect.any(String),
      status: 500,
      code: 'INTERNAL',
      instance: reply.headers['x-request-id'],
    });
    const line =
      api
        .logged()
        .split('\n')
        .find((text) => text.includes('request failed')) ?? '';
    expect(JSON.parse(line)).toMatchObject({ requestId: reply.body.instance, error: { type: 'Error' } });
    expect(api.logged()).not.toMatch(/Nguyễn|001088000017/);
  });
});

describe('logs', () => {
  it('hold request id, route and subject, and neither address, token nor body', async () => {
    const token = await api.mint.officer();
    const reply = await api.post('/echo/letters?person=001088000017', { on: '2026-01-31', amount: 4_711_4711 }, token);
    const line =
      api
        .logged()
        .split('\n')
        .find((text) => text.includes(String(reply.headers['x-request-id']))) ?? '';
    expect(JSON.parse(line)).toMatchObject({
      route: '/echo/letters',
      method: 'POST',
      subject: 'officer-1',
      status: 200,
    });
    expect(api.logged()).not.toContain(token);
    expect(api.logged()).not.toMatch(/001088000017|47114711|Trần/);
  });
});

describe('the rate limit', () => {
  it('counts each subject by itself and says when to come again', async () => {
    const limited = await serveEcho({}, { requestsPerMinute: 3 });
    const first = await limited.mint.officer();
    const second = await limited.mint.sign({ sub: 'officer-2', roles: ['officer'] });
    for (let n = 0; n < 3; n++) expect((await limited.get('/echo/me', first)).status).toBe(200);
    const refused = await limited.get('/echo/me', first);
    expect(refused.body).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await limited.get('/echo/me', second)).status).toBe(200);
    await limited.stop();
  });

  it('counts what may be used rarely once more, by itself', async () => {
    const limited = await serveEcho({}, { requestsPerMinute: 5 });
    for (const status of [200, 200, 429]) expect((await limited.get('/echo/rarely')).status).toBe(status);
    const refused = await limited.get('/echo/rarely');
    expect(refused.body).toMatchObject({
      code: 'RATE_LIMITED',
      detail: expect.stringMatching(/^At most 2 /) as string,
    });
    // Other routes are open to the same caller, and this one to others.
    expect((await limited.get('/echo/public')).status).toBe(200);
    expect((await limited.get('/echo/rarely', await limited.mint.officer())).status).toBe(200);
    expect((await limited.get('/echo/public')).status).toBe(429);
    await limited.stop();
  });

  it('counts bad tokens and strangers by address, unknown addresses too, but not probes', async () => {
    const limited = await serveEcho({}, { requestsPerMinute: 3 });
    expect((await limited.get('/echo/me')).status).toBe(401);
    expect((await limited.get('/echo/me', 'a.b.c')).status).toBe(401);
    expect((await limited.get('/nowhere')).status).toBe(404);
    expect((await limited.get('/echo/me', 'd.e.f')).status).toBe(429);
    expect((await limited.get('/health/live')).status).toBe(200);
    await limited.stop();
  });
});

describe('behind proxies', () => {
  const ask = async (served: ServedApi, forwarded: string, remoteAddress = '127.0.0.1', headers = {}) =>
    (
      await served.app.inject({
        url: '/echo/public',
        remoteAddress,
        headers: { 'x-forwarded-for': forwarded, ...headers },
      })
    ).statusCode;

  it('what a caller says of its address counts for nothing, unless a trusted proxy passes it on', async () => {
    const limited = await serveEcho({}, { requestsPerMinute: 2 });
    for (const forwarded of ['10.0.0.1', '10.0.0.2']) expect(await ask(limited, forwarded)).toBe(200);
    expect(await ask(limited, '10.0.0.3')).toBe(429);
    await limited.stop();
  });

  it('each caller has its own count, and one with a network of IPv6 one count', async () => {
    const limited = await serveEcho({}, { requestsPerMinute: 1, trustedProxies: ['127.0.0.1', 'fd00::/8'] });
    expect(await ask(limited, '10.0.0.1')).toBe(200);
    expect(await ask(limited, '10.0.0.2')).toBe(200);
    expect(await ask(limited, '10.0.0.1')).toBe(429);
    // Its first words are the caller's own: only the last is what the proxy saw.
    expect(await ask(limited, '10.0.0.9, 10.0.0.1')).toBe(429);
    expect(await ask(limited, '2001:db8::1')).toBe(200);
    expect(await ask(limited, '2001:db8::ffff:2')).toBe(429);
    expect(await ask(limited, '2001:db8:0:1::1', 'fd00::5')).toBe(200);
    await limited.stop();
  });

  it('signed-in people share no count with the strangers behind their proxy', async () => {
    const limited = await serveEcho({}, { requestsPerMinute: 2 });
    for (let n = 0; n < 3; n++) await limited.get('/echo/public');
    expect((await limited.get('/echo/public')).status).toBe(429);
    expect((await limited.get('/echo/me', await limited.mint.officer())).status).toBe(200);
    await limited.stop();
  });

  it('a limit is that of all processes together, where they share their counts', async () => {
    const counted: string[] = [];
    const counts = {
      count: (key: string) => {
        counted.push(key);
        return { current: counted.length, leftMs: 30_000 };
      },
    };
    const one = await serveEcho({}, { requestsPerMinute: 2, counts });
    const other = await serveEcho({}, { requestsPerMinute: 2, counts });
    expect((await one.get('/echo/public')).status).toBe(200);
    expect((await other.get('/echo/public')).status).toBe(200);
    const refused = await one.get('/echo/public');
    expect({ status: refused.status, again: refused.headers['retry-after'] }).toEqual({ status: 429, again: '30' });
    expect(new Set(counted)).toEqual(new Set(['address:127.0.0.1']));
    await one.stop();
    await other.stop();
  });
});

describe('operations', () => {
  it('is ready when its parts are, and says which is not', async () => {
    let down = false;
    const check = () => (down ? Promise.reject(new Error('no')) : Promise.resolve());
    const probed = await serveEcho({
      probes: [
        { name: 'postgresql', check },
        { name: 'temporal', check: () => Promise.resolve() },
      ],
    });
    expect(await probed.get('/health/ready')).toMatchObject({ status: 200, body: { status: 'up' } });
    down = true;
    expect(await probed.get('/health/ready')).toMatchObject({
      status: 503,
      body: { status: 'down', parts: { postgresql: 'down', temporal: 'up' } },
    });
    expect((await probed.get('/health/live')).status).toBe(200);
    await probed.stop();
  });

  it('measures routes, not addresses', async () => {
    await api.get('/echo/public?x=1');
    const { text } = await api.get('/metrics');
    expect(text).toContain('http_request_duration_seconds_count{method="GET",route="/echo/public",status="200"}');
    expect(text).not.toContain('x=1');
  });

  it('answers a broken HTTP message with a problem on the bare socket', async () => {
    await api.app.listen(0, '127.0.0.1');
    const { port } = api.app.getHttpServer().address() as AddressInfo;
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.write('BROKEN\r\n\r\n'));
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('close', () => resolve(text));
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('application/problem+json');
  });
});

describe('security headers and description', () => {
  it('are on every answer', async () => {
    const reply = await api.get('/echo/public');
    expect(reply.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN' });
    expect(reply.headers['content-security-policy']).toContain("default-src 'self'");
  });

  it('describe the API as OpenAPI 3.1 with bearer tokens and problems', async () => {
    const { body } = await api.get('/docs-json');
    expect(body).toMatchObject({ openapi: '3.1.0', components: { securitySchemes: { bearer: { scheme: 'bearer' } } } });
    expect((await api.get('/docs')).type).toContain('text/html');
  });
});

describe('what only some may read', () => {
  it('is not kept by anything on its way, refusals and unknown addresses neither', async () => {
    const officer = await api.mint.officer();
    for (const reply of [
      await api.get('/echo/me', officer),
      await api.get('/echo/me'),
      await api.get('/echo/auditors', officer),
      await api.get('/echo/forgotten', officer),
      await api.get('/nowhere'),
    ]) {
      expect(reply.headers['cache-control']).toBe('no-store');
    }
    expect((await api.get('/echo/public')).headers).not.toHaveProperty('cache-control');
  });
});
