import type { Figures } from './address.js';

type Row = Figures['rows'][number];

/** How many months are drawn. */
export const MONTHS = 24;

/** The months that end with that of a day, as YYYY-MM. */
export function monthsUntil(day: string, count = MONTHS): readonly string[] {
  const [year, month] = day.split('-').map(Number);
  const last = (year ?? 0) * 12 + (month ?? 1) - 1;
  return Array.from({ length: count }, (_, at) => {
    const months = last - count + 1 + at;
    return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
  });
}

/** Whether a day is the last of its month. */
export const endsItsMonth = (day: string): boolean =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;

/** The top of an axis that begins with nought: a round even number, so that its half is a number of dossiers. */
export function topOf(most: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, most - 1))));
  return [2, 4, 6, 8, 10, 20].map((step) => step * power).find((top) => top >= most) ?? most;
}

/** One line: the count of each month; null before anything was recorded. */
export interface MonthLine {
  readonly part: string;
  readonly counts: readonly (number | null)[];
}

/** What is drawn of figures by month. */
export interface Drawn {
  /** Each month, those without anything as well. */
  readonly rows: readonly Row[];
  /** At which month anything was recorded first; -1: in none. */
  readonly since: number;
  /** The parts that are drawn, in their order. */
  readonly lines: readonly MonthLine[];
  /** The greatest count, and where it is. */
  readonly most: { readonly count: number; readonly part: string; readonly month: string };
}

/** The lines of figures by month: of the parts of which anything is recorded, at most so many, those with the most. */
export function drawnOf({ rows, parts }: Figures, months: readonly string[], atMost: number): Drawn {
  const found = months.map((month) => rows.find(({ group }) => group === month));
  const since = found.findIndex((row) => row !== undefined);
  const countOf = (row: Row | undefined, part: string) =>
    row?.figures.find((figure) => figure.part === part)?.dossiers ?? 0;
  const sums = parts
    .map(({ name }) => ({ name, sum: found.reduce((sum, row) => sum + countOf(row, name), 0) }))
    .filter(({ sum }) => sum > 0)
    .toSorted((one, other) => other.sum - one.sum)
    .slice(0, atMost);
  const lines = parts
    .filter(({ name }) => sums.some((one) => one.name === name))
    .map(({ name }) => ({
      part: name,
      counts: found.map((row, at) => (at < since ? null : countOf(row, name))),
    }));
  const most = lines
    .flatMap(({ part, counts }) => counts.map((count, at) => ({ part, count: count ?? 0, month: months[at] ?? '' })))
    .reduce((one, other) => (other.count > one.count ? other : one), { part: '', count: 0, month: '' });
  return {
    ...{ since, lines, most },
    rows: months.map((month, at) => found[at] ?? { group: month, title: { vi: month, en: month }, figures: [] }),
  };
}

/** Where a count stands, in a picture of a unit for each month and 100 units from nought to the top. */
const placeOf = (count: number, at: number, top: number): string => `${at + 0.5} ${100 - (count / top) * 100}`;

/** A line through its months, and a dot at each: a single month is seen as well. */
export function pathsOf({ counts }: MonthLine, top: number): { readonly line: string; readonly dots: string } {
  const places = counts.flatMap((count, at) => (count === null ? [] : [placeOf(count, at, top)]));
  return { line: `M${places.join(' L')}`, dots: places.map((place) => `M${place} h0`).join(' ') };
}
