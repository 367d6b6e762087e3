import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answered, api, watching } from '../api/client.js';
import { useSession } from '../session/session.js';
import { useOwnWords } from '../words/own.js';
import { inboxLinkWords } from './inbox-words.js';

/** How often it is asked, while the page is seen, whether something is unread. That is no look, and keeps no session alive. */
const EVERY = 120_000;

/** The way to what is news, with how much of it is unread. */
export function InboxLink() {
  const words = useOwnWords(inboxLinkWords);
  const { session } = useSession();
  const { data } = useQuery({
    queryKey: ['messages', session.acting, 'unread'],
    queryFn: () => answered(api.GET('/v1/my/messages/unread', { headers: watching })),
    staleTime: EVERY,
    refetchInterval: EVERY,
    refetchOnWindowFocus: true,
  });
  const unread = data === undefined || data.unread === 0 ? '' : data.more ? `${data.unread}+` : String(data.unread);
  return (
    <Link to="/inbox">
      {words.inbox}
      {unread !== '' && (
        <>
          {' '}
          <span className="count">
            <span aria-hidden="true">{unread}</span>
            <span className="hidden">{words.unread(unread)}</span>
          </span>
        </>
      )}
    </Link>
  );
}
