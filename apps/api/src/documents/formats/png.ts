import { crc32, createInflate } from 'node:zlib';
import { Readable } from 'node:stream';
import { demand, UnreadableError } from './unreadable.js';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Samples of a pixel and the depths that they may have, by colour type (PNG 11.2.2). */
const colours: Readonly<Record<number, { samples: number; depths: readonly number[] }>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};
/** Adam7: first column and row, steps between columns and rows (PNG 8.2). */
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;
/** Larger images are not papers, and too expensive to unpack. */
const MOST_BYTES = 268_435_456;

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function chunksOf(bytes: Buffer): Chunk[] {
  demand(bytes.subarray(0, 8).equals(SIGNATURE), 'it is not a PNG');
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length;) {
    demand(at + 12 <= bytes.length, 'it is cut off');
    const length = bytes.readUInt32BE(at);
    demand(at + 12 + length <= bytes.length, 'it is cut off');
    const body = bytes.subarray(at + 4, at + 8 + length);
    demand(crc32(body) === bytes.readUInt32BE(at + 8 + length), 'a checksum is wrong');
    chunks.push({ type: body.subarray(0, 4).toString('latin1'), data: body.subarray(4) });
    at += 12 + length;
    if (chunks.at(-1)?.type === 'IEND') {
      demand(at === bytes.length, 'something stands after its end');
      return chunks;
    }
  }
  throw new UnreadableError('it has no end');
}

/** How many bytes its pixels have, unpacked: each row with the byte of its filter. */
function sizeOf(header: Buffer): number {
  demand(header.length === 13, 'its header is broken');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth = 0, colour = 0, compression, filter, interlace] = header.subarray(8);
  const { samples, depths } = colours[colour] ?? { samples: 0, depths: [] };
  const known = depths.includes(depth) && compression === 0 && filter === 0 && (interlace === 0 || interlace === 1);
  demand(width > 0 && height > 0 && known, 'its header is broken');
  const rows = (columns: number, lines: number) =>
    columns === 0 ? 0 : lines * (1 + Math.ceil((columns * samples * depth) / 8));
  const within = (size: number, first: number, step: number) => Math.max(0, Math.ceil((size - first) / step));
  const size =
    interlace === 0
      ? rows(width, height)
      : adam7.reduce((sum, [x, y, dx, dy]) => sum + rows(within(width, x, dx), within(height, y, dy)), 0);
  demand(size <= MOST_BYTES, 'it is too large to be a paper');
  return size;
}

/** Unpacks without storing; stops as soon as there is more than expected. */
async function unpackedBytes(parts: readonly Buffer[], expected: number): Promise<number> {
  let bytes = 0;
  try {
    for await (const chunk of Readable.from(parts).pipe(createInflate())) {
      bytes += (chunk as Buffer).length;
      if (bytes > expected) break;
    }
  } catch {
    throw new UnreadableError('its pixels cannot be unpacked');
  }
  return bytes;
}

/**
 * Reads a PNG (ISO/IEC 15948) to its end: every chunk with its checksum, and as many pixels as its header promises.
 * @throws UnreadableError
 */
export async function readPng(bytes: Buffer): Promise<void> {
  const chunks = chunksOf(bytes);
  const [header] = chunks;
  demand(header?.type === 'IHDR', 'its header is broken');
  const expected = sizeOf(header.data);
  const palette = header.data[9] !== 3 || chunks.some(({ type }) => type === 'PLTE');
  const pixels = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  demand(pixels.length > 0 && palette, 'it holds no image');
  demand((await unpackedBytes(pixels, expected)) === expected, 'it has not the pixels that it promises');
}
