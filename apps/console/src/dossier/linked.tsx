import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answered, api, headersOf } from '../api/client.js';
import type { paths } from '../api/schema.js';
import { BusyButton } from '../frame/busy-button.js';
import { Failure } from '../frame/states.js';
import { Owed } from '../list/owed.js';
import { useSession } from '../session/session.js';
import { dayText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import type { Dossier, Look } from './asking.js';
import { dossierWords } from './words.js';

type Linked =
  paths['/v1/dossiers/{number}/links']['get']['responses']['200']['content']['application/json']['items'][number];

const placeOf = ({ dossier }: Linked): number => (dossier === null ? 2 : dossier.closedOn === null ? 0 : 1);

/** One linked dossier: what it is, where it stands, who acts next; a number alone where it is not the reader's to see. */
function One({ number, dossier }: Linked) {
  const { words, say, language } = useWords();
  const { linkedClosed } = useOwnWords(dossierWords);
  if (dossier === null) return <li>{number}</li>;
  const { typeTitle, type, status, closedOn, waiting } = dossier;
  return (
    <li className={closedOn === null ? undefined : 'closed'}>
      <Link to="/dossiers/$number" params={{ number }}>
        {number}
      </Link>{' '}
      {typeTitle === null ? type : say(typeTitle)} – {say(status.title)}
      {closedOn !== null && <>. {linkedClosed(dayText(closedOn, language))}</>}
      {closedOn === null && (waiting.length > 0 ? <Owed waiting={waiting} /> : <p>{words.dossier.nothingOwed}</p>)}
    </li>
  );
}

/** Linked dossiers, open ones first. */
export function LinkedDossiers({
  dossier: { number, links },
  look,
}: {
  readonly dossier: Dossier;
  readonly look: Look;
}) {
  const { words } = useWords();
  const { linkedMore } = useOwnWords(dossierWords);
  const { session } = useSession();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['dossier', session.acting, number, 'links'],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/v1/dossiers/{number}/links', {
          params: { path: { number }, query: { after: pageParam } },
          headers: headersOf(look.purpose, look.visit),
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => (next === null ? undefined : Number(next)),
    enabled: links.length > 0,
    staleTime: 60_000,
  });
  if (links.length === 0) return null;
  const known = data?.pages.flatMap(({ items }) => items);
  const shown = known?.toSorted((one, other) => placeOf(one) - placeOf(other));
  return (
    <section aria-labelledby="links">
      <h2 id="links">{words.dossier.links}</h2>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      <ul className="entries linked">
        {shown === undefined
          ? links.slice(0, 50).map((link) => <li key={link.number}>{link.number}</li>)
          : shown.map((one) => <One key={one.number} {...one} />)}
      </ul>
      {hasNextPage && (
        <BusyButton press={fetchNextPage} busy={isFetching}>
          {linkedMore(links.length - (known?.length ?? 0))}
        </BusyButton>
      )}
    </section>
  );
}
