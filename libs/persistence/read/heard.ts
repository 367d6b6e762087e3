import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { type Sql, sqlOf } from '../sql.js';

/** What an employer learns of in other people's dossiers. */
export interface Hearing {
  /** Kinds of events that every employer of the dossier learns of. */
  readonly kinds: readonly string[];
  /** Kinds of events that one employer alone learns of: it is named in them. */
  readonly own: readonly string[];
  readonly employer: string;
}

/** How far a dossier has come for an employer, and whether it is about an employer. */
export interface HeardOf {
  readonly sequence: number;
  readonly isOwn: boolean;
}

/** How far dossiers have come for somebody who learns of a part of them. */
export class Heard {
  private readonly db: Sql;

  constructor(em: EntityManager) {
    this.db = sqlOf(em);
  }

  /**
   * Of each dossier the sequence of the last event that they learn of, 0 without one, and whether it is an employer's own
   * dossier.
   */
  async latest(dossiers: readonly string[], { kinds, own, employer }: Hearing): Promise<ReadonlyMap<string, HeardOf>> {
    if (dossiers.length === 0) return new Map();
    const { rows } = await sql<HeardOf & { dossier: string }>`
      select d.number as dossier, coalesce(d.state ->> 'subject', '') = 'employer' as "isOwn", (
        select coalesce(max(e.sequence), 0)::int from hoso.event e
        where e.dossier = d.number and (e.kind = any(${kinds}::text[])
          or (e.kind = any(${own}::text[]) and e.data ->> 'employer' = ${employer}))
      ) as sequence
      from hoso.dossier d where d.number = any(${dossiers}::text[])`.execute(this.db);
    return new Map(rows.map(({ dossier, ...heard }) => [dossier, heard]));
  }
}
