import { dayText } from '../words/format.js';
import { useWords } from '../words/language.js';
import type { Line } from './lines.js';
import { useWho } from './who.js';

/** Who owes what until when, one sentence each. */
export function Owed({ waiting }: Pick<Line, 'waiting'>) {
  const { words, say, language } = useWords();
  const called = useWho();
  return (
    <ul className="owed">
      {waiting.map(({ who, what, until }, at) => (
        <li key={at}>
          <b>{called(who)}</b>: {say(what)}
          {until !== undefined && ` – ${words.dossier.until(dayText(until, language))}`}
        </li>
      ))}
    </ul>
  );
}
