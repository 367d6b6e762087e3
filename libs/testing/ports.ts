import { createServer } from 'node:net';

/** Ports for tests: below the range for outgoing connections, and apart from those of the servers (tools/process/ports.mjs). */
const first = 15_000;
const ofOneProcess = 1_000;

/**
 * Files of tests run in some processes at a time, each with ports of its own: two that looked for a free one in the same
 * moment would find the same. Others on this machine may do so, too, hence a start by chance.
 */
const own = first + (Number(process.env['JEST_WORKER_ID'] ?? 0) % 9) * ofOneProcess;
let last = Math.floor(Math.random() * ofOneProcess);

/** A TCP port of 127.0.0.1 that nobody listens on, and that nobody else here is given while a program starts on it. */
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
