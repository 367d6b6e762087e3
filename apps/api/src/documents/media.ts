import { list } from '../../../../libs/dossier/index.js';
import { problem } from '../problems/problem.js';
import { readJpeg } from './formats/jpeg.js';
import type { PdfReader } from './formats/pdf.js';
import { readPng } from './formats/png.js';
import { UnreadableError } from './formats/unreadable.js';

type Read = (bytes: Buffer, pdfs: PdfReader) => Promise<void> | void;

/** Allowed media types and their readers: the content type alone is only a claim. */
const readers: Readonly<Record<string, Read>> = {
  'application/pdf': (bytes, pdfs) => pdfs.read(bytes),
  'image/png': (bytes) => readPng(bytes),
  'image/jpeg': (bytes) => readJpeg(bytes),
};

export const mediaTypes = Object.keys(readers);

/**
 * Reads a document by its media type.
 * @throws Problem UNSUPPORTED_MEDIA_TYPE for another media type, and for bytes that are not of it
 */
export async function demandReadable(mediaType: string, bytes: Buffer, pdfs: PdfReader): Promise<void> {
  try {
    await readers[mediaType]?.(bytes, pdfs);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    throw problem('UNSUPPORTED_MEDIA_TYPE', {
      detail: {
        en: `This cannot be read as ${mediaType}: ${error.why.en}`,
        vi: `Không đọc được tệp này theo dạng ${mediaType}: ${error.why.vi}`,
      },
    });
  }
}

/** @throws Problem UNSUPPORTED_MEDIA_TYPE for what no document is */
export function demandMediaType(mediaType: string): void {
  if (mediaTypes.includes(mediaType)) return;
  throw problem('UNSUPPORTED_MEDIA_TYPE', { detail: list({ en: 'Documents are', vi: 'Giấy tờ phải là' }, mediaTypes) });
}
