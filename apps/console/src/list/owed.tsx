import { Link } from '@tanstack/react-router';
import { dayText } from '../words/format.js';
import { useWords } from '../words/language.js';
import type { Line } from './lines.js';
import { useWho } from './who.js';

/** The command of a line that settles what is owed first. */
interface Act {
  readonly number: string;
  readonly primary: NonNullable<Line['primaryCommand']>;
}

/** Who owes what until when, one sentence each; beside what the reader can settle the command for it. */
export function Owed({
  waiting,
  act,
  withGrounds = false,
}: Pick<Line, 'waiting'> & { readonly act?: Act | undefined; readonly withGrounds?: boolean }) {
  const { words, say, language } = useWords();
  const called = useWho();
  const days = (from?: string, until?: string) => {
    const told = [
      ...(from === undefined ? [] : [words.dossier.from(dayText(from, language))]),
      ...(until === undefined ? [] : [words.dossier.until(dayText(until, language))]),
    ];
    return told.length === 0 ? '' : ` – ${told.join(', ')}`;
  };
  const settled = waiting.findIndex(({ command }) => command !== undefined && command === act?.primary.name);
  return (
    <ul className="owed">
      {waiting.map(({ who, what, from, until, ground }, at) => (
        <li key={at}>
          <b>{called(who)}</b>: {say(what)}
          {days(from, until)}
          {withGrounds && ground !== undefined && <span className="small"> ({ground})</span>}
          {act !== undefined && at === settled && (
            <Link
              className="act"
              to="/dossiers/$number/do/$command"
              params={{ number: act.number, command: act.primary.name }}
            >
              {say(act.primary.title)}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
