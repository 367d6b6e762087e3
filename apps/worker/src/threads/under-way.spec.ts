import { Line, shareTable, Watch } from './under-way.js';

// `shareTable` hands the table to threads; this one takes lines of it as they do.
const begun = () => {
  const watch = new Watch(shareTable());
  const line = Line.taken();
  if (line === undefined) throw new Error('there is no line');
  return { watch, line };
};
const looked = (watch: Watch, times: number) => Array.from({ length: times }, () => watch.look(5)).at(-1);

it('names who stands at the same call in more looks than are allowed, and nobody before', () => {
  const { watch, line } = begun();
  line.begins('TCTN-2026-0000001');
  expect(looked(watch, 5)).toBeUndefined();
  expect(watch.look(5)).toBe('TCTN-2026-0000001');
});

it('names nobody while calls come and go, though one is under way at each look', () => {
  const { watch, line } = begun();
  for (let i = 0; i < 20; i += 1) {
    line.begins('TCTN-2026-0000001');
    expect(watch.look(5)).toBeUndefined();
    line.ends();
  }
});

it('names nobody between two calls, however long', () => {
  const { watch, line } = begun();
  line.begins('TCTN-2026-0000001');
  line.ends();
  expect(looked(watch, 20)).toBeUndefined();
});

it('tells threads apart, and has a name for whom it cannot name whole', () => {
  const { watch, line } = begun();
  const other = Line.taken();
  other?.begins('x'.repeat(200));
  for (let i = 0; i < 6; i += 1) {
    line.begins('TCTN-2026-0000001');
    line.ends();
    if (i < 5) expect(watch.look(5)).toBeUndefined();
  }
  expect(watch.look(5)).toBe('x'.repeat(96));
});

it('leaves threads beyond its lines alone', () => {
  shareTable();
  expect(Array.from({ length: 20 }, () => Line.taken()).filter((line) => line === undefined)).toHaveLength(4);
});
