// Ports on loopback: finding free ones, and saying who holds one that is taken.
import { execFile } from 'node:child_process';
import { connect, createServer } from 'node:net';

/**
 * Free TCP ports on 127.0.0.1, all different. They lie below the range from which the system gives ports to outgoing
 * connections, and below 32768 because Temporal stores its membership ports as 16-bit signed numbers.
 * @param {number} count
 * @returns {Promise<number[]>}
 */
export async function freePorts(count) {
  /** @type {Set<number>} */
  const found = new Set();
  while (found.size < count) {
    // Those below are for tests (libs/testing/ports.ts).
    const port = 24_000 + Math.floor(Math.random() * 8_000);
    if (!found.has(port) && (await isFree(port))) found.add(port);
  }
  return [...found];
}

/** @param {number} port @returns {Promise<import('node:net').Server>} */
function listen(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => resolve(server));
  });
}

/**
 * Whether a program could listen on this port of 127.0.0.1 now.
 * @param {number} port
 */
export async function isFree(port) {
  try {
    const server = await listen(port);
    await new Promise((done) => server.close(done));
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether somebody takes connections there, within five seconds.
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function answers(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 5_000 });
    const end = (/** @type {boolean} */ answered) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}

/**
 * Who listens on a port, as far as this machine's tools tell: "postgres (pid 4711)".
 * @param {number} port
 * @returns {Promise<string>}
 */
export function holderOf(port) {
  return new Promise((resolve) => {
    execFile('ss', ['-Hltnp', `sport = :${port}`], (error, stdout) => {
      const found = error ? null : /\("([^"]+)",pid=(\d+)/.exec(stdout);
      if (found) return resolve(`${found[1]} (pid ${found[2]})`);
      execFile('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'], (failure, fields) => {
        const pid = failure ? null : /^p(\d+)$/m.exec(fields);
        const command = failure ? null : /^c(.+)$/m.exec(fields);
        resolve(pid ? `${command ? command[1] : 'a program'} (pid ${pid[1]})` : 'another program');
      });
    });
  });
}
