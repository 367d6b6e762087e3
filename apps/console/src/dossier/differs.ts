import { type Schema, withoutNull } from '../form/schema.js';

/** What one says of a matter that several speak of. */
export interface Column {
  readonly title: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly schema: Schema | undefined;
}

/** How a column says a field. */
export const fieldOf = ({ schema }: Column, name: string): Schema | undefined => {
  const field = schema?.properties?.[name];
  return field && withoutNull(field).schema;
};

/** Days, and codes of one list, can be compared; words that somebody chose cannot. */
const kindOf = (schema: Schema | undefined): string | undefined =>
  schema?.format === 'date' ? 'date' : schema?.enum === undefined ? undefined : [...schema.enum].sort().join(' ');

/** Whether two parties state different values for a field, as far as values can be compared. */
export function differs(columns: readonly Column[], name: string): boolean {
  const said = columns.flatMap((column) => {
    const value = column.value[name];
    const kind = kindOf(fieldOf(column, name));
    return kind === undefined || typeof value !== 'string' ? [] : [{ kind, value }];
  });
  return said.some((one) => said.some((other) => one.kind === other.kind && one.value !== other.value));
}
