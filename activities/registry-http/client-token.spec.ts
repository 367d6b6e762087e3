import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { ApplicationFailure } from '@temporalio/common';
import { z } from 'zod';
import { ClientToken } from './client-token.js';
import { RegistryClient } from './registry-client.js';

/** A registry that demands a token, and its authorization server, on one port. */
let server: Server;
let url: string;
let given: string[];
let asked: { authorization: string | undefined; body: string }[];
let came: (string | undefined)[];
let life: number | undefined;
let answersToken: (n: number) => { status: number; body: string };
let welcome: (authorization: string | undefined) => boolean;

beforeAll(async () => {
  server = createServer((request, response) => {
    void serve(request).then(({ status, body }) => {
      response.writeHead(status, {
        'content-type': 'application/json',
        'x-request-id': request.headers['x-request-id'] ?? '',
      });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  [given, asked, came] = [[], [], []];
  life = 3_600;
  answersToken = (n) => {
    given.push(`token-${n}`);
    return {
      status: 200,
      body: JSON.stringify({ access_token: `token-${n}`, token_type: 'Bearer', expires_in: life }),
    };
  };
  welcome = (authorization) => authorization === `Bearer ${given.at(-1)}`;
});

async function serve(request: IncomingMessage): Promise<{ status: number; body: string }> {
  const { authorization } = request.headers;
  if (request.url === '/token') {
    asked.push({ authorization, body: await text(request) });
    return answersToken(asked.length);
  }
  came.push(authorization);
  return welcome(authorization)
    ? { status: 200, body: '{"fine":true}' }
    : { status: 401, body: '{"code":"UNAUTHENTICATED","status":401}' };
}

const credentials = () => ({ tokenUrl: `${url}/token`, clientId: 'hoso', clientSecret: 's3:cr/t' });
const client = () => new RegistryClient('bank', url, 5_000, new ClientToken(credentials()));
const ask = (bank: RegistryClient) =>
  bank.ask({ method: 'GET', path: '/v1/x', route: '/v1/x', answer: z.object({ fine: z.boolean() }) });

it('comes with a token, asked for once for all who wait, as RFC 6749 says', async () => {
  const bank = client();
  await Promise.all(Array.from({ length: 5 }, () => ask(bank)));
  await ask(bank);
  expect(new Set(came)).toEqual(new Set(['Bearer token-1']));
  const basic = Buffer.from('hoso:s3%3Acr%2Ft').toString('base64');
  expect(asked).toEqual([{ authorization: `Basic ${basic}`, body: 'grant_type=client_credentials' }]);
});

it('asks for another before one runs out, and each time where no life is told', async () => {
  for (const seconds of [29, undefined]) {
    life = seconds;
    const bank = client();
    const before = asked.length;
    await ask(bank);
    await ask(bank);
    expect(asked.length - before).toBe(2);
  }
});

it('brings another, once, when the registry does not know the one it has', async () => {
  const bank = client();
  await ask(bank);
  given.push('revoked-meanwhile');
  await ask(bank);
  expect(came).toEqual(['Bearer token-1', 'Bearer token-1', 'Bearer token-2']);
  welcome = () => false;
  const failure = await ask(bank).catch((error: unknown) => error);
  expect(failure).toMatchObject({ type: 'REGISTRY_REQUEST_REFUSED' });
  expect(came).toHaveLength(5);
});

it('counts as unavailable while the authorization server gives none, and tells neither secret nor token', async () => {
  const answers = [
    { status: 500, body: 'down' },
    { status: 401, body: '{"error":"invalid_client"}' },
    { status: 200, body: '{"token_type":"Bearer"}' },
    { status: 200, body: '{"access_token":"a b","token_type":"Bearer","expires_in":60}' },
    { status: 200, body: '{"access_token":"x","token_type":"mac","expires_in":60}' },
    { status: 200, body: 'x'.repeat(70_000) },
  ];
  for (const told of answers) {
    answersToken = () => told;
    const failure: unknown = await ask(client()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ApplicationFailure);
    const { type, message, nonRetryable } = failure as ApplicationFailure;
    expect({ type, nonRetryable }).toEqual({ type: 'REGISTRY_UNAVAILABLE', nonRetryable: false });
    expect(message).not.toMatch(/s3|hoso:|aG9zb|invalid_client/);
  }
  expect(came).toEqual([]);
});

it('is not needed where nobody asks for it', async () => {
  welcome = (authorization) => authorization === undefined;
  await ask(new RegistryClient('bank', url));
  expect(asked).toEqual([]);
});
