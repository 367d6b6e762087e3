import { Client, Connection } from '@temporalio/client';
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

/**
 * Connects and waits for the server to answer, at most ten seconds.
 *
 * @param dataConverter `encryptedDataConverter(keys)`; nothing else may talk to workflows
 * @throws Error that names the address when there is no answer
 */
export async function connectTemporal(
  { address, namespace }: TemporalAddress,
  dataConverter: DataConverter,
): Promise<TemporalConnection> {
  const connection = await connect(address);
  const client = new Client({ connection, namespace, dataConverter, interceptors: { workflow: [markStaticTexts] } });
  return { connection, client };
}

async function connect(address: string): Promise<Connection> {
  try {
    return await Connection.connect({ address, connectTimeout: connectWithin });
  } catch (cause) {
    throw new Error(`no Temporal server answers at ${address}`, { cause });
  }
}
