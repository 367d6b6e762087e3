import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { type Client, type Connection, WithStartWorkflowOperation } from '@temporalio/client';
import { bundleWorkflowCode, NativeConnection, Worker } from '@temporalio/worker';
import type { MikroORM } from '@mikro-orm/postgresql';
import { RecordActivities } from '../../activities/record/record.activity.js';
import { tellLaw } from '../../apps/operator/src/commands/law.js';
import { RunningDossiers } from '../../libs/runs/index.js';
import { type CivilDate, startOfCivilDay } from '../../libs/calendar/index.js';
import { type Actor, type Answered, type CommandEnvelope, messages, type Standing } from '../../libs/dossier/index.js';
import { madeUpTypes, workplaceInspection } from '../../libs/made-up/index.js';
import { DossierKeys, Heads, openOrm, PostgresRecord, TimelineReader } from '../../libs/persistence/index.js';
import {
  connectTemporal,
  encryptedDataConverter,
  fastForward,
  parseEncryptionKeys,
  workflowBundleOptions,
} from '../../libs/temporal/index.js';
import { freshDatabase, freshNamespace, type TestDatabase, testServers } from '../../libs/testing/index.js';

// Deadlines of the language on the real server and the real record: pauses, reminders, other calendars, new runs.
let database: TestDatabase;
let orm: MikroORM;
let timelines: TimelineReader;
let connection: Connection;
let client: Client;
let stop: () => Promise<void>;

beforeAll(async () => {
  database = await freshDatabase('deadlines');
  orm = await openOrm({ url: database.url, poolMax: 3, applicationName: 'deadlines' });
  const keys = new DossierKeys(randomBytes(32).toString('base64'));
  timelines = new TimelineReader(orm.em, keys);
  const namespace = await freshNamespace('deadlines');
  const address = testServers().temporalAddress;
  const dataConverter = encryptedDataConverter(parseEncryptionKeys(`k1:${randomBytes(32).toString('base64')}`));
  ({ connection, client } = await connectTemporal({ address, namespace }, dataConverter));
  const native = await NativeConnection.connect({ address });
  const worker = await Worker.create({
    connection: native,
    namespace,
    taskQueue: 'inspections',
    dataConverter,
    workflowBundle: await bundleWorkflowCode({
      workflowsPath: fileURLToPath(new URL('./fixtures/workflows.ts', import.meta.url)),
      ...workflowBundleOptions(),
    }),
    activities: { ...new RecordActivities(new PostgresRecord(orm.em, keys)) },
  });
  const running = worker.run();
  stop = async () => {
    worker.shutdown();
    await running;
    await native.close();
  };
}, 120_000);
afterAll(async () => {
  await stop();
  await connection.close();
  await orm.close(true);
  await database.drop();
});

const day = 86_400_000;
let serial = 0;
const people: Record<string, Actor> = {
  employer: { subject: 'e', roles: ['employer'], employer: 'DN0001' },
  officer: { subject: 'o', roles: ['officer'], office: 'HN-01' },
  director: { subject: 'd', roles: ['director'], office: 'HN-01' },
};

const document = 'a'.repeat(64);
const attached = { id: document, kind: 'safety-plan', sha256: document, bytes: 1024, mediaType: 'application/pdf' };

/** An inspection of nine o'clock; the visits of one of Monday 2 March 2026 are to be ordered by 16 March. */
class Inspection {
  readonly number = `TTLD-2026-${String((serial += 1)).padStart(7, '0')}`;
  private readonly handle = client.workflow.getHandle(this.number);

  static async planned(on = '2026-03-02'): Promise<Inspection> {
    const made = new Inspection();
    const { number } = made;
    const opened = startOfCivilDay(on as CivilDate) + 9 * 3_600_000;
    const start = { number, offsetMs: opened - Date.now(), lawVersion: 1 };
    await client.workflow.executeUpdateWithStart(messages.submit, {
      updateId: 'submit',
      args: [{ ...made.envelope('submit', 'officer', workplaceInspection.submission.example), claimant: '' }],
      startWorkflowOperation: new WithStartWorkflowOperation('workplace-inspection', {
        workflowId: number,
        taskQueue: 'inspections',
        args: [start],
        workflowIdConflictPolicy: 'USE_EXISTING',
      }),
    });
    return made;
  }

  /** The employer brings what it was asked for. */
  async handIn(): Promise<void> {
    await this.give('attachDocument', 'employer', attached);
    await this.give('handInPaper', 'employer', { document });
  }

  give(command: string, by: string, input: object = {}): Promise<Answered> {
    const updateId = `${command}-${(serial += 1)}`;
    return this.handle.executeUpdate<Answered, [CommandEnvelope]>(messages.command, {
      updateId,
      args: [this.envelope(command, by, input)],
    });
  }

  days(count: number): Promise<void> {
    const distance = () => Promise.resolve(count * day);
    return fastForward(client, { workflowId: this.number, id: `forward-${(serial += 1)}`, distance });
  }

  async next(): Promise<string | undefined> {
    return (await this.handle.query<Standing>(messages.standing)).nextDeadline?.due;
  }

  async events(): Promise<readonly (readonly [string, unknown])[]> {
    const events = await timelines.timeline(this.number, 0, 100);
    return events.map(({ kind, data }) => [kind, data] as const);
  }

  async details(): Promise<string> {
    const { currentDetails } = await this.handle.query<{ currentDetails: string }>('__temporal_workflow_metadata');
    return currentDetails;
  }

  async runs(): Promise<number> {
    let count = 0;
    for await (const _run of client.workflow.list({ query: `WorkflowId = '${this.number}'` })) count += 1;
    return count;
  }

  async failedTasks(): Promise<number> {
    const { events } = await this.handle.fetchHistory();
    return (events ?? []).filter(({ workflowTaskFailedEventAttributes }) => workflowTaskFailedEventAttributes).length;
  }

  private envelope(command: string, by: string, input: unknown): CommandEnvelope {
    const actor = people[by] as Actor;
    const channel = command === 'submit' ? 'ex-officio' : by === 'employer' ? 'online' : 'counter';
    return { command, input, actor, channel, key: `${command}-key`, bodyHash: command };
  }
}

it('stops while somebody else owes something, and is longer by those working days; reminds once; passes', async () => {
  const dossier = await Inspection.planned();
  await dossier.days(2);
  await dossier.give('askForPaper', 'officer');
  expect(await dossier.next()).toBeUndefined();
  await dossier.days(5);
  await dossier.handIn();
  // The clock was stopped for three working days: due on the 19th, reminded two working days before.
  expect(await dossier.next()).toBe('2026-03-19');
  expect(await dossier.details()).toContain('Next date: **2026-03-19**');
  await dossier.days(7);
  expect(await dossier.next()).toBe('2026-03-19');
  await dossier.days(4);
  const others = ['dossierOpened', 'paperAsked', 'documentAttached', 'paperHandedIn'];
  const kept = (await dossier.events()).filter(([kind]) => !others.includes(kind));
  expect(kept).toEqual([
    ['inspectionPlanned', { employer: 'DN0001', sites: ['north', 'south'] }],
    ['clockStopped', { deadline: 'order', from: '2026-03-04' }],
    ['clockStarted', { deadline: 'order', to: '2026-03-09' }],
    ['reminded', { deadline: 'order', bound: 'agency', due: '2026-03-19' }],
    ['orderLate', {}],
  ]);
  expect(await dossier.failedTasks()).toBe(0);
}, 60_000);

it('ends on another day when a version of the law data with another calendar is adopted', async () => {
  const dossier = await Inspection.planned();
  await dossier.days(1);
  expect(await dossier.next()).toBe('2026-03-16');
  const types = madeUpTypes;
  const heads = new Heads(orm.em);
  const dossiers = new RunningDossiers(client, types, heads);
  for (const _again of [1, 2]) expect(await tellLaw({ heads, dossiers, types }, 3)).toBeGreaterThanOrEqual(1);
  await expect(tellLaw({ heads, dossiers, types }, 4)).rejects.toMatchObject({
    cause: { type: 'LAW_GIVES_NO_ANSWER' },
  });
  await dossier.days(1);
  // The 10th is off: due on the 17th instead of the 16th.
  expect(await dossier.next()).toBe('2026-03-17');
  const { answer } = await dossier.give('callOff', 'director');
  expect(answer.status).toBe('ended');
  expect((await dossier.events()).slice(2)).toEqual([
    ['lawDataAdopted', { version: 3, before: 1 }],
    ['inspectionCalledOff', { decision: { number: `${dossier.number}/QĐ-1`, signer: 'd', basis: 'house rules 7' } }],
    ['dossierClosed', { outcome: 'ended' }],
  ]);
  expect(await dossier.failedTasks()).toBe(0);
}, 60_000);

it('goes on in a new run after more than a year, at whatever it waits for, with its last events', async () => {
  const dossier = await Inspection.planned();
  await dossier.days(401);
  expect(await dossier.runs()).toBe(1);
  await dossier.give('askForPaper', 'officer');
  await dossier.handIn();
  expect(await dossier.runs()).toBe(2);
  const details = await dossier.details();
  expect(details).toContain('2. 2026-03-02: Inspection planned');
  expect(details).toContain('Safety plan handed in');
  const { answer } = await dossier.give('callOff', 'director');
  expect(answer.status).toBe('ended');
  expect((await dossier.events()).map(([kind]) => kind).filter((kind) => kind === 'orderLate')).toHaveLength(1);
}, 60_000);

it('without a last day, beyond the calendar, stands open and is shown; the dossier goes on', async () => {
  const dossier = await Inspection.planned('2028-12-20');
  expect(await dossier.next()).toBeUndefined();
  const details = await dossier.details();
  expect(details).toContain('- agency: Order of the visits (house rules 2)');
  await dossier.give('askForPaper', 'officer');
  await dossier.handIn();
  const { answer } = await dossier.give('callOff', 'director');
  expect(answer.status).toBe('ended');
  expect(await dossier.failedTasks()).toBe(0);
}, 60_000);
