import type { paths } from '../api/schema.js';
import type { Text } from '../words/language.js';

/** A row of the agency's offices: one office as it is from one day to another. */
export type OfficeRow = paths['/v1/offices']['get']['responses']['200']['content']['application/json']['items'][number];

/** An office that works on a day, with the names under which people may still know it, and those whose work it has. */
export interface ShownOffice {
  readonly office: OfficeRow;
  readonly former: readonly Text[];
}

const worksOn = ({ from, until }: OfficeRow, day: string): boolean => from <= day && (until === null || day <= until);

/** The code that has an office's work on a day, after all mergers until then. */
function todayOf(rows: readonly OfficeRow[], code: string, day: string): string {
  const last = rows.findLast((one) => one.code === code);
  const next = last?.successor ?? null;
  return last === undefined || next === null || last.until === null || last.until >= day
    ? code
    : todayOf(rows, next, day);
}

/** Offices that work on a day, each with former names; and those that ended without a successor. */
export function officesAt(
  rows: readonly OfficeRow[],
  day: string,
): { readonly working: readonly ShownOffice[]; readonly ended: readonly OfficeRow[] } {
  const working = rows
    .filter((row) => worksOn(row, day))
    .map((office) => {
      const former = rows.filter(
        (row) => row !== office && row.from <= day && todayOf(rows, row.code, day) === office.code,
      );
      const names = new Map(former.map(({ name }) => [name.vi, name]));
      names.delete(office.name.vi);
      return { office, former: [...names.values()] };
    });
  const ended = rows.filter(
    (row, at) =>
      row.until !== null &&
      row.until < day &&
      rows.findLastIndex(({ code }) => code === row.code) === at &&
      !working.some(({ office }) => office.code === todayOf(rows, row.code, day)),
  );
  return { working, ended };
}
