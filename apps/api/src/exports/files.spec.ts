import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { streamXlsxRows } from 'hucre/xlsx';
import type { Cell, FileColumn } from './cells.js';
import { csvOf, xlsxOf } from './files.js';

const column = (title: string, isDay = false): FileColumn => ({ title, isDay, cell: () => null });
const columns = [column('Số hồ sơ'), column('Họ và tên'), column('Ngày nghỉ việc', true), column('Số tháng hưởng')];
const dangerous = ['=HYPERLINK("http://x","y")', '+1', '-1', '@SUM(A1)', '\t=1'];
const names = ['Nguyễn Thị Bưởi', 'Đặng Ỷ Ởn', 'chữ "trong" ngoặc, phẩy;\nxuống dòng', ...dangerous];
const day = new Date('2026-10-15T00:00:00Z');
const lines: readonly (readonly Cell[])[] = names.map((name, at) => [`TCTN-2026-${at}`, name, day, at]);

async function* rowsOf(all: Iterable<readonly Cell[]>) {
  for (const row of all) yield await Promise.resolve(row);
}

it('CSV is read by spreadsheets as it is meant: Vietnamese, days, nothing that they would run', async () => {
  const bytes = await buffer(csvOf(columns, rowsOf(lines)));
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const read: string[][] = parse(bytes, { bom: true });
  expect(read[0]).toEqual(columns.map(({ title }) => title));
  expect(read.slice(1).map(([, name]) => name)).toEqual(
    names.map((name) => (dangerous.includes(name) ? `'${name}` : name)),
  );
  expect(read[1]).toEqual(['TCTN-2026-0', 'Nguyễn Thị Bưởi', '2026-10-15', '0']);
});

it('a workbook holds texts as texts, days as dates and numbers as numbers', async () => {
  const bytes = await buffer(xlsxOf(columns, rowsOf(lines)));
  const read: (readonly unknown[])[] = [];
  for await (const { values } of streamXlsxRows(bytes)) read.push(values);
  expect(read[0]).toEqual(columns.map(({ title }) => title));
  expect(read.slice(1).map(([, name]) => name)).toEqual(names);
  expect(read[1]).toEqual(['TCTN-2026-0', 'Nguyễn Thị Bưởi', day, 0]);
});

it.each([
  ['CSV', csvOf],
  ['a workbook', xlsxOf],
] as const)('%s is made as it is taken: ten thousand lines are never held at once', async (_name, made) => {
  const size = 10_000;
  let read = 0;
  function* all() {
    for (; read < size; read += 1)
      yield [`TCTN-2026-${read}`, 'Nguyễn Thị Bưởi '.repeat(20) + String(Math.random()), day, read];
  }
  const file: Readable = made(columns, rowsOf(all()));
  const chunks = file.iterator({ destroyOnReturn: false }) as AsyncIterator<Uint8Array>;
  await chunks.next();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(read).toBeLessThan(size / 2);
  while ((await chunks.next()).done !== true);
  expect(read).toBe(size);
});
