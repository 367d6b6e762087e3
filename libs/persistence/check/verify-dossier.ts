import { type DossierCipher, type DossierKeys, sealedEnd } from '../personal/keys.js';
import { eventHash, genesisHash } from '../record/chain.js';
import { type StoredEvent, storedEvent } from '../record/stored-event.js';
import type { PlacedEventRow } from '../fold/batches.js';
import type { ErasureMark } from './verify-erasure.js';
import type { Finding } from './finding.js';

/** The sealed end of a chain, and how far it is published. */
export interface HeadRow {
  dossier: string;
  sequence: number;
  hash: Buffer;
  seal: Buffer;
  published: number;
  erased: boolean;
  /** The dossier has a key of its own. */
  keyed: boolean;
}

/** Faults of one dossier: its chain, its end, its positions in the stream, its personal data. */
export const verifyDossier = (
  keys: DossierKeys,
  dossier: string,
  events: readonly PlacedEventRow[],
  head: HeadRow | undefined,
  erasure: ErasureMark,
): readonly Finding[] => {
  const forged = erasure === 'forged' || (erasure === 'none' && head?.erased === true);
  const found = (what: Finding['what'], at: number | null): Finding => ({ dossier, at, what });
  return [
    ...verifyChain(events, found),
    ...(head === undefined ? [found('head-missing', null)] : verifyEnd(keys, events, head, found)),
    ...verifyPlaces(events, head?.published ?? 0, found),
    ...(forged ? [found('erasure-forged', null)] : []),
    ...verifyPersonal(keys, events, head?.keyed ?? false, erasure === 'sealed', found),
  ];
};

type Found = (what: Finding['what'], at: number | null) => Finding;

const verifyChain = (events: readonly PlacedEventRow[], found: Found): readonly Finding[] => {
  const findings: Finding[] = [];
  let expected = 1;
  let last = genesisHash;
  for (const row of events) {
    const stored = storedEvent(row);
    const { previousHash, hash } = stored;
    if (row.sequence !== expected) findings.push(found('event-missing', expected));
    else if (!previousHash.equals(last)) findings.push(found('chain-broken', row.sequence));
    if (!hashHolds(stored)) findings.push(found('event-edited', row.sequence));
    expected = row.sequence + 1;
    last = hash;
  }
  return findings;
};

const hashHolds = ({ content, recordedAt, previousHash, hash }: StoredEvent): boolean => {
  try {
    return eventHash(content, recordedAt, previousHash).equals(hash);
  } catch {
    // It holds what no event can hold, e.g. a number out of range.
    return false;
  }
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
  const end = sealedEnd(head.dossier, head.sequence, last?.hash ?? genesisHash);
  return keys.sealedBy(end, head.seal) === 'none' ? [found('seal-wrong', length)] : [];
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
): readonly Finding[] => {
  const cipher = erased ? undefined : cipherOf(keys, events);
  const findings = events.flatMap((row) => {
    if (row.personal_digest === null)
      return row.ciphertext === null ? [] : [found('personal-data-added', row.sequence)];
    if (erased) return [];
    if (!keyed) return [found('key-missing', row.sequence)];
    if (row.ciphertext === null) return [found('personal-data-missing', row.sequence)];
    return cipher === 'damaged' || isIntact(cipher, row) ? [] : [found('personal-data-edited', row.sequence)];
  });
  return cipher === 'damaged' ? [found('key-edited', null), ...findings] : findings;
};

/** The dossier's key, if some of its events need it; `damaged` when it can no longer be unwrapped. */
const cipherOf = (keys: DossierKeys, events: readonly PlacedEventRow[]): DossierCipher | 'damaged' | undefined => {
  for (const { dossier, master_key: masterKey, wrapped } of events) {
    if (masterKey === null || wrapped === null) continue;
    try {
      return keys.unwrap(dossier, { masterKey, wrapped });
    } catch {
      return 'damaged';
    }
  }
  return undefined;
};

const isIntact = (cipher: DossierCipher | undefined, row: PlacedEventRow): boolean => {
  if (cipher === undefined || row.ciphertext === null) return false;
  try {
    return cipher.digest(cipher.decrypt(row.sequence, row.ciphertext)) === row.personal_digest;
  } catch {
    // It does not decrypt: it was changed, or belongs to another event.
    return false;
  }
};
