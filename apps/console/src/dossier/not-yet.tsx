import { useWords } from '../words/language.js';
import type { Dossier } from './asking.js';

/** What cannot be done yet, and why, folded. Nothing is drawn when everything can be done. */
export function NotYet({
  unavailable,
  summary,
  withGrounds = false,
}: Pick<Dossier, 'unavailable'> & {
  readonly summary: string;
  /** Whether the article stands behind, too. */
  readonly withGrounds?: boolean;
}) {
  const { say } = useWords();
  if (unavailable.length === 0) return null;
  return (
    <details>
      <summary>{summary}</summary>
      <ul>
        {unavailable.map(({ name, title, why, detail, ground }) => (
          <li key={name}>
            <b>{say(title)}</b>: {say(why)}
            {detail !== undefined && ` ${say(detail)}`}
            {withGrounds && ground !== undefined && <span className="small"> ({ground})</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
