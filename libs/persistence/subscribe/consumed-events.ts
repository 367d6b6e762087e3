import { sql } from 'kysely';
import type { DossierKeys } from '../personal/keys.js';
import { entryOf } from '../read/timeline-reader.js';
import {
  eventColumns,
  personalEventColumns,
  type PersonalEventRow,
  personalEventSource,
} from '../record/stored-event.js';
import type { Sql } from '../sql.js';
import { asError, type ConsumedEvent } from './consumer.js';

interface Row extends PersonalEventRow {
  position: number;
  type: string;
}

/** An event as it was read. One whose personal fields cannot be decrypted is set aside like one that fails. */
export interface TakenEvent extends ConsumedEvent {
  readonly unreadable?: Error;
}

const sealed = sql`${eventColumns}, null as ciphertext, null as master_key, null as wrapped`;
const alone = sql.raw('hoso.event e');

const takenEvent = (keys: DossierKeys | undefined, row: Row): TakenEvent => {
  const { position, type } = row;
  try {
    return { ...entryOf(keys, row), position, type };
  } catch (error) {
    return { ...entryOf(undefined, row), position, type, unreadable: asError(error) };
  }
};

/**
 * Events of the stream after a position, in its order.
 * @param keys open personal fields; without them the events have none, and parties who acted are references
 */
export const eventsAfter = async (
  db: Sql,
  position: number,
  limit: number,
  keys: DossierKeys | undefined,
): Promise<readonly TakenEvent[]> => {
  const { rows } = await sql<Row>`
    select ${keys === undefined ? sealed : personalEventColumns}, s.position::float8 as position, h.type
    from (select * from hoso.stream where position > ${position} order by position limit ${sql.lit(limit)}) s
      join ${keys === undefined ? alone : personalEventSource} on e.dossier = s.dossier and e.sequence = s.sequence
      join hoso.head h on h.dossier = s.dossier
    order by s.position`.execute(db);
  return rows.map((row) => takenEvent(keys, row));
};
