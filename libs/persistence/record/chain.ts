import type { CivilDate } from '../../calendar/index.js';
import type { Cause, Channel } from '../../dossier/index.js';
import { canonicalJson, sha256 } from '../canonical.js';

/** Everything of an event that its author determined and that must never change. */
export interface EventContent {
  readonly dossier: string;
  readonly sequence: number;
  readonly kind: string;
  readonly version: number;
  readonly data: unknown;
  /** HMAC-SHA-256 of the personal fields under the dossier's key, hex; null if there are none. */
  readonly personalDigest: string | null;
  readonly cause: Cause;
  readonly author: string;
  readonly onBehalfOf: string | null;
  readonly channel: Channel;
  readonly filedOn: CivilDate;
  /** Business time, milliseconds since the epoch. */
  readonly at: number;
}

/** The hash before the first event of a dossier. */
export const genesisHash: Buffer = Buffer.alloc(32);

/** Equal for events with the same contents; the time of recording and the position are not part of it. */
export const contentDigest = (event: EventContent): string => sha256(canonicalJson(event)).toString('hex');

/**
 * The hash of an event in the chain of its dossier. The time of recording is part of it, so editing that time breaks
 * the chain.
 * @param recordedAt milliseconds since the epoch, by the database's clock
 */
export const eventHash = (event: EventContent, recordedAt: number, previousHash: Buffer): Buffer =>
  sha256(canonicalJson({ ...event, recordedAt, previousHash: previousHash.toString('hex') }));
