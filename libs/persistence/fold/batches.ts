import { sql } from 'kysely';
import { viewColumns } from '../read/listing.js';
import type { DossierRow } from '../record/row.js';
import type { Sql } from '../sql.js';
import { personalEventColumns, personalEventSource, type PersonalEventRow } from '../record/stored-event.js';

/** An event with its position in the stream, if it has one. */
export interface PlacedEventRow extends PersonalEventRow {
  position: number | null;
}

/** Numbers of all dossiers that have events or should have some, in order, in batches. */
export async function* numbersInOrder(db: Sql, only: string | undefined, size = 200): AsyncGenerator<string[]> {
  if (only !== undefined) {
    yield [only];
    return;
  }
  for (let after = ''; ;) {
    const { rows } = await sql<{ number: string }>`
      select number from (
        (select dossier as number from hoso.head where dossier > ${after} order by 1 limit ${size})
        union (select distinct dossier from hoso.event where dossier > ${after} order by 1 limit ${size})
        union (select number from hoso.dossier where number > ${after} order by 1 limit ${size})
      ) known order by number limit ${size}`.execute(db);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map((row) => row.number);
    after = last.number;
  }
}

/** All events of the given dossiers, each dossier's in order. */
export const eventsOfDossiers = async (db: Sql, numbers: readonly string[]): Promise<Map<string, PlacedEventRow[]>> => {
  const { rows } = await sql<PlacedEventRow>`
    select ${personalEventColumns}, s.position::float8 as position
    from ${personalEventSource} left join hoso.stream s on s.dossier = e.dossier and s.sequence = e.sequence
    where e.dossier = any(${numbers}::text[]) order by e.dossier, e.sequence`.execute(db);
  return Map.groupBy(rows, (row) => row.dossier);
};

/** Which of the given dossiers had their personal data erased. */
export const erasedAmong = async (db: Sql, numbers: readonly string[]): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ dossier: string }>`
    select distinct dossier from hoso.erasure where dossier = any(${numbers}::text[])`.execute(db);
  return new Set(rows.map((row) => row.dossier));
};

/** The live read model's rows of the given dossiers. */
export const liveRows = async (db: Sql, numbers: readonly string[]): Promise<ReadonlyMap<string, DossierRow>> => {
  const { rows } = await sql<DossierRow>`
    select ${viewColumns} from hoso.dossier d where d.number = any(${numbers}::text[])`.execute(db);
  return new Map(rows.map((row) => [row.number, row]));
};

/** When something next happens by itself in each of the given dossiers, according to their heads: milliseconds. */
export const momentsOf = async (db: Sql, numbers: readonly string[]): Promise<ReadonlyMap<string, number | null>> => {
  const { rows } = await sql<{ dossier: string; at: number | null }>`
    select dossier, round(extract(epoch from moment_at) * 1000)::float8 as at
    from hoso.head where dossier = any(${numbers}::text[])`.execute(db);
  return new Map(rows.map((row) => [row.dossier, row.at]));
};

interface StoredLine {
  dossier: string;
  sequence: number;
  month: number;
  kind: string;
  amountVnd: number;
  reference: string;
  follows: string | null;
}

/** Ledger lines of the given dossiers. */
export const ledgerOfDossiers = async (
  db: Sql,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredLine[]>> => {
  const { rows } = await sql<StoredLine>`
    select dossier, sequence, month, kind, amount_vnd::float8 as "amountVnd", reference, follows
    from hoso.ledger where dossier = any(${numbers}::text[])`.execute(db);
  return Map.groupBy(rows, (row) => row.dossier);
};
