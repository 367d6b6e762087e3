import type { RecordBatch } from '../../dossier/index.js';
import type { DossierKeys, WrappedKey } from '../personal/keys.js';
import { plain } from '../canonical.js';
import { type EventContent, eventHash } from './chain.js';
import type { Head } from './head.js';
import { isByParty, withoutSubject } from './party-author.js';

/** An event ready to be chained, with its personal fields sealed. */
export interface Draft {
  readonly content: EventContent;
  readonly ciphertext: Buffer | null;
}

/** An event as it goes into its row. */
export interface ChainedDraft extends Draft {
  readonly previousHash: Buffer;
  readonly hash: Buffer;
}

/** The events of a batch, and the dossier's key when it had to be made. */
export interface Drafts {
  readonly events: readonly Draft[];
  readonly newKey: WrappedKey | null;
}

/** Separates personal fields: they are sealed beside the chain, and only a keyed digest of them enters it. */
export const draftsOf = (batch: RecordBatch, head: Head, keys: DossierKeys): Drafts => {
  const byParty = isByParty(batch);
  const personal = !head.erased && (byParty || batch.events.some((event) => event.personal !== undefined));
  const made = personal && head.key === null ? keys.create(batch.dossier) : undefined;
  const cipher = made?.cipher ?? (personal && head.key !== null ? keys.unwrap(batch.dossier, head.key) : undefined);
  const events = batch.events.map((event): Draft => {
    const whole = { author: batch.author, data: plain(event.data), personal: event.personal };
    const stored = byParty && cipher !== undefined ? withoutSubject(whole, cipher) : whole;
    const fields = cipher === undefined ? undefined : stored.personal;
    return {
      content: {
        dossier: batch.dossier,
        sequence: event.sequence,
        kind: event.kind,
        version: event.version,
        data: stored.data,
        personalDigest: fields === undefined ? null : (cipher?.digest(fields) ?? null),
        cause: batch.cause,
        author: stored.author,
        onBehalfOf: batch.onBehalfOf ?? null,
        channel: batch.channel,
        filedOn: batch.filedOn,
        at: batch.at,
      },
      ciphertext: fields === undefined ? null : (cipher?.encrypt(event.sequence, fields) ?? null),
    };
  });
  return { events, newKey: made?.stored ?? null };
};

/** Chains drafts to the hash of the event before them. */
export const chained = (drafts: readonly Draft[], recordedAt: number, last: Buffer): readonly ChainedDraft[] => {
  let previousHash = last;
  return drafts.map((draft) => {
    const link = { ...draft, previousHash, hash: eventHash(draft.content, recordedAt, previousHash) };
    previousHash = link.hash;
    return link;
  });
};
