import decodeQR from 'qr/decode.js';
import { qrDrawing } from './qr.js';

/** What a camera sees of it, with so many pixels for a module. */
function seen({ size, dark }: ReturnType<typeof qrDrawing>, scale: number) {
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of dark.matchAll(/M(\d+),(\d+)h1v1h-1z/g))
    for (let down = 0; down < scale; down += 1)
      for (let right = 0; right < scale; right += 1) {
        const at = ((Number(y) * scale + down) * width + Number(x) * scale + right) * 4;
        data.fill(0, at, at + 3);
      }
  return { width, height: width, data };
}

it.each(['https://hoso.example/verify/K7QM-3XHA-9TRC-EN4B', 'https://dịch-vụ.example/verify/K7QM3XHA9TRCEN4B', 'x'])(
  'a camera reads %s from what is drawn',
  (text) => {
    expect(decodeQR(seen(qrDrawing(text), 4))).toBe(text);
  },
);

it('has a white margin of four modules on every side', () => {
  const { size, dark } = qrDrawing('https://hoso.example/verify/K7QM-3XHA-9TRC-EN4B');
  const places = [...dark.matchAll(/M(\d+),(\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect([Math.min(...places), Math.max(...places)]).toEqual([4, size - 5]);
});
