import { useEffect, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useWords } from '../words/language.js';

/** So long nobody is left with nothing to do: milliseconds. */
const LONG = 10_000;

/** Something is on its way; when it is long in coming, with a way out. */
export function Loading({ text }: { readonly text?: string }) {
  const { words } = useWords();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status">
      <p className="loading">{text ?? words.list.loading}</p>
      {isLong && (
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
  const problem = error instanceof Problem ? error : undefined;
  const title =
    problem?.code === 'NETWORK'
      ? words.problem.network
      : problem?.code === 'DOSSIER_NOT_FOUND'
        ? words.problem.notFound
        : problem?.title;
  // What is not there does not come by asking again.
  const isNowhere = problem?.status === 404;
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
        <button type="button" onClick={again}>
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
