import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { TemporalUnavailable, temporalBinaries } from './acquire.mjs';
import { writeServerConfig, writeUiConfig } from './config.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hoso-tools-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('without a cache and without Go it says what is missing', async () => {
  const { PATH, XDG_CACHE_HOME } = process.env;
  process.env['PATH'] = folder;
  process.env['XDG_CACHE_HOME'] = folder;
  try {
    await assert.rejects(
      temporalBinaries(() => undefined),
      (error) => error instanceof TemporalUnavailable && /TEMPORAL_ADDRESS.*cache.*Go/.test(error.message),
    );
  } finally {
    process.env['PATH'] = PATH;
    if (XDG_CACHE_HOME === undefined) delete process.env['XDG_CACHE_HOME'];
    else process.env['XDG_CACHE_HOME'] = XDG_CACHE_HOME;
  }
});

test('the server listens on loopback only and can skip time', () => {
  const ports = { frontend: 7233, internal: [1, 2, 3, 4, 5, 6, 7, 8, 9] };
  const sql = { host: '127.0.0.1', port: 5432, user: 'u', password: 'p', database: 'd', visibilityDatabase: 'v' };
  const config = JSON.parse(readFileSync(writeServerConfig(folder, { ports, sql, shards: 4 }), 'utf8'));
  for (const { rpc } of Object.values(config.services)) assert.equal(rpc.bindOnLocalHost, true);
  const dynamic = JSON.parse(readFileSync(config.dynamicConfigClient.filepath, 'utf8'));
  assert.deepEqual(dynamic['frontend.WorkflowTimeSkippingEnabled'], [{ value: true }]);
});

test('the web interface lets nobody act past the API', () => {
  writeUiConfig(folder, { port: 8233, temporalAddress: '127.0.0.1:7233', namespace: 'hoso', codec: undefined });
  const config = JSON.parse(readFileSync(join(folder, 'ui', 'hoso.yaml'), 'utf8'));
  assert.equal(config.host, '127.0.0.1');
  assert.equal(config.disableWriteActions, true);
});
