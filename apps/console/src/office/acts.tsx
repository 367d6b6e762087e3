import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answered, api } from '../api/client.js';
import { Failure, Loading } from '../frame/states.js';
import { More } from '../frame/more.js';
import { useSession, useStanding } from '../session/session.js';
import { dayText, numberText, timeText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import type { ActsAddress } from './acts-address.js';
import { officeWords } from './words.js';

interface ActsProps extends ActsAddress {
  /** The page: acts in one's office, or one's own. */
  readonly at: '/office/acts' | '/acts';
  readonly on: string;
}

/** Acts of officials on a day, page after page: numbers of dossiers alone, so it is no look. */
function useActs({ at, on, by, name }: ActsProps) {
  const { session } = useSession();
  const office = useStanding()?.office ?? '';
  const isOwn = at === '/acts';
  return useInfiniteQuery({
    queryKey: ['acts', session.acting, at, on, by ?? '', name ?? ''],
    queryFn: ({ pageParam }) => {
      const query = {
        ...{ on, limit: 50 },
        ...(name !== undefined && { name }),
        ...(pageParam !== '' && { after: pageParam }),
      };
      if (isOwn) return answered(api.GET('/v1/my/acts', { params: { query } }));
      const whose = { ...query, ...(by !== undefined && { by }) };
      return answered(api.GET('/v1/offices/{office}/acts', { params: { path: { office }, query: whose } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled: isOwn || office !== '',
  });
}

/** How often who did what on a day, and each act with its dossier. Of one's own acts nobody is named. */
export function Acts({ at, on, by, name }: ActsProps) {
  const { say, language } = useWords();
  const words = useOwnWords(officeWords);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useActs({
    ...{ at, on },
    ...(by !== undefined && { by }),
    ...(name !== undefined && { name }),
  });
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const counts = data?.pages[0]?.counts ?? [];
  const title = items.find((one) => one.name === name)?.title;
  const isOwn = at === '/acts';
  return (
    <>
      {name !== undefined && (
        <p>
          {title !== undefined && words.acts.only(say(title))}{' '}
          <Link to={at} search={{ on, ...(by !== undefined && { by }) }}>
            {words.acts.all}
          </Link>
        </p>
      )}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data !== undefined && items.length === 0 && <p className="empty">{words.acts.none}</p>}
      {items.length > 0 && (
        <>
          <h2>{isOwn ? words.acts.ownCounts : words.acts.counts}</h2>
          <p className="small">{words.acts.on(dayText(on, language))}</p>
          <table className="lines">
            <thead>
              <tr>
                {!isOwn && <th scope="col">{words.acts.by}</th>}
                <th scope="col">{words.acts.what}</th>
                <th scope="col" className="amount">
                  {words.acts.times}
                </th>
                <th scope="col" className="amount">
                  {words.acts.dossiers}
                </th>
              </tr>
            </thead>
            <tbody>
              {counts.map((one) => (
                <tr key={`${one.by.id} ${one.type} ${one.name}`}>
                  {!isOwn && (
                    <th scope="row">
                      <bdi>{one.by.name ?? one.by.id}</bdi>
                    </th>
                  )}
                  <td data-label={words.acts.what}>
                    <Link to={at} search={{ on, name: one.name, ...(!isOwn && { by: one.by.id }) }}>
                      {say(one.title)}
                    </Link>
                  </td>
                  <td data-label={words.acts.times} className="amount">
                    {numberText(one.acts, language)}
                  </td>
                  <td data-label={words.acts.dossiers} className="amount">
                    {numberText(one.dossiers, language)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <h2>{words.acts.each}</h2>
          <table className="lines">
            <thead>
              <tr>
                <th scope="col">{words.acts.at}</th>
                {!isOwn && <th scope="col">{words.acts.by}</th>}
                <th scope="col">{words.acts.what}</th>
                <th scope="col">{words.acts.number}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((one) => (
                <tr key={`${one.number} ${one.sequence}`}>
                  <td data-label={words.acts.at}>{timeText(new Date(one.at))}</td>
                  {!isOwn && (
                    <td data-label={words.acts.by}>
                      <bdi>{one.by.name ?? one.by.id}</bdi>
                    </td>
                  )}
                  <td data-label={words.acts.what}>{say(one.title)}</td>
                  <td data-label={words.acts.number}>
                    <Link to="/dossiers/$number" params={{ number: one.number }}>
                      {one.number}
                    </Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <More of={{ hasNextPage, isFetching, fetchNextPage }} />
    </>
  );
}
