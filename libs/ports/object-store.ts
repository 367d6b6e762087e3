import type { Readable } from 'node:stream';

/** What was stored: its SHA-256 (hex) is its name within the dossier. */
export interface StoredObject {
  readonly sha256: string;
  readonly bytes: number;
}

/** Where the bytes of documents are kept, apart by dossier so that a dossier's documents can be erased together. */
export interface ObjectStore {
  /**
   * Stores what the stream brings; the same bytes again change nothing.
   * @param limit bytes
   * @throws TooLargeError beyond the limit; then nothing is kept
   */
  put(dossier: string, content: AsyncIterable<Buffer>, limit: number): Promise<StoredObject>;
  /** The bytes; undefined when there are none of this name. */
  get(dossier: string, sha256: string): Promise<Readable | undefined>;
  /** Size in bytes; undefined when there are none of this name. */
  size(dossier: string, sha256: string): Promise<number | undefined>;
  /** Removes all bytes of a dossier, also of documents that were never attached; nothing where there are none. */
  erase(dossier: string): Promise<void>;
}

/** The stream brought more bytes than allowed. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}
