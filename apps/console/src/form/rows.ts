import type { Typed } from './collect.js';
import { under } from './schema.js';

/** What stood in a row that was taken out of a list. */
export interface GoneRow {
  readonly at: number;
  /** By what follows the pointer of the row. */
  readonly typed: Typed;
}

/** The number of the row in which a place is, and what follows its pointer; undefined for what is in no row of this list. */
export function placeIn(list: string, place: string): { readonly row: number; readonly rest: string } | undefined {
  if (!place.startsWith(`${list}/`)) return undefined;
  const [, row, rest = ''] = /^(\d+)(.*)$/.exec(place.slice(list.length + 1)) ?? [];
  return row === undefined ? undefined : { row: Number(row), rest };
}

/** The same with the rows of a list moved; a row for which `to` has nothing goes. */
const moved = (typed: Typed, list: string, to: (row: number) => number | undefined): Typed =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([place, text]) => {
      const at = placeIn(list, place);
      if (at === undefined) return [[place, text]];
      const row = to(at.row);
      return row === undefined ? [] : [[`${under(list, row)}${at.rest}`, text]];
    }),
  );

/** Takes a row out of a list: what stands below moves up. @param rows how many there are */
export function withoutRow(
  typed: Typed,
  list: string,
  at: number,
  rows: number,
): { readonly typed: Typed; readonly gone: GoneRow } {
  const ofRow = Object.entries(typed).flatMap(([place, text]) => {
    const here = placeIn(list, place);
    return here?.row === at ? [[here.rest, text] as const] : [];
  });
  return {
    typed: {
      ...moved(typed, list, (row) => (row === at ? undefined : row > at ? row - 1 : row)),
      [`${list}#`]: String(rows - 1),
    },
    gone: { at, typed: Object.fromEntries(ofRow) },
  };
}

/** Puts a row back where it stood, or last where the list is shorter by now. @param rows how many there are */
export function withRow(typed: Typed, list: string, { at: stood, typed: held }: GoneRow, rows: number): Typed {
  const at = Math.min(stood, rows);
  return {
    ...moved(typed, list, (row) => (row >= at ? row + 1 : row)),
    ...Object.fromEntries(Object.entries(held).map(([rest, text]) => [`${under(list, at)}${rest}`, text])),
    [`${list}#`]: String(rows + 1),
  };
}
