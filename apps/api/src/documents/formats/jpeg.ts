import { demand, UnreadableError } from './unreadable.js';

const END = 0xd9;
const SCAN = 0xda;
const QUANTIZATION = 0xdb;
/** Start of a frame, by coding process; C4, C8 and CC are tables (ITU-T T.81, table B.1). */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** Markers without a length. */
const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;

/** The place of the marker after entropy-coded bytes. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0x00 && next !== 0xff && !isRestart(next)) return at;
  }
  throw new UnreadableError('it is cut off');
}

/** Blocks of 16 by 16 pixels: no coding process needs less than a bit for one. */
function blocksOf(frame: Buffer): number {
  demand(frame.length >= 6, 'its frame is broken');
  const [height, width, components] = [frame.readUInt16BE(1), frame.readUInt16BE(3), frame[5] ?? 0];
  const whole = height > 0 && width > 0 && components >= 1 && components <= 4 && frame.length === 6 + 3 * components;
  demand(whole, 'its frame is broken');
  return Math.ceil(width / 16) * Math.ceil(height / 16);
}

/**
 * Reads a JPEG (ITU-T T.81) from marker to marker to its end: tables, one frame, and scans that are long enough for it.
 * What cameras append after the end is ignored.
 * @throws UnreadableError
 */
export function readJpeg(bytes: Buffer): void {
  demand(bytes.length > 4 && bytes.readUInt16BE(0) === 0xffd8, 'it is not a JPEG');
  let blocks = 0;
  let scanned = 0;
  let tables = false;
  for (let at = 2; ;) {
    demand(at + 2 <= bytes.length, 'it is cut off');
    demand(bytes[at] === 0xff, 'its markers are broken');
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff || isAlone(marker)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (marker === END) break;
    demand(at + 4 <= bytes.length, 'it is cut off');
    const length = bytes.readUInt16BE(at + 2);
    const next = at + 2 + length;
    demand(length >= 2 && next <= bytes.length, 'it is cut off');
    if (isFrame(marker)) blocks = blocksOf(bytes.subarray(at + 4, next));
    if (marker === QUANTIZATION) tables = true;
    at = next;
    if (marker === SCAN) {
      demand(blocks > 0, 'it holds no image');
      at = endOfScan(bytes, next);
      scanned += at - next;
    }
  }
  demand(blocks > 0 && tables && scanned * 8 >= blocks, 'it holds no image');
}
