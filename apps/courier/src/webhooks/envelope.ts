import type { ConsumedEvent } from '../../../../libs/persistence/index.js';

/** An event as subscribers get it: CloudEvents 1.0, structured, with nothing personal. */
export interface Envelope {
  readonly specversion: '1.0';
  /** Hash of the event in its dossier's chain, hex. */
  readonly id: string;
  readonly source: string;
  /** e.g. `hoso.unemployment-claim.awarded.v1`: dossier type, kind, version of its schema. */
  readonly type: string;
  /** Number of the dossier. */
  readonly subject: string;
  /** When it was recorded, RFC 3339. */
  readonly time: string;
  readonly datacontenttype: 'application/json';
  /** Position in its dossier, by which a receiver orders events (extension `sequence`). */
  readonly sequence: string;
  readonly data: {
    readonly dossier: string;
    readonly type: string;
    readonly kind: string;
    readonly version: number;
    readonly sequence: number;
    /** The day on which it was done. */
    readonly filedOn: string;
  };
}

/**
 * What is sent of an event: that it happened, where and when. The receiver reads its contents from the API, with their
 * own rights, and the access log records it.
 */
export const envelopeOf = (event: ConsumedEvent): Envelope => {
  const { dossier, type, kind, version, sequence, filedOn, hash, recordedAt } = event;
  return {
    specversion: '1.0',
    id: hash,
    source: 'urn:hoso:record',
    type: `hoso.${type}.${kind}.v${version}`,
    subject: dossier,
    time: new Date(recordedAt).toISOString(),
    datacontenttype: 'application/json',
    sequence: String(sequence).padStart(6, '0'),
    data: { dossier, type, kind, version, sequence, filedOn },
  };
};
