import { dayText } from '../words/format.js';
import { useWords } from '../words/language.js';
import type { Dossier } from './asking.js';
import { lastDone } from './done.js';

/** On top of a dossier: its number and kind, whose it is, what was just done, and that it is closed. */
export function DossierHead({ dossier: { number, typeTitle, displayName, closedOn } }: { readonly dossier: Dossier }) {
  const { words, say, language } = useWords();
  const done = lastDone(number);
  return (
    <>
      <h1>
        {number} <small>{say(typeTitle)}</small>
      </h1>
      <p className="name">
        <bdi>{displayName}</bdi>
      </p>
      {done !== undefined && (
        <p role="status" className="notice good">
          {words.dossier.done(say(done), number)}
        </p>
      )}
      {closedOn !== null && <p className="notice">{words.dossier.closed(dayText(closedOn, language))}</p>}
    </>
  );
}
