import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { freshSecrets } from '../compose-env.mjs';
import { root } from '../paths.mjs';

test('what npm start and compose:env make is good for a sandbox, and refused in service', async () => {
  const { parseConfig } = await import(join(root, 'dist', 'apps', 'api', 'src', 'config.js'));
  const env = { DATABASE_URL: 'postgres://hoso@127.0.0.1/hoso', TEMPORAL_ADDRESS: '127.0.0.1:7233', ...freshSecrets() };
  assert.equal(parseConfig({ ...env, HOSO_SANDBOX: 'true', HOST: '0.0.0.0' }).HOSO_SANDBOX, true);
  const provider = { OIDC_ISSUER: 'https://id.example', JWKS_URL: 'https://id.example/jwks' };
  assert.throws(
    () => parseConfig({ ...env, ...provider, HOSO_SANDBOX: 'false' }),
    /HOSO_ENCRYPTION_KEYS: this key[^]*HOSO_PARTY_KEY: this key[^]*HOSO_RECORD_KEY: this key/,
  );
});
