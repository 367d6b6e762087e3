/**
 * QR codes (ISO/IEC 18004) of short texts: bytes, correction level M (15% of it may be unreadable), versions 1 to 6. That holds 106
 * bytes, which is enough for an address; larger versions have parts that these have not.
 */

/** Of each version: codewords of data in a block, of correction in a block, and blocks; all blocks of a version are alike. */
const versions = [
  { data: 16, correction: 10, blocks: 1 },
  { data: 28, correction: 16, blocks: 1 },
  { data: 44, correction: 26, blocks: 1 },
  { data: 32, correction: 18, blocks: 2 },
  { data: 43, correction: 24, blocks: 2 },
  { data: 27, correction: 16, blocks: 4 },
] as const;

type Version = (typeof versions)[number];

/** Rows of modules: true is dark. */
export type Modules = readonly (readonly boolean[])[];

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

// The field of 256 elements in which Reed and Solomon reckon: powers of 2, modulo x^8 + x^4 + x^3 + x^2 + 1.
const powers: number[] = [1];
while (powers.length < 255) {
  const next = (powers.at(-1) ?? 0) * 2;
  powers.push(next > 255 ? next ^ 0x11d : next);
}
const logs = new Map(powers.map((power, at) => [power, at]));
const times = (one: number, other: number): number =>
  one === 0 || other === 0 ? 0 : (powers[((logs.get(one) ?? 0) + (logs.get(other) ?? 0)) % 255] ?? 0);

/** The product of (x − 2^i), without its first coefficient, which is 1. */
const generator = (degree: number): readonly number[] =>
  range(degree)
    .reduce<readonly number[]>(
      (known, at) => {
        const root = powers[at] ?? 0;
        return [...known, 0].map((value, place) => value ^ times(known[place - 1] ?? 0, root));
      },
      [1],
    )
    .slice(1);

/** Codewords by which a reader mends what it cannot read. */
export function correctionOf(data: readonly number[], count: number): readonly number[] {
  const divisor = generator(count);
  return data.reduce<readonly number[]>(
    (rest, value) => {
      const factor = value ^ (rest[0] ?? 0);
      return divisor.map((one, at) => (rest[at + 1] ?? 0) ^ times(one, factor));
    },
    range(count).map(() => 0),
  );
}

/** The text as codewords: kind and length, its bytes, an end, and what fills the rest. */
function dataOf(bytes: readonly number[], { data, blocks }: Version): readonly number[] {
  const bits = (value: number, count: number) => range(count).map((at) => (value >> (count - 1 - at)) & 1);
  const stream = [...bits(4, 4), ...bits(bytes.length, 8), ...bytes.flatMap((byte) => bits(byte, 8)), ...bits(0, 4)];
  const words = range(stream.length / 8).map((at) => Number.parseInt(stream.slice(at * 8, at * 8 + 8).join(''), 2));
  const filling = range(data * blocks - words.length).map((at) => (at % 2 === 0 ? 0xec : 0x11));
  return [...words, ...filling];
}

/** Codewords in the order in which they are drawn: of each block one after the other. */
function drawnOf(all: readonly number[], { data, correction, blocks }: Version): readonly number[] {
  const parts = range(blocks).map((at) => all.slice(at * data, (at + 1) * data));
  const corrections = parts.map((part) => correctionOf(part, correction));
  const inTurn = (lists: readonly (readonly number[])[], count: number) =>
    range(count).flatMap((at) => lists.map((list) => list[at] ?? 0));
  return [...inTurn(parts, data), ...inTurn(corrections, correction)];
}

const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_x, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** The fifteen bits that say which mask lies over level M. */
export function formatOf(mask: number): number {
  const rest = range(10).reduce((known) => (known << 1) ^ ((known >> 9) * 0x537), mask);
  return ((mask << 10) | rest) ^ 0x5412;
}

/** A drawing: what is there, undefined where data may come. */
type Drawing = (boolean | undefined)[][];

const put = (drawing: Drawing, x: number, y: number, dark: boolean): void => {
  const row = drawing[y];
  if (row !== undefined && x >= 0 && x < drawing.length) row[x] = dark;
};

/** A square of rings around a place, as readers look for. */
const rings = (
  drawing: Drawing,
  [left, top]: readonly [number, number],
  reach: number,
  isDark: (ring: number) => boolean,
) => {
  for (const dy of range(2 * reach + 1))
    for (const dx of range(2 * reach + 1)) {
      const ring = Math.max(Math.abs(dx - reach), Math.abs(dy - reach));
      put(drawing, left + dx - reach, top + dy - reach, isDark(ring));
    }
};

/** Everything but data and mask: the same in each code of this size. */
function frameOf(size: number): Drawing {
  const drawing: Drawing = range(size).map(() => range(size).map(() => undefined));
  for (const at of range(size)) {
    put(drawing, 6, at, at % 2 === 0);
    put(drawing, at, 6, at % 2 === 0);
  }
  const corner = (ring: number) => ring !== 2 && ring !== 4;
  for (const place of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    rings(drawing, place, 4, corner);
  if (size > 21) rings(drawing, [size - 7, size - 7], 2, (ring) => ring !== 1);
  return drawing;
}

/** Says, twice, which mask lies over it. */
function drawFormat(drawing: Drawing, mask: number): void {
  const { length: size } = drawing;
  const format = formatOf(mask);
  const bit = (at: number) => ((format >> at) & 1) === 1;
  for (const at of range(15)) {
    put(drawing, at < 8 ? 8 : at === 8 ? 7 : 14 - at, at < 6 ? at : at < 8 ? at + 1 : 8, bit(at));
    put(drawing, at < 8 ? size - 1 - at : 8, at < 8 ? 8 : size - 15 + at, bit(at));
  }
  put(drawing, 8, size - 8, true);
}

/** The places of data, in the order of their bits: up and down in pairs of columns, from the right. */
export const placesOf = (
  size: number,
  isTaken: (x: number, y: number) => boolean,
): readonly (readonly [number, number])[] =>
  range((size - 1) / 2).flatMap((pair) => {
    // The column of the timing marks is left out.
    const right = size - 1 - 2 * pair - (size - 1 - 2 * pair <= 6 ? 1 : 0);
    return range(size).flatMap((step) => {
      const y = pair % 2 === 0 ? size - 1 - step : step;
      return [right, right - 1].filter((x) => !isTaken(x, y)).map((x) => [x, y] as const);
    });
  });

function drawn(words: readonly number[], size: number, mask: number): Modules {
  const drawing = frameOf(size);
  drawFormat(drawing, mask);
  const isMasked = masks[mask] ?? (() => false);
  const places = placesOf(size, (x, y) => drawing[y]?.[x] !== undefined);
  for (const [at, [x, y]] of places.entries()) {
    const bit = (((words[at >> 3] ?? 0) >> (7 - (at & 7))) & 1) === 1;
    put(drawing, x, y, bit !== isMasked(x, y));
  }
  return drawing.map((row) => row.map((module) => module === true));
}

/** How hard a code is to read: rows of one colour, squares of one colour, what looks like a corner, too much of one colour. */
function hardness(modules: Modules): number {
  const lines = [...modules, ...range(modules.length).map((x) => modules.map((row) => row[x] ?? false))];
  const texts = lines.map((line) => line.map((dark) => (dark ? '1' : '0')).join(''));
  const runs = texts.flatMap((text) => text.match(/0{5,}|1{5,}/g) ?? []).map(({ length }) => length - 2);
  const corners = texts.flatMap((text) => text.match(/(?=10111010000|00001011101)/g) ?? []).map(() => 40);
  const squares = modules.flatMap((row, y) =>
    row.flatMap((dark, x) =>
      [modules[y]?.[x + 1], modules[y + 1]?.[x], modules[y + 1]?.[x + 1]].every((other) => other === dark) ? [3] : [],
    ),
  );
  const dark = modules.flat().filter(Boolean).length / modules.length ** 2;
  const uneven = 10 * Math.floor(Math.abs(dark - 0.5) * 20);
  return [...runs, ...corners, ...squares].reduce((sum, one) => sum + one, uneven);
}

/** A QR code of a text; undefined for one of more than 106 bytes. */
export function qrCode(text: string): Modules | undefined {
  const bytes = [...new TextEncoder().encode(text)];
  const at = versions.findIndex(({ data, blocks }) => data * blocks >= bytes.length + 2);
  const version = versions[at];
  if (version === undefined) return undefined;
  const words = drawnOf(dataOf(bytes, version), version);
  const tried = masks.map((_, mask) => drawn(words, 21 + 4 * at, mask));
  const measured = tried.map((modules) => ({ modules, hard: hardness(modules) }));
  return measured.reduce((best, one) => (one.hard < best.hard ? one : best)).modules;
}
