import { createServer } from 'node:net';

/** Ports for tests: below the range for outgoing connections, and apart from those of the servers (tools/process/ports.mjs). */
const first = 15_000;
const ofOneProcess = 1_000;

/**
 * Test files run in several processes, each with its own range of ports: two processes looking for a free port at the
 * same moment would find the same one. Others on this machine may do so, too, so the start is random.
 */
const own = first + (Number(process.env['JEST_WORKER_ID'] ?? 0) % 9) * ofOneProcess;
let last = Math.floor(Math.random() * ofOneProcess);

/** A free TCP port of 127.0.0.1, which is given to nobody else here while a program starts on it. */
export async function freePort(): Promise<number> {
  for (;;) {
    last = (last + 1) % ofOneProcess;
    const port = own + last;
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}
