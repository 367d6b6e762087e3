import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Connection, type WorkflowHandle } from '@temporalio/client';
import proto from '@temporalio/proto';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { type FactEnvelope, foldActs, messages, type RecordedAct } from '../libs/dossier/index.js';
import { DossierKeys, openOrm, PostgresRecord } from '../libs/persistence/index.js';
import { encryptedDataConverter, parseEncryptionKeys } from '../libs/temporal/index.js';
import { freshRegistries, startSystem, type Story, testServers, type TestSystem } from '../libs/testing/index.js';
import {
  add,
  list,
  listed,
  listing,
  read,
  readBeside,
  recorded,
  type RecordedHistory,
  readBesideEarlier,
  readEarlier,
  recordedEarlier,
} from './replay/histories.js';
import { historyKeys, type Replayed, replayed, replayedAll, stateOf, watchedBundle } from './replay/replay.js';
import { dossierTypes } from './types.js';

// Dossiers live for years, and their workflows are replayed by whatever version of the code runs then. The recorded
// histories represent the dossiers in production: one per status of every type, and whatever else happens to a dossier
// (facts, outages, many runs). The stories of a type are in its `stories.ts`. Histories are added
// (`HOSO_ADD_HISTORIES=1` records those that the stories take and nobody has recorded yet) and never replaced.
const adds = process.env['HOSO_ADD_HISTORIES'] === '1';
const types = dossierTypes.all.map(({ name }) => name);

const stories = new Map<string, readonly Story[]>();
for (const type of types)
  stories.set(type, ((await import(`./${type}/stories.js`)) as { stories: readonly Story[] }).stories);
const takenOf = (type: string) => (stories.get(type) ?? []).flatMap(({ takes }) => takes);

// CommonJS: Node finds no named exports in it.
const { EventType } = proto.temporal.api.enums.v1;

let bundle: string;
beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  bundle = await watchedBundle();
}, 60_000);

/** As JSON carries it. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

it.each(dossierTypes.all.map((type) => [type.name, type] as const))(
  '%s has stories that take each of its statuses, and nothing twice',
  (name, type) => {
    const statuses = Object.keys(type.statuses).filter((status) => status !== type.initialStatus);
    const taken = takenOf(name);
    expect(taken).toEqual(expect.arrayContaining(statuses));
    expect(new Set(taken).size).toBe(taken.length);
  },
);

(adds ? describe.skip : describe)('recorded histories', () => {
  it('are what they were when they were recorded: none was replaced', () => {
    expect(listing(types)).toEqual([...listed()].sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)));
  });

  it.each(types)('%s has one of each that its stories take', (name) => {
    expect(recorded(name)).toEqual(expect.arrayContaining(takenOf(name)));
  });

  describe('of dossiers in service', () => {
    const cases = types
      .flatMap((type) => recorded(type).map((name) => [type, name] as const))
      .map(([type, name], place) => [type, name, place] as const);
    let outcomes: readonly Replayed[];
    beforeAll(async () => {
      outcomes = await replayedAll(
        cases.map(([type, name]) => read(type, name)),
        bundle,
      );
    }, 60_000);

    it.each(cases)('%s, %s, is replayed to the state that its record folds to', (type, name, place) => {
      const { acts, state } = readBeside(type, name);
      const folded = plain(foldActs(dossierTypes.get(type), state.number, acts));
      expect(plain(stateOf(outcomes[place]))).toEqual(folded);
      // What was known when it was recorded must stay; today's code may derive more from the same events.
      expect(folded).toMatchObject(state);
    });
  });

  it('would catch a workflow that does something else', async () => {
    // The award is no longer noted in the insurance records: what an edit of the procedure might do by mistake.
    const step = /await \S*\bnoteAward\)\(claim\)/;
    expect(bundle.split(step)).toHaveLength(2);
    const changed = bundle.replace(step, 'await undefined');
    const failure = await replayed(read('unemployment-claim', 'awarded'), changed).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DeterminismViolationError);
    expect(await replayed(read('unemployment-claim', 'appointed'), changed)).toMatchObject({ status: 'appointed' });
  });

  describe('of an earlier kernel or procedure', () => {
    const cases = types.flatMap(recordedEarlier);
    let outcomes: readonly Replayed[];
    beforeAll(async () => {
      outcomes = await replayedAll(cases.map(readEarlier), bundle);
    }, 60_000);

    it.each(cases.map((earlier, place) => [earlier.type, earlier.of, earlier.name, earlier, place] as const))(
      '%s, %s, %s: the run fails, which a sweep notices, or comes to its state; its record says where it goes on',
      (type, _of, _name, earlier, place) => {
        const outcome = outcomes[place];
        if (outcome === undefined) throw new Error('not replayed');
        const beside = readBesideEarlier(earlier);
        if (beside === undefined) {
          expect('error' in outcome || (outcome.state?.sequence ?? 0) === 0).toBe(true);
        } else {
          const { acts, state } = beside;
          const folded = plain(foldActs(dossierTypes.get(type), state.number, acts));
          expect(folded).toMatchObject(state);
          if ('error' in outcome) expect(outcome.error).toBeInstanceOf(DeterminismViolationError);
          else expect(plain(outcome.state)).toEqual(folded);
        }
      },
    );
  });
});

describe('dossiers played now are replayed by the code that played them', () => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await Connection.connect({ address: testServers().temporalAddress });
  });
  afterAll(() => connection.close());

  /** The history of a dossier between two workflow tasks: what one under way would do is not recorded yet. */
  async function atRest(handle: WorkflowHandle): Promise<RecordedHistory> {
    for (;;) {
      const history = await handle.fetchHistory();
      const last = history.events?.at(-1)?.eventType;
      const underWay = [EventType.EVENT_TYPE_WORKFLOW_TASK_SCHEDULED, EventType.EVENT_TYPE_WORKFLOW_TASK_STARTED];
      if (!underWay.some((type) => type === last)) return history;
      await sleep(50);
    }
  }

  /** What the record holds of a dossier up to a sequence. */
  async function actsOf({ database, env }: TestSystem, dossier: string, sequence: number) {
    const orm = await openOrm({ url: database.url, applicationName: 'histories', poolMax: 1 });
    try {
      const record = new PostgresRecord(orm.em, new DossierKeys(env['HOSO_RECORD_KEY'] ?? ''));
      const acts: RecordedAct[] = [];
      for (let after = 0; ; after = acts.at(-1)?.events.at(-1)?.sequence ?? 0) {
        const outcome = await record.record({ dossier, cause: 'read', kind: 'read', after });
        if (outcome.kind !== 'ahead') break;
        acts.push(...outcome.acts);
      }
      return acts
        .map((act) => ({ ...act, events: act.events.filter((event) => event.sequence <= sequence) }))
        .filter(({ events }) => events.length > 0);
    } finally {
      await orm.close(true);
    }
  }

  /**
   * Plays stories on a separate system with its own registries: two systems issue the same dossier numbers, and a
   * registry accepts a reference once.
   * @returns the names under which histories were taken
   */
  async function play(label: string, type: string, chosen: readonly Story[], more: Record<string, string>) {
    const names: string[] = [];
    if (chosen.length === 0) return names;
    const registries = await freshRegistries(label);
    const system = await startSystem(label, { ...registries.env, HOSO_ENCRYPTION_KEYS: historyKeys, ...more });
    const dataConverter = encryptedDataConverter(parseEncryptionKeys(historyKeys));
    const client = new Client({ connection, namespace: system.namespace, dataConverter });
    const take = async (name: string, dossier: string) => {
      const history = await atRest(client.workflow.getHandle(dossier));
      const state = await replayed(history, bundle);
      if (state === undefined) throw new Error(`${dossier} came to no state`);
      const acts = await actsOf(system, dossier, state.sequence);
      expect(plain(foldActs(dossierTypes.get(type), dossier, acts))).toEqual(plain(state));
      names.push(name);
      if (adds && !recorded(type).includes(name)) add(type, name, history, { acts, state });
    };
    try {
      for (const story of chosen)
        await story.play({
          stage: system.stage,
          registries,
          fact: async (dossier, fact, id, input) => {
            const envelope: FactEnvelope = { fact, id, input, source: 'insurance-records' };
            const handle = client.workflow.getHandle(dossier);
            await handle.executeUpdate(messages.fact, { args: [envelope], updateId: id });
          },
          take,
        });
    } finally {
      await system.end();
      await registries.stop();
    }
    return names;
  }

  it.each(types)(
    '%s',
    async (type) => {
      const told = stories.get(type) ?? [];
      const [oneRun, manyRuns] = [told.filter((story) => !story.manyRuns), told.filter((story) => story.manyRuns)];
      const names = [
        ...(await play('histories', type, oneRun, {})),
        ...(await play('histories_runs', type, manyRuns, { CONTINUE_EVERY: '5' })),
      ];
      expect(names.sort()).toEqual(takenOf(type).sort());
      if (adds) list(types);
    },
    400_000,
  );
});
