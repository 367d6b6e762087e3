import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answered, api, watching } from '../api/client.js';
import { useSession } from '../session/session.js';
import { dayText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { listWords } from './words.js';

interface NearestProps {
  readonly office: string;
  /** Whether the list is of what somebody has: then the next one is looked for among those that nobody has. */
  readonly isMine: boolean;
}

/** The dossier of the office that is due first; without its name, so that it is no look. */
function Nearest({ office, isMine }: NearestProps) {
  const { language } = useWords();
  const words = useOwnWords(listWords);
  const { session } = useSession();
  const query = { limit: 1, names: 'false' as const, ...(isMine && { assignee: 'none' }) };
  const { data } = useQuery({
    queryKey: ['list', session.acting, 'nearest', office, isMine],
    queryFn: () =>
      answered(api.GET('/v1/offices/{office}/queue', { params: { path: { office }, query }, headers: watching })),
  });
  const first = data?.items[0];
  if (first === undefined || first.due === null) return null;
  return (
    <p>
      {isMine ? words.nearest.mine : words.nearest.all}{' '}
      <Link to="/dossiers/$number" params={{ number: first.number }}>
        {first.number}
      </Link>
      , {words.nearestDue(dayText(first.due, language))}
    </p>
  );
}

/** A list without lines says so, and what comes next in the office. */
export function NothingListed({ office, isMine }: { readonly office: string | undefined; readonly isMine: boolean }) {
  const { words } = useWords();
  return (
    <>
      <p className="empty">{words.list.empty}</p>
      {office !== undefined && <Nearest office={office} isMine={isMine} />}
    </>
  );
}
