import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client, Connection, WithStartWorkflowOperation, WorkflowUpdateFailedError } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { freshNamespace, nodeOptions, testServers } from '../../libs/testing/index.js';
import { messages, queues } from './messages.js';

export type TwinKind = 'claimTwin' | 'fixedTwin';

/** The twins' side: their worker as a process, and a client in this one. */
export interface Twins {
  readonly namespace: string;
  readonly pid: number;
  /** Starts a twin with its submission in one round trip; returns its workflow id. */
  submit(kind: TwinKind): Promise<string>;
  /** Issues the slip as soon as the registries have answered. */
  appoint(id: string): Promise<void>;
  act(id: string, name: string): Promise<void>;
  bare(id: string): Promise<void>;
  /** Moves its time on by a day, as the claims' time was moved on before they are measured. */
  fastForward(id: string): Promise<void>;
  noted(id: string): Promise<boolean>;
  end(): Promise<void>;
}

const program = fileURLToPath(new URL('./worker.js', import.meta.url));

/** Both twins in a separate process, in a fresh namespace. */
export async function startTwins(): Promise<Twins> {
  const namespace = await freshNamespace('twins');
  const { temporalAddress: address } = testServers();
  const env = { ...process.env, TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace };
  const child = spawn(process.execPath, [...nodeOptions, program], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', () => resolve());
    child.once('exit', (code) => reject(new Error(`the twins' worker ended with ${code}`)));
  });
  const connection = await Connection.connect({ address });
  const client = new Client({ connection, namespace });
  const handle = (id: string) => client.workflow.getHandle(id);
  let serial = 0;
  return {
    namespace,
    pid: child.pid ?? 0,
    submit: async (kind) => {
      const workflowId = `twin-${(serial += 1)}`;
      const startWorkflowOperation = new WithStartWorkflowOperation(kind, {
        workflowId,
        taskQueue: queues.engine,
        args: [],
        workflowIdConflictPolicy: 'USE_EXISTING',
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        workflowTaskTimeout: '5s',
      });
      await client.workflow.executeUpdateWithStart(messages.act, {
        updateId: 'submit',
        args: ['submit'],
        startWorkflowOperation,
      });
      return workflowId;
    },
    appoint: (id) => untilAnswered(() => handle(id).executeUpdate(messages.act, { args: ['issueAppointment'] })),
    act: async (id, name) => void (await handle(id).executeUpdate(messages.act, { args: [name] })),
    bare: async (id) => void (await handle(id).executeUpdate(messages.bare)),
    fastForward: (id) => fastForward(client, id),
    noted: (id) => handle(id).query<boolean>(messages.noted),
    end: async () => {
      await connection.close();
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function untilAnswered(appoint: () => Promise<unknown>): Promise<void> {
  for (let triesLeft = 200; ; triesLeft -= 1) {
    try {
      await appoint();
      return;
    } catch (error) {
      if (!(error instanceof WorkflowUpdateFailedError) || triesLeft === 0) throw error;
      await sleep(50);
    }
  }
}

async function fastForward(client: Client, workflowId: string): Promise<void> {
  const request = { namespace: client.options.namespace, workflowExecution: { workflowId } };
  const fastForwardConfig = { id: `day-${workflowId}`, duration: msToTs('1 day') };
  await client.workflowService.updateWorkflowExecutionOptions({
    ...request,
    updateMask: { paths: ['time_skipping_config'] },
    workflowExecutionOptions: { timeSkippingConfig: { enabled: true, fastForwardConfig } },
  });
  await client.workflowService.pollWorkflowExecutionTimeSkipping({ ...request, fastForwardId: fastForwardConfig.id });
}
