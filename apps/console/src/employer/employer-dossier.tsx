import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { takesPlace } from '../api/problem.js';
import { type Dossier, type Look, useDossierAndType, useTimeline } from '../dossier/asking.js';
import { CommandLink } from '../dossier/command-link.js';
import { DossierHead } from '../dossier/dossier-head.js';
import { NotYet } from '../dossier/not-yet.js';
import { DossierReading } from '../dossier/reading.js';
import { Failure, Loading, MayBeOld } from '../frame/states.js';
import { isOfMessages } from '../messages/commands.js';
import { Messages } from '../messages/thread.js';
import { useSession } from '../session/session.js';
import { dayText, instantText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { StatedBeside } from './stated.js';
import { employerWords } from './words.js';

/** An employer looks at a request in order to answer it. */
const purpose = 'dossier';

/** A paper is brought, or taken back, with an answer, not instead of one. */
const isOfPapers = ({ name }: { readonly name: string }): boolean =>
  ['attachDocument', 'detachDocument'].includes(name);

/** What the employer is asked, and until when. */
function Asked({ dossier }: { readonly dossier: Dossier }) {
  const { say, language } = useWords();
  const words = useOwnWords(employerWords);
  const asked = dossier.waiting.filter(({ who }) => who === 'employer');
  return (
    <div className="notice owed-now">
      {asked.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        asked.map(({ what, until }) => (
          <p key={what.en}>
            <b>
              {say(what)}
              {until !== undefined && ` – ${words.untilDay(dayText(until, language))}`}
            </b>
          </p>
        ))
      )}
    </div>
  );
}

/** How it can be answered now: again, too, as long as that is offered. */
function Answers({ dossier }: { readonly dossier: Dossier }) {
  const { words: common } = useWords();
  const words = useOwnWords(employerWords);
  const { number, unavailable } = dossier;
  const commands = dossier.commands.filter(({ name }) => !isOfMessages(name));
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{words.answers}</h2>
      {commands.length === 0 ? <p>{common.dossier.mayNothing}</p> : <p>{words.again}</p>}
      <ul className="acts stacked">
        {[...commands.filter((one) => !isOfPapers(one)), ...commands.filter(isOfPapers)].map((command) => (
          <li key={command.name}>
            <CommandLink number={number} command={command} wide />
          </li>
        ))}
      </ul>
      <NotYet unavailable={unavailable} summary={common.dossier.mayNot} />
    </section>
  );
}

/** What this account answered, and when. */
function Given({ number, look }: { readonly number: string; readonly look: Look }) {
  const { say, language } = useWords();
  const words = useOwnWords(employerWords);
  const { session } = useSession();
  const { data } = useTimeline(number, look);
  // What was written to the office stands among the messages.
  const own =
    data?.items.filter(({ author, cause }) => author === session.person.subject && !isOfMessages(cause.name)) ?? [];
  if (own.length === 0) return null;
  return (
    <section aria-labelledby="given">
      <h2 id="given">{words.given}</h2>
      <ol className="timeline">
        {own.toReversed().map(({ sequence, at, title }) => (
          <li key={sequence}>
            <span className="day">{instantText(at, language)}</span> {say(title)}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A dossier as the employer reads it who is asked: what is asked until when, what was stated, how to answer. */
export function EmployerDossier({ number }: { readonly number: string }) {
  const { words: common } = useWords();
  const words = useOwnWords(employerWords);
  const [visit] = useState(() => crypto.randomUUID());
  const look = { purpose, visit };
  const { dossier, type, error, again } = useDossierAndType(number, look);
  if (takesPlace(error, dossier && type)) return <Failure page error={error} again={again} />;
  if (dossier === undefined || type === undefined) return <Loading page text={common.dossier.loading} />;
  return (
    <DossierReading dossier={dossier} type={type}>
      <p className="crumb">
        <Link to="/employer">{words.back}</Link>
      </p>
      <MayBeOld error={error} again={again} />
      <DossierHead dossier={dossier} />
      <Asked dossier={dossier} />
      <StatedBeside number={number} type={type} look={look} />
      <Answers dossier={dossier} />
      <Given number={number} look={look} />
      <Messages dossier={dossier} look={look} />
      <p className="small">{common.dossier.logged}</p>
    </DossierReading>
  );
}
