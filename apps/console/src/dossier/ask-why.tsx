import { type FormEvent, type ReactNode, useState } from 'react';
import { takesPlace } from '../api/problem.js';
import { Failure, Loading } from '../frame/states.js';
import { useListOf } from '../list/where.js';
import { useSession } from '../session/session.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { type Look, useVersion } from './asking.js';
import { BackToList } from './back-to-list.js';
import { dossierWords } from './words.js';

/** Why this window opened dossiers that are not its person's task; in memory alone. */
const said = new Map<string, string>();
const reasons = ['inquiry', 'colleague', 'inspection', 'complaint', 'other'] as const;

/** Asks why somebody opens a dossier that is not their task. Nothing of the dossier is shown before the answer. */
function AskWhy({ number, answer }: { readonly number: string; readonly answer: (why: string) => void }) {
  const { words } = useWords();
  const own = useOwnWords(dossierWords);
  const [chosen, choose] = useState<(typeof reasons)[number]>();
  const [other, write] = useState('');
  const [missing, setMissing] = useState(false);
  const open = (event: FormEvent) => {
    event.preventDefault();
    const why = chosen === 'other' ? other.trim() : chosen && own.whys[chosen];
    if (why === undefined || why === '') return setMissing(true);
    answer(why);
  };
  return (
    <>
      <BackToList />
      <h1>{number}</h1>
      <form onSubmit={open} noValidate>
        <fieldset aria-describedby="why-lead">
          <legend>{own.why}</legend>
          <p id="why-lead">{own.whyLead}</p>
          {missing && (
            <p role="alert" className="fault">
              {own.whyMissing}
            </p>
          )}
          {reasons.map((reason) => (
            <label key={reason} className="choice">
              <input type="radio" name="why" checked={chosen === reason} onChange={() => choose(reason)} />{' '}
              {own.whys[reason]}
            </label>
          ))}
        </fieldset>
        {chosen === 'other' && (
          <p className="field">
            <label htmlFor="why-other">{own.whyOther}</label>
            <input
              id="why-other"
              value={other}
              maxLength={200}
              autoComplete="off"
              onChange={(event) => write(event.target.value)}
            />
          </p>
        )}
        <p className="buttons">
          <button type="submit" className="primary">
            {own.look}
          </button>
        </p>
        <p className="small">{words.dossier.logged}</p>
      </form>
    </>
  );
}

/**
 * Lets a dossier be opened: at once where it is one's task, where one comes from a list of work, or where one has said why
 * today; else after one has said it (ADR 51).
 * @param children what is shown, with the purpose of the look
 */
export function Asked({ number, children }: { readonly number: string; readonly children: (look: Look) => ReactNode }) {
  const { words } = useWords();
  const { session } = useSession();
  const { data: version, error, refetch } = useVersion(number);
  const [visit] = useState(() => crypto.randomUUID());
  const of = `${session.person.subject} ${number}`;
  const [why, setWhy] = useState(said.get(of));
  // Whoever has begun to read may go on, even if the dossier becomes somebody else's task meanwhile.
  const [isFree, free] = useState(false);
  if (!isFree && version?.asksWhy === false) free(true);
  const list = useListOf(number);
  const [came] = useState(list);
  const purpose = why ?? (came === undefined ? undefined : `view:${came}`);
  if (isFree || purpose !== undefined) return children({ purpose: purpose ?? 'dossier', visit });
  if (takesPlace(error, version)) return <Failure page error={error} again={() => void refetch()} />;
  if (version === undefined) return <Loading page text={words.dossier.loading} />;
  const answer = (words: string) => {
    said.set(of, words);
    setWhy(words);
  };
  return <AskWhy number={number} answer={answer} />;
}
