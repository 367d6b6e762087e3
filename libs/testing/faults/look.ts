import { Client as Temporal, Connection } from '@temporalio/client';
import { Client } from 'pg';
import { testServers } from '../servers.js';
import type { TestSystem } from '../system.js';

/** Rows of a question to the system's own database. */
export async function rowsOf<Row extends object>(
  system: TestSystem,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: system.database.url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

const workflowTaskFailed = 9;

/** How many workflow tasks of a dossier failed: each is a fault of ours. A lost worker's task times out; that is none. */
export async function failedTasks(system: TestSystem, dossier: string): Promise<number> {
  const connection = await Connection.connect({ address: testServers().temporalAddress });
  try {
    const client = new Temporal({ connection, namespace: system.namespace });
    const { events } = await client.workflow.getHandle(dossier).fetchHistory();
    return (events ?? []).filter(({ eventType }) => Number(eventType) === workflowTaskFailed).length;
  } finally {
    await connection.close();
  }
}
