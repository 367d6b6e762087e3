import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { answered, api } from '../api/client.js';
import { NoPage } from '../frame/no-page.js';
import { Failure, Loading } from '../frame/states.js';
import { More } from '../frame/more.js';
import { useTitle } from '../frame/title.js';
import { type Column, DossierTable } from '../list/dossier-table.js';
import type { Line } from '../list/lines.js';
import { useSession } from '../session/session.js';
import { dayText, numberText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import type { StatsAddress } from './address.js';
import { statsWords } from './words.js';

const numberOf = ({ number }: Line): string => number;

/** The dossiers behind a figure, page after page; nobody is named, so it is no look. */
function useDossiers({ name, ...query }: StatsAddress) {
  const { session } = useSession();
  return useInfiniteQuery({
    queryKey: ['stats', session.acting, 'dossiers', name, query],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/v1/statistics/{statistic}/dossiers', {
          params: {
            path: { statistic: name ?? 'opened' },
            query: { ...query, limit: 200, ...(pageParam !== '' && { after: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled: name !== undefined,
  });
}

/** Exactly the dossiers that a figure counts. */
export function FigurePage() {
  const { words: common, say, language } = useWords();
  const words = useOwnWords(statsWords);
  const address = useSearch({ from: '/stats/dossiers' });
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useDossiers(address);
  useTitle(words.dossiers);
  const columns = useMemo<readonly Column<Line>[]>(() => {
    const dayOf = (day: string | null) => (day === null ? '' : dayText(day, language));
    return [
      { name: 'status', title: words.status, cell: ({ status }) => say(status.title) },
      {
        name: 'office',
        title: words.office,
        cell: ({ office, officeName }) => (officeName === null ? office : say(officeName)),
      },
      { name: 'openedOn', title: words.openedOn, cell: ({ openedOn }) => dayOf(openedOn) },
      { name: 'closedOn', title: words.closedOn, cell: ({ closedOn }) => dayOf(closedOn) },
      {
        name: 'holder',
        title: words.holder,
        cell: ({ holder }) => (holder === null ? '' : <bdi>{holder.name ?? holder.id}</bdi>),
      },
    ];
  }, [language]);
  if (address.name === undefined) return <NoPage />;
  if (error !== null) return <Failure page error={error} again={() => void refetch()} />;
  if (data === undefined) return <Loading page />;
  const lines = data.pages.flatMap(({ items }) => items);
  const { group: _, part: __, ...figures } = address;
  return (
    <>
      <p className="crumb">
        <Link to="/stats" search={figures}>
          {words.back}
        </Link>
      </p>
      <h1>{words.dossiers}</h1>
      <p role="status">{words.found(numberText(data.pages[0]?.total.count ?? 0, language))}</p>
      {lines.length === 0 ? (
        <p className="empty">{words.nothing}</p>
      ) : (
        <DossierTable lines={lines} numberOf={numberOf} number={common.list.number} columns={columns} />
      )}
      <More of={{ hasNextPage, isFetching, fetchNextPage }} />
    </>
  );
}
