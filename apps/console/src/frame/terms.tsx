/** A term and what it is here. */
export type Term = readonly [term: string, value: string];

/** Short facts of a thing, each with its term. */
export function Terms({ rows, className }: { readonly rows: readonly Term[]; readonly className?: string }) {
  return (
    <dl className={className}>
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
