import { Link } from '@tanstack/react-router';
import { numberText } from '../words/format.js';
import { useWords } from '../words/language.js';

/** A dossier by its number, with its holder's name. */
export interface Named {
  readonly number: string;
  readonly displayName?: string | null | undefined;
}

/** As many as somebody will read. */
const most = 200;

/** Dossiers, each with its holder's name, so that one sees which they are; of very many the first. */
export function Numbers({ of }: { readonly of: readonly Named[] }) {
  const { words, language } = useWords();
  return (
    <ul>
      {of.slice(0, most).map(({ number, displayName }) => (
        <li key={number}>
          <Link to="/dossiers/$number" params={{ number }}>
            {number}
          </Link>{' '}
          <bdi>{displayName}</bdi>
        </li>
      ))}
      {of.length > most && <li>{words.many.rest(numberText(of.length - most, language))}</li>}
    </ul>
  );
}
