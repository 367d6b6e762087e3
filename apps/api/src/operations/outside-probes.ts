import type { EntityManager } from '@mikro-orm/postgresql';
import type { Client, Connection } from '@temporalio/client';
import type { LostLog } from '../../../../libs/program/index.js';
import { enginePolled } from '../../../../libs/temporal/index.js';
import type { HeldBack } from './paused.js';
import type { Probe } from './probes.js';

/** The record: without it nothing can be read or done. */
export const databaseProbe = (em: EntityManager): Probe => ({
  name: 'postgresql',
  check: async () => void (await em.fork().execute('select 1')),
});

/** The engine: without it no command can be delivered. */
export const temporalProbe = (connection: Connection): Probe => ({
  name: 'temporal',
  check: async () => void (await connection.workflowService.getSystemInfo({})),
});

/** Whether a worker takes the tasks of dossiers; without one the record can still be read. */
export const workersProbe = (client: Client): Probe => ({
  name: 'workers',
  needed: false,
  check: async () => ((await enginePolled(client)) ? 'up' : 'none'),
});

/** Whether operators hold back calls to registries. */
export const registriesProbe = (held: HeldBack): Probe => ({
  name: 'registries',
  needed: false,
  check: () => {
    const closed = Object.entries(held.words()).filter(([, word]) => word !== 'open');
    return Promise.resolve(closed.length === 0 ? 'up' : closed.map(([name, word]) => `${name} ${word}`).join(', '));
  },
});

/** Whether the log can be written; not so on a full or read-only disk. */
export const logProbe = (lost: () => LostLog): Probe => ({
  name: 'log',
  needed: false,
  check: () => {
    const { count, reason } = lost();
    return Promise.resolve(count === 0 ? 'up' : `${count} lines lost (${reason})`);
  },
});
