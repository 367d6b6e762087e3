import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Client, Connection, type WorkflowHandle } from '@temporalio/client';
import proto from '@temporalio/proto';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { bundleWorkflows } from '../apps/worker/src/workflow-bundle.js';
import { type FactEnvelope, messages } from '../libs/dossier/index.js';
import { encryptedDataConverter, parseEncryptionKeys } from '../libs/temporal/index.js';
import { freshRegistries, startSystem, type Story, testServers } from '../libs/testing/index.js';
import { dossierTypes } from './types.js';

// Dossiers live for years, and their workflows are replayed by whatever version of the code runs then. The recorded
// histories stand for the dossiers in service: one per status of every type, and what else befalls a dossier (facts,
// outages, many runs). The stories of a type stand in its `stories.ts`. `HOSO_RECORD_HISTORIES=TYPE` records those of
// a type anew, `=1` all, when a change is meant for new dossiers only and the old ones are gone (docs/operate.md).
const anew = process.env['HOSO_RECORD_HISTORIES'] ?? '';
const types = dossierTypes.all.map(({ name }) => name);
if (!['', '1', ...types].includes(anew)) throw new Error(`HOSO_RECORD_HISTORIES: no dossier type is called ${anew}`);
const played = types.filter((type) => anew === '' || anew === '1' || anew === type);

const stories = new Map<string, readonly Story[]>();
for (const type of types)
  stories.set(type, ((await import(`./${type}/stories.js`)) as { stories: readonly Story[] }).stories);
const takenOf = (type: string) => (stories.get(type) ?? []).flatMap(({ takes }) => takes);

/** What stands in recorded histories is invented; this key opens them and nothing else. */
const keys = `histories:${Buffer.alloc(32, 7).toString('base64')}`;
const dataConverter = encryptedDataConverter(parseEncryptionKeys(keys));

// CommonJS: Node finds no named exports in it.
const { History } = proto.temporal.api.history.v1;
const { EventType } = proto.temporal.api.enums.v1;
type Recorded = Parameters<typeof History.encode>[0];

const folder = (type: string) => join(import.meta.dirname, type, 'histories');
const recorded = (type: string) =>
  existsSync(folder(type)) ? readdirSync(folder(type)).map((file) => [type, file.split('.')[0] ?? ''] as const) : [];
const read = (type: string, name: string): Recorded =>
  History.decode(gunzipSync(readFileSync(join(folder(type), `${name}.binpb.gz`))));

let bundle: string;
beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('WARN') });
  bundle = await bundleWorkflows();
}, 60_000);

const replayed = (history: Recorded, code = bundle) => {
  const started = history.events?.[0]?.workflowExecutionStartedEventAttributes;
  return Worker.runReplayHistory({ workflowBundle: { code }, dataConverter }, history, started?.workflowId ?? '');
};

/** The history of a dossier between two workflow tasks: what one under way would do is not recorded yet. */
async function atRest(handle: WorkflowHandle): Promise<Recorded> {
  for (;;) {
    const history = await handle.fetchHistory();
    const last = history.events?.at(-1)?.eventType;
    const underWay = [EventType.EVENT_TYPE_WORKFLOW_TASK_SCHEDULED, EventType.EVENT_TYPE_WORKFLOW_TASK_STARTED];
    if (!underWay.some((type) => type === last)) return history;
    await sleep(50);
  }
}

it.each(dossierTypes.all.map((type) => [type.name, type] as const))(
  '%s has stories that take each of its statuses, and nothing twice',
  (name, type) => {
    const statuses = Object.keys(type.statuses).filter((status) => status !== type.initialStatus);
    const taken = takenOf(name);
    expect(taken).toEqual(expect.arrayContaining(statuses));
    expect(new Set(taken).size).toBe(taken.length);
  },
);

(anew === '' ? describe : describe.skip)('recorded histories', () => {
  it.each(types)('%s has one of each that its stories take', (name) => {
    expect(recorded(name).map(([, taken]) => taken)).toEqual(takenOf(name).sort());
  });

  it.each(types.flatMap(recorded))('%s, %s, is replayed', async (type, name) => {
    await expect(replayed(read(type, name))).resolves.toBeUndefined();
  });

  it('would catch a workflow that does something else', async () => {
    // The award is no longer noted in the insurance records: what an edit of the procedure might do by mistake.
    const step = /await \S*\bnoteAward\)\(claim\)/;
    expect(bundle.split(step)).toHaveLength(2);
    const changed = bundle.replace(step, 'await undefined');
    const failure = await replayed(read('unemployment-claim', 'awarded'), changed).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DeterminismViolationError);
    await expect(replayed(read('unemployment-claim', 'appointed'), changed)).resolves.toBeUndefined();
  });
});

describe('dossiers played now are replayed by the code that played them', () => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await Connection.connect({ address: testServers().temporalAddress });
  });
  afterAll(() => connection.close());

  /**
   * Plays stories on a system of their own, registries included: two systems number their dossiers alike, and a
   * registry takes a reference once. The histories by the name under which each was taken.
   */
  async function taken(label: string, chosen: readonly Story[], more: Record<string, string>) {
    const histories = new Map<string, Recorded>();
    if (chosen.length === 0) return histories;
    const registries = await freshRegistries(label);
    const system = await startSystem(label, { ...registries.env, HOSO_ENCRYPTION_KEYS: keys, ...more });
    const client = new Client({ connection, namespace: system.namespace, dataConverter });
    try {
      for (const { play } of chosen)
        await play({
          stage: system.stage,
          registries,
          fact: (dossier, fact, id, input) => {
            const envelope: FactEnvelope = { fact, id, input, source: 'insurance-records' };
            return client.workflow.getHandle(dossier).signal(messages.fact, envelope);
          },
          take: async (name, dossier) => {
            const history = await atRest(client.workflow.getHandle(dossier));
            await replayed(history);
            histories.set(name, history);
          },
        });
    } finally {
      await system.end();
      await registries.stop();
    }
    return histories;
  }

  it.each(played)(
    '%s',
    async (type) => {
      const told = stories.get(type) ?? [];
      const [oneRun, manyRuns] = [told.filter((story) => !story.manyRuns), told.filter((story) => story.manyRuns)];
      const histories = new Map([
        ...(await taken('histories', oneRun, {})),
        ...(await taken('histories_runs', manyRuns, { CONTINUE_EVERY: '5' })),
      ]);
      expect([...histories.keys()].sort()).toEqual(takenOf(type).sort());
      if (anew === '') return;
      rmSync(folder(type), { recursive: true, force: true });
      mkdirSync(folder(type));
      for (const [name, history] of histories)
        writeFileSync(join(folder(type), `${name}.binpb.gz`), gzipSync(History.encode(history).finish()));
    },
    400_000,
  );
});
