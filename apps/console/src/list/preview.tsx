import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { takesPlace } from '../api/problem.js';
import { dossierQuery } from '../dossier/asking.js';
import { CommandLink } from '../dossier/command-link.js';
import { Failure } from '../frame/states.js';
import { usePreferences } from '../session/preferences.js';
import { useSession } from '../session/session.js';
import { dayText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import type { Line } from './lines.js';
import { Owed } from './owed.js';
import { primaryOf } from './primary.js';
import { listWords } from './words.js';

/** From this width on there is room beside a list. */
const WIDE = '(min-width: 80rem)';
/** How long one rests at a line before its dossier is looked at: who runs through a list looks at none. Milliseconds. */
const REST = 300;

/** Whether there is room beside a list. */
function useIsWide(): boolean {
  const [is, set] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const note = () => set(query.matches);
    query.addEventListener('change', note);
    return () => query.removeEventListener('change', note);
  }, []);
  return is;
}

/** Until one has rested at a line. */
function useRested(number: string): boolean {
  const [rested, rest] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => rest(number), REST);
    return () => clearTimeout(timer);
  }, [number]);
  return rested === number;
}

/** The first command of a dossier, once it was looked at: the list is the purpose of that look. */
function First({ number, purpose }: { readonly number: string; readonly purpose: string }) {
  const { preview } = useOwnWords(listWords);
  const { session } = useSession();
  const { data, error, refetch } = useQuery({
    // No opening of its page: whoever comes to that by another way is asked why all the same.
    ...dossierQuery(session.acting, number, { purpose }),
    enabled: useRested(number),
  });
  if (takesPlace(error, data)) return <Failure error={error} again={() => void refetch()} />;
  const first = data === undefined ? undefined : primaryOf(data.commands, data.assignee, data.waiting);
  return (
    <p className="buttons">
      <Link className="button" to="/dossiers/$number" params={{ number }}>
        {preview.open}
      </Link>
      {first !== undefined && <CommandLink number={number} command={first} primary />}
    </p>
  );
}

/** What a line of a list says, whole: who owes what until when on what ground, and what one does first. */
function Preview({ line, purpose }: { readonly line: Line; readonly purpose: string }) {
  const { words, say, language } = useWords();
  const { number, displayName, status, due, waiting } = line;
  return (
    <>
      <h2>{number}</h2>
      {displayName != null && (
        <p className="name">
          <bdi>{displayName}</bdi>
        </p>
      )}
      <p>
        {say(status.title)}
        {due !== null && (
          <>
            {' · '}
            {words.list.due}: <b>{dayText(due, language)}</b>
          </>
        )}
      </p>
      {waiting.length === 0 ? <p>{words.dossier.nothingOwed}</p> : <Owed waiting={waiting} withGrounds />}
      <First key={number} number={number} purpose={purpose} />
    </>
  );
}

/** The number of the row in which something happened. */
const rowOf = (target: EventTarget): HTMLElement | null => (target as Element).closest<HTMLElement>('tr[data-number]');

interface BesideProps {
  readonly lines: readonly Line[];
  /** Why one looks, for the log; without one there is no preview. */
  readonly purpose: string | undefined;
  readonly children: ReactNode;
}

/**
 * A list with a preview of the line that one chose by key or pointer, where there is room for it; what is chosen stands in no
 * address. Right leads into the preview, Escape back to the line.
 */
export function WithPreview({ lines, purpose, children }: BesideProps) {
  const { preview } = useOwnWords(listWords);
  const [number, choose] = useState<string>();
  const aside = useRef<HTMLElement>(null);
  const row = useRef<HTMLElement>(null);
  const { preview: wanted, keys } = usePreferences();
  const isWide = useIsWide() && wanted && purpose !== undefined;
  const line = lines.find((one) => one.number === number);
  const note = ({ target }: SyntheticEvent) => {
    const at = rowOf(target);
    if (at === null) return;
    row.current = at;
    choose(at.dataset['number']);
  };
  const press = (event: SyntheticEvent) => {
    // What is no control of its own leads to the line, so that keys go on from there.
    if ((event.target as Element).closest('a, input, button') === null)
      rowOf(event.target)?.querySelector<HTMLAnchorElement>('th a')?.focus();
  };
  const move = (event: KeyboardEvent) => {
    const inside = aside.current?.contains(document.activeElement) ?? false;
    if (event.key === 'ArrowRight' && !inside && rowOf(event.target) !== null)
      aside.current?.querySelector<HTMLAnchorElement>('a')?.focus();
    else if (event.key === 'Escape' && inside) row.current?.querySelector<HTMLAnchorElement>('th a')?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div className={isWide ? 'with-preview' : undefined} onKeyDown={isWide && keys ? move : undefined}>
      <div onFocus={note} onClick={press}>
        {children}
      </div>
      {isWide && (
        <section ref={aside} className="preview" aria-label={preview.label}>
          {line === undefined ? <p className="empty">{preview.none}</p> : <Preview line={line} purpose={purpose} />}
          <p className="small">
            {keys && preview.keys} {preview.logged}
          </p>
        </section>
      )}
    </div>
  );
}
