import { sql } from 'kysely';
import type { Finding } from '../check/finding.js';
import { type DossierKeys, sealedEvidence } from '../personal/keys.js';
import { sha256 } from '../canonical.js';
import { genesisHash } from '../record/chain.js';
import { receiptDays } from '../requests/retention.js';
import type { Sql } from '../sql.js';
import { type EvidenceLog, evidenceLogs, evidenceOf } from './evidence-chain.js';

/** How many entries of a kind are named at most. */
const namedAtMost = 100;
/** Places read at once. */
const pageSize = 5_000;
/** An entry not chained after that many minutes was forged, or no chainer runs. */
const unchainedMinutes = 10;

interface Place {
  position: number;
  id: number;
  hash: Buffer;
  digest: Buffer;
  /** Digest of the entry as it is now; null when it is gone. */
  now: Buffer | null;
  /** Whom it searched for, or the reader's words, differ from the commitment. */
  lies: boolean;
  /** It may be gone: its retention is over. */
  old: boolean;
}

/** Only an erasure removes whom a look searched for, and its reader's words. */
const lookLies = sql<boolean>`case
  when r.party is not null then r.party_commitment is distinct from sha256(r.party_salt || convert_to(r.party, 'UTF8'))
  else r.party_commitment is not null and cardinality(r.dossiers) > 0
    and not exists (select from hoso.erasure x where x.dossier = any(r.dossiers)) end or case
  when r.words is not null then r.words_commitment is distinct from sha256(r.words_salt || convert_to(r.words, 'UTF8'))
  else r.words_commitment is not null and cardinality(r.dossiers) > 0
    and not exists (select from hoso.erasure x where x.dossier = any(r.dossiers)) end`;

async function* placesOf(db: Sql, log: EvidenceLog): AsyncGenerator<Place> {
  const { table, digest } = evidenceOf[log];
  const old =
    log === 'receipt' ? sql`e.at < clock_timestamp() - make_interval(days => ${receiptDays}::int)` : sql`false`;
  const lie = log === 'look' ? lookLies : sql`false`;
  for (let after = 0; ;) {
    const { rows } = await sql<Place>`
      select e.position::float8 as position, e.id::float8 as id, e.hash, e.digest, ${old} as old,
        case when r.id is not null then ${digest} end as now, ${lie} as lies
      from hoso.evidence e left join ${table} r on r.id = e.id
      where e.log = ${log} and e.position > ${after} order by e.position limit ${pageSize}`.execute(db);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.position;
  }
}

/**
 * Recomputes the chains of looks and receipts and compares each entry with its link. It finds entries and links that
 * were edited, removed or inserted, and an end remade without the key. Somebody who removes the last entries with their
 * links cannot seal the earlier end, unless they kept its seal: that is detected only by an anchor, like a database
 * that was set back.
 */
export const verifyEvidence = async (db: Sql, keys: DossierKeys): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  for (const log of evidenceLogs) findings.push(...(await verifyLog(db, keys, log)));
  return findings;
};

const verifyLog = async (db: Sql, keys: DossierKeys, log: EvidenceLog): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  const found = (what: Finding['what'], at: number) => {
    if (findings.filter((finding) => finding.what === what).length < namedAtMost)
      findings.push({ dossier: null, at, what });
  };
  let last = { position: 0, hash: genesisHash };
  for await (const { position, id, hash, digest, now, lies, old } of placesOf(db, log)) {
    if (position !== last.position + 1) found(`${log}-chain-broken`, last.position + 1);
    else if (!sha256(Buffer.concat([last.hash, digest])).equals(hash)) found(`${log}-chain-broken`, position);
    if (now === null && !old) found(`${log}-missing`, id);
    if (now !== null && (lies || !now.equals(digest))) found(`${log}-edited`, id);
    last = { position, hash };
  }
  if (!(await endHolds(db, keys, log, last))) found(`${log}-chain-broken`, last.position);
  for (const id of await unchained(db, log)) found(`${log}-added`, id);
  return findings;
};

const endHolds = async (
  db: Sql,
  keys: DossierKeys,
  log: EvidenceLog,
  last: { readonly position: number; readonly hash: Buffer },
): Promise<boolean> => {
  const { rows } = await sql<{ position: number; seal: Buffer | null }>`
    select position::float8 as position, seal from hoso.evidence_end where log = ${log}`.execute(db);
  const [end] = rows;
  if (end?.position !== last.position) return false;
  if (last.position === 0 && end.seal === null) return true;
  return keys.sealedBy(sealedEvidence(log, last.position, last.hash), end.seal) !== 'none';
};

const unchained = async (db: Sql, log: EvidenceLog): Promise<readonly number[]> => {
  const { table, at } = evidenceOf[log];
  const { rows } = await sql<{ id: number }>`
    select r.id::float8 as id from ${table} r
    where ${at} < clock_timestamp() - make_interval(mins => ${unchainedMinutes}::int)
      and not exists (select from hoso.evidence e where e.log = ${log} and e.id = r.id)
    order by r.id limit ${namedAtMost}`.execute(db);
  return rows.map((row) => row.id);
};
