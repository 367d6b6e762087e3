import { sql } from 'kysely';
import { type DossierKeys, sealedStream } from '../personal/keys.js';
import { sha256 } from '../canonical.js';
import { genesisHash } from '../record/chain.js';
import type { Sql } from '../sql.js';
import type { Finding } from './finding.js';
import type { Anchor } from './verify.js';

/** How many positions of a kind are named at most. */
const namedAtMost = 100;
/** Places read at once. */
const pageSize = 5_000;

/** The end of the stream, as stored and as sealed; the seal is null before the first publication. */
export interface StreamEnd {
  readonly position: number;
  readonly hash: Buffer;
  readonly seal: Buffer | null;
}

/** The end of the stream as it is stored. */
export const streamEnd = async (db: Sql): Promise<StreamEnd> => {
  const { rows } = await sql<StreamEnd>`
    select position::float8 as position, hash, seal from hoso.stream_end`.execute(db);
  return rows[0] ?? { position: 0, hash: genesisHash, seal: null };
};

/** Events of one dossier, or of all, that the stream names and the record does not have. */
export const verifyPublished = async (db: Sql, dossier: string | undefined): Promise<readonly Finding[]> => {
  const { rows } = await sql<{ dossier: string; sequence: number }>`
    select s.dossier, s.sequence from hoso.stream s
    where (${dossier ?? null}::text is null or s.dossier = ${dossier ?? null})
      and not exists (select from hoso.event e where e.dossier = s.dossier and e.sequence = s.sequence)
    order by s.position limit ${namedAtMost}`.execute(db);
  return rows.map((row): Finding => ({ dossier: row.dossier, at: row.sequence, what: 'published-event-missing' }));
};

interface Place {
  position: number;
  hash: Buffer;
  event_hash: Buffer | null;
}

/** All positions of the stream in order, in batches. */
async function* places(db: Sql): AsyncGenerator<Place> {
  for (let after = 0; ;) {
    const { rows } = await sql<Place>`
      select s.position::float8 as position, s.hash, e.hash as event_hash
      from hoso.stream s left join hoso.event e on e.dossier = s.dossier and e.sequence = s.sequence
      where s.position > ${after} order by s.position limit ${pageSize}`.execute(db);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.position;
  }
}

/**
 * Recomputes the chain of the stream from its first position to its end. It finds positions that are missing or were
 * swapped, an end that was set back or remade without the key, and a past that differs from an anchor kept elsewhere.
 */
export const verifyStream = async (
  db: Sql,
  keys: DossierKeys,
  end: StreamEnd,
  anchor?: Anchor,
): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  const found = (what: Finding['what'], at: number) => {
    if (findings.length < namedAtMost) findings.push({ dossier: null, at, what });
  };
  let last = { position: 0, hash: genesisHash };
  let anchored = anchor === undefined;
  for await (const { position, hash, event_hash: event } of places(db)) {
    if (position !== last.position + 1) found('position-missing', last.position + 1);
    else if (event !== null && !sha256(Buffer.concat([last.hash, event])).equals(hash))
      found('place-changed', position);
    if (position === anchor?.position) anchored = hash.toString('hex') === anchor.hash;
    last = { position, hash };
  }
  if (last.position < end.position) found('position-missing', last.position + 1);
  if (last.position > end.position) found('position-missing', end.position + 1);
  if (!isSealed(keys, end, last)) found('stream-seal-wrong', end.position);
  if (!anchored && anchor !== undefined) found('anchor-differs', anchor.position);
  return findings;
};

const isSealed = (keys: DossierKeys, end: StreamEnd, last: { readonly hash: Buffer }): boolean => {
  if (end.position === 0 && end.seal === null) return true;
  return keys.sealedBy(sealedStream(end.position, last.hash), end.seal) !== 'none';
};
