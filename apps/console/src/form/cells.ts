import { rowsOf, type Typed } from './collect.js';
import { type Schema, under } from './schema.js';

/** The lines of a copied part of a spreadsheet, each with its cells; none where it is one text. */
export function copiedCells(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  const cells = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  return lines.length > 1 || (cells[0]?.length ?? 0) > 1 ? cells : [];
}

/**
 * What is typed with copied cells from a row of a list on, down and to the right; rows are added, as many as the list takes.
 * @param fields pointers within a row of the fields that take a text, in their order
 * @param from the row, and which of the fields
 */
export function withCells(
  typed: Typed,
  pointer: string,
  schema: Schema,
  fields: readonly string[],
  from: { readonly row: number; readonly field: number },
  cells: readonly (readonly string[])[],
): Typed {
  const room = (schema.maxItems ?? 200) - from.row;
  const used = cells.slice(0, room);
  const texts = used.flatMap((line, down) =>
    line.flatMap((text, right) => {
      const field = fields[from.field + right];
      return field === undefined ? [] : [[`${under(pointer, from.row + down)}${field}`, text] as const];
    }),
  );
  const rows = Math.max(rowsOf(typed, pointer, schema), from.row + used.length);
  return { ...typed, ...Object.fromEntries(texts), [`${pointer}#`]: String(rows) };
}
