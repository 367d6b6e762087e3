import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ListLink } from '../list/list-link.js';
import { useNeighbours, useWayBack } from '../list/where.js';
import { usePreferences } from '../session/preferences.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { dossierWords } from './words.js';

/** The dossiers before and after this one in the list from which somebody came, with Alt+↑ and Alt+↓. */
function Neighbours({ number }: { readonly number: string }) {
  const { list } = useOwnWords(dossierWords);
  const navigate = useNavigate();
  const { keys } = usePreferences();
  const { before, after, at, of } = useNeighbours(number);
  useEffect(() => {
    const move = (event: KeyboardEvent) => {
      const to = { ArrowUp: before, ArrowDown: after }[event.key];
      // Alt+↓ opens what one chooses from.
      const chooses = (event.target as Element).closest('select, [role="combobox"]') !== null;
      if (!event.altKey || event.ctrlKey || event.shiftKey || to === undefined || chooses) return;
      event.preventDefault();
      void navigate({ to: '/dossiers/$number', params: { number: to } });
    };
    if (!keys) return undefined;
    addEventListener('keydown', move);
    return () => removeEventListener('keydown', move);
  }, [before, after, keys, navigate]);
  if (before === undefined && after === undefined) return null;
  return (
    <nav aria-label={list.label} className="neighbours">
      {before !== undefined && (
        <Link to="/dossiers/$number" params={{ number: before }} aria-keyshortcuts={keys ? 'Alt+ArrowUp' : undefined}>
          {list.before}
        </Link>
      )}
      <span className="small">{list.at(at, of)}</span>
      {after !== undefined && (
        <Link to="/dossiers/$number" params={{ number: after }} aria-keyshortcuts={keys ? 'Alt+ArrowDown' : undefined}>
          {list.after}
        </Link>
      )}
      {keys && <span className="small">{list.keys}</span>}
    </nav>
  );
}

/** The way back to the list from which somebody came, as it was, and to its other dossiers. */
export function BackToList({ number }: { readonly number?: string }) {
  const { words } = useWords();
  const { view, search } = useWayBack();
  return (
    <div className="crumb">
      <ListLink view={view} search={search}>
        {words.dossier.back}
      </ListLink>
      {number !== undefined && <Neighbours number={number} />}
    </div>
  );
}
