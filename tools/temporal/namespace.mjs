// What a Temporal server must know before dossiers can live on it: the namespace and its search attributes.
import { until } from '../process/wait.mjs';
import { bytes, call, GrpcError, number, status } from './grpc.mjs';

/** Search attributes of a dossier, all Keyword (libs/temporal sets them; none holds personal data). */
export const searchAttributes = ['HosoType', 'HosoOffice', 'HosoPhase', 'HosoAwaits'];
/** How long Temporal keeps a closed dossier; our own record outlives it. */
export const retentionDays = 30;

const workflows = '/temporal.api.workflowservice.v1.WorkflowService';
const operator = '/temporal.api.operatorservice.v1.OperatorService';
const keyword = 2;

/**
 * Waits until the server serves, then registers the namespace and the search attributes. Safe to repeat.
 * @param {string} address host:port of the frontend
 * @param {string} namespace
 * @param {{ given?: () => string | undefined, seconds?: number }} [limits]
 */
export async function prepareNamespace(address, namespace, { given, seconds = 60 } = {}) {
  const retention = number(1, retentionDays * 86_400);
  const register = Buffer.concat([bytes(1, namespace), bytes(4, retention)]);
  await until('starting Temporal', () => once(address, `${workflows}/RegisterNamespace`, register), { seconds, given });
  for (const name of searchAttributes) {
    const entry = Buffer.concat([bytes(1, name), number(2, keyword)]);
    const add = Buffer.concat([bytes(1, entry), bytes(2, namespace)]);
    await until(`registering ${name}`, () => once(address, `${operator}/AddSearchAttributes`, add), { seconds, given });
  }
  await until('starting Temporal', () => serves(address, namespace), { seconds, given });
}

/**
 * The frontend answers before the services behind it do, and learns of search attributes with a delay: history must
 * miss a workflow, matching know a queue, and a search by our attributes be understood.
 * @param {string} address
 * @param {string} namespace
 */
async function serves(address, namespace) {
  const ask = (/** @type {string} */ method, /** @type {Buffer[]} */ ...fields) =>
    call(address, `${workflows}/${method}`, Buffer.concat([bytes(1, namespace), ...fields]));
  const anything = bytes(2, bytes(1, 'readiness'));
  await ask('DescribeTaskQueue', anything, number(3, 1));
  await ask('CountWorkflowExecutions', bytes(2, searchAttributes.map((name) => `${name} = 'any'`).join(' AND ')));
  try {
    await ask('DescribeWorkflowExecution', anything);
    return true;
  } catch (error) {
    if (error instanceof GrpcError && error.code === status.notFound) return true;
    throw error;
  }
}

/**
 * Whether this server can skip time for one workflow (1.32 with its switch on): asked without naming a fast-forward,
 * a server that has it misses the name, any other does not know the question.
 * @param {string} address
 * @param {string} namespace
 */
export async function canSkipTime(address, namespace) {
  try {
    await call(address, `${workflows}/PollWorkflowExecutionTimeSkipping`, bytes(1, namespace));
    return true;
  } catch (error) {
    return error instanceof GrpcError && error.code === status.invalidArgument;
  }
}

/** What already exists is what was wanted. @param {string} address @param {string} method @param {Buffer} message */
async function once(address, method, message) {
  try {
    await call(address, method, message);
  } catch (error) {
    if (!(error instanceof GrpcError && error.code === status.alreadyExists)) throw error;
  }
  return true;
}
