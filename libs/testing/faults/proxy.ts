import { createServer, connect, type Socket } from 'node:net';
import { freePort } from '../ports.js';

/** A wire between a program and a server that can be held: what the program sends then never arrives. */
export interface Proxy {
  /** `host:port` to give to the program. */
  readonly address: string;
  /** From now on the program hears the server, but the server no longer hears the program. */
  hold(): void;
  close(): Promise<void>;
}

/** @param target `host:port` of the server */
export async function startProxy(target: string): Promise<Proxy> {
  const [host, port] = target.split(':');
  const listening = await freePort();
  const open = new Set<Socket>();
  let held = false;
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
    program.on('data', (bytes) => held || upstream.write(bytes));
    upstream.pipe(program);
  });
  await new Promise<void>((resolve) => server.listen(listening, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${listening}`,
    hold: () => {
      held = true;
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
