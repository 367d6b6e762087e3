/** Something that is to be done until a day, from a day on where that is not at once. */
export interface Duty {
  readonly from: string | null;
  readonly until: string;
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
const firstOf = (month: string): Date => new Date(`${month}-01T00:00:00Z`);
const DAY = 86_400_000;

/** The month so many months later. Months are texts, `2026-12`. */
export function monthLater(month: string, months: number): string {
  const date = firstOf(month);
  date.setUTCMonth(date.getUTCMonth() + months);
  return dayOf(date).slice(0, 7);
}

/** The weeks of a month, from Monday to Sunday; days of other months are null. */
export function weeksOf(month: string): readonly (readonly (string | null)[])[] {
  const first = firstOf(month);
  const days = (firstOf(monthLater(month, 1)).getTime() - first.getTime()) / DAY;
  const before = (first.getUTCDay() + 6) % 7;
  const cells = Array.from({ length: Math.ceil((before + days) / 7) * 7 }, (_, at) =>
    at < before || at >= before + days ? null : dayOf(new Date(first.getTime() + (at - before) * DAY)),
  );
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(7 * week, 7 * week + 7));
}

/** How a day lies in the days of a duty: it is the only one, the first, the last, or between them. */
export type Part = 'only' | 'first' | 'last' | 'between';

/** How a day lies in the days of a duty; undefined where it is none of them. */
export function partOf(day: string, { from, until }: Duty): Part | undefined {
  if (day === until) return from === null || from >= until ? 'only' : 'last';
  if (from === null || day < from || day > until) return undefined;
  return day === from ? 'first' : 'between';
}

/** The months in which there is something to be done, with those between them. @param today of Viet Nam */
export function monthsOf(duties: readonly Duty[], today: string): readonly string[] {
  const days = duties.flatMap(({ from, until }) => [from ?? until, until]);
  const [first = today, last = today] = [days.toSorted()[0], days.toSorted().at(-1)];
  const months: string[] = [];
  for (let month = first.slice(0, 7); month <= last.slice(0, 7); month = monthLater(month, 1)) months.push(month);
  return months;
}
