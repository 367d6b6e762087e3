import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { checkedMedia } from './media.js';

const content = (...chunks: string[]) => Readable.from(chunks.map((chunk) => Buffer.from(chunk)));

describe('media types', () => {
  const passed = async (mediaType: string, ...chunks: string[]) =>
    text(Readable.from(checkedMedia(mediaType, content(...chunks))));

  it('pass what begins as it says, however it is cut', async () => {
    expect(await passed('application/pdf', '%P', 'DF', '-1.7 text', ' more')).toBe('%PDF-1.7 text more');
  });

  it.each([
    ['application/pdf', 'MZ this is a program'],
    ['application/pdf', '%PD'],
    ['application/pdf', ''],
    ['image/png', '%PDF-1.7'],
    ['text/html', '<script>'],
  ])('refuse as %s the bytes %s', async (mediaType, bytes) => {
    await expect(passed(mediaType, bytes)).rejects.toThrow('UNSUPPORTED_MEDIA_TYPE');
  });
});
