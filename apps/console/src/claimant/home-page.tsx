import { Link } from '@tanstack/react-router';
import { takesPlace } from '../api/problem.js';
import { useType } from '../dossier/asking.js';
import { Failure, Loading, MayBeOld } from '../frame/states.js';
import { useTitle } from '../frame/title.js';
import { type Line, useLines, useTypes } from '../list/lines.js';
import { useStatusAhead } from '../panels/panels.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { CalendarSection } from './calendar-section.js';
import { ClaimantDossier } from './claimant-dossier.js';
import { useSentence } from './owed.js';
import { claimantWords } from './words.js';

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  const { say } = useWords();
  const words = useOwnWords(claimantWords);
  const { data: types } = useTypes();
  const sentence = useSentence();
  const titleOf = (line: Line) => {
    const title = types?.items.find(({ name }) => name === line.type)?.title;
    return title === undefined ? line.number : say(title);
  };
  return (
    <ul className="entries">
      {lines.map((line) => (
        <li key={line.number}>
          <b>{titleOf(line)}</b>{' '}
          <span className="small">
            {line.number} · {say(line.status.title)}
          </span>
          <p>{sentence(line)}</p>
          <Link className="button wide" to="/dossiers/$number" params={{ number: line.number }}>
            {words.home.see}
            <span className="hidden"> {line.number}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Where a claimant begins: the one open dossier itself, or which there are. */
export function ClaimantHome() {
  const { home } = useOwnWords(claimantWords);
  useTitle(home.title);
  const { data, error, refetch } = useLines({ view: 'own' });
  // Asked for beside the dossier, which names it, too.
  const type = data?.pages[0]?.items.find(({ closedOn }) => closedOn === null)?.type;
  useType(type);
  useStatusAhead(type);
  if (takesPlace(error, data)) return <Failure page error={error} again={() => void refetch()} />;
  if (data === undefined) return <Loading page />;
  const lines = data.pages.flatMap(({ items }) => items);
  const open = lines.filter(({ closedOn }) => closedOn === null);
  const closed = lines.filter(({ closedOn }) => closedOn !== null);
  const [only, ...others] = open;
  return (
    <>
      <MayBeOld error={error} again={() => void refetch()} />
      {only !== undefined && others.length === 0 ? (
        <ClaimantDossier number={only.number} />
      ) : (
        <>
          <h1>{home.title}</h1>
          <p>{only === undefined ? home.none : home.open(open.length)}</p>
          <Lines lines={open} />
          <p>
            <Link className="button primary wide" to="/new">
              {home.file}
            </Link>
          </p>
          <p>
            <a href="/estimate">{home.estimate}</a>
          </p>
        </>
      )}
      {lines.length > 0 && <CalendarSection />}
      {closed.length > 0 && (
        <details>
          <summary>{home.others}</summary>
          <Lines lines={closed} />
        </details>
      )}
    </>
  );
}
