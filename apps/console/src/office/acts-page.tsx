import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { answered, api } from '../api/client.js';
import { ChooseDay } from '../frame/choose-day.js';
import { NoPage } from '../frame/no-page.js';
import { Failure, Loading } from '../frame/states.js';
import { More } from '../frame/more.js';
import { useTitle } from '../frame/title.js';
import { useColleagues } from '../list/lines.js';
import { useSession, useStanding } from '../session/session.js';
import { dayText, numberText, timeText, todayAt } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import type { ActsAddress } from './acts-address.js';
import { officeWords } from './words.js';

/** Acts of officials on a day, page after page: numbers of dossiers alone, so it is no look. */
function useActs({ on, by, name }: ActsAddress & { readonly on: string }) {
  const { session } = useSession();
  const office = useStanding()?.office ?? '';
  return useInfiniteQuery({
    queryKey: ['acts', session.acting, on, by ?? '', name ?? ''],
    queryFn: ({ pageParam }) => {
      const query = {
        ...{ on, limit: 50 },
        ...(by !== undefined && { by }),
        ...(name !== undefined && { name }),
        ...(pageParam !== '' && { after: pageParam }),
      };
      return answered(api.GET('/v1/offices/{office}/acts', { params: { path: { office }, query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled: office !== '',
  });
}

/** The day, and whose acts. */
function Choose({ on, by, go }: ActsAddress & { readonly on: string; readonly go: (to: ActsAddress) => void }) {
  const { acts: words } = useOwnWords(officeWords);
  const { data: colleagues } = useColleagues();
  const whose = by === undefined ? {} : { by };
  return (
    <ChooseDay on={on} label={words.day} show={words.show} go={(day) => go({ ...whose, on: day })}>
      <label className="filter">
        {words.by}{' '}
        <select value={by ?? ''} onChange={({ target: { value } }) => go({ on, ...(value !== '' && { by: value }) })}>
          <option value="">{words.everybody}</option>
          {(colleagues?.items ?? []).map(({ id, name }) => (
            <option key={id} value={id}>
              {name || id}
            </option>
          ))}
        </select>
      </label>
    </ChooseDay>
  );
}

/** What officials did in an office on a day: how often each of them did what, and each act with its dossier. */
export function ActsPage() {
  const { on: asked, by, name } = useSearch({ from: '/office/acts' });
  const { say, language } = useWords();
  const words = useOwnWords(officeWords);
  const navigate = useNavigate();
  const on = asked ?? todayAt(new Date());
  const of = { ...(by !== undefined && { by }), ...(name !== undefined && { name }) };
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useActs({ on, ...of });
  useTitle(words.acts.title);
  // Whoever acts for no office leads none.
  if (useStanding()?.office == null) return <NoPage />;
  const go = (to: ActsAddress) => void navigate({ to: '/office/acts', search: to });
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const counts = data?.pages[0]?.counts ?? [];
  const title = items.find((one) => one.name === name)?.title;
  return (
    <>
      <p className="crumb">
        <Link to="/office">{words.title}</Link>
      </p>
      <h1>{words.acts.title}</h1>
      <Choose key={on} on={on} {...of} go={go} />
      {name !== undefined && (
        <p>
          {title !== undefined && words.acts.only(say(title))}{' '}
          <Link to="/office/acts" search={{ on, ...(by !== undefined && { by }) }}>
            {words.acts.all}
          </Link>
        </p>
      )}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data !== undefined && items.length === 0 && <p className="empty">{words.acts.none}</p>}
      {items.length > 0 && (
        <>
          <h2>{words.acts.counts}</h2>
          <p className="small">{words.acts.on(dayText(on, language))}</p>
          <table className="lines">
            <thead>
              <tr>
                <th scope="col">{words.acts.by}</th>
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
                  <th scope="row">
                    <bdi>{one.by.name ?? one.by.id}</bdi>
                  </th>
                  <td data-label={words.acts.what}>
                    <Link to="/office/acts" search={{ on, by: one.by.id, name: one.name }}>
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
                <th scope="col">{words.acts.by}</th>
                <th scope="col">{words.acts.what}</th>
                <th scope="col">{words.acts.number}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((one) => (
                <tr key={`${one.number} ${one.sequence}`}>
                  <td data-label={words.acts.at}>{timeText(new Date(one.at))}</td>
                  <td data-label={words.acts.by}>
                    <bdi>{one.by.name ?? one.by.id}</bdi>
                  </td>
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
