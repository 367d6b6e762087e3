import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../tools/test-servers.mjs', import.meta.url));

/** PostgreSQL and Temporal for one run of the bench only, because commits and CPU are counted. */
export interface BenchServers {
  /** The process that started them; its children are the servers. */
  readonly pid: number;
  stop(): Promise<void>;
}

/**
 * Starts them; `testServers()` of libs/testing knows them from then on.
 * @param flush whether PostgreSQL flushes each commit to disk, as in production
 */
export async function startServers(flush: boolean): Promise<BenchServers> {
  const child = spawn(process.execPath, [program, ...(flush ? ['--durable'] : [])], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const note = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`PostgreSQL and Temporal on it did not start (code ${code})`)));
  });
  process.env['HOSO_TEST_SERVERS'] = note;
  return {
    pid: child.pid ?? 0,
    stop: async () => {
      // Its standard input is its lifeline.
      child.stdin.end();
      await ended;
    },
  };
}
