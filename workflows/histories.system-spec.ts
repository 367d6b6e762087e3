import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Client, Connection } from '@temporalio/client';
import proto from '@temporalio/proto';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { bundleWorkflows } from '../apps/worker/src/workflow-bundle.js';
import { encryptedDataConverter, parseEncryptionKeys } from '../libs/temporal/index.js';
import { freshRegistries, playEveryStatus, startSystem, testServers } from '../libs/testing/index.js';
import { dossierTypes } from './types.js';

// Dossiers live for years, and their workflows are replayed by whatever version of the code runs then. The recorded
// histories stand for the dossiers in service: one per status of every type. `HOSO_RECORD_HISTORIES=1` records them
// anew, when a change is meant for new dossiers only and the old ones are gone (docs/operate.md).
const recordsAnew = process.env['HOSO_RECORD_HISTORIES'] === '1';

/** What stands in recorded histories is invented; this key opens them and nothing else. */
const keys = `histories:${Buffer.alloc(32, 7).toString('base64')}`;
const dataConverter = encryptedDataConverter(parseEncryptionKeys(keys));

// CommonJS: Node finds no named exports in it.
const { History } = proto.temporal.api.history.v1;
type Recorded = Parameters<typeof History.encode>[0];

const folder = (type: string) => join(import.meta.dirname, type, 'histories');
const recorded = (type: string) =>
  existsSync(folder(type)) ? readdirSync(folder(type)).map((file) => [type, file.split('.')[0] ?? ''] as const) : [];
const read = (type: string, status: string): Recorded =>
  History.decode(gunzipSync(readFileSync(join(folder(type), `${status}.binpb.gz`))));
const types = dossierTypes.all.map(({ name }) => name);

let bundle: string;
beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('WARN') });
  bundle = await bundleWorkflows();
}, 60_000);

const replayed = (history: Recorded, code = bundle) => {
  const started = history.events?.[0]?.workflowExecutionStartedEventAttributes;
  return Worker.runReplayHistory({ workflowBundle: { code }, dataConverter }, history, started?.workflowId ?? '');
};

(recordsAnew ? describe.skip : describe)('recorded histories', () => {
  it.each(dossierTypes.all.map((type) => [type.name, type] as const))('%s has one of each status', (name, type) => {
    const statuses = Object.keys(type.statuses).filter((status) => status !== type.initialStatus);
    expect(recorded(name).map(([, status]) => status)).toEqual(statuses.sort());
  });

  it.each(types.flatMap(recorded))('%s in status %s is replayed', async (type, status) => {
    await expect(replayed(read(type, status))).resolves.toBeUndefined();
  });

  it('would catch a workflow that does something else', async () => {
    // The award is no longer noted in the insurance records: what an edit of the procedure might do by mistake.
    const step = 'await noteAward(claim)';
    expect(bundle.split(step)).toHaveLength(2);
    const changed = bundle.replace(step, 'await undefined');
    const failure = await replayed(read('unemployment-claim', 'awarded'), changed).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DeterminismViolationError);
    await expect(replayed(read('unemployment-claim', 'appointed'), changed)).resolves.toBeUndefined();
  });
});

it('dossiers of every status, played now, are replayed by the code that played them', async () => {
  const registries = await freshRegistries('histories');
  const system = await startSystem('histories', { ...registries.env, HOSO_ENCRYPTION_KEYS: keys });
  const connection = await Connection.connect({ address: testServers().temporalAddress });
  try {
    const client = new Client({ connection, namespace: system.namespace });
    const seen: string[] = [];
    await playEveryStatus(system.stage, registries.admin, async (type, status, workflowId) => {
      const history = await client.workflow.getHandle(workflowId).fetchHistory();
      await replayed(history);
      seen.push(`${type} ${status}`);
      if (!recordsAnew) return;
      mkdirSync(folder(type), { recursive: true });
      writeFileSync(join(folder(type), `${status}.binpb.gz`), gzipSync(History.encode(history).finish()));
    });
    const all = dossierTypes.all.flatMap((type) =>
      Object.keys(type.statuses)
        .filter((status) => status !== type.initialStatus)
        .map((status) => `${type.name} ${status}`),
    );
    expect(seen.sort()).toEqual(all.sort());
  } finally {
    await connection.close();
    await system.end();
    await registries.stop();
  }
}, 180_000);
