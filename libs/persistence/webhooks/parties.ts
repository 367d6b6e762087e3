import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Parties } from '../../dossier/index.js';
import { type Sql, sqlOf } from '../sql.js';

/** Current parties of dossiers, from the read model; queried at most once a second. */
export class WebhookParties {
  private readonly db: Sql;
  private readonly known = new Map<string, { readonly parties: Parties | undefined; readonly until: number }>();

  constructor(em: EntityManager) {
    this.db = sqlOf(em);
  }

  /** Undefined where there is no such dossier. */
  async of(dossier: string): Promise<Parties | undefined> {
    const now = Date.now();
    const known = this.known.get(dossier);
    if (known !== undefined && known.until > now) return known.parties;
    if (this.known.size > 5_000) this.known.clear();
    const { rows } = await sql<{ office: string; claimant: string; employer: string | null }>`
      select office, claimant, employer from hoso.dossier where number = ${dossier}`.execute(this.db);
    const [row] = rows;
    const parties = row && {
      office: row.office,
      claimant: row.claimant,
      ...(row.employer !== null && { employer: row.employer }),
    };
    this.known.set(dossier, { parties, until: now + 1_000 });
    return parties;
  }
}
