import { isGrpcServiceError, type Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { until } from './until.js';

const grpcNotFound = 5;
const grpcAlreadyExists = 6;
const msPerDay = 86_400_000;
const usableWithin = 30_000;

/**
 * Registers a namespace unless it exists and waits until the server serves it (its caches lag behind by seconds).
 * Safe to repeat and to run from several programs at once; an existing namespace keeps its settings.
 *
 * @param retentionDays for how long Temporal keeps a closed workflow; PostgreSQL's timeline is what outlives it
 */
export async function ensureNamespace(connection: Connection, namespace: string, retentionDays = 30): Promise<void> {
  if (!(await exists(connection, namespace))) await register(connection, namespace, retentionDays);
  await until(`namespace ${namespace}`, usableWithin, () => serves(connection, namespace));
}

async function exists(connection: Connection, namespace: string): Promise<boolean> {
  return ifFound(() => connection.workflowService.describeNamespace({ namespace }));
}

/** Reads through the caches that starting a workflow reads through. */
async function serves(connection: Connection, namespace: string): Promise<boolean> {
  return ifFound(() => connection.workflowService.listWorkflowExecutions({ namespace, pageSize: 1 }));
}

async function ifFound(call: () => Promise<unknown>): Promise<boolean> {
  try {
    await call();
    return true;
  } catch (error) {
    if (isGrpcServiceError(error) && Number(error.code) === grpcNotFound) return false;
    throw error;
  }
}

async function register(connection: Connection, namespace: string, retentionDays: number): Promise<void> {
  try {
    await connection.workflowService.registerNamespace({
      namespace,
      description: 'Hoso: one workflow a dossier',
      workflowExecutionRetentionPeriod: msToTs(retentionDays * msPerDay),
    });
  } catch (error) {
    if (!(isGrpcServiceError(error) && Number(error.code) === grpcAlreadyExists)) throw error;
  }
}
