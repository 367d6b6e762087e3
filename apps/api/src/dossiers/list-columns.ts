import { z } from 'zod';
import { type AnyDossierType, list, says } from '../../../../libs/dossier/index.js';
import { wrongAt } from '../problems/problem.js';

/** Columns of every line. */
export const lineColumns = [
  'number',
  'type',
  'name',
  'status',
  'office',
  'employer',
  'holder',
  'openedOn',
  'due',
  'otherDue',
  'waiting',
] as const;
export type LineColumn = (typeof lineColumns)[number];

const columnName = z
  .string()
  .regex(
    new RegExp(`^(${lineColumns.join('|')}|fields\\.[a-z][a-zA-Z0-9]{0,39})$`),
    says({ en: 'The name of a column', vi: 'Phải là tên cột' }),
  );

/** Columns of a list, without repeats: those of every line, and those that its type names. */
export const columnNames = z
  .array(columnName)
  .min(1)
  .max(30)
  .refine(
    (names) => new Set(names).size === names.length,
    says({ en: 'A column stands here twice', vi: 'Một cột được ghi hai lần' }),
  );

/**
 * Checks that columns of a type belong to the type of the list.
 * @throws Problem VALIDATION_FAILED at the column
 */
export function demandColumns(type: AnyDossierType | undefined, columns: readonly string[]): void {
  const known = Object.entries(type?.search ?? {}).flatMap(([name, { column }]) =>
    column === true ? [`fields.${name}`] : [],
  );
  const wrong = columns.findIndex((column) => column.startsWith('fields.') && !known.includes(column));
  if (wrong < 0) return;
  throw wrongAt(`/columns/${wrong}`, list({ en: 'Columns of this type', vi: 'Các cột của loại hồ sơ này' }, known));
}
