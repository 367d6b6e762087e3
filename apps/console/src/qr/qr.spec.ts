import { correctionOf, formatOf, type Modules, placesOf, qrCode } from './qr.js';

const address = 'https://hoso.example/verify/K7QM-3XHA-9TRC-EN4B';

describe('codewords of correction', () => {
  it('are those of the worked example of ISO/IEC 18004, annex I, and of HELLO WORLD at level M', () => {
    const numbers = [16, 32, 12, 86, 97, 128, 236, 17, 236, 17, 236, 17, 236, 17, 236, 17];
    expect(correctionOf(numbers, 10)).toEqual([165, 36, 212, 193, 237, 54, 199, 135, 44, 85]);
    const hello = [32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17];
    expect(correctionOf(hello, 10)).toEqual([196, 35, 39, 119, 235, 215, 231, 226, 93, 23]);
  });
});

describe('the format', () => {
  it('is that of level M in the table of the standard', () => {
    const bits = (mask: number) => formatOf(mask).toString(2).padStart(15, '0');
    expect([0, 1, 5, 7].map(bits)).toEqual([
      ...['101010000010010', '101000100100101', '100000011001110', '100101010100000'],
    ]);
  });
});

/** Blocks and codewords of data in a block, by size, as the standard has them for level M. */
const capacities: Readonly<Record<number, readonly [blocks: number, data: number]>> = {
  21: [1, 16],
  25: [1, 28],
  29: [1, 44],
  33: [2, 32],
  37: [2, 43],
  41: [4, 27],
};

/** Whether a place belongs to the frame, told in another way than it is drawn. */
const isFrame = (size: number) => (x: number, y: number) => {
  const near = (at: number) => at < 9;
  const far = (at: number) => at >= size - 8;
  if ((near(x) && near(y)) || (near(x) && far(y)) || (far(x) && near(y)) || x === 6 || y === 6) return true;
  return size > 21 && Math.abs(x - (size - 7)) <= 2 && Math.abs(y - (size - 7)) <= 2;
};

const maskAt = (mask: number, x: number, y: number): boolean =>
  [
    (x + y) % 2,
    y % 2,
    x % 3,
    (x + y) % 3,
    ((y >> 1) + Math.floor(x / 3)) % 2,
    ((x * y) % 2) + ((x * y) % 3),
    (((x * y) % 2) + ((x * y) % 3)) % 2,
    (((x + y) % 2) + ((x * y) % 3)) % 2,
  ][mask] === 0;

/** Reads a code without a fault, as a reader does. */
function read(modules: Modules): string {
  const size = modules.length;
  const at = (x: number, y: number) => modules[y]?.[x] === true;
  const format = [0, 1, 2, 3, 4, 5, 7, 8].map((y) => at(8, y)).concat([7, 5, 4, 3, 2, 1, 0].map((x) => at(x, 8)));
  const value = format.reduce((sum, bit, n) => sum + (bit ? 2 ** n : 0), 0);
  const again = Array.from({ length: 15 }, (_, n) => (n < 8 ? at(size - 1 - n, 8) : at(8, size - 15 + n)));
  expect(again).toEqual(format);
  const mask = [0, 1, 2, 3, 4, 5, 6, 7].find((one) => formatOf(one) === value) ?? 8;
  const bits = placesOf(size, isFrame(size)).map(([x, y]) => (at(x, y) !== maskAt(mask, x, y) ? '1' : '0'));
  const words = (bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  const [blocks, data] = capacities[size] ?? [0, 0];
  const correction = Math.floor((words.length - blocks * data) / blocks);
  const all = Array.from({ length: blocks }, (_, block) => {
    const part = Array.from({ length: data }, (_unused, n) => words[n * blocks + block] ?? 0);
    const mends = Array.from({ length: correction }, (_unused, n) => words[(data + n) * blocks + block] ?? 0);
    expect(correctionOf(part, correction)).toEqual(mends);
    return part;
  }).flat();
  const stream = all.map((word) => word.toString(2).padStart(8, '0')).join('');
  expect(stream.slice(0, 4)).toBe('0100');
  const length = Number.parseInt(stream.slice(4, 12), 2);
  const bytes = Array.from({ length }, (_, n) => Number.parseInt(stream.slice(12 + n * 8, 20 + n * 8), 2));
  return new TextDecoder().decode(new Uint8Array(bytes));
}

describe('a QR code', () => {
  it.each([
    [21, 'hoso'],
    [25, 'https://hoso.example'],
    [29, 'https://hoso.example/verify/K7QM'],
    [33, address],
    [37, `${address}?and=something-behind`],
    [41, 'x'.repeat(106)],
    [33, 'Trung tâm Dịch vụ việc làm Hà Nội'],
  ])('of %i modules says what it was made of: %s', (size, text) => {
    const modules = qrCode(text) ?? [];
    expect(modules).toHaveLength(size);
    expect(read(modules)).toBe(text);
  });

  it('has its corners where readers look for them', () => {
    const modules = qrCode(address) ?? [];
    const line = (y: number, from: number) =>
      (modules[y] ?? [])
        .slice(from, from + 7)
        .map((dark) => (dark ? '#' : '.'))
        .join('');
    for (const [x, y] of [
      [0, 0],
      [26, 0],
      [0, 26],
    ] as const)
      expect([0, 1, 2, 3, 4, 5, 6].map((at) => line(y + at, x))).toEqual([
        ...['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'],
      ]);
  });

  it('is none of a text that is too long', () => {
    expect(qrCode('x'.repeat(107))).toBeUndefined();
  });
});
