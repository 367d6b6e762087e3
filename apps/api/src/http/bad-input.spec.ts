import { serveEcho, type ServedApi } from '../../fixtures/api.js';

let api: ServedApi;
let officer: string;
beforeAll(async () => {
  api = await serveEcho();
  officer = await api.mint.officer();
});
afterAll(() => api.stop());

const send = (body: string | object) => api.post('/echo/letters', body, officer);
const good = { on: '2026-01-31', amount: 1 };

describe('bodies', () => {
  it('takes a good one', async () => {
    expect(await send(good)).toMatchObject({ status: 200, body: good });
  });

  it('says where JSON breaks, without quoting it', async () => {
    const reply = await send('{"on": "2026-01-31", "secret": Nguyen}');
    expect(reply.body).toMatchObject({ status: 400, code: 'MALFORMED_JSON' });
    expect(reply.text).not.toContain('Nguyen');
  });

  it.each([['{"on": 1,}'], ['{'], ['nul'], ['{"a":1}{"b":2}']])('refuses %s', async (body) => {
    expect((await send(body)).body).toMatchObject({ status: 400, code: 'MALFORMED_JSON' });
  });

  it('refuses bytes that are not UTF-8', async () => {
    const reply = await api.app.inject({
      method: 'POST',
      url: '/echo/letters',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${officer}` },
      payload: Buffer.from([0x22, 0xff, 0x22]),
    });
    expect(reply.json()).toMatchObject({ status: 400, code: 'MALFORMED_JSON' });
  });

  it.each([
    ['/__proto__', '{"__proto__": {"admin": true}}'],
    ['/notes/constructor', '{"on":"2026-01-31","amount":1,"notes":{"constructor":{"prototype":{"x":1}}}}'],
    ['/tags/0/prototype', '{"on":"2026-01-31","amount":1,"tags":[{"prototype":1}]}'],
  ])('refuses the prototype key at %s', async (pointer, body) => {
    const reply = await send(body);
    expect(reply.body).toMatchObject({ status: 400, code: 'FORBIDDEN_KEY' });
    expect(reply.body.errors?.[0]?.pointer).toBe(pointer);
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });

  it('refuses text that the record cannot keep', async () => {
    for (const bad of ['a\u0000b', '\ud800']) {
      const reply = await send({ ...good, notes: { name: bad } });
      expect(reply.body.errors?.[0]?.pointer).toBe('/notes/name');
    }
  });

  it.each(['1e999', '-1e999'])('refuses the number %s, which no record can hold', async (number) => {
    const reply = await send(`{"on":"2026-01-31","amount":1,"notes":{"x":[${number}]}}`);
    expect(reply.body).toMatchObject({ status: 400, code: 'VALIDATION_FAILED', errors: [{ pointer: '/notes/x/0' }] });
  });

  it('refuses nesting without end', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    expect((await send(`{"notes":{"a":${deep}}}`)).body).toMatchObject({ status: 400, code: 'VALIDATION_FAILED' });
  });

  it.each([
    ['brackets', `{"x":[${'[],'.repeat(21_800)}[]]}`],
    ['keys', `{${Array.from({ length: 5_000 }, (_, n) => `"k${n}":0`).join(',')}}`],
  ])('refuses 64 KiB of %s before anything is made of them', async (_, body) => {
    expect(body.length).toBeLessThanOrEqual(65_536);
    const reply = await send(body);
    expect(reply.body).toMatchObject({ status: 400, code: 'VALIDATION_FAILED' });
    expect(reply.body.errors).toEqual([{ pointer: '', message: 'Holds more than 2000 values' }]);
  });

  it('refuses a body over the limit', async () => {
    const reply = await send({ ...good, notes: { text: 'x'.repeat(70_000) } });
    expect(reply.body).toMatchObject({ status: 413, code: 'BODY_TOO_LARGE' });
  });

  it('refuses another content type', async () => {
    const reply = await api.post('/echo/letters', 'on=2026', officer, {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(reply.body).toMatchObject({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' });
  });

  it('refuses an empty body with the place of what is missing', async () => {
    expect((await send('')).body).toMatchObject({ status: 400, code: 'VALIDATION_FAILED', errors: [{ pointer: '' }] });
  });
});

describe('values', () => {
  it.each([
    ['an impossible date', { ...good, on: '2026-02-30' }, '/on'],
    ['a date in a leap year that is none', { ...good, on: '2100-02-29' }, '/on'],
    ['an instant for a date', { ...good, on: '2026-01-31T00:00:00Z' }, '/on'],
    ['a number written as text', { ...good, amount: '1' }, '/amount'],
    ['a fraction of a dong', { ...good, amount: 0.5 }, '/amount'],
    ['a negative amount', { ...good, amount: -1 }, '/amount'],
    ['an amount beyond safe integers', { ...good, amount: 2 ** 60 }, '/amount'],
    ['an unknown key', { ...good, 'a/b~c': 1 }, '/a~1b~0c'],
    ['a wrong item', { ...good, tags: ['a', 2] }, '/tags/1'],
    ['a list for an object', [], ''],
    ['null', 'null', ''],
  ])('refuses %s and says where', async (_, body, pointer) => {
    const reply = await send(body);
    expect(reply.body).toMatchObject({ status: 400, code: 'VALIDATION_FAILED' });
    expect(reply.body.errors?.map((fault) => fault.pointer)).toEqual([pointer]);
  });

  it('names every fault of a body at once, up to fifty', async () => {
    expect((await send({})).body.errors).toHaveLength(2);
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`k${n}`, n]));
    expect((await send({ ...good, ...many })).body.errors).toHaveLength(50);
  });

  it('refuses an unknown or repeated query parameter', async () => {
    expect((await api.get('/echo/search?limit=5', officer)).body).toEqual({ limit: 5 });
    expect((await api.get('/echo/search?limt=5', officer)).body).toMatchObject({
      status: 400,
      code: 'VALIDATION_FAILED',
    });
    expect((await api.get('/echo/search?limit=5&limit=6', officer)).status).toBe(400);
  });
});

describe('addresses', () => {
  it('knows nothing of an unknown one, and does not repeat it', async () => {
    const reply = await api.get('/v1/persons/001088000017', officer);
    expect(reply.body).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(reply.text).not.toContain('001088000017');
  });

  it.each([['/%zz'], ['/echo/%E0%A4%A']])('refuses the broken escape in %s', async (url) => {
    expect((await api.get(url)).body).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });
});
