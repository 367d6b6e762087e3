import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { CivilDate } from '../../calendar/index.js';
import type { Cause, Channel } from '../../dossier/index.js';
import type { DossierKeys, PersonalFields } from '../personal/keys.js';
import { withSubject } from '../record/party-author.js';
import {
  personalEventColumns,
  type PersonalEventRow,
  personalEventSource,
  personalOf,
  storedEvent,
} from '../record/stored-event.js';
import { type Sql, sqlOf } from '../sql.js';

/** One event of a timeline, as people read it. */
export interface TimelineEntry {
  readonly dossier: string;
  readonly sequence: number;
  readonly kind: string;
  readonly version: number;
  readonly data: Readonly<Record<string, unknown>>;
  /** Personal fields, decrypted; null if there are none or they were erased. */
  readonly personal: PersonalFields | null;
  readonly erased: boolean;
  readonly cause: Cause;
  readonly author: string;
  readonly onBehalfOf: string | null;
  readonly channel: Channel;
  readonly filedOn: CivilDate;
  /** Business time and the time of recording, milliseconds since the epoch. */
  readonly at: number;
  readonly recordedAt: number;
  /** Hex. */
  readonly hash: string;
}

/** An event in its dossier. */
export interface DossierTimelineEntry extends TimelineEntry {
  /** Sequences of the corrections that supersede what it states, the latest last. */
  readonly supersededBy: readonly number[];
}

/** An event of the stream with its global position. */
export interface StreamedEvent extends TimelineEntry {
  readonly position: number;
}

/**
 * An event as people read it.
 * @param keys open its personal fields; without them it shows none, and parties who acted are references
 */
export const entryOf = (keys: DossierKeys | undefined, row: PersonalEventRow): TimelineEntry => {
  const { content, recordedAt, hash } = storedEvent(row);
  const fields = keys === undefined ? null : personalOf(keys, row);
  const { personalDigest, ...rest } = content;
  const { author, data, personal = null } = withSubject({ ...rest, personal: fields ?? undefined });
  return {
    ...rest,
    author,
    data: data as TimelineEntry['data'],
    personal,
    erased: keys !== undefined && personalDigest !== null && fields === null,
    recordedAt,
    hash: hash.toString('hex'),
  };
};

/** Which events of a timeline, and in what order. */
export interface TimelineOrder {
  /** Only events of this kind. */
  readonly kind?: string | undefined;
  /** Only events of these kinds. */
  readonly kinds?: readonly string[];
  /** The latest first: a page continues before the given sequence; 0 begins with the last event. */
  readonly newestFirst?: boolean;
}

/** Reads what happened. Code that shows personal fields to a person must log it with `AccessLog`. */
export class TimelineReader {
  private readonly db: Sql;

  constructor(
    em: EntityManager,
    private readonly keys: DossierKeys,
  ) {
    this.db = sqlOf(em);
  }

  /** Events of one dossier after a sequence, in order. */
  async timeline(
    dossier: string,
    afterSequence: number,
    limit: number,
    { kind, kinds = kind === undefined ? undefined : [kind], newestFirst = false }: TimelineOrder = {},
  ): Promise<readonly DossierTimelineEntry[]> {
    const ofKind = kinds === undefined ? sql`` : sql`and e.kind = any(${kinds}::text[])`;
    const begun =
      newestFirst && afterSequence === 0
        ? sql``
        : sql`and e.sequence ${newestFirst ? sql`<` : sql`>`} ${afterSequence}`;
    const { rows } = await sql<PersonalEventRow & { superseded_by: number[] | null }>`
      select ${personalEventColumns}, c.superseded_by from ${personalEventSource}
        left join (
          select (data ->> 'of')::int as of, array_agg(sequence order by sequence) as superseded_by
          from hoso.event where dossier = ${dossier} and kind = 'corrected' group by 1
        ) c on c.of = e.sequence
      where e.dossier = ${dossier} ${ofKind} ${begun}
      order by e.sequence ${newestFirst ? sql`desc` : sql`asc`} limit ${limit}`.execute(this.db);
    return rows.map((row) => ({ ...entryOf(this.keys, row), supersededBy: row.superseded_by ?? [] }));
  }

  /** Events of all dossiers after a position, in the order in which they were published; they never change. */
  async stream(afterPosition: number, limit: number): Promise<readonly StreamedEvent[]> {
    const { rows } = await sql<PersonalEventRow & { position: string }>`
      select ${personalEventColumns}, s.position
      from (select * from hoso.stream where position > ${afterPosition} order by position limit ${limit}) s
        join ${personalEventSource} on e.dossier = s.dossier and e.sequence = s.sequence
      order by s.position`.execute(this.db);
    return rows.map((row) => ({ ...entryOf(this.keys, row), position: Number(row.position) }));
  }
}
