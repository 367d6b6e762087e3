import { crc32, deflateSync } from 'node:zlib';
import { paper } from '../../../../../libs/testing/index.js';
import { readJpeg } from './jpeg.js';
import { PdfReader } from './pdf.js';
import { readPng } from './png.js';

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(8);
  framed.writeUInt32BE(data.length, 0);
  framed.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([framed.subarray(0, 4), body, framed.subarray(4)]);
};
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const header = (width: number, height: number, depth = 8, colour = 0, interlace = 0): Buffer => {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([depth, colour, 0, 0, interlace], 8);
  return chunk('IHDR', data);
};
const pixels = (bytes: number) => chunk('IDAT', deflateSync(Buffer.alloc(bytes)));
const end = chunk('IEND', Buffer.alloc(0));
const png = (...chunks: Buffer[]) => Buffer.concat([signature, ...chunks]);

describe('a PNG', () => {
  it.each([
    ['grey', png(header(20, 13), pixels(13 * 21), end)],
    ['of single bits', png(header(20, 13, 1), pixels(13 * 4), end)],
    ['with a palette', png(header(20, 13, 4, 3), chunk('PLTE', Buffer.alloc(6)), pixels(13 * 11), end)],
    // Five of the seven passes over 3 by 3 pixels have some: 1, 1, 2, 1 above 1, and 3; each row after its filter byte.
    ['interlaced', png(header(3, 3, 8, 2, 1), pixels(4 + 4 + 7 + 2 * 4 + 10), end)],
    ['in several parts, with words', png(header(20, 13), chunk('tEXt', Buffer.from('a\0b')), pixels(13 * 21), end)],
  ])('%s is read', async (_, bytes) => {
    await expect(readPng(bytes)).resolves.toBeUndefined();
  });

  it.each([
    ['nothing but a header', png(header(20, 13)), /no end/],
    ['a header and an end', png(header(20, 13), end), /no image/],
    ['fewer pixels than promised', png(header(20, 13), pixels(13 * 21 - 1), end), /pixels/],
    ['more pixels than promised', png(header(20, 13), pixels(1_000_000), end), /pixels/],
    ['pixels that do not unpack', png(header(20, 13), chunk('IDAT', Buffer.from('xxxxxxxx')), end), /unpacked/],
    ['a colour that there is not', png(header(20, 13, 8, 5), pixels(13 * 21), end), /header/],
    ['no width', png(header(0, 13), pixels(13), end), /header/],
    ['billions of pixels', png(header(100_000, 100_000, 16, 6), pixels(10), end), /too large/],
    ['a palette that is missing', png(header(20, 13, 4, 3), pixels(13 * 11), end), /no image/],
    ['something after its end', Buffer.concat([png(header(20, 13), pixels(13 * 21), end), Buffer.from('MZ')]), /after/],
    ['half of itself', png(header(20, 13), pixels(13 * 21), end).subarray(0, 50), /cut off/],
    ['a bit that flipped', flipped(png(header(20, 13), pixels(13 * 21), end), 45), /checksum/],
    ['something else', Buffer.from('%PDF-1.7'), /is not a P/],
  ])('that is %s is refused', async (_, bytes, why) => {
    await expect(readPng(bytes)).rejects.toThrow(why);
  });
});

function flipped(bytes: Buffer, at: number): Buffer {
  const other = Buffer.from(bytes);
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
}

/** 24 by 16 pixels, baseline, as an encoder made it; the tables of Huffman codes are left out, for no reader needs them. */
const marker = (code: number, ...data: number[]): Buffer => {
  const length = data.length + 2;
  return Buffer.from([0xff, code, length >> 8, length & 0xff, ...data]);
};
const start = Buffer.from([0xff, 0xd8]);
const stop = Buffer.from([0xff, 0xd9]);
const quantization = marker(0xdb, 0, ...Array<number>(64).fill(1));
const frame = (height: number, width: number, components = 1) =>
  marker(
    0xc0,
    8,
    height >> 8,
    height & 0xff,
    width >> 8,
    width & 0xff,
    components,
    ...Array<number>(3 * components).fill(1),
  );
const scan = (...coded: number[]) => Buffer.concat([marker(0xda, 1, 1, 0, 0, 63, 0), Buffer.from(coded)]);
const jpeg = (...parts: Buffer[]) => Buffer.concat([start, ...parts, stop]);

describe('a JPEG', () => {
  const good = jpeg(marker(0xe0, 1, 2), quantization, frame(16, 24), scan(0xf2, 0xff, 0x00, 0x55));
  it.each([
    ['of one scan', good],
    ['with restarts and fill bytes', jpeg(quantization, Buffer.from([0xff]), frame(16, 24), scan(1, 0xff, 0xd0, 2))],
    ['progressive, of two scans', jpeg(quantization, frame(16, 24, 3), scan(1, 2), scan(3, 4))],
    ['with what cameras append', Buffer.concat([good, Buffer.from('MPF and more')])],
  ])('%s is read', (_, bytes) => {
    expect(() => readJpeg(bytes)).not.toThrow();
  });

  it.each([
    ['four bytes', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), /is not a|cut off/],
    ['a beginning and an end', Buffer.concat([start, Buffer.from([0xff]), stop]), /no image/],
    ['tables without a frame', jpeg(quantization, scan(1, 2, 3)), /no image/],
    ['a frame without a scan', jpeg(quantization, frame(16, 24)), /no image/],
    ['a frame without tables', jpeg(frame(16, 24), scan(1, 2, 3)), /no image/],
    ['a scan far too short for its frame', jpeg(quantization, frame(4_000, 3_000), scan(1, 2, 3)), /no image/],
    ['no width', jpeg(quantization, frame(16, 0), scan(1, 2, 3)), /frame/],
    ['half of itself', good.subarray(0, 60), /cut off/],
    ['without its end', good.subarray(0, -2), /cut off/],
    ['bytes where a marker belongs', jpeg(quantization, Buffer.from([1, 2, 3])), /markers/],
    ['something else', Buffer.from('MZ this is a program'), /is not a JPEG/],
  ])('that is %s is refused', (_, bytes, why) => {
    expect(() => readJpeg(bytes)).toThrow(why);
  });
});

describe('a PDF', () => {
  const pdfs = new PdfReader();
  afterAll(() => pdfs.stop());
  const changed = (from: string, to: string) => Buffer.from(paper('x').replace(from, to.padEnd(from.length)));

  it('of one page is read, one after the other', async () => {
    await Promise.all(['a', 'b', 'c'].map((words) => pdfs.read(Buffer.from(paper(words)))));
  });

  it.each([
    ['a beginning', Buffer.from('%PDF-1.7\nrequest form'), /broken/],
    ['without a page', changed('/Kids [3 0 R] /Count 1', '/Kids [] /Count 0'), /broken|no page/],
    ['whose pages are not there', changed('/Kids [3 0 R] /Count 1', '/Kids [] /Count 5'), /broken|no page/],
    ['something else', Buffer.from('<html>'), /is not a P/],
  ])('that is %s is refused', async (_, bytes, why) => {
    await expect(pdfs.read(bytes)).rejects.toThrow(why);
  });

  it('that makes a reader work for ever is given up, and the next one is read', async () => {
    const endless = Buffer.from(`%PDF-1.7\n${'1 0 obj<<'.repeat(300_000)}`);
    await expect(pdfs.read(endless)).rejects.toThrow(/takes too much/);
    await pdfs.read(Buffer.from(paper('after it')));
  }, 20_000);
});
