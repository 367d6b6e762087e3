// `npm run token` and `npm run sandbox` as processes, beside an identity provider that answers like the sandbox's.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from './paths.mjs';

const state = mkdtempSync(join(tmpdir(), 'hoso-token-'));
const nowhere = mkdtempSync(join(tmpdir(), 'hoso-token-'));
const provider = createServer((request, reply) => {
  let body = '';
  request.on('data', (chunk) => (body += String(chunk)));
  request.on('end', () => {
    const given = new URLSearchParams(body);
    const known = given.get('client_id') === 'officer' && given.get('client_secret') === 'sandbox';
    reply.writeHead(known ? 200 : 401, { 'content-type': 'application/json' });
    reply.end(JSON.stringify(known ? { access_token: 'a.b.c' } : { error: 'invalid_client' }));
  });
});
before(async () => {
  await new Promise((done) => provider.listen(0, '127.0.0.1', () => done(undefined)));
  const address = provider.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  const settings = {
    HOSO_API_URL: 'http://127.0.0.1:9',
    IDENTITY_PORT: port,
    ADMIN_TOKEN: 'admin-token-of-this-sandbox',
    BANK_URL: 'http://127.0.0.1:4103',
  };
  writeFileSync(join(state, 'environment.json'), JSON.stringify(settings));
});
after(() => {
  provider.close();
  for (const folder of [state, nowhere]) rmSync(folder, { recursive: true, force: true });
});

/** @param {string} tool @param {string[]} args @param {string} [folder] @returns {Promise<{ code: number, stdout: string, stderr: string }>} */
function run(tool, args, folder = state) {
  const { IDENTITY_PORT: _, IDENTITY_SECRET: __, OIDC_ISSUER: ___, ...surroundings } = process.env;
  const env = { ...surroundings, HOSO_STATE_DIR: folder };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'tools', tool), ...args], { cwd: root, env }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

test('a token comes from the system that npm start started here, whatever its ports', async () => {
  assert.deepEqual(await run('token.mjs', ['officer']), { code: 0, stdout: 'a.b.c\n', stderr: '' });
});

test('an unknown account is told where the accounts are', async () => {
  const { code, stderr } = await run('token.mjs', ['emperor']);
  assert.equal(code, 1);
  assert.match(stderr, /^emperor: no such account.*npm run sandbox/);
});

test('it explains itself, and takes no flag for an account', async () => {
  const { code, stdout } = await run('token.mjs', ['--help']);
  assert.equal(code, 0);
  assert.match(stdout, /npm run -s token -- ACCOUNT/);
  assert.equal((await run('token.mjs', ['--helpp'])).code, 1);
});

test('the sandbox tells its accounts and the registries’ admin token', async () => {
  const { code, stdout } = await run('sandbox.mjs', ['--json']);
  assert.equal(code, 0);
  const { adminToken, accounts, urls } = JSON.parse(stdout);
  assert.equal(adminToken, 'admin-token-of-this-sandbox');
  assert.equal(accounts.officer, 'officer:HN-01:1');
  assert.equal(urls.bank, 'http://127.0.0.1:4103');
  const told = await run('sandbox.mjs', []);
  assert.match(told.stdout, /admin token +admin-token-of-this-sandbox/);
  assert.match(told.stdout, /director +director:HN-01:1/);
});

test('where nothing was started, it says so', async () => {
  const { code, stderr } = await run('sandbox.mjs', [], nowhere);
  assert.equal(code, 1);
  assert.match(stderr, /nothing was started here yet: npm start/);
});
