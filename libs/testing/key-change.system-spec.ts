import { randomBytes } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import type { Payload } from '@temporalio/common';
import { failedTasks } from './faults/look.js';
import {
  ClaimInPlay,
  freshRegistries,
  plant,
  type Registries,
  type RunningProgram,
  startProgram,
  startSystem,
  testServers,
  type TestSystem,
} from './index.js';

// A claim lives on while the key that encrypts what Temporal keeps is changed in the two steps of docs/operate.md,
// one program restarted after the other.
let registries: Registries;
let system: TestSystem;
let worker: RunningProgram;
let api: RunningProgram;
beforeAll(async () => {
  registries = await freshRegistries('key_change');
  system = await startSystem('key_change', registries.env);
  ({ worker, api } = system);
}, 120_000);
afterAll(async () => {
  const failed = await failedTasks(system).catch((error: unknown) => error);
  await Promise.all([worker.stop(), api.stop()]);
  await system.end();
  await registries.stop();
  expect(failed).toEqual([]);
});

const oldKey = () => system.env['HOSO_ENCRYPTION_KEYS'] ?? '';
const newKey = `k2:${randomBytes(32).toString('base64')}`;

async function restartWorker(keys: string): Promise<void> {
  await worker.stop();
  worker = await startProgram('worker', { ...system.env, HOSO_ENCRYPTION_KEYS: keys });
}

async function restartApi(keys: string): Promise<void> {
  const { port } = new URL(api.url);
  await api.stop();
  api = await startProgram('api', { ...system.env, HOSO_ENCRYPTION_KEYS: keys }, { port: Number(port) });
}

/** The ids of the keys that encrypted a dossier's payloads. */
async function keysOf(dossier: string): Promise<string[]> {
  const connection = await Connection.connect({ address: testServers().temporalAddress });
  try {
    const client = new Client({ connection, namespace: system.namespace });
    const { events } = await client.workflow.getHandle(dossier).fetchHistory();
    // Search attributes are no secret and bear no key.
    const keyed = payloadsIn(events).flatMap(({ metadata }) => metadata?.['key-id'] ?? []);
    return [...new Set(keyed.map((id) => Buffer.from(id).toString()))];
  } finally {
    await connection.close();
  }
}

const payloadsIn = (part: unknown): Payload[] => {
  if (typeof part !== 'object' || part === null || part instanceof Uint8Array) return [];
  if ('metadata' in part && 'data' in part) return [part as Payload];
  return Object.values(part).flatMap(payloadsIn);
};

it('a claim begun under the old key ends under the new one', async () => {
  const person = await plant(registries.admin, {
    contributions: [{ from: '2022-04', to: '2026-09', salaryVnd: 12_000_000 }],
    separation: { date: '2026-10-15' },
  });
  const claim = await ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02' });
  await claim.appointed();

  // Step 1: everybody learns to read the new key; nobody writes it.
  await restartWorker(`${oldKey()},${newKey}`);
  await claim.command(`employer:DN0001`, 'confirmSeparation');
  await restartApi(`${oldKey()},${newKey}`);
  await claim.onTo((await claim.facts()).schedule?.benefitStart as never);
  expect(await keysOf(claim.number)).toEqual(['k1']);

  // Step 2: one after the other writes it.
  await restartApi(`${newKey},${oldKey()}`);
  await claim.command('officer', 'proposeAward');
  await restartWorker(`${newKey},${oldKey()}`);
  await claim.command('director', 'decideAward');
  await claim.until('the award is noted', ({ marked }) => marked);
  await claim.collected();
  await claim.month(2);
  expect((await keysOf(claim.number)).sort()).toEqual(['k1', 'k2']);

  await claim.command(claim.claimant, 'requestOwnTermination');
  await claim.command('director', 'decideTermination');
  expect(await claim.closed()).toBe('terminated');
}, 180_000);
