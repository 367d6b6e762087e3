import { useEffect, useState, useSyncExternalStore } from 'react';
import { Problem } from '../api/problem.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { focusPage } from './focus.js';
import { stateWords } from './state-words.js';

/** So long nobody is left with nothing to do: milliseconds. */
const LONG = 10_000;

const lineChanged = (changed: () => void) => {
  for (const what of ['online', 'offline']) addEventListener(what, changed);
  return () => {
    for (const what of ['online', 'offline']) removeEventListener(what, changed);
  };
};

/** Something is on its way: without a line it comes when there is one; when it is long in coming, with a way out. */
export function Loading({
  text,
  page = false,
}: {
  readonly text?: string;
  /** Whether it stands in place of a whole page: then it is the heading meanwhile. */
  readonly page?: boolean;
}) {
  const { words } = useWords();
  const own = useOwnWords(stateWords);
  const isOnLine = useSyncExternalStore(lineChanged, () => navigator.onLine);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  const said = isOnLine ? (text ?? words.list.loading) : own.offline;
  return (
    <div role="status">
      {page ? <h1 className="loading">{said}</h1> : <p className="loading">{said}</p>}
      {isLong && isOnLine && (
        <p>
          {words.page.long}{' '}
          <button type="button" onClick={() => location.reload()}>
            {words.page.again}
          </button>
        </p>
      )}
    </div>
  );
}

/** Says that what stands on a page could not be read again; nothing where it could. */
export function MayBeOld({ error, again }: { readonly error: unknown; readonly again: () => void }) {
  const { words } = useWords();
  const own = useOwnWords(stateWords);
  return (
    <div role="status">
      {error !== null && error !== undefined && (
        <p className="notice bad">
          {own.old}{' '}
          <button
            type="button"
            onClick={() => {
              focusPage();
              again();
            }}
          >
            {words.problem.again}
          </button>
        </p>
      )}
    </div>
  );
}

/** What went wrong, what to do, and the number for support. */
export function Failure({
  error,
  again,
  page = false,
}: {
  readonly error: unknown;
  readonly again?: () => void;
  /** Whether it stands in place of a whole page. */
  readonly page?: boolean;
}) {
  const { words } = useWords();
  const own = useOwnWords(stateWords);
  const problem = error instanceof Problem ? error : undefined;
  const title =
    problem?.code === 'NETWORK'
      ? // Whoever only read has typed nothing.
        again === undefined
        ? words.problem.network
        : own.noAnswer
      : problem?.code === 'IDEMPOTENCY_KEY_REUSED'
        ? own.arrived
        : problem?.code === 'DOSSIER_NOT_FOUND'
          ? words.problem.notFound
          : problem?.title;
  // What is not there, or not the reader's, does not come by asking again.
  const isNowhere = problem?.status === 404 || problem?.status === 403;
  const said = title === undefined || title === '' ? words.problem.title : title;
  return (
    <div role="alert" className="notice bad">
      {page ? (
        <h1>{said}</h1>
      ) : (
        <p>
          <b>{said}</b>
        </p>
      )}
      {problem?.detail !== undefined && <p>{problem.detail}</p>}
      {again !== undefined && !isNowhere && (
        <button
          type="button"
          onClick={() => {
            if (page) focusPage();
            again();
          }}
        >
          {words.problem.again}
        </button>
      )}
      {(page || isNowhere) && (
        <p>
          <a href="/">{words.page.start}</a>
        </p>
      )}
      {problem?.instance !== undefined && <p className="small">{words.problem.support(problem.instance)}</p>}
    </div>
  );
}
