import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { type Actor, partiesOfActor } from '../../dossier/index.js';
import { type Sql, sqlOf } from '../sql.js';
import { visibleTo } from './sight.js';

/** Somebody tried to open a dossier for a person, and was refused. */
export interface Attempt {
  readonly id: number;
  /** Subject of the one who tried. */
  readonly subject: string;
  readonly at: Date;
  readonly requestId: string | null;
  /** Dossiers of that person that the reader may see, the newest first: 20 at most. */
  readonly dossiers: readonly string[];
}

/** Attempts to submit, for the offices that they concern (docs/adr/0020). They are stored in the access log. */
export class Attempts {
  private readonly db: Sql;

  constructor(em: EntityManager) {
    this.db = sqlOf(em);
  }

  /**
   * Attempts of which an office was told, the latest first; without those about the reader themselves, who would learn
   * of their own case.
   * @param offices codes of the office, as in `DossierReader.officeQueue`
   * @param before only those below this id
   */
  async ofOffice(
    reader: Actor,
    offices: readonly string[],
    { limit, before }: { readonly limit: number; readonly before?: number },
  ): Promise<readonly Attempt[]> {
    const { rows } = await sql<Omit<Attempt, 'at'> & { at: number }>`
      select l.id::float8 as id, l.subject, round(extract(epoch from l.accessed_at) * 1000)::float8 as at,
        l.request_id as "requestId",
        array(select d.number from hoso.dossier d
          where (d.claimant = l.party or d.number = any(l.dossiers)) and ${visibleTo(reader)}
          order by d.number desc limit 20) as dossiers
      from hoso.access_log l
      where l.office = any(${offices}::text[]) and l.id < ${before ?? Number.MAX_SAFE_INTEGER}
        and (l.party = any(${partiesOfActor(reader)}::text[])) is not true
      order by l.id desc limit ${limit}`.execute(this.db);
    return rows.map(({ at, ...attempt }) => ({ ...attempt, at: new Date(at) }));
  }
}
