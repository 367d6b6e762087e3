import type { DocumentEntry } from '../../../../libs/dossier/index.js';
import type { NamedBytes } from '../../../../libs/persistence/index.js';
import { problem } from '../problems/problem.js';

/** A document on its way in. */
export interface Upload {
  readonly number: string;
  readonly kind: string;
  readonly mediaType: string;
  /** Announced length in bytes; undefined when unknown. */
  readonly announced: number | undefined;
  readonly content: AsyncIterable<Buffer>;
  readonly key: string;
  readonly expectedSequence?: number;
}

/** A size as people know it of files: never more than it is. */
const sizeText = (bytes: number): string =>
  bytes >= 1_048_576 ? `${Math.floor(bytes / 1_048_576)} MB` : `${Math.floor(bytes / 1_024)} KB`;

/** Beyond what one document may have. */
export const tooLarge = (limit: number) =>
  problem('BODY_TOO_LARGE', {
    detail: {
      en: `A document has at most ${sizeText(limit)}`,
      vi: `Mỗi giấy tờ nhiều nhất ${sizeText(limit)}`,
    },
  });

/**
 * The arriving bytes.
 * @throws Problem BODY_TOO_LARGE as soon as there are more than allowed
 */
export async function received(content: AsyncIterable<Buffer>, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of content) {
    bytes += chunk.length;
    if (bytes > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What the record says of a document. */
export const entryOf = (
  { kind, mediaType }: Pick<Upload, 'kind' | 'mediaType'>,
  { id, sha256, bytes }: NamedBytes,
): DocumentEntry => ({ id, kind, sha256, bytes, mediaType });
