import { problem } from '../problems/problem.js';

/** What documents may be, with the bytes by which each begins: the content type alone is only a claim. */
const beginnings: Record<string, readonly Buffer[]> = {
  'application/pdf': [Buffer.from('%PDF-')],
  'image/png': [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  'image/jpeg': [Buffer.from([0xff, 0xd8, 0xff])],
};

export const mediaTypes = Object.keys(beginnings);

const LONGEST = 8;

function demand(mediaType: string, head: Buffer): void {
  const fits = beginnings[mediaType]?.some((beginning) => head.subarray(0, beginning.length).equals(beginning));
  if (fits !== true) {
    throw problem('UNSUPPORTED_MEDIA_TYPE', { detail: `The bytes are not those of ${mediaType}` });
  }
}

/**
 * Passes the bytes on, as they come, if they begin as their media type says.
 * @throws Problem UNSUPPORTED_MEDIA_TYPE before the first byte is passed on
 */
export async function* checkedMedia(mediaType: string, content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let head = Buffer.alloc(0);
  let known = false;
  for await (const chunk of content) {
    if (known) yield chunk;
    else {
      head = Buffer.concat([head, chunk]);
      if (head.length < LONGEST) continue;
      demand(mediaType, head);
      known = true;
      yield head;
    }
  }
  if (!known) {
    demand(mediaType, head);
    yield head;
  }
}
