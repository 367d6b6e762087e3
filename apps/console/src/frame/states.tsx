import { Problem } from '../api/problem.js';
import { useWords } from '../words/language.js';

/** Something is on its way. */
export function Loading({ text }: { readonly text?: string }) {
  const { words } = useWords();
  return (
    <p role="status" className="loading">
      {text ?? words.list.loading}
    </p>
  );
}

/** What went wrong, what to do, and the number for support. */
export function Failure({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const { words } = useWords();
  const problem = error instanceof Problem ? error : undefined;
  const title =
    problem?.code === 'NETWORK'
      ? words.problem.network
      : problem?.code === 'DOSSIER_NOT_FOUND'
        ? words.problem.notFound
        : problem?.title;
  return (
    <div role="alert" className="notice bad">
      <p>
        <b>{title === undefined || title === '' ? words.problem.title : title}</b>
      </p>
      {problem?.detail !== undefined && <p>{problem.detail}</p>}
      {again !== undefined && (
        <button type="button" onClick={again}>
          {words.problem.again}
        </button>
      )}
      {problem?.instance !== undefined && <p className="small">{words.problem.support(problem.instance)}</p>}
    </div>
  );
}
