import { Client, Connection, type WorkflowClientInterceptor } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { markStaticTexts } from './client-interceptor.js';

/** Address of Temporal and our namespace; the program parses them from the environment. */
export interface TemporalAddress {
  /** `host:port` of the frontend's gRPC. */
  readonly address: string;
  readonly namespace: string;
  readonly security?: TemporalSecurity | undefined;
}

/** TLS settings of the connection, and our certificate; PEM. */
export interface TemporalSecurity {
  /** Encrypts; authorities are those that the machine trusts unless told, `client` is our certificate (mTLS). */
  readonly tls?:
    { readonly ca?: string; readonly client?: { readonly cert: string; readonly key: string } } | undefined;
  /** Sent with every call, over TLS only. */
  readonly apiKey?: string | undefined;
}

/** The same for both kinds of connection that the SDK has: of clients, and of workers. */
const connectionOptions = ({ address, security: { tls, apiKey } = {} }: Omit<TemporalAddress, 'namespace'>) => ({
  address,
  ...(tls !== undefined && {
    tls: {
      ...(tls.ca !== undefined && { serverRootCACertificate: Buffer.from(tls.ca) }),
      ...(tls.client !== undefined && {
        clientCertPair: { crt: Buffer.from(tls.client.cert), key: Buffer.from(tls.client.key) },
      }),
    },
  }),
  ...(apiKey !== undefined && { apiKey }),
});

/**
 * The connection of a worker. The SDK's workers compress what they send, and ask for compressed answers; ours is encrypted,
 * and ciphertext does not get smaller. A profile of Temporal's server during a bench showed 4% of its CPU in that.
 */
export const workerConnectionOptions = (where: Omit<TemporalAddress, 'namespace'>) =>
  ({ ...connectionOptions(where), grpcCompression: { codec: 'none' } }) as const;

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
  { namespace, ...where }: TemporalAddress,
  dataConverter: DataConverter,
  watching: readonly WorkflowClientInterceptor[] = [],
): Promise<TemporalConnection> {
  const connection = await connectionTo(where);
  const client = new Client({
    connection,
    namespace,
    dataConverter,
    interceptors: { workflow: [...watching, markStaticTexts] },
  });
  return { connection, client };
}

/**
 * Only the connection, for calls that concern no workflow.
 * @throws TemporalAwayError when there is no answer within ten seconds
 */
export async function connectionTo(where: Omit<TemporalAddress, 'namespace'>): Promise<Connection> {
  try {
    return await Connection.connect({ ...connectionOptions(where), connectTimeout: connectWithin });
  } catch (cause) {
    throw new TemporalAwayError(where.address, cause);
  }
}
