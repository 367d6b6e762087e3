import { dayText } from '../words/format.js';
import { useWords } from '../words/language.js';
import type { Dossier } from './asking.js';
import { CommandLink } from './command-link.js';
import { lastDone } from './done.js';

/** The way to take back what was just done, where that can be done now. */
export function Undo({ dossier: { number, commands } }: { readonly dossier: Dossier }) {
  const { words, say, language } = useWords();
  const done = lastDone(number);
  // Who filed a dossier by mistake withdraws it, which is more than to undo a slip.
  const undo =
    done === undefined || done.name === 'submit'
      ? undefined
      : commands.find(({ undoes = [] }) => undoes.includes(done.name));
  if (undo === undefined) return null;
  return (
    <p className="acts">
      <CommandLink number={number} command={undo} called={words.dossier.undo(say(undo.title))} />
      {undo.undoUntil !== undefined && (
        <span className="small">{words.dossier.undoUntil(dayText(undo.undoUntil, language))}</span>
      )}
    </p>
  );
}

/** On top of a dossier: its number and kind, whose it is, what was just done, and that it is closed. */
export function DossierHead({ dossier }: { readonly dossier: Dossier }) {
  const { number, typeTitle, displayName, closedOn } = dossier;
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
          {words.dossier.done(say(done.title), number)}
        </p>
      )}
      <Undo dossier={dossier} />
      {closedOn !== null && <p className="notice">{words.dossier.closed(dayText(closedOn, language))}</p>}
    </>
  );
}
