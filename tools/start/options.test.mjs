import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { defaultPorts, readOptions } from './options.mjs';
import { claimPorts } from './ports.mjs';

test('without flags a claim is played and everything stays up on the usual ports', () => {
  const { once, json, play, ports } = readOptions([]);
  assert.deepEqual({ once, json, play, ports }, { once: false, json: false, play: true, ports: defaultPorts });
});

test('all ports move together, and one alone', () => {
  const { ports } = readOptions(['--port-base', '20000', '--port-api', '8080']);
  assert.equal(ports.api, 8080);
  const others = Object.entries(ports).filter(([name]) => name !== 'api');
  assert.deepEqual(
    others.map(([, port]) => port),
    Array.from({ length: others.length }, (_, index) => 20_001 + index),
  );
});

test('a port that is none is refused by the name of its flag', () => {
  assert.throws(() => readOptions(['--port-api', 'many']), /--port-api many/);
  assert.throws(() => readOptions(['--port-base', '70000']), /--port-base 70000/);
});

test('to play and to play nothing are not asked for at once', () => {
  assert.throws(() => readOptions(['--once', '--no-play']), /--once .* --no-play/);
});

test('an unknown flag is refused', () => {
  assert.throws(() => readOptions(['--everything']), /everything/);
});

test('a taken port is named with its holder and the flag that moves ours', async () => {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const ports = { ...defaultPorts, api: port };
  await assert.rejects(claimPorts(ports, ['api']), new RegExp(`port ${port} \\(api\\) is taken by .+ --port-api N`));
  await new Promise((done) => server.close(done));
  await claimPorts(ports, ['api']);
});
