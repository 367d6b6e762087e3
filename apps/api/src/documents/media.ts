import { Transform, type Readable, type TransformCallback } from 'node:stream';
import { problem } from '../problems/problem.js';

/** What documents may be, with the bytes by which each begins: the content type alone is only a claim. */
const beginnings: Record<string, readonly Buffer[]> = {
  'application/pdf': [Buffer.from('%PDF-')],
  'image/png': [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  'image/jpeg': [Buffer.from([0xff, 0xd8, 0xff])],
};

export const mediaTypes = Object.keys(beginnings);

const LONGEST = 8;

const unlike = (mediaType: string) =>
  problem('UNSUPPORTED_MEDIA_TYPE', { detail: `The bytes are not those of ${mediaType}` });

/**
 * Passes the bytes on if they begin as their media type says.
 * @throws Problem UNSUPPORTED_MEDIA_TYPE as an error of the stream
 */
export function checkedMedia(mediaType: string, content: Readable): Readable {
  const expected = beginnings[mediaType] ?? [];
  const fits = (head: Buffer) => expected.some((beginning) => head.subarray(0, beginning.length).equals(beginning));
  let head = Buffer.alloc(0);
  let known = false;
  const check = new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      if (known) return done(null, chunk);
      head = Buffer.concat([head, chunk]);
      if (head.length < LONGEST) return done();
      known = true;
      return fits(head) ? done(null, head) : done(unlike(mediaType));
    },
    flush(done) {
      if (known) return done();
      return fits(head) ? done(null, head) : done(unlike(mediaType));
    },
  });
  content.on('error', (error) => check.destroy(error));
  return content.pipe(check);
}
