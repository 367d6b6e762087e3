import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../api/client.js';
import { Failure } from '../frame/states.js';
import { useSession } from '../session/session.js';
import { dayText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { type Look, reading } from './asking.js';
import { Complaint } from './complaint.js';
import { letterWords } from './letter-words.js';

/** The letters of a dossier that its reader may know of, the newest first; nothing where there is none. */
export function Letters({
  number,
  look,
  withComplaint = false,
}: {
  readonly number: string;
  readonly look: Look;
  /** Whether it stands below what one may do who does not agree with the last decision. */
  readonly withComplaint?: boolean;
}) {
  const { say, language } = useWords();
  const words = useOwnWords(letterWords);
  const { session } = useSession();
  const { data, error, refetch } = useQuery({
    queryKey: ['dossier', session.acting, number, 'letters'],
    queryFn: () => answered(api.GET('/v1/dossiers/{number}/letters', reading(number, look))),
    staleTime: 60_000,
  });
  if (error === null && (data === undefined || data.items.length === 0)) return null;
  const complaint = data?.items.findLast((letter) => letter.complaint !== null)?.complaint ?? null;
  const letters = (
    <section aria-labelledby="letters">
      <h2 id="letters">{words.title}</h2>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      <ul className="entries">
        {data?.items.toReversed().map(({ id, title, on, decision }) => (
          <li key={id}>
            <Link to="/dossiers/$number/letters/$letter" params={{ number, letter: id }}>
              {say(title)}
            </Link>{' '}
            <span className="small">
              {decision !== null && `${decision.number}, `}
              {dayText(on, language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
  return (
    <>
      {letters}
      {withComplaint && <Complaint complaint={complaint} />}
    </>
  );
}
