/** The head of a table, where every column is called by words alone. */
export function ColumnTitles({ of }: { readonly of: readonly string[] }) {
  return (
    <thead>
      <tr>
        {of.map((title) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}
