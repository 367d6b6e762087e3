import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../paths.mjs';
import { digestOf, imagesIn, pinned } from './digests.mjs';

// A registry that gives a manifest to whoever brings the token that it told them to get.
const manifest = '{"schemaVersion":2}';
const digest = `sha256:${createHash('sha256').update(manifest).digest('hex')}`;
let said = digest;
const server = createServer((request, response) => {
  const url = new URL(request.url ?? '', 'http://registry');
  if (url.pathname === '/token') return response.end(JSON.stringify({ token: url.searchParams.get('scope') }));
  if (request.headers.authorization !== 'Bearer pull') {
    const realm = `http://${request.headers.host}/token`;
    return response.writeHead(401, { 'www-authenticate': `Bearer realm="${realm}",scope="pull"` }).end();
  }
  if (url.pathname !== '/v2/library/node/manifests/24.21.0') return response.writeHead(404).end();
  return response.writeHead(200, { 'docker-content-digest': said }).end(manifest);
});
let registry = '';
before(async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  registry = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
});
after(() => server.close());

test('the digest of an image is that of what the registry sends', async () => {
  assert.equal(await digestOf('node:24.21.0', registry), digest);
  await assert.rejects(digestOf('node:1', registry), /node:1: the registry answered 404/);
  said = `sha256:${'0'.repeat(64)}`;
  await assert.rejects(digestOf('node:24.21.0', registry), /says sha256:0+ and sent/);
  said = digest;
});

test('every image with a version is pinned, also one that was pinned before; stages and our own are none', () => {
  const text = `FROM node:24.21.0-trixie-slim AS built\nFROM built AS pruned\n    image: postgres:18.4@sha256:${'1'.repeat(64)}\n  image: hoso\n`;
  assert.deepEqual(imagesIn(text), ['node:24.21.0-trixie-slim', 'postgres:18.4']);
  const digests = { 'node:24.21.0-trixie-slim': 'sha256:a', 'postgres:18.4': 'sha256:b' };
  assert.equal(
    pinned(text, digests),
    'FROM node:24.21.0-trixie-slim@sha256:a AS built\nFROM built AS pruned\n    image: postgres:18.4@sha256:b\n  image: hoso\n',
  );
});

test('every image that we begin from or run names its whole version', () => {
  const text = ['tools/Dockerfile', 'docker-compose.yml']
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  const images = imagesIn(text);
  assert.equal(images.length, 5);
  for (const image of images) assert.match(image, /:\d+\.\d+(\.\d+)?(-[a-z-]+)?$/);
});
