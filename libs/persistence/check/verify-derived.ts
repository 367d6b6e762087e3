import { sql } from 'kysely';
import { dossierNumberPattern } from '../../dossier/index.js';
import type { Sql } from '../sql.js';
import type { Finding } from './finding.js';

/** How many of a kind are named at most. */
const namedAtMost = 100;
/** A slot taken for a submission that never succeeded is released long before this. */
const slotHours = 24;

interface Row {
  dossier: string;
  at: number | null;
}

const named = async (
  db: Sql,
  what: Finding['what'],
  query: ReturnType<typeof sql<Row>>,
  only: string | undefined,
): Promise<readonly Finding[]> => {
  const { rows } = await sql<Row>`
    select * from (${query}) found where (${only ?? null}::text is null or dossier = ${only ?? null})
    order by dossier, at limit ${namedAtMost}`.execute(db);
  return rows.map(({ dossier, at }) => ({ dossier, at, what }));
};

/**
 * Verifies data derived from the record and stored beside it, whose change would alter what people are told or may do:
 * bookkeeping of heads, slots of open dossiers, times of the ledger, the next free numbers.
 * @param only of one dossier; the next free numbers are no dossier's
 */
export const verifyDerived = async (db: Sql, only?: string): Promise<readonly Finding[]> => [
  ...(await named(db, 'head-differs', headsThatDiffer(), only)),
  ...(await named(db, 'slot-missing', slotsMissing(), only)),
  ...(await named(db, 'slot-wrong', slotsWrong(), only)),
  ...(await named(db, 'ledger-time-differs', ledgerTimes(), only)),
  ...(only === undefined ? await named(db, 'numbers-behind', numbersBehind(), only) : []),
];

/** Type, time, and how far published and confirmed; sequence, hash and seal are verified with the chain. */
const headsThatDiffer = () => sql<Row>`
  select h.dossier, h.sequence as at from hoso.head h
    left join hoso.event e on e.dossier = h.dossier and e.sequence = h.sequence
    left join hoso.dossier d on d.number = h.dossier
    left join lateral (select max(sequence) as sequence from hoso.stream s where s.dossier = h.dossier) s on true
  where h.published <> coalesce(s.sequence, 0) or h.confirmed > h.sequence or h.confirmed < 0
    or h.type <> d.type or h.recorded_at <> e.recorded_at`;

/**
 * An open dossier without a slot: its person could open a second one. One whose procedure has ended has none (it
 * was opened again, or a message waits for its answer): its person may have another dossier by then.
 */
const slotsMissing = () => sql<Row>`
  select d.number as dossier, null::int as at from hoso.dossier d
  where d.closed_on is null and not exists (
    select from hoso.open_slot s where s.number = d.number and s.type = d.type and s.claimant = d.claimant)
  and not exists (select from hoso.event e where e.dossier = d.number and e.kind in ('dossierReopened', 'procedureEnded'))`;

/** A slot without an open dossier: its person can open none. */
const slotsWrong = () => sql<Row>`
  select s.number as dossier, null::int as at from hoso.open_slot s left join hoso.dossier d on d.number = s.number
  where case when d.number is null then s.claimed_at < clock_timestamp() - make_interval(hours => ${slotHours}::int)
    else d.closed_on is not null or d.type <> s.type or d.claimant <> s.claimant end`;

/** A line of the ledger has the time of its event. */
const ledgerTimes = () => sql<Row>`
  select l.dossier, l.sequence as at from hoso.ledger l
    join hoso.event e on e.dossier = l.dossier and e.sequence = l.sequence
  where l.recorded_at <> e.recorded_at`;

/** Sequences that would issue a number a second time; `at` is the highest serial issued. */
const numbersBehind = () => sql<Row>`
  select given.dossier, given.serial as at from (
    select distinct on (prefix, year) dossier, prefix, year, serial from (
      select dossier, split_part(dossier, '-', 1) as prefix, split_part(dossier, '-', 2) as year,
        split_part(dossier, '-', 3)::float8 as serial
      from (select dossier from hoso.head union select number from hoso.open_slot) numbers
      where dossier ~ ${dossierNumberPattern.source}
    ) parts order by prefix, year, serial desc
  ) given
  left join pg_sequences q on q.schemaname = 'hoso' and q.sequencename = format('number_%s_%s', lower(prefix), year)
  where coalesce(q.last_value, 0) < given.serial`;
