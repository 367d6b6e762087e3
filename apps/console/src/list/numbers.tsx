import { Link } from '@tanstack/react-router';

/** A dossier by its number, with its holder's name. */
export interface Named {
  readonly number: string;
  readonly displayName?: string | null | undefined;
}

/** Dossiers, each with its holder's name, so that one sees which they are. */
export function Numbers({ of }: { readonly of: readonly Named[] }) {
  return (
    <ul>
      {of.map(({ number, displayName }) => (
        <li key={number}>
          <Link to="/dossiers/$number" params={{ number }}>
            {number}
          </Link>{' '}
          <bdi>{displayName}</bdi>
        </li>
      ))}
    </ul>
  );
}
