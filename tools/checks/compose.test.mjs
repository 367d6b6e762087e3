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

test('the committed file is right', async () => {
  assert.equal(await faultsAfter(() => undefined), '');
});

test('a port published to the world is found', async () => {
  const faults = await faultsAfter((compose) => (service(compose, 'temporal-ui').ports = ['8233:8233']));
  assert.match(faults, /temporal-ui: port 8233:8233 is not published on loopback only/);
});

test('a setting that no program reads is found', async () => {
  const faults = await faultsAfter(
    (compose) => (service(compose, 'api').environment = { ...service(compose, 'api').environment, PROT: '1' }),
  );
  assert.match(faults, /api: PROT is read by nobody/);
});

test('a setting that the program would refuse is found', async () => {
  const faults = await faultsAfter(
    (compose) => (service(compose, 'bank').environment = { ...service(compose, 'bank').environment, BANK_PORT: 'x' }),
  );
  assert.match(faults, /bank: BANK_PORT/);
});

test('an address where nobody listens is found', async () => {
  const faults = await faultsAfter(
    (compose) =>
      (service(compose, 'worker').environment = {
        ...service(compose, 'worker').environment,
        BANK_URL: 'http://bank:4109',
      }),
  );
  assert.match(faults, /worker: BANK_URL names bank:4109/);
});

test('waiting for a health that nobody tells is found', async () => {
  const faults = await faultsAfter((compose) => delete service(compose, 'postgres').healthcheck);
  assert.match(faults, /waits for the health of postgres/);
});
