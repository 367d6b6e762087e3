import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { CivilDate } from '../../calendar/index.js';
import { type Sql, sqlOf } from '../sql.js';

/** Days after their owner was last here for which preferences are kept. */
export const preferenceDays = 365;
/** Days after which it is noted again that their owner is still here. */
const notedEvery = 30;

/** What somebody has chosen for the pages; null or absent means as the product has it. */
export interface Preferences {
  readonly language: 'vi' | 'en' | null;
  /** Lines of a list that come at once. */
  readonly lines: number;
  /** Columns that lists have until somebody changes them; null: as the product has them. */
  readonly columns: readonly string[] | null;
  /** Whether a wide screen shows a line beside its list. */
  readonly preview: boolean;
  /** Whether pages have keys of their own. */
  readonly keys: boolean;
  /** The list with which they begin: one of the product, or the id of a saved one. */
  readonly view: string | null;
  /** The last day of an absence. */
  readonly awayUntil: CivilDate | null;
}

/** New values by name; null is what the product has. */
export type PreferenceChanges = { readonly [K in keyof Preferences]?: Preferences[K] | null | undefined };

/** What the product has for whoever has chosen nothing. */
const usual: Preferences = {
  ...{ language: null, lines: 50, columns: null },
  ...{ preview: true, keys: true, view: null, awayUntil: null },
};

interface Row {
  readonly chosen: Partial<Preferences>;
  readonly awayUntil: CivilDate | null;
  readonly old: boolean;
}

const shown = sql`p.chosen, to_char(p.away_until, 'YYYY-MM-DD') as "awayUntil",
  p.seen_on < current_date - ${sql.lit(notedEvery)}::int as old`;
const preferencesOf = (row: Row | undefined): Preferences => ({
  ...usual,
  ...row?.chosen,
  awayUntil: row?.awayUntil ?? null,
});

/** Preferences by person: the subject of their tokens. */
export class PreferencesOfPeople {
  private readonly db: Sql;

  constructor(em: EntityManager) {
    this.db = sqlOf(em);
  }

  /** What somebody has chosen; it is noted now and then that they are still here. */
  async of(subject: string): Promise<Preferences> {
    const { rows } = await sql<Row>`select ${shown} from hoso.preference p where p.subject = ${subject}`.execute(
      this.db,
    );
    if (rows[0]?.old === true)
      await sql`update hoso.preference set seen_on = current_date where subject = ${subject}`.execute(this.db);
    return preferencesOf(rows[0]);
  }

  /** Changes what is named, and leaves the rest. */
  async change(subject: string, { awayUntil, ...chosen }: PreferenceChanges): Promise<Preferences> {
    const { rows } = await sql<Row>`
      insert into hoso.preference as p (subject, chosen, away_until)
      values (${subject}, jsonb_strip_nulls(${JSON.stringify(chosen)}::jsonb)::json, ${awayUntil ?? null}::date)
      on conflict (subject) do update set
        chosen = jsonb_strip_nulls(p.chosen::jsonb || ${JSON.stringify(chosen)}::jsonb)::json,
        away_until = case when ${awayUntil !== undefined} then excluded.away_until else p.away_until end,
        seen_on = current_date
      returning ${shown}`.execute(this.db);
    return preferencesOf(rows[0]);
  }

  /**
   * Deletes preferences of people who have not been here for long.
   * @returns how many
   */
  async forget(): Promise<number> {
    const { numAffectedRows } = await sql`
      delete from hoso.preference where seen_on < current_date - ${preferenceDays}::int`.execute(this.db);
    return Number(numAffectedRows ?? 0);
  }
}
