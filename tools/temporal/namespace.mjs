// What a Temporal server must know before dossiers can live on it: the namespace and its search attributes. Needs the
// installed packages.
import { until } from '../process/wait.mjs';

/** Search attributes of a dossier, all Keyword (libs/temporal sets them; none holds personal data). */
export const searchAttributes = ['HosoType', 'HosoOffice', 'HosoPhase', 'HosoAwaits'];
/** How long Temporal keeps a closed dossier; our own record outlives it. */
export const retentionDays = 30;

/** gRPC status codes that are told apart. */
const [invalidArgument, notFound, alreadyExists] = [3, 5, 6];
/** Temporal's IndexedValueType and TaskQueueType. */
const [keyword, workflowTasks] = [2, 1];
/** A starting frontend accepts connections before it serves, so unanswered calls are retried. */
const answersWithinMs = 5_000;
/** Reconnects to a starting server more often than gRPC would by default. */
const channelArgs = { 'grpc.initial_reconnect_backoff_ms': 100, 'grpc.max_reconnect_backoff_ms': 500 };

/**
 * Waits until the server serves, then registers the namespace and the search attributes. Safe to repeat.
 * @param {string} address host:port of the frontend
 * @param {string} namespace
 * @param {{ given?: () => string | undefined, seconds?: number }} [limits]
 */
export async function prepareNamespace(address, namespace, { given, seconds = 60 } = {}) {
  const { msToTs } = await import('@temporalio/common/lib/time.js');
  await connected(address, async (connection) => {
    const { workflowService, operatorService } = connection;
    /** @param {string} what @param {() => Promise<boolean>} ask */
    const patiently = (what, ask) =>
      until(what, () => connection.withDeadline(Date.now() + answersWithinMs, ask), { seconds, given });
    const workflowExecutionRetentionPeriod = msToTs(`${retentionDays} days`);
    const register = () =>
      unless(alreadyExists, workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod }));
    await patiently('starting Temporal', register);
    for (const name of searchAttributes) {
      const add = () =>
        unless(
          alreadyExists,
          operatorService.addSearchAttributes({ namespace, searchAttributes: { [name]: keyword } }),
        );
      await patiently(`registering ${name}`, add);
    }
    await patiently('starting Temporal', () => serves(workflowService, namespace));
  });
}

/**
 * The frontend answers before the services behind it do, and learns of search attributes with a delay: history must
 * miss a workflow, matching know a queue, and a search by our attributes be understood.
 * @param {import('@temporalio/client').WorkflowService} service
 * @param {string} namespace
 */
async function serves(service, namespace) {
  const anything = 'readiness';
  await service.describeTaskQueue({ namespace, taskQueue: { name: anything }, taskQueueType: workflowTasks });
  const query = searchAttributes.map((name) => `${name} = 'any'`).join(' AND ');
  await service.countWorkflowExecutions({ namespace, query });
  return unless(notFound, service.describeWorkflowExecution({ namespace, execution: { workflowId: anything } }));
}

/**
 * Whether this server can skip time for one workflow (1.32 with its switch on): asked without naming a fast-forward,
 * a server that has it misses the name, any other does not know the question.
 * @param {string} address
 * @param {string} namespace
 * @returns {Promise<boolean>}
 */
export const canSkipTime = (address, namespace) =>
  connected(address, (connection) =>
    connection
      .withDeadline(Date.now() + answersWithinMs, () =>
        unless(invalidArgument, connection.workflowService.pollWorkflowExecutionTimeSkipping({ namespace })),
      )
      .catch(() => false),
  );

/** @template T @param {string} address @param {(connection: import('@temporalio/client').Connection) => Promise<T>} work */
async function connected(address, work) {
  const { Connection } = await import('@temporalio/client');
  const connection = Connection.lazy({ address, connectTimeout: '5s', channelArgs });
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

/** Also true for this error, which is the expected answer. @param {number} code @param {Promise<unknown>} call */
async function unless(code, call) {
  const { isGrpcServiceError } = await import('@temporalio/client');
  try {
    await call;
  } catch (error) {
    if (!isGrpcServiceError(error) || Number(error.code) !== code) throw error;
  }
  return true;
}
