import { list } from '../../../../libs/dossier/index.js';
import { problem } from '../problems/problem.js';
import { readJpeg } from './formats/jpeg.js';
import type { PdfReader } from './formats/pdf.js';
import { readPng } from './formats/png.js';
import { demand, UnreadableError } from './formats/unreadable.js';

interface Format {
  /** What people call it. */
  readonly name: string;
  /** @throws UnreadableError for bytes that are not of it */
  readonly read: (bytes: Buffer, pdfs: PdfReader) => Promise<void> | void;
}

/** Formats by their media types: the content type alone is only a claim. */
const formats: Readonly<Record<string, Format>> = {
  'application/pdf': { name: 'PDF', read: (bytes, pdfs) => pdfs.read(bytes) },
  'image/png': { name: 'PNG', read: readPng },
  'image/jpeg': { name: 'JPEG', read: readJpeg },
};

export const mediaTypes = Object.keys(formats);

/**
 * Reads a document by its media type.
 * @throws Problem UNSUPPORTED_MEDIA_TYPE for another media type, and for bytes that are not of it
 */
export async function demandReadable(mediaType: string, bytes: Buffer, pdfs: PdfReader): Promise<void> {
  const format = formats[mediaType];
  if (format === undefined) return;
  try {
    demand(bytes.length > 0, 'it is empty');
    await format.read(bytes, pdfs);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    throw problem('UNSUPPORTED_MEDIA_TYPE', {
      detail: {
        en: `This cannot be read as ${format.name}: ${error.why.en}`,
        vi: `Không đọc được tệp này theo dạng ${format.name}: ${error.why.vi}`,
      },
    });
  }
}

/** @throws Problem UNSUPPORTED_MEDIA_TYPE for what no document is */
export function demandMediaType(mediaType: string): void {
  if (mediaTypes.includes(mediaType)) return;
  const names = Object.values(formats).map(({ name }) => name);
  throw problem('UNSUPPORTED_MEDIA_TYPE', { detail: list({ en: 'Documents are', vi: 'Giấy tờ phải là' }, names) });
}
