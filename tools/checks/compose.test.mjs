import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { root } from '../paths.mjs';
import { checkServices } from './compose-services.mjs';

/** The committed file with one change. @param {(compose: import('./compose-services.mjs').Compose) => void} change */
async function faultsAfter(change) {
  const compose = parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8'), { merge: true });
  change(compose);
  return (await checkServices(compose)).join('\n');
}

/** @param {import('./compose-services.mjs').Compose} compose @param {string} name */
function service(compose, name) {
  const found = compose.services[name];
  if (found === undefined) throw new Error(`no service ${name}`);
  return found;
}

/** @param {import('./compose-services.mjs').Compose} compose @param {string} name @param {Record<string, string>} more */
function told(compose, name, more) {
  const found = service(compose, name);
  found.environment = { ...found.environment, ...more };
}

test('the committed file is right', async () => {
  assert.equal(await faultsAfter(() => undefined), '');
});

test('a port published to the world is found', async () => {
  const faults = await faultsAfter((compose) => (service(compose, 'temporal-ui').ports = ['8233:8233']));
  assert.match(faults, /temporal-ui: port 8233:8233 is not published on loopback only/);
});

test('a setting that no program reads is found', async () => {
  const faults = await faultsAfter((compose) => told(compose, 'api', { PROT: '1' }));
  assert.match(faults, /api: PROT is read by nobody/);
});

test('a setting that the program would refuse is found', async () => {
  const faults = await faultsAfter((compose) => told(compose, 'bank', { BANK_PORT: 'x' }));
  assert.match(faults, /bank: BANK_PORT/);
});

test('an address where nobody listens is found', async () => {
  const faults = await faultsAfter((compose) => told(compose, 'worker', { BANK_URL: 'http://bank:4109' }));
  assert.match(faults, /worker: BANK_URL names bank:4109/);
});

test('a secret that nobody makes is found', async () => {
  const faults = await faultsAfter((compose) => told(compose, 'api', { HOSO_PARTY_KEY: '${HOSO_PARTY_SECRET:?}' }));
  assert.match(faults, /api: HOSO_PARTY_KEY asks for \$\{HOSO_PARTY_SECRET:\?\}/);
});

test('a migration of another database, of nothing built, or for which nobody waits is found', async () => {
  const elsewhere = await faultsAfter((compose) =>
    told(compose, 'migrate', { PROGRAM_DATABASE_URL: 'postgresql://postgres:5432/x' }),
  );
  assert.match(elsewhere, /migrate: another database than that of api/);
  const owner = await faultsAfter((compose) =>
    told(compose, 'api', { DATABASE_URL: String(service(compose, 'migrate').environment?.['DATABASE_URL']) }),
  );
  assert.match(owner, /migrate: another database than that of api, or another login/);
  const unbuilt = await faultsAfter((compose) => (service(compose, 'migrate').command = ['dist/migrate.js']));
  assert.match(unbuilt, /migrate: dist\/migrate.js is not built/);
  const hasty = await faultsAfter((compose) => delete service(compose, 'worker').depends_on?.['migrate']);
  assert.match(hasty, /worker does not wait for migrate/);
});

test('wide indexes of the list of workflows are found', async () => {
  const faults = await faultsAfter((compose) => {
    const schema = service(compose, 'temporal-schema');
    schema.command = schema.command?.map((line) => line.replace(/.*visibility-indexes.*/, ''));
  });
  assert.match(faults, /temporal-schema: the indexes .* narrowed/);
});

test('a service that takes all memory, gains privileges, keeps capabilities or can be written to is found', async () => {
  const faults = await faultsAfter((compose) => {
    delete service(compose, 'postgres').mem_limit;
    delete service(compose, 'temporal').security_opt;
    service(compose, 'api').read_only = false;
    delete service(compose, 'worker').cap_drop;
  });
  assert.match(faults, /postgres: takes as much memory as there is/);
  assert.match(faults, /temporal: could gain privileges/);
  assert.match(faults, /api: its file system can be written to/);
  assert.match(faults, /worker: keeps capabilities/);
});

test('a server with another driver or heap than that of npm start is found', async () => {
  assert.match(await faultsAfter((compose) => told(compose, 'temporal', { DB: 'postgres12' })), /temporal: DB is/);
  assert.match(await faultsAfter((compose) => told(compose, 'temporal', { GOGC: '100' })), /temporal: GOGC is 100/);
});

test('a namespace unlike that of npm start is found', async () => {
  const change = (/** @type {string} */ from, /** @type {string} */ to) =>
    faultsAfter((compose) => {
      const namespace = service(compose, 'temporal-namespace');
      namespace.command = namespace.command?.map((line) => line.replaceAll(from, to));
    });
  assert.match(await change('30d', '3d'), /retention 3d/);
  assert.match(await change('HosoPhase', 'HosoStage'), /search attributes HosoType HosoOffice HosoStage HosoAwaits/);
  assert.match(await change('--namespace hoso', '--namespace hosso'), /one namespace for everybody, found hosso, hoso/);
});

test('a Temporal UI in which people can act is found', async () => {
  const faults = await faultsAfter((compose) =>
    told(compose, 'temporal-ui', { TEMPORAL_DISABLE_WRITE_ACTIONS: 'false' }),
  );
  assert.match(faults, /write actions are not disabled/);
});

test('waiting for a health that nobody tells is found', async () => {
  const faults = await faultsAfter((compose) => delete service(compose, 'postgres').healthcheck);
  assert.match(faults, /waits for the health of postgres/);
});
