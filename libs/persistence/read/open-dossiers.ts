import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { DossierTypes, Outage, Waiting } from '../../dossier/index.js';
import { erasedAmong, eventsOfDossiers } from '../fold/batches.js';
import { foldTo } from '../fold/fold-stored.js';
import type { DossierKeys } from '../personal/keys.js';
import { inTransaction, type Sql, sqlOf } from '../sql.js';

/** An open dossier as an operator sees it: nothing personal. */
export interface OpenDossier {
  readonly dossier: string;
  readonly type: string;
  readonly office: string;
  readonly status: string;
  readonly phase: string;
  readonly waiting: readonly Waiting[];
  /** Systems that do not answer, by name. */
  readonly outages: Readonly<Record<string, Outage>>;
  /** The build that folded the row; null if unknown. */
  readonly fold: string | null;
}

/** Which open dossiers. */
export interface OpenFilter {
  readonly type?: string | undefined;
  /** Codes of one office, its own and those merged into it. */
  readonly offices?: readonly string[] | undefined;
}

/** Counts of open dossiers; by who must act, a dossier with two of them counts for both. */
export interface OpenCounts {
  readonly open: readonly { readonly type: string; readonly phase: string; readonly count: number }[];
  readonly waiting: readonly { readonly type: string; readonly who: string; readonly count: number }[];
  /** Dossiers that an outside system does not answer, and the first business day of that. */
  readonly outages: readonly { readonly system: string; readonly count: number; readonly since: string }[];
}

const columns = sql.raw(`d.number as dossier, d.type, d.office, d.status, d.phase, d.waiting, d.fold,
  coalesce(d.state -> 'outages', '{}'::json) as outages`);

/** The open dossiers of all offices, for operators. */
export class OpenDossiers {
  private readonly db: Sql;

  constructor(private readonly em: EntityManager) {
    this.db = sqlOf(em);
  }

  /** Open dossiers in the order of their numbers. @param after only numbers above it */
  async list({ type, offices }: OpenFilter, limit: number, after = ''): Promise<readonly OpenDossier[]> {
    const { rows } = await sql<OpenDossier>`
      select ${columns} from hoso.dossier d
      where d.closed_on is null and d.number > ${after}
        and d.type = coalesce(${type ?? null}::text, d.type) and d.office = any(coalesce(${offices ?? null}::text[], array[d.office]))
      order by d.number limit ${limit}`.execute(this.db);
    return rows;
  }

  /** Open dossiers that wait for a system outside. @param after only numbers above it */
  async waiting(limit: number, after = ''): Promise<readonly OpenDossier[]> {
    const { rows } = await sql<OpenDossier>`
      select ${columns} from hoso.dossier d
      where d.closed_on is null and d.number > ${after} and coalesce(d.state ->> 'outages', '{}') <> '{}'
      order by d.number limit ${limit}`.execute(this.db);
    return rows;
  }

  /** Reads every open row, in up to a minute: seconds where there are a million. */
  async counts(): Promise<OpenCounts> {
    return inTransaction(this.em, async (db) => {
      await sql`set local transaction_timeout = 0`.execute(db);
      await sql`set local statement_timeout = '60s'`.execute(db);
      const open = await sql<OpenCounts['open'][number]>`
        select type, phase, count(*)::float8 as count from hoso.dossier where closed_on is null
        group by type, phase`.execute(db);
      const waiting = await sql<OpenCounts['waiting'][number]>`
        select d.type, w.who, count(distinct d.number)::float8 as count
        from hoso.dossier d, json_to_recordset(d.waiting) as w(who text)
        where d.closed_on is null group by d.type, w.who`.execute(db);
      const outages = await sql<OpenCounts['outages'][number]>`
        select o.key as system, count(*)::float8 as count, min(o.value ->> 'since') as since
        from hoso.dossier d, json_each(d.state -> 'outages') o
        where d.closed_on is null group by o.key`.execute(db);
      return { open: open.rows, waiting: waiting.rows, outages: outages.rows };
    });
  }

  /** Dossiers that an outside system does not answer, by system, and the first business day of that. */
  async outages(): Promise<OpenCounts['outages']> {
    const { rows } = await sql<OpenCounts['outages'][number]>`
      select o.key as system, count(*)::float8 as count, min(o.value ->> 'since') as since
      from hoso.dossier d, json_each(d.state -> 'outages') o
      where d.closed_on is null and coalesce(d.state ->> 'outages', '{}') <> '{}' group by o.key`.execute(this.db);
    return rows;
  }

  /** Open dossiers by the build that folded their rows last; null: unknown. */
  async builds(): Promise<readonly { readonly build: string | null; readonly open: number }[]> {
    const { rows } = await sql<{ readonly build: string | null; readonly open: number }>`
      select fold as build, count(*)::float8 as open from hoso.dossier where closed_on is null
      group by fold order by open desc, build`.execute(this.db);
    return rows;
  }

  /** What these dossiers wait for, as today's code folds their events; no procedure runs and nothing is written. */
  async waitingToday(
    types: DossierTypes,
    keys: DossierKeys,
    numbers: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Waiting[]>> {
    const [events, erased] = await Promise.all([eventsOfDossiers(this.db, numbers), erasedAmong(this.db, numbers)]);
    const folded = [...events].map(([number, rows]) => {
      const { now } = foldTo(types, keys, rows, Number.MAX_SAFE_INTEGER, erased.has(number));
      return [number, now?.waiting ?? []] as const;
    });
    return new Map(folded);
  }
}
