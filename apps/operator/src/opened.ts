import type { Client } from '@temporalio/client';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DossierTypes } from '../../../libs/dossier/index.js';
import { Heads, OpenDossiers, openOrm } from '../../../libs/persistence/index.js';
import { RunningDossiers } from '../../../libs/runs/index.js';
import {
  connectTemporal,
  encryptedDataConverter,
  parseEncryptionKeys,
  type TemporalAddress,
} from '../../../libs/temporal/index.js';
import { temporalSecurity, tlsOf } from '../../../libs/program/index.js';
import type { forDatabase, forRuns, forTemporal, Settings } from './config.js';

/**
 * Opens the database for one command.
 * @param name of the command, shown in PostgreSQL's own lists
 * @throws DatabaseAwayError
 */
export const withDatabase = async <T>(
  settings: Pick<Settings, (typeof forDatabase)[number]>,
  name: string,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> => {
  const orm = await openOrm({
    url: settings.DATABASE_URL,
    tls: tlsOf('DATABASE', settings),
    applicationName: `hoso-${name}`,
    poolMax: 3,
    timeoutMs: 0,
  });
  try {
    return await work(orm.em);
  } finally {
    await orm.close(true);
  }
};

/** Where Temporal is, and how it is reached. */
export const temporalOf = (settings: Pick<Settings, (typeof forTemporal)[number]>): TemporalAddress => ({
  address: settings.TEMPORAL_ADDRESS,
  namespace: settings.TEMPORAL_NAMESPACE,
  security: temporalSecurity(settings),
});

/** The record, and the runs that should follow it. */
export interface Runs {
  readonly em: EntityManager;
  readonly client: Client;
  readonly heads: Heads;
  readonly open: OpenDossiers;
  readonly dossiers: RunningDossiers;
}

/**
 * Opens database and Temporal for one command.
 * @throws DatabaseAwayError, TemporalAwayError
 */
export const withRuns = <T>(
  settings: Pick<Settings, (typeof forRuns)[number]>,
  types: DossierTypes,
  name: string,
  work: (runs: Runs) => Promise<T>,
): Promise<T> =>
  withDatabase(settings, name, async (em) => {
    const { connection, client } = await connectTemporal(
      temporalOf(settings),
      encryptedDataConverter(parseEncryptionKeys(settings.HOSO_ENCRYPTION_KEYS)),
    );
    try {
      const heads = new Heads(em);
      return await work({
        ...{ em, client, heads, open: new OpenDossiers(em) },
        dossiers: new RunningDossiers(client, types, heads),
      });
    } finally {
      await connection.close();
    }
  });
