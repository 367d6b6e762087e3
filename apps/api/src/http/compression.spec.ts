import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';
import { compressAnswers } from './compression.js';

const long = { items: Array.from({ length: 200 }, (_, at) => ({ number: `HSTN-${at}`, name: 'Nguyễn Thị Hoa' })) };
let server: FastifyInstance;
beforeAll(async () => {
  server = fastify();
  await compressAnswers(server);
  server.get('/long', () => long);
  server.get('/short', () => ({ status: 'up' }));
  server.get('/picture', (_, reply) => reply.type('image/png').send(Buffer.alloc(5_000)));
  server.get('/same', (_, reply) => reply.code(304).header('etag', '"1"').send());
  server.post('/long', ({ body }) => body);
});
afterAll(() => server.close());

const get = (url: string, accepts: string | undefined, method: 'GET' | 'HEAD' = 'GET') =>
  server.inject({ method, url, headers: accepts === undefined ? {} : { 'accept-encoding': accepts } });

describe('answers', () => {
  it.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ] as const)('are sent as %s to callers that accept it', async (encoding, accepts, decompress) => {
    const { headers, rawPayload } = await get('/long', accepts);
    expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'accept-encoding' });
    expect(rawPayload.length).toBeLessThan(JSON.stringify(long).length / 4);
    expect(JSON.parse(decompress(rawPayload).toString())).toEqual(long);
  });

  it.each([
    ['to callers that do not say so', '/long', undefined],
    ['where there is little to compress', '/short', 'br'],
    ['where they are compressed by their kind', '/picture', 'br'],
    ['where there is none', '/same', 'br'],
  ])('are left as they are %s', async (_, url, accepts) => {
    const { headers, rawPayload } = await get(url, accepts);
    expect(headers['content-encoding']).toBeUndefined();
    expect(rawPayload.length).toBe(Number(headers['content-length'] ?? 0));
  });

  it('have no body for HEAD', async () => {
    const { statusCode, rawPayload } = await get('/long', 'br', 'HEAD');
    expect([statusCode, rawPayload.length]).toEqual([200, 0]);
  });
});

it('does not take compressed requests: their size would be known too late', async () => {
  const { statusCode } = await server.inject({
    ...{ method: 'POST', url: '/long', payload: gzipSync(JSON.stringify(long)) },
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
  });
  expect(statusCode).toBe(400);
});
