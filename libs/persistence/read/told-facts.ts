import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { NewEvent } from '../../dossier/index.js';
import { type Sql, sqlOf } from '../sql.js';
import { firstOfAct, milliseconds } from './event-sql.js';

/** What somebody told of a dossier, by the first event that followed from it. */
export interface ToldFact {
  readonly dossier: string;
  readonly sequence: number;
  /** Name of the fact. */
  readonly fact: string;
  /** The event that it brought: what it holds, without what is personal. */
  readonly kind: string;
  readonly version: number;
  readonly data: NewEvent['data'];
  /** When it was recorded, milliseconds since the epoch. */
  readonly at: number;
}

/** Where the next page begins: at the last fact of the page before. */
export type ToldPlace = Pick<ToldFact, 'at' | 'dossier' | 'sequence'>;

const at = milliseconds(sql`e.recorded_at`);

/** Facts that accounts told, as the record has them. What changed nothing left no event, and is not here. */
export class ToldFacts {
  private readonly db: Sql;

  constructor(em: EntityManager) {
    this.db = sqlOf(em);
  }

  /** What somebody told, the latest first. */
  async of(
    author: string,
    { after, limit }: { readonly after?: ToldPlace; readonly limit: number },
  ): Promise<readonly ToldFact[]> {
    const beyond =
      after === undefined
        ? sql``
        : sql`and (${at}, e.dossier, e.sequence) < (${after.at}, ${after.dossier}, ${after.sequence})`;
    const { rows } = await sql<ToldFact>`
      select e.dossier, e.sequence, e.cause_name as fact, e.kind, e.version, e.data, ${at} as at
      from hoso.event e
      where e.author = ${author} and e.cause_kind = 'fact' ${beyond}
        and ${firstOfAct}
      order by at desc, e.dossier desc, e.sequence desc limit ${limit}`.execute(this.db);
    return rows;
  }
}
