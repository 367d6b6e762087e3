import { sql } from 'kysely';
import type { RecordBatch } from '../../dossier/index.js';
import type { WrappedKey } from '../personal/keys.js';
import type { Sql } from '../sql.js';
import { columns } from './columns.js';
import type { ChainedDraft } from './draft.js';
import type { DossierRow } from './row.js';

/** All that one transaction writes. */
export interface Writing {
  readonly batch: RecordBatch;
  /** Last sequence that the workflow knew. */
  readonly after: number;
  readonly events: readonly ChainedDraft[];
  readonly newKey: WrappedKey | null;
  /** Sequence and hash of the last event after it. */
  readonly sequence: number;
  readonly hash: Buffer;
  /** Keyed, over both. */
  readonly seal: Buffer;
  readonly erased: boolean;
  /** Of the read model, after it. */
  readonly row: DossierRow;
  /** The build that folded the view. */
  readonly fold: string;
  /** Milliseconds since the epoch, by the database's clock. */
  readonly now: number;
}

/**
 * A smaller difference between business time and the database's clock is delay, not a dossier played at another time
 * (docs/architecture.md, time).
 */
const delayMs = 5 * 60_000;

const eventRows = (events: readonly ChainedDraft[]): string =>
  JSON.stringify(
    events.map(({ content: { cause, ...content }, ciphertext, previousHash, hash }) => ({
      sequence: content.sequence,
      kind: content.kind,
      version: content.version,
      data: content.data,
      personal_digest: content.personalDigest,
      cause_kind: cause.kind,
      cause_id: cause.id,
      cause_name: cause.name,
      author: content.author,
      on_behalf_of: content.onBehalfOf,
      channel: content.channel,
      filed_on: content.filedOn,
      at: content.at,
      previous_hash: previousHash.toString('hex'),
      hash: hash.toString('hex'),
      ciphertext: ciphertext?.toString('hex') ?? null,
    })),
  );

const ledgerRows = ({ ledger }: RecordBatch): string =>
  JSON.stringify(
    ledger.map((line) => ({
      sequence: line.sequence,
      month: line.month,
      kind: line.kind,
      amount_vnd: line.amountVnd,
      reference: line.reference,
      follows: line.follows ?? null,
    })),
  );

const receiptRows = ({ receipt }: RecordBatch): string =>
  JSON.stringify(
    receipt === undefined
      ? []
      : [
          {
            subject: receipt.subject,
            key: receipt.key,
            update_id: receipt.updateId,
            body_hash: receipt.bodyHash,
            answer: receipt.answer,
          },
        ],
  );

const keyRows = (key: WrappedKey | null): string =>
  JSON.stringify(key === null ? [] : [{ master_key: key.masterKey, wrapped: key.wrapped.toString('hex') }]);

const all = Object.entries(columns);
const written = sql.raw(all.map(([, { name }]) => name).join(', '));
const overwritten = sql.raw(
  all.flatMap(([, { name }]) => (name === 'number' ? [] : [`${name} = excluded.${name}`])).join(', '),
);
/** A view as JSON, member by member. */
const given = sql.raw(all.map(([member]) => `"${member}"`).join(', '));
const typed = sql.raw(all.map(([member, { type }]) => `"${member}" ${type}`).join(', '));

/**
 * Inserts or overwrites rows of the read model; for use alone or in a `with`.
 * @param fold the build that folded them; null if unknown: then readers fold anew
 * @param where a `where` clause; all rows when left out
 */
export const upsertRows = (rows: readonly DossierRow[], fold: string | null, where = sql``) => sql`
  insert into hoso.dossier (${written}, fold)
  select ${given}, ${fold}::text from json_to_recordset(${JSON.stringify(rows)}::json) as r(${typed}) ${where}
  on conflict (number) do update set ${overwritten}, fold = excluded.fold`;

const statement = ({ batch, after, events, newKey, sequence, hash, seal, erased, row, fold, now }: Writing) => {
  const { dossier, moment } = batch;
  const time = sql`to_timestamp(${now}::float8 / 1000)`;
  const offset = Math.abs(batch.at - now) < delayMs ? 0 : batch.at - now;
  return sql`
    with head as materialized (
      select from hoso.head where dossier = ${dossier} and sequence = ${after} and erased = ${erased} for update
    ), given as materialized (
      select e.* from head, json_to_recordset(${eventRows(events)}::json) as e(sequence int, kind text, version int, data json,
        personal_digest text, cause_kind text, cause_id text, cause_name text, author text, on_behalf_of text,
        channel text, filed_on date, at float8, previous_hash text, hash text, ciphertext text)
    ), events as (
      insert into hoso.event (dossier, sequence, kind, version, data, personal_digest, cause_kind, cause_id, cause_name,
        author, on_behalf_of, channel, filed_on, business_at, recorded_at, previous_hash, hash)
      select ${dossier}, sequence, kind, version, data, decode(personal_digest, 'hex'), cause_kind, cause_id, cause_name,
        author, on_behalf_of, channel, filed_on, to_timestamp(at / 1000), ${time},
        decode(previous_hash, 'hex'), decode(hash, 'hex') from given
    ), personal as (
      insert into hoso.personal_data (dossier, sequence, ciphertext)
      select ${dossier}, sequence, decode(ciphertext, 'hex') from given where ciphertext is not null
    ), keys as (
      insert into hoso.dossier_key (dossier, master_key, wrapped)
      select ${dossier}, master_key, decode(wrapped, 'hex')
      from head, json_to_recordset(${keyRows(newKey)}::json) as k(master_key text, wrapped text)
    ), lines as (
      insert into hoso.ledger (dossier, month, kind, sequence, amount_vnd, reference, follows, follows_kind, recorded_at)
      select ${dossier}, month, kind, sequence, amount_vnd, reference, follows,
        case when follows is not null then case kind when 'return' then 'payment' else 'return' end end, ${time}
      from head, json_to_recordset(${ledgerRows(batch)}::json)
        as l(sequence int, month int, kind text, amount_vnd bigint, reference text, follows text)
    ), receipts as (
      insert into hoso.receipt (subject, key, update_id, body_hash, dossier, sequence, answer, recorded_at)
      select subject, key, update_id, body_hash, ${dossier}, ${sequence}::int, answer, ${time}
      from head, json_to_recordset(${receiptRows(batch)}::json)
        as r(subject text, key text, update_id text, body_hash text, answer json)
      on conflict (subject, key, dossier) do nothing
    ), slots as (
      delete from hoso.open_slot s using given where given.kind in ('dossierClosed', 'procedureEnded') and s.number = ${dossier}
    ), views as (${upsertRows([row], fold, sql`where exists (select from head)`)})
    update hoso.head set sequence = ${sequence}, hash = ${hash}, seal = ${seal}, confirmed = ${after}, recorded_at = ${time},
      offset_ms = ${offset}, moment = ${moment?.name ?? null}, moment_at = to_timestamp(${moment?.at ?? null}::float8 / 1000)
    where dossier = ${dossier} and exists (select from head)`;
};

const ledgerConstraints: readonly unknown[] = ['ledger_month', 'ledger_reference', 'ledger_follows'];

const isLedgerConflict = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && ledgerConstraints.includes(error.constraint);

/**
 * A ledger line of this dossier, month and kind, or of this reference, exists already, and it follows no payment that came
 * back.
 */
export class LedgerConflict extends Error {
  override readonly name = 'LedgerConflict';
}

/**
 * Writes everything in one statement, so one round trip for any batch. It locks the dossier's head and writes nothing
 * where the record no longer ends at `after`, or was erased meanwhile.
 * @returns whether it was written
 * @throws LedgerConflict
 */
export const write = async (db: Sql, writing: Writing): Promise<boolean> => {
  try {
    const { numAffectedRows } = await statement(writing).execute(db);
    return numAffectedRows === 1n;
  } catch (error) {
    if (isLedgerConflict(error)) throw new LedgerConflict(`${writing.batch.dossier} at ${writing.sequence}`);
    throw error;
  }
};
