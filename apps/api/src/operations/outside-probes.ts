import type { EntityManager } from '@mikro-orm/postgresql';
import type { Connection } from '@temporalio/client';
import type { Probe } from './probes.js';

/** The record: without it nothing can be read or said. */
export const databaseProbe = (em: EntityManager): Probe => ({
  name: 'postgresql',
  check: async () => void (await em.fork().execute('select 1')),
});

/** The engine: without it no command can be carried. */
export const temporalProbe = (connection: Connection): Probe => ({
  name: 'temporal',
  check: async () => void (await connection.workflowService.getSystemInfo({})),
});
