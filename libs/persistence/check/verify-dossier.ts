import { timingSafeEqual } from 'node:crypto';
import type { DossierKeys } from '../personal/keys.js';
import { personalOf } from '../read/timeline-reader.js';
import { eventHash, genesisHash } from '../record/chain.js';
import { storedEvent } from '../record/tail.js';
import type { PlacedEventRow } from './batches.js';
import type { Finding } from './verify.js';

/** The sealed end of a chain, and how far it is published. */
export interface HeadRow {
  dossier: string;
  sequence: number;
  hash: Buffer;
  seal: Buffer;
  acknowledged: number;
  published: number;
  /** The dossier has a key of its own. */
  keyed: boolean;
}

/** What is wrong with one dossier: its chain, its end, its places in the stream, its personal data. */
export const verifyDossier = (
  keys: DossierKeys,
  dossier: string,
  events: readonly PlacedEventRow[],
  head: HeadRow | undefined,
  erased: boolean,
): readonly Finding[] => {
  const found = (what: Finding['what'], at: number | null): Finding => ({ dossier, at, what });
  return [
    ...verifyChain(events, found),
    ...(head === undefined ? [found('head-missing', null)] : verifyEnd(keys, events, head, found)),
    ...verifyPlaces(events, head?.published ?? 0, found),
    ...verifyPersonal(keys, events, head?.keyed ?? false, erased, found),
  ];
};

type Found = (what: Finding['what'], at: number | null) => Finding;

const verifyChain = (events: readonly PlacedEventRow[], found: Found): readonly Finding[] => {
  const findings: Finding[] = [];
  let expected = 1;
  let last = genesisHash;
  for (const row of events) {
    const { content, recordedAt, previousHash, hash } = storedEvent(row);
    if (row.sequence !== expected) findings.push(found('event-missing', expected));
    else if (!previousHash.equals(last)) findings.push(found('chain-broken', row.sequence));
    if (!eventHash(content, recordedAt, previousHash).equals(hash)) findings.push(found('event-edited', row.sequence));
    expected = row.sequence + 1;
    last = hash;
  }
  return findings;
};

const verifyEnd = (
  keys: DossierKeys,
  events: readonly PlacedEventRow[],
  head: HeadRow,
  found: Found,
): readonly Finding[] => {
  const last = events.at(-1);
  const length = last?.sequence ?? 0;
  if (length < head.sequence) return [found('tail-missing', length + 1)];
  if (length > head.sequence) return [found('tail-added', head.sequence + 1)];
  const seal = keys.seal(head.dossier, head.sequence, last?.hash ?? genesisHash);
  return seal.length === head.seal.length && timingSafeEqual(seal, head.seal) ? [] : [found('seal-wrong', length)];
};

const verifyPlaces = (events: readonly PlacedEventRow[], published: number, found: Found): readonly Finding[] => {
  let before = 0;
  return events.flatMap((row) => {
    if (row.position === null) return row.sequence <= published ? [found('unpublished', row.sequence)] : [];
    const ordered = row.position > before;
    before = row.position;
    return ordered ? [] : [found('order-changed', row.sequence)];
  });
};

const verifyPersonal = (
  keys: DossierKeys,
  events: readonly PlacedEventRow[],
  keyed: boolean,
  erased: boolean,
  found: Found,
): readonly Finding[] =>
  events.flatMap((row) => {
    if (row.personal_digest === null)
      return row.ciphertext === null ? [] : [found('personal-data-added', row.sequence)];
    if (erased) return [];
    if (!keyed) return [found('key-missing', row.sequence)];
    if (row.ciphertext === null) return [found('personal-data-missing', row.sequence)];
    return isIntact(keys, row) ? [] : [found('personal-data-edited', row.sequence)];
  });

const isIntact = (keys: DossierKeys, row: PlacedEventRow): boolean => {
  if (row.wrapped === null || row.master_key === null) return false;
  const cipher = keys.unwrap(row.dossier, { masterKey: row.master_key, wrapped: row.wrapped });
  try {
    const fields = personalOf(keys, row);
    return fields !== null && cipher.digest(fields) === row.personal_digest;
  } catch {
    // It does not decrypt: it was changed, or belongs to another event.
    return false;
  }
};
