import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answered, api, succeeded } from '../api/client.js';
import type { paths } from '../api/schema.js';
import { ColumnTitles } from '../frame/column-titles.js';
import { Failure, Loading } from '../frame/states.js';
import { More } from '../frame/more.js';
import { useTitle } from '../frame/title.js';
import { useSession, useStanding } from '../session/session.js';
import { instantText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { inboxWords } from './words.js';

type News = paths['/v1/my/messages']['get']['responses']['200']['content']['application/json']['items'][number];

/** Notes that news were read. */
function useRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (message: string) =>
      succeeded(api.PUT('/v1/my/messages/{message}/read', { params: { path: { message } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['messages'] }),
  });
}

function NewsLine({ news, read }: { readonly news: News; readonly read: (id: string) => void }) {
  const { say, language } = useWords();
  const words = useOwnWords(inboxWords);
  const { id, number, title, event, typeTitle, at, read: isRead } = news;
  const what = `${say(title)}: ${say(event)}`;
  return (
    <tr>
      <td data-label={words.at}>{instantText(at, language)}</td>
      <th scope="row">
        {isRead ? what : <b>{what}</b>} <span className="small">{say(typeTitle)}</span>
      </th>
      <td data-label={words.dossier}>
        <Link className="whole" to="/dossiers/$number" params={{ number }} onClick={() => isRead || read(id)}>
          {number}
        </Link>
      </td>
      <td data-label={words.state}>
        {isRead ? (
          words.read
        ) : (
          <button type="button" aria-label={words.markOne(what, number)} onClick={() => read(id)}>
            {words.mark}
          </button>
        )}
      </td>
    </tr>
  );
}

/** What is news for somebody: each leads to its dossier, where the duty stands. Names nobody, so it is no look. */
export function InboxPage() {
  const words = useOwnWords(inboxWords);
  const role = useStanding()?.role;
  const { session } = useSession();
  const [onlyUnread, setOnlyUnread] = useState(false);
  useTitle(words.title);
  const mark = useRead();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['messages', session.acting, 'page'],
    queryFn: ({ pageParam }) =>
      answered(api.GET('/v1/my/messages', { params: { query: pageParam === '' ? {} : { after: pageParam } } })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const all = data?.pages.flatMap(({ items }) => items);
  const shown = all?.filter(({ read }) => !onlyUnread || !read);
  const isParty = role === 'claimant' || role === 'employer';
  return (
    <>
      <h1>{words.title}</h1>
      <p>{isParty ? words.leadOfParty : words.lead}</p>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {mark.error !== null && <Failure error={mark.error} />}
      {shown === undefined && error === null && <Loading />}
      {shown !== undefined && (
        <>
          <label className="choice">
            <input type="checkbox" checked={onlyUnread} onChange={({ target }) => setOnlyUnread(target.checked)} />{' '}
            {words.onlyUnread}
          </label>
          {shown.length === 0 ? (
            <p className="empty">{onlyUnread ? words.noneUnread : words.none}</p>
          ) : (
            <table className="lines">
              <ColumnTitles of={[words.at, words.what, words.dossier, words.state]} />
              <tbody>
                {shown.map((news) => (
                  <NewsLine key={news.id} news={news} read={(id) => mark.mutate(id)} />
                ))}
              </tbody>
            </table>
          )}
        </>
      )}
      <More of={{ hasNextPage, isFetching, fetchNextPage }} />
    </>
  );
}
