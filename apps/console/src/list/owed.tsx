import { dayText } from '../words/format.js';
import { useWords } from '../words/language.js';
import type { Line } from './lines.js';
import { useWho } from './who.js';

/** Who owes what until when, one sentence each. */
export function Owed({ waiting, withGrounds = false }: Pick<Line, 'waiting'> & { readonly withGrounds?: boolean }) {
  const { words, say, language } = useWords();
  const called = useWho();
  return (
    <ul className="owed">
      {waiting.map(({ who, what, until, ground }, at) => (
        <li key={at}>
          <b>{called(who)}</b>: {say(what)}
          {until !== undefined && ` – ${words.dossier.until(dayText(until, language))}`}
          {withGrounds && ground !== undefined && <span className="small"> ({ground})</span>}
        </li>
      ))}
    </ul>
  );
}
