import type { ReactNode } from 'react';
import type { Schema } from '../form/schema.js';
import { useWords } from '../words/language.js';
import { type Column, differs, fieldOf } from './differs.js';

/** What several parties say of one matter: a row for each field, a column for each party; differences are marked. */
export function Beside({
  columns,
  titleOf,
  cell,
  isEmpty,
}: {
  readonly columns: readonly Column[];
  readonly titleOf: (name: string, schema: Schema | undefined) => string;
  readonly cell: (value: unknown, schema: Schema | undefined, title: string) => ReactNode;
  readonly isEmpty: (value: unknown) => boolean;
}) {
  const { words } = useWords();
  const names = [...new Set(columns.flatMap(({ value }) => Object.keys(value)))].filter((name) =>
    columns.some(({ value }) => !isEmpty(value[name])),
  );
  return (
    <table className="lines beside">
      <thead>
        <tr>
          <td />
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {names.map((name) => {
          const schema = columns.map((column) => fieldOf(column, name)).find((one) => one !== undefined);
          const term = titleOf(name, schema);
          return (
            <tr key={name}>
              <th scope="row">
                {term} {differs(columns, name) && <span className="differs">{words.dossier.differs}</span>}
              </th>
              {columns.map((column) => (
                <td key={column.title} data-label={column.title}>
                  {isEmpty(column.value[name])
                    ? null
                    : cell(column.value[name], fieldOf(column, name), `${column.title}, ${term}`)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
