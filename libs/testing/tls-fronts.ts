import { connect, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions, type TLSSocket } from 'node:tls';
import type { Authority } from './certificates.js';
import { freePort } from './ports.js';

/**
 * A TLS proxy before a server without TLS: it rejects unencrypted connections, and clients without a certificate of
 * ours.
 */
export interface TlsFront {
  readonly port: number;
  /** Common names of the certificates by which callers were known. */
  readonly callers: readonly string[];
  close(): Promise<void>;
}

/** What a client sends that wants TLS (PostgreSQL's protocol, SSLRequest). */
const SSL_REQUEST = 80_877_103;

/** Both sides end together. */
const join = (one: Socket, other: Socket): void => {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    from.pipe(to);
    from.on('error', () => undefined).on('close', () => to.destroy());
  }
};

const front = async (server: Server, open: Set<Socket>, callers: readonly string[]): Promise<TlsFront> => {
  const port = await freePort();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => undefined).on('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port,
    callers,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

const optionsOf = (authority: Authority): TlsOptions => ({
  ...authority.issue('server'),
  ca: authority.cert,
  requestCert: true,
  rejectUnauthorized: true,
});
const nameOf = (socket: TLSSocket): string => String(socket.getPeerCertificate().subject.CN);

/**
 * Before PostgreSQL, which is asked for TLS by a message of its own (SSLRequest) before the handshake.
 * @param target address of the server, `postgresql://…`
 */
export function postgresFront(target: string, authority: Authority): Promise<TlsFront> {
  const { hostname, port } = new URL(target);
  const callers: string[] = [];
  const open = new Set<Socket>();
  const door = createTlsServer(optionsOf(authority), (secured) => {
    callers.push(nameOf(secured));
    join(secured, connect(Number(port), hostname));
  });
  door.on('tlsClientError', (_error, secured) => secured.destroy());
  const server = createServer((socket) => {
    socket.once('data', (first) => {
      if (first.length !== 8 || first.readUInt32BE(4) !== SSL_REQUEST) return socket.destroy();
      socket.write('S');
      return door.emit('connection', socket);
    });
  });
  return front(server, open, callers);
}

/** Before Temporal's gRPC. @param target `host:port` */
export function temporalFront(target: string, authority: Authority): Promise<TlsFront> {
  const [host, port] = target.split(':');
  const callers: string[] = [];
  const open = new Set<Socket>();
  const server = createTlsServer({ ...optionsOf(authority), ALPNProtocols: ['h2'] }, (secured) => {
    callers.push(nameOf(secured));
    join(secured, connect(Number(port), host));
  });
  server.on('tlsClientError', () => undefined);
  return front(server, open, callers);
}
