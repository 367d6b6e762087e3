import { createServer, connect, type Socket } from 'node:net';
import { freePort } from '../ports.js';

/** A proxy between a program and a server that can drop all data of one side. */
export interface Proxy {
  /** `host:port` to give to the program. */
  readonly address: string;
  /** Drops all data of the program, or of the server, until `release`. */
  hold(silenced: 'program' | 'server'): void;
  /** New connections work again in both directions; what was sent meanwhile is lost. */
  release(): void;
  close(): Promise<void>;
}

/** @param target `host:port` of the server */
export async function startProxy(target: string): Promise<Proxy> {
  const [host, port] = target.split(':');
  const listening = await freePort();
  const open = new Set<Socket>();
  let silenced: 'program' | 'server' | 'nobody' = 'nobody';
  const server = createServer((program) => {
    const upstream = connect(Number(port), host);
    for (const socket of [program, upstream]) {
      open.add(socket);
      socket
        .on('error', () => undefined)
        .on('close', () => {
          open.delete(socket);
          program.destroy();
          upstream.destroy();
        });
    }
    program.on('data', (bytes) => silenced === 'program' || upstream.write(bytes));
    upstream.on('data', (bytes) => silenced === 'server' || program.write(bytes));
  });
  const hangUp = () => {
    for (const socket of open) socket.destroy();
  };
  await new Promise<void>((resolve) => server.listen(listening, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${listening}`,
    hold: (who) => {
      silenced = who;
    },
    release: () => {
      // A stream of which something was lost is of no use to either.
      if (silenced !== 'nobody') hangUp();
      silenced = 'nobody';
    },
    close: async () => {
      hangUp();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
