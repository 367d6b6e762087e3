import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { root } from './root.js';
import { type TestServers } from './servers.js';

/** PostgreSQL and Temporal for one test file, which stops Temporal and changes what its databases hold. */
export interface OwnServers {
  readonly servers: TestServers;
  /** Keeps a copy of Temporal's databases as they are now. Temporal is down meanwhile. */
  copyTemporal(): Promise<void>;
  /** Replaces Temporal's databases by the copy, as when a backup is restored. */
  restoreTemporal(): Promise<void>;
  /** Gives Temporal databases in which nothing ever was. */
  loseTemporal(): Promise<void>;
  /** Works on Temporal's state while Temporal is down. */
  inTemporal<T>(work: (client: Client) => Promise<T>): Promise<T>;
  /** Ends both servers. */
  end(): Promise<void>;
}

const databases = ['temporal', 'temporal_visibility'];

/**
 * Starts them. From then on everything of this test file runs on them.
 * @throws Error when they do not start
 */
export async function ownServers(): Promise<OwnServers> {
  const child = spawn(process.execPath, [join(root, 'tools', 'test-servers.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done === true) throw new Error('the servers of this test ended');
    return value;
  };
  const told = await next();
  const servers = JSON.parse(told) as TestServers;
  process.env['HOSO_TEST_SERVERS'] = told;

  const say = async (command: string): Promise<void> => {
    child.stdin.write(`${command}\n`);
    await next();
  };
  const inDatabase = async <T>(database: string, work: (client: Client) => Promise<T>): Promise<T> => {
    const url = new URL(servers.postgresUrl);
    url.pathname = `/${database}`;
    const client = new Client({ connectionString: url.href });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  const whileDown = async <T>(work: () => Promise<T>): Promise<T> => {
    await say('stop temporal');
    const result = await work();
    await say('start temporal');
    return result;
  };
  const asSuperuser = (statements: (database: string) => readonly string[]) =>
    inDatabase('postgres', async (client) => {
      for (const statement of databases.flatMap(statements)) await client.query(statement);
    });

  return {
    servers,
    copyTemporal: () => whileDown(() => asSuperuser((name) => [`create database ${name}_copy template ${name}`])),
    restoreTemporal: () =>
      whileDown(() =>
        asSuperuser((name) => [`drop database ${name} with (force)`, `alter database ${name}_copy rename to ${name}`]),
      ),
    loseTemporal: () =>
      whileDown(() => asSuperuser((name) => [`drop database ${name} with (force)`, `create database ${name}`])),
    inTemporal: (work) => whileDown(() => inDatabase('temporal', work)),
    end: async () => {
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.stdin.end();
      await ended;
    },
  };
}
