import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audience, partyKey } from '../../fixtures/tokens.js';
import { createLogger } from '../http/logging.js';
import { partyReference } from '../../../../libs/persistence/index.js';
import { Tokens } from '../people/tokens.js';
import { identityKeys } from './identity-keys.js';
import { startIdentityProvider, type RunningIdentityProvider } from './identity-provider.js';

let directory: string;
let provider: RunningIdentityProvider;
const start = async (port = 0) =>
  startIdentityProvider({
    pages: 'http://127.0.0.1:3000',
    host: '127.0.0.1',
    port,
    audience,
    secret: 's3cret',
    keys: await identityKeys(join(directory, 'keys.json')),
    log: createLogger('silent'),
  });

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hoso-identity-'));
  provider = await start();
});
afterAll(async () => {
  await provider.stop();
  await rm(directory, { recursive: true });
});

async function token(account: string, secret = 's3cret'): Promise<{ status: number; body: Record<string, string> }> {
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: account, client_secret: secret });
  const reply = await fetch(`${provider.issuer}/token`, { method: 'POST', body });
  return { status: reply.status, body: (await reply.json()) as Record<string, string> };
}

const verifier = () =>
  Tokens.remote(provider.jwksUrl, {
    issuer: provider.issuer,
    audience,
    algorithms: ['ES256'],
    clockTolerance: 0,
    lifetime: 86_400,
    sandbox: true,
    partyKeys: partyKey,
  });
const personBehind = async (account: string) => verifier().identify((await token(account)).body.access_token ?? '');

describe('the identity provider of the sandbox', () => {
  it('publishes its keys under its discovery document, without the private part', async () => {
    const discovery = (await (await fetch(`${provider.issuer}/.well-known/openid-configuration`)).json()) as object;
    expect(discovery).toMatchObject({ issuer: provider.issuer, jwks_uri: provider.jwksUrl });
    const jwks = (await (await fetch(provider.jwksUrl)).json()) as { keys: object[] };
    expect(jwks.keys[0]).toMatchObject({ kty: 'EC', alg: 'ES256' });
    expect(jwks.keys[0]).not.toHaveProperty('d');
  });

  it('has an account for every role, and for anybody a test needs to be', async () => {
    expect(await personBehind('officer')).toMatchObject({ person: { roles: ['officer'], office: 'HN-01' } });
    expect(await personBehind('director:HD-01:7')).toMatchObject({ person: { roles: ['director'], office: 'HD-01' } });
    expect(await personBehind('employer:HN0042')).toMatchObject({ person: { employer: 'HN0042' } });
    expect(await personBehind('payment-officer')).toMatchObject({
      person: { roles: ['payment-officer'], office: 'HN' },
    });
    expect(await personBehind('payload-reader')).toMatchObject({
      person: { roles: ['operator'], mayReadPayloads: true },
    });
    expect(await personBehind('claimant:001099000042')).toMatchObject({
      person: { roles: ['claimant'], party: partyReference(partyKey, '001099000042') },
    });
  });

  it('has officials who are somebody, speak for an employer, or are claimants in the same token', async () => {
    const party = partyReference(partyKey, '001099000042');
    const office = { office: 'HN-01' };
    expect(await personBehind('officer&is:001099000042')).toMatchObject({
      person: { roles: ['officer'], party, ...office },
    });
    expect(await personBehind('director:HN-01:2&for:E1')).toMatchObject({
      person: { roles: ['director'], employer: 'E1', ...office },
    });
    expect(await personBehind('officer:HN-01:2&claimant:001099000042')).toMatchObject({
      person: { roles: ['officer', 'claimant'], party, ...office },
    });
  });

  it('calls a claimant by an opaque subject', async () => {
    const found = await personBehind('claimant:001099000042');
    expect(JSON.stringify(found)).not.toContain('001099000042');
  });

  it('gives two officers of an office two subjects', async () => {
    const [one, two] = [await personBehind('officer'), await personBehind('officer2')];
    expect(one).not.toEqual(two);
  });

  it.each([
    ['officer', 'wrong'],
    ['emperor', 's3cret'],
    ['claimant:123', 's3cret'],
    ['officer&is:123', 's3cret'],
    ['emperor&is:001099000042', 's3cret'],
  ])('gives %s with the secret %s nothing', async (account, secret) => {
    expect(await token(account, secret)).toMatchObject({ status: 401 });
  });

  it('accepts after a restart the tokens from before, and keeps its keys from other users', async () => {
    const before = (await token('officer')).body.access_token ?? '';
    const port = Number(new URL(provider.issuer).port);
    await provider.stop();
    provider = await start(port);
    expect(await verifier().identify(before)).toMatchObject({ person: { roles: ['officer'] } });
    expect((await stat(join(directory, 'keys.json'))).mode & 0o077).toBe(0);
  });

  it('calls it our fault, not the caller’s, when its keys cannot be fetched', async () => {
    const good = (await token('officer')).body.access_token ?? '';
    const rules = {
      issuer: provider.issuer,
      audience,
      algorithms: ['ES256'],
      clockTolerance: 0,
      lifetime: 86_400,
      sandbox: true,
      partyKeys: partyKey,
    };
    const lost = await Tokens.remote('http://127.0.0.1:9/jwks', rules).identify(good);
    expect(lost).toMatchObject({ refusal: { status: 503, code: 'UNAVAILABLE' } });
  });
});
