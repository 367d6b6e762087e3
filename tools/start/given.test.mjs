import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { afterEach, test } from 'node:test';
import { freePorts } from '../process/ports.mjs';
import { givenDatabase, reachable } from './database.mjs';
import { chooseTemporal } from './temporal.mjs';

const { DATABASE_URL, TEMPORAL_ADDRESS } = process.env;
const restore = (/** @type {string} */ name, /** @type {string | undefined} */ value) => {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
};
afterEach(() => {
  restore('DATABASE_URL', DATABASE_URL);
  restore('TEMPORAL_ADDRESS', TEMPORAL_ADDRESS);
});

test('a DATABASE_URL that is none is named, and what it holds is not shown', () => {
  for (const wrong of ['hello', 'postgresql://h', 'https://u:secret@h/db']) {
    process.env['DATABASE_URL'] = wrong;
    assert.throws(givenDatabase, (error) => {
      assert.ok(error instanceof Error);
      assert.match(error.message, /^DATABASE_URL is not of the form postgresql:/);
      return !error.message.includes('secret');
    });
  }
});

test('a database that does not answer is named with its address', async () => {
  const [port] = await freePorts(1);
  process.env['DATABASE_URL'] = `postgresql://x:y@127.0.0.1:${port}/hoso`;
  const database = givenDatabase();
  assert.ok(database);
  await assert.rejects(reachable(database), { message: `no PostgreSQL answers at 127.0.0.1:${port} (DATABASE_URL)` });
  const server = createServer();
  await new Promise((done) => server.listen(port, '127.0.0.1', () => done(undefined)));
  await reachable(database);
  server.close();
});

test('a Temporal that does not answer is named with its address', async () => {
  const [port] = await freePorts(1);
  process.env['TEMPORAL_ADDRESS'] = `127.0.0.1:${port}`;
  await assert.rejects(
    chooseTemporal(() => undefined),
    {
      message: `no Temporal answers at 127.0.0.1:${port} (TEMPORAL_ADDRESS)`,
    },
  );
  process.env['TEMPORAL_ADDRESS'] = 'http://localhost';
  await assert.rejects(
    chooseTemporal(() => undefined),
    /TEMPORAL_ADDRESS is not of the form HOST:PORT/,
  );
});
