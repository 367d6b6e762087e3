import { submissionRead } from '../../../libs/dossier/index.js';
import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import {
  newAuthority,
  startProgram,
  startSystem,
  type RunningProgram,
  type TestSystem,
} from '../../../libs/testing/index.js';
import { dossierTypes } from '../../../workflows/types.js';

// The API in production mode: an https identity provider, and nothing of a sandbox.
let system: TestSystem;
let service: RunningProgram;
let provider: Server;
let issuer: string;
let signingKey: CryptoKey;

beforeAll(async () => {
  system = await startSystem('service');
  const authority = newAuthority();
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  signingKey = privateKey;
  const jwk = { ...(await exportJWK(publicKey)), alg: 'ES256', use: 'sig' };
  const keys = [
    { ...jwk, kid: 'k1' },
    { ...jwk, kid: 'sandbox-1' },
  ];
  provider = createServer(authority.issue('identity provider'), (_, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  issuer = `https://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  const trusted = join(system.env['DOCUMENT_DIR'] ?? '', '..', 'authority.pem');
  await writeFile(trusted, authority.cert);
  service = await startProgram('api', {
    ...system.env,
    HOSO_SANDBOX: 'false',
    OIDC_ISSUER: issuer,
    JWKS_URL: `${issuer}/jwks`,
    NODE_EXTRA_CA_CERTS: trusted,
  });
}, 120_000);
afterAll(async () => {
  await service.stop();
  await system.end();
  provider.close();
});

const now = () => Math.floor(Date.now() / 1_000);
const token = (claims: JWTPayload = {}, kid = 'k1') =>
  new SignJWT({
    iss: issuer,
    aud: 'hoso-api',
    sub: 'officer-1',
    roles: ['officer'],
    office: 'HN-01',
    iat: now(),
    exp: now() + 3_600,
    ...claims,
  })
    .setProtectedHeader({ alg: 'ES256', kid, typ: 'at+jwt' })
    .sign(signingKey);
const ask = async (path: string, bearer?: string, init: RequestInit = {}) =>
  fetch(`${service.url}${path}`, {
    ...init,
    headers: { ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }), ...(init.headers as object) },
  });

describe('in service', () => {
  it('tokens of the provider are good, for a day at most, and never when a sandbox signed them', async () => {
    const queue = '/v1/offices/HN-01/queue';
    expect((await ask(queue, await token())).status).toBe(200);
    expect((await ask(queue, await token({ exp: now() + 86_390 }))).status).toBe(200);
    expect((await ask(queue, await token({ exp: now() + 90_000 }))).status).toBe(401);
    expect((await ask(queue, await token({ iat: undefined }))).status).toBe(401);
    expect((await ask(queue, await token({}, 'sandbox-1'))).status).toBe(401);
    const sandboxOwn = await (
      await fetch(`${system.api.identityUrl}/token`, {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'client_credentials', client_id: 'officer', client_secret: 'sandbox' }),
      })
    ).json();
    expect((await ask(queue, (sandboxOwn as { access_token: string }).access_token)).status).toBe(401);
  });

  it('nothing of the sandbox is routed', async () => {
    const officer = await token();
    const forward = `/v1/sandbox/dossiers/${dossierTypes.all[0]?.prefix}-2026-0000001/fast-forward`;
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'x'.repeat(8) },
      body: '{"days":1}',
    };
    expect((await ask(forward, officer, init)).status).toBe(404);
    expect(
      (await ask('/v1/sandbox/operator-session?to=http://127.0.0.1/', undefined, { redirect: 'manual' })).status,
    ).toBe(404);
  });

  it('nor listed', async () => {
    const description = await (await ask('/docs-json')).text();
    expect(description).toContain('/v1/dossiers/{number}');
    expect(description).not.toMatch(/sandbox/i);
    expect(description).not.toContain('asOf":{"type":"string","format":"date","description"');
  });

  it('nobody chooses the day on which a dossier’s time begins', async () => {
    const type = dossierTypes.all[0];
    const body = JSON.stringify({ input: type?.submission.example, asOf: '2026-11-02' });
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'y'.repeat(8) };
    const claimant = await token({
      sub: 'c-1',
      roles: ['claimant'],
      office: undefined,
      person: type && submissionRead(type, type.submission.example).subject.reference,
    });
    const reply = await ask(`/v1/dossiers/${type?.name}`, claimant, { method: 'POST', headers, body });
    expect({ status: reply.status, body: (await reply.json()) as object }).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/asOf' }] },
    });
  });
});
