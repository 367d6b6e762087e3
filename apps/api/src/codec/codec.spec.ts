import type { DynamicModule } from '@nestjs/common';
import { AccessLog, type AccessEntry } from '../../../../libs/persistence/index.js';
import { EncryptionCodec } from '../../../../libs/temporal/encryption/codec.js';
import { parseEncryptionKeys, type PayloadJson } from '../../../../libs/temporal/index.js';
import { OperatorText } from '../../../../libs/temporal/sandbox/operator-text.js';
import { payloadConverter } from '../../../../libs/temporal/sandbox/payload-converter.js';
import { serveEcho, type ServedApi } from '../../fixtures/api.js';
import { tokenMint, type TokenMint } from '../../fixtures/tokens.js';
import { OperatorSessionController } from '../sandbox/operator-session.controller.js';
import { SandboxAccounts } from '../sandbox/sandbox-accounts.js';
import { CodecModule } from './codec.module.js';

const keys = parseEncryptionKeys(`k1:${Buffer.alloc(32, 1).toString('base64')}`);
const ui = 'http://127.0.0.1:8233';
const number = 'TCTN-2026-0000042';

let api: ServedApi;
let mint: TokenMint;
let payloads: PayloadJson[];
const looked: AccessEntry[] = [];

class LogModule {}
const log: DynamicModule = {
  module: LogModule,
  global: true,
  providers: [{ provide: AccessLog, useValue: { write: (entry: AccessEntry) => Promise.resolve(looked.push(entry)) } }],
  exports: [AccessLog],
};

/** The controller of the sandbox with accounts that the test signs itself. */
class SandboxModule {}
const accounts = { token: () => operator() };
const sandbox: DynamicModule = {
  module: SandboxModule,
  controllers: [OperatorSessionController],
  providers: [{ provide: SandboxAccounts, useValue: accounts }],
};

beforeAll(async () => {
  mint = await tokenMint();
  api = await serveEcho(
    { imports: [log, CodecModule.with(keys, [ui]), sandbox] },
    { tokens: mint.tokens, codecOrigins: [ui] },
  );
  const clear = [new OperatorText('waits for the director'), 'salary 12000000'].map((text) =>
    payloadConverter.toPayload(text),
  );
  const sealed = await new EncryptionCodec(keys).encode(clear, {
    type: 'workflow',
    namespace: 'hoso',
    workflowId: number,
  });
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  payloads = sealed.map(({ metadata = {}, data }) => ({
    metadata: Object.fromEntries(Object.entries(metadata ?? {}).map(([name, bytes]) => [name, base64(bytes)])),
    data: base64(data ?? new Uint8Array()),
  }));
});
beforeEach(() => void (looked.length = 0));
afterAll(() => api.stop());

const operator = (...more: string[]) => mint.sign({ sub: 'operator-1', roles: ['operator', ...more] });
const decode = async (token?: string, headers: Record<string, string> = {}) => {
  const reply = await api.post('/codec/decode', { payloads }, token, headers);
  const read = (reply.body.payloads ?? []) as PayloadJson[];
  return {
    ...reply,
    texts: read.map(({ data }) => JSON.parse(Buffer.from(data ?? '', 'base64').toString()) as unknown),
  };
};

describe('payloads for operators', () => {
  it('are summaries; the others stay closed and no look is logged', async () => {
    const { status, texts } = await decode(await operator());
    expect({ status, texts }).toEqual({
      status: 200,
      texts: ['waits for the director', expect.stringMatching(/further role/)],
    });
    expect(looked.flatMap(({ dossiers }) => dossiers)).toEqual([]);
  });

  it('are all with the further role, and who looked at which dossier is logged', async () => {
    const { texts, headers } = await decode(await operator('payload-reader'));
    expect(texts).toEqual(['waits for the director', 'salary 12000000']);
    expect(looked).toEqual([
      { subject: 'operator-1', purpose: 'payloads', dossiers: [number], requestId: headers['x-request-id'] },
    ]);
  });

  it('are nobody else’s', async () => {
    expect((await decode()).status).toBe(401);
    for (const roles of [['officer'], ['auditor'], ['claimant'], ['payload-reader']]) {
      expect((await decode(await mint.sign({ sub: 'x', roles }))).status).toBe(403);
    }
  });

  it('are taken in requests of the protocol’s form only', async () => {
    const token = await operator();
    for (const body of [{}, { payloads: [{ data: '*' }] }, { payloads: 'x' }, { payloads: [{ metadata: { a: 1 } }] }]) {
      expect((await api.post('/codec/decode', body, token)).body).toMatchObject({ code: 'VALIDATION_FAILED' });
    }
    expect((await api.post('/codec/encode', { payloads: [] }, token)).status).toBe(404);
  });

  it('may come in larger requests than other bodies', async () => {
    const many = { payloads: Array.from({ length: 400 }, () => payloads[1]) };
    expect(JSON.stringify(many).length).toBeGreaterThan(65_536);
    expect((await api.post('/codec/decode', many, await operator())).status).toBe(200);
  });
});

describe('the session cookie', () => {
  const open = async (token: string) => {
    const reply = await api.post('/codec/session', {}, token);
    return { status: reply.status, cookie: String(reply.headers['set-cookie']) };
  };

  it('is for operators, out of reach of scripts and other sites', async () => {
    const { status, cookie } = await open(await operator());
    expect(status).toBe(204);
    expect(cookie).toMatch(/; Path=\/codec; HttpOnly; SameSite=Strict; Max-Age=3600$/);
    expect((await open(await mint.officer())).status).toBe(403);
  });

  it('counts only in requests of the named pages', async () => {
    const cookie = (await open(await operator())).cookie.split(';')[0] ?? '';
    expect((await decode(undefined, { cookie, origin: ui })).texts[0]).toBe('waits for the director');
    expect((await decode(undefined, { cookie })).status).toBe(403);
    expect((await decode(undefined, { cookie, origin: 'http://127.0.0.1:8234' })).status).toBe(403);
    expect((await decode(undefined, { cookie: 'hoso-codec=forged', origin: ui })).status).toBe(401);
  });
});

describe('the link of the sandbox', () => {
  it('signs an operator in and goes on to Temporal UI, nowhere else', async () => {
    const to = `${ui}/namespaces/hoso/workflows/${number}`;
    const link = (target: string, as = 'operator') =>
      `/v1/sandbox/operator-session?as=${as}&to=${encodeURIComponent(target)}`;
    const { status, headers } = await api.get(link(to));
    expect({ status, location: headers.location }).toEqual({ status: 303, location: to });
    const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
    expect((await decode(undefined, { cookie, origin: ui })).texts[0]).toBe('waits for the director');
    expect((await api.get(link('https://evil.test/'))).body).toMatchObject({
      status: 400,
      errors: [{ pointer: '/to' }],
    });
    expect((await api.get(link(to, 'director'))).status).toBe(400);
  });

  it('makes nobody a reader of payloads who has not signed in as one', async () => {
    const to = encodeURIComponent(`${ui}/namespaces/hoso`);
    const reply = await api.get(`/v1/sandbox/operator-session?as=payload-reader&to=${to}`);
    expect(reply.body).toMatchObject({ status: 400, errors: [{ pointer: '/as' }] });
    expect(reply.headers).not.toHaveProperty('set-cookie');
  });
});

describe('pages of other origins', () => {
  const preflight = async (url: string, origin: string) => {
    const headers = {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    return (await api.app.inject({ method: 'OPTIONS', url, headers })).headers;
  };

  it('may call the codec endpoint when they are named, with cookies', async () => {
    expect(await preflight('/codec/decode', ui)).toMatchObject({
      'access-control-allow-origin': ui,
      'access-control-allow-credentials': 'true',
    });
  });

  it('may call nothing else, and other pages nothing at all', async () => {
    expect(await preflight('/codec/decode', 'http://evil.test')).not.toHaveProperty('access-control-allow-origin');
    expect(await preflight('/v1/dossiers/search', ui)).not.toHaveProperty('access-control-allow-origin');
  });
});
