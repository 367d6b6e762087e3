import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { erasedAmong, eventsOfDossiers } from '../check/batches.js';
import { foldTo } from '../check/fold-stored.js';
import type { DossierTypes } from '../../dossier/index.js';
import type { DossierKeys } from '../personal/keys.js';
import { genesisHash } from '../record/chain.js';
import { cutTail, loadTail } from '../record/tail.js';
import { upsertRows } from '../record/write.js';
import { inTransaction } from '../sql.js';
import type { UnacknowledgedTail } from './tails.js';

/**
 * Takes back events that never happened: recorded by a task that was lost, and decided by nobody again. Does nothing
 * when the dossier has been written since it was looked at, or when any of them is acknowledged.
 * @param known last sequence that Temporal's history holds
 * @returns whether it took them back
 */
export const retractTail = (
  em: EntityManager,
  types: DossierTypes,
  keys: DossierKeys,
  { dossier, sequence, fence }: UnacknowledgedTail,
  known: number,
): Promise<boolean> =>
  inTransaction(em, async (db) => {
    const { rows } = await sql`
      select from hoso.head where dossier = ${dossier} and sequence = ${sequence} and acknowledged <= ${known}
        and run = ${fence[0]} and history_length = ${fence[1]} and workflow_time = ${fence[2]}
      for update`.execute(db);
    if (rows.length === 0) return false;
    await cutTail(db, { dossier }, known + 1, await loadTail(db, dossier, known + 1));
    const events = (await eventsOfDossiers(db, [dossier])).get(dossier) ?? [];
    const erased = (await erasedAmong(db, [dossier])).has(dossier);
    const { now } = foldTo(types, keys, events, Infinity, erased);
    if (now === undefined) {
      await sql`delete from hoso.dossier where number = ${dossier}`.execute(db);
      await sql`delete from hoso.head where dossier = ${dossier}`.execute(db);
      return true;
    }
    const hash = events.at(-1)?.hash ?? genesisHash;
    await upsertRows([now]).execute(db);
    await sql`
      update hoso.head set sequence = ${known}, hash = ${hash}, seal = ${keys.seal(dossier, known, hash)}
      where dossier = ${dossier}`.execute(db);
    return true;
  });
