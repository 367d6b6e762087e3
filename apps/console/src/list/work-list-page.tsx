import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ChooseCommand } from '../many/choose-command.js';
import { Failure, Loading } from '../frame/states.js';
import { useTitle } from '../frame/title.js';
import { useStanding } from '../session/session.js';
import { timeText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { LineTable } from './line-table.js';
import { useCounts, useLines, useTypes } from './lines.js';
import { type Awaited, awaitedParties, viewNames, viewsOf } from './views.js';
import { useSystems, useWho } from './who.js';

interface Chosen {
  readonly view: string;
  readonly type?: string | undefined;
  readonly who?: Awaited | undefined;
}

/** What narrows a list; it stands in the address, so that it can be shared and comes back. */
function Filters({ view, type, who }: Chosen) {
  const { words, say } = useWords();
  const { data } = useTypes();
  const [systems, called] = [useSystems(), useWho()];
  const navigate = useNavigate();
  const go = (next: Omit<Chosen, 'view'>) =>
    void navigate({
      to: '/tasks/$view',
      params: { view },
      search: { ...(next.type !== undefined && { type: next.type }), ...(next.who !== undefined && { who: next.who }) },
    });
  return (
    <>
      {data !== undefined && data.items.length > 1 && (
        <label className="filter">
          {words.list.type}{' '}
          <select
            value={type ?? ''}
            onChange={({ target: { value } }) => go({ who, type: value === '' ? undefined : value })}
          >
            <option value="">{words.list.every}</option>
            {data.items.map((one) => (
              <option key={one.name} value={one.name}>
                {say(one.title)}
              </option>
            ))}
          </select>
        </label>
      )}
      {view === 'others' && (
        <label className="filter">
          {words.list.who}{' '}
          <select value={who ?? 'employer'} onChange={({ target: { value } }) => go({ type, who: value as Awaited })}>
            {[...awaitedParties, ...systems.map(({ name }) => name)].map((one) => (
              <option key={one} value={one}>
                {called(one)}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

/** What somebody owes, nearest last day first. */
export function WorkListPage() {
  const { view: asked } = useParams({ from: '/tasks/$view' });
  const { type, who } = useSearch({ from: '/tasks/$view' });
  const { words } = useWords();
  const client = useQueryClient();
  const role = useStanding()?.role;
  const views = viewsOf(role);
  const named = viewNames.find((name) => name === asked);
  const view = named !== undefined && views.includes(named) ? named : (views[0] ?? 'all');
  const { data, error, isPending, isFetching, hasNextPage, fetchNextPage, refetch, dataUpdatedAt } = useLines({
    view,
    type,
    who: view === 'others' ? who : undefined,
  });
  useTitle(words.views[view]);
  const lines = data?.pages.flatMap(({ items }) => items) ?? [];
  const total = data?.pages[0]?.total;
  const { data: counts } = useCounts(type);
  const again = () => void client.invalidateQueries({ queryKey: ['list'] });
  // Of this list alone: another view or filter begins with nothing ticked.
  const list = [view, type, who].join(' ');
  const [ticked, setTicked] = useState<{ list: string; numbers: ReadonlySet<string> }>();
  const numbers = ticked?.list === list ? ticked.numbers : new Set<string>();
  const tick = (next: ReadonlySet<string>) => setTicked({ list, numbers: next });
  const chosen = lines.filter(({ number }) => numbers.has(number));
  const isOfficial = role === 'officer' || role === 'director';
  return (
    <>
      <h1>{words.views[view]}</h1>
      <nav aria-label={words.views.label} className="tabs">
        {views.map((name) => (
          <Link
            key={name}
            to="/tasks/$view"
            params={{ view: name }}
            {...(type !== undefined && { search: { type } })}
            aria-current={name === view ? 'page' : undefined}
          >
            {words.views[name]}
            {(name === 'unassigned' || name === 'overdue' || name === 'all') && counts ? (
              <span className="count"> {words.list.count(counts[name])}</span>
            ) : null}
          </Link>
        ))}
      </nav>
      <div className="tools">
        <Filters view={view} type={type} who={who} />
        <button type="button" onClick={again} disabled={isFetching}>
          {words.list.refresh}
        </button>
        <span role="status" className="small">
          {data !== undefined &&
            `${words.list.shown(lines.length, total)} · ${words.list.asOf(timeText(new Date(dataUpdatedAt)))}`}
        </span>
      </div>
      {view === 'sign' && (
        <p>
          <Link className="button primary" to="/sign">
            {words.sign.open}
          </Link>
        </p>
      )}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {chosen.length > 0 && <ChooseCommand view={view} lines={chosen} clear={() => tick(new Set())} />}
      {isPending ? (
        <Loading />
      ) : (
        data !== undefined &&
        (lines.length === 0 ? (
          <p className="empty">{words.list.empty}</p>
        ) : (
          <LineTable lines={lines} ticks={isOfficial ? { numbers, set: tick } : undefined} />
        ))
      )}
      {hasNextPage && (
        <p>
          <button type="button" onClick={() => void fetchNextPage()} disabled={isFetching}>
            {words.list.more}
          </button>
        </p>
      )}
      {view !== 'own' && (
        <p>
          <Link to="/jobs">{words.jobs.title}</Link>
        </p>
      )}
    </>
  );
}
