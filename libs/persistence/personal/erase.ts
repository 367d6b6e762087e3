import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { DossierTypes } from '../../dossier/index.js';
import type { ObjectStore } from '../../ports/index.js';
import { eventsOfDossiers } from '../fold/batches.js';
import { foldTo } from '../fold/fold-stored.js';
import { upsertRows } from '../record/write.js';
import { inTransaction, type Sql } from '../sql.js';
import { type DossierKeys, sealedErasure } from './keys.js';

/** Why and by whom the personal data of a closed dossier is erased. */
export interface ErasureRequest {
  readonly dossier: string;
  readonly reason: string;
  /** The one who decided it. */
  readonly by: string;
}

/** What erasing needs. */
export interface ErasureParts {
  readonly em: EntityManager;
  readonly types: DossierTypes;
  readonly keys: DossierKeys;
  /** Where the bytes of documents are. */
  readonly documents: Pick<ObjectStore, 'erase'>;
}

/** The dossier is unknown or still open: what an open procedure needs is not erased. */
export class NotErasableError extends Error {
  override readonly name = 'NotErasableError';
}

/**
 * Erases the personal data of a closed dossier: its key, its ciphertexts, its documents, and what the read model shows
 * of the person. The chain still verifies, because it holds keyed digests only. The erasure itself is logged and
 * sealed. Idempotent: a second one completes an interrupted first one and changes nothing else.
 * @throws NotErasableError
 */
export const erase = ({ em, types, keys, documents }: ErasureParts, request: ErasureRequest): Promise<void> =>
  inTransaction(em, async (db) => {
    const { dossier } = request;
    const at = await lockClosed(db, dossier);
    await documents.erase(dossier);
    await sql`
      with heads as (update hoso.head set erased = true where dossier = ${dossier}),
        keys as (delete from hoso.dossier_key where dossier = ${dossier}),
        shadows as (delete from hoso.dossier_shadow where number = ${dossier}),
        looks as (update hoso.access_log set party = null, party_salt = null, words = null, words_salt = null
          where dossiers @> array[${dossier}]::text[] and (party is not null or words is not null)),
        searches as (update hoso.access_log l set party = null, party_salt = null, words = null, words_salt = null
          from hoso.dossier d where d.number = ${dossier} and d.claimant <> '' and l.party = d.claimant
            and l.dossiers = '{}'
            and not exists (select from hoso.dossier o where o.claimant = d.claimant and o.number <> d.number)),
        calendars as (delete from hoso.calendar_link l using hoso.dossier d
          where d.number = ${dossier} and d.claimant <> '' and d.claimant = any(l.parties)
            and not exists (select from hoso.dossier o where o.claimant = any(l.parties) and o.number <> d.number)),
        marks as (delete from hoso.read_mark where dossier = ${dossier}),
        drafts as (delete from hoso.draft f using hoso.dossier d
          where d.number = ${dossier} and (f.dossier = d.number or d.claimant <> '' and f.party = d.claimant
            and not exists (select from hoso.dossier o where o.claimant = d.claimant and o.number <> d.number)))
      delete from hoso.personal_data where dossier = ${dossier}`.execute(db);
    const events = (await eventsOfDossiers(db, [dossier])).get(dossier) ?? [];
    const { now } = foldTo(types, keys, events, Infinity, true);
    if (now !== undefined) await upsertRows([now], null).execute(db);
    await sql`
      insert into hoso.erasure (dossier, reason, erased_by, erased_at, seal)
      values (${dossier}, ${request.reason}, ${request.by}, to_timestamp(${at}::float8 / 1000),
        ${keys.seal(sealedErasure({ ...request, at }))})`.execute(db);
  });

/** Locks a dossier that may be erased; returns the database's clock, milliseconds since the epoch. */
const lockClosed = async (db: Sql, dossier: string): Promise<number> => {
  const { rows } = await sql<{ now: number }>`
    select round(extract(epoch from clock_timestamp()) * 1000)::float8 as now
    from hoso.head h join hoso.dossier d on d.number = h.dossier
    where h.dossier = ${dossier} and d.closed_on is not null
    for update of h`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new NotErasableError(`${dossier} is not a dossier that is closed`);
  return row.now;
};
