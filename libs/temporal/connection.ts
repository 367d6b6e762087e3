import { Client, Connection, type WorkflowClientInterceptor } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { markStaticTexts } from './client-interceptor.js';

/** Where Temporal is and which namespace is ours; parsed from the environment by the program. */
export interface TemporalAddress {
  /** `host:port` of the frontend's gRPC. */
  readonly address: string;
  readonly namespace: string;
}

/** An open connection and the client on it; `connection.close()` ends both. */
export interface TemporalConnection {
  readonly connection: Connection;
  readonly client: Client;
}

const connectWithin = 10_000;

/** Temporal cannot be reached; the message names its address. */
export class TemporalAwayError extends Error {
  override name = 'TemporalAwayError';

  constructor(address: string, cause: unknown) {
    super(`no Temporal server answers at ${address}`, { cause });
  }
}

/**
 * Connects and waits for the server to answer, at most ten seconds.
 *
 * @param dataConverter `encryptedDataConverter(keys)`; nothing else may talk to workflows
 * @param watching sees every call, e.g. for traces
 * @throws TemporalAwayError when there is no answer
 */
export async function connectTemporal(
  { address, namespace }: TemporalAddress,
  dataConverter: DataConverter,
  watching: readonly WorkflowClientInterceptor[] = [],
): Promise<TemporalConnection> {
  const connection = await connectionTo(address);
  const client = new Client({
    connection,
    namespace,
    dataConverter,
    interceptors: { workflow: [...watching, markStaticTexts] },
  });
  return { connection, client };
}

/**
 * The connection alone, for what concerns no workflow.
 * @throws TemporalAwayError when there is no answer within ten seconds
 */
export async function connectionTo(address: string): Promise<Connection> {
  try {
    return await Connection.connect({ address, connectTimeout: connectWithin });
  } catch (cause) {
    throw new TemporalAwayError(address, cause);
  }
}
