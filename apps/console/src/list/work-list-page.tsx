import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useType } from '../dossier/asking.js';
import { BusyButton } from '../frame/busy-button.js';
import { Failure, Loading } from '../frame/states.js';
import { focusPage } from '../frame/focus.js';
import { More } from '../frame/more.js';
import { useTitle } from '../frame/title.js';
import { ChooseCommand } from '../many/choose-command.js';
import { stillAway, usePreferences } from '../session/preferences.js';
import { useSession, useStanding } from '../session/session.js';
import { timeText, weekdayText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { Chips } from './chips.js';
import { ChooseColumns } from './choose-columns.js';
import { usualColumns } from './columns.js';
import { ExportList } from './export-list.js';
import { Filters } from './filters.js';
import { LineTable } from './line-table.js';
import { useCounts, useLines, useNews, wholeQuery } from './lines.js';
import { NothingListed } from './nothing-listed.js';
import { WithPreview } from './preview.js';
import { changesTo, type ListQuery, withChanges } from './query.js';
import { SaveList } from './save-list.js';
import { isSaved, queryOfSaved, type SavedList, useSavedLists } from './saved.js';
import { fixedIn, queryOf, type ViewName, viewNames, viewsOf } from './views.js';
import { noteTicked, tickedIn, useLineLeft, useNotedPlace } from './where.js';
import { listWords } from './words.js';

/** The product's lists, with counts for those that are the same for everybody, and saved lists. */
function Tabs({
  here,
  type,
  saved,
}: {
  readonly here: string;
  readonly type: string | undefined;
  readonly saved: readonly SavedList[];
}) {
  const { words } = useWords();
  const own = useOwnWords(listWords);
  const role = useStanding()?.role;
  const { data: counts } = useCounts(type);
  const countOf = (name: ViewName) => {
    if (!counts) return undefined;
    if (name === 'week') return counts.dueThisWeek;
    if (name === 'back') return counts.sentBack;
    return name === 'unassigned' || name === 'overdue' || name === 'alerts' || name === 'all'
      ? counts[name]
      : undefined;
  };
  return (
    <>
      <nav aria-label={words.views.label} className="tabs">
        {viewsOf(role).map((name) => {
          const count = countOf(name);
          return (
            <Link
              key={name}
              to="/tasks/$view"
              params={{ view: name }}
              search={type === undefined ? {} : { type }}
              aria-current={name === here ? 'page' : undefined}
            >
              {words.views[name]}
              {count !== undefined && <span className="count"> {words.list.count(count)}</span>}
            </Link>
          );
        })}
      </nav>
      {saved.length > 0 && (
        <nav aria-label={own.saved} className="tabs">
          {saved.map(({ id, name, mine }) => (
            <Link
              key={id}
              to="/tasks/$view"
              params={{ view: id }}
              search={{}}
              aria-current={id === here ? 'page' : undefined}
            >
              <bdi>{name}</bdi>
              {!mine && <span className="small"> {own.sharedBy}</span>}
            </Link>
          ))}
        </nav>
      )}
    </>
  );
}

interface ShownList {
  readonly view: ViewName | 'saved';
  readonly saved: SavedList | undefined;
  /** What the list asks for before anybody changed it. */
  readonly base: ListQuery;
}

/** The lines of a list, with what narrows, keeps and exports it, and what can be done with some of them. */
function Lines({ view, saved, base }: ShownList) {
  const { words, language } = useWords();
  const own = useOwnWords(listWords);
  const { save, news } = own;
  const { awayUntil, columns: preferred } = usePreferences();
  const away = stillAway(awayUntil);
  const client = useQueryClient();
  const navigate = useNavigate();
  const standing = useStanding();
  const { session } = useSession();
  const search = useSearch({ from: '/tasks/$view' });
  const address = saved?.id ?? view;
  const query = withChanges(base, search);
  const { data: type } = useType(query['type']);
  const columns = query['columns']?.split(',') ?? preferred ?? usualColumns;
  const personal = type?.search.some((one) => one.personal && columns.includes(`fields.${one.name}`)) ?? false;
  const office = standing?.office ?? undefined;
  const isPlain = office === undefined;
  const { data, error, isPending, isFetching, hasNextPage, fetchNextPage, refetch, dataUpdatedAt } = useLines({
    view,
    query,
    names: isPlain || personal || columns.includes('name'),
  });
  const isOld = useNews({ view, query }, { lines: data?.pages[0]?.items, at: dataUpdatedAt });
  const go = (wanted: ListQuery) =>
    void navigate({ to: '/tasks/$view', params: { view: address }, search: changesTo(base, wanted), replace: true });
  const again = () => {
    // Whoever opens a line that is new reads a dossier that is as new.
    void client.invalidateQueries({ queryKey: ['dossier'], refetchType: 'none' });
    void client.invalidateQueries({ queryKey: ['list'] });
  };
  const lines = data?.pages.flatMap(({ items }) => items) ?? [];
  const total = data?.pages[0]?.total;
  // Ticks belong to this list: another view or filter begins without any, and whoever comes back finds them again.
  const { columns: _, sort: __, ...filters } = query;
  const list = JSON.stringify([address, filters]);
  const [, setTicked] = useState<ReadonlySet<string>>();
  const numbers = tickedIn(session.acting, list);
  const tick = (next: ReadonlySet<string>) => {
    noteTicked(session.acting, list, next);
    setTicked(next);
  };
  const left = useLineLeft(address);
  useNotedPlace(address, search, lines);
  const chosen = lines.filter(({ number }) => numbers.has(number));
  const isOfficial = standing?.role === 'officer' || standing?.role === 'director';
  const fixed = view === 'saved' ? [] : fixedIn(view);
  const asWhole = wholeQuery(view, query, office ?? '');
  const whole =
    total !== undefined && total.count > chosen.length && !isPlain && chosen.length === lines.length
      ? { ...total, query: asWhole }
      : undefined;
  const kept = { ...(view === 'mine' && { assignee: 'me' }), columns: columns.join(','), ...query };
  return (
    <>
      {!isPlain && (
        <>
          <Filters {...{ query, fixed, type, go }} />
          <Chips {...{ query, fixed, type, go }} />
          {saved !== undefined && Object.keys(search).length > 0 && (
            <p className="small">
              {save.changed}{' '}
              <button type="button" className="plain" onClick={() => go(base)}>
                {save.restore}
              </button>
            </p>
          )}
          <div className="folded">
            <ChooseColumns
              chosen={columns}
              type={type}
              set={(names) => go(withChanges(query, { columns: names.join(',') }))}
            />
            <SaveList key={saved?.id} query={kept} saved={saved} />
            <ExportList query={asWhole} columns={columns} />
          </div>
        </>
      )}
      <div className="tools">
        <BusyButton press={again} busy={isFetching}>
          {words.list.refresh}
        </BusyButton>
        <span role="status" className="small">
          {data !== undefined &&
            `${words.list.shown(lines.length, total)} · ${words.list.asOf(timeText(new Date(dataUpdatedAt)))}`}
        </span>
      </div>
      <div role="status">
        {isOld && (
          <p className="notice news">
            {news.changed}{' '}
            <button
              type="button"
              onClick={() => {
                focusPage();
                again();
              }}
            >
              {news.show}
            </button>
          </p>
        )}
      </div>
      {view === 'mine' && away !== null && (
        <p className="notice">
          {own.away(weekdayText(away, language))} <Link to="/settings">{words.nav.settings}</Link>
        </p>
      )}
      {view === 'sign' && (
        <p>
          <Link className="button primary" to="/sign">
            {words.sign.open}
          </Link>
        </p>
      )}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {chosen.length > 0 && <ChooseCommand view={address} lines={chosen} whole={whole} clear={() => tick(new Set())} />}
      {isPending ? (
        <Loading />
      ) : (
        data !== undefined &&
        (lines.length === 0 ? (
          <NothingListed office={view === 'all' ? undefined : office} isMine={view === 'mine'} />
        ) : (
          <WithPreview lines={lines} purpose={isPlain ? undefined : `view:${view}`}>
            <LineTable
              lines={lines}
              ticks={isOfficial ? { numbers, set: tick } : undefined}
              columns={columns}
              type={type}
              left={left}
            />
          </WithPreview>
        ))
      )}
      <More of={{ hasNextPage, isFetching, fetchNextPage }} />
      {view !== 'own' && (
        <p>
          <Link to="/jobs">{own.jobs}</Link>
          {isOfficial && (
            <>
              {' · '}
              <Link to="/acts">{own.acts}</Link>
            </>
          )}
        </p>
      )}
    </>
  );
}

/** What somebody owes, nearest last day first: a list of the product, or one that somebody keeps. */
export function WorkListPage() {
  const { view: asked } = useParams({ from: '/tasks/$view' });
  const search = useSearch({ from: '/tasks/$view' });
  const { words } = useWords();
  const own = useOwnWords(listWords);
  const standing = useStanding();
  const views = viewsOf(standing?.role);
  const named = viewNames.find((name) => name === asked);
  const view = named !== undefined && views.includes(named) ? named : (views[0] ?? 'all');
  const { data: saved, error, refetch } = useSavedLists(standing?.office != null);
  const one = isSaved(asked) ? saved?.find(({ id }) => id === asked) : undefined;
  // The name of a saved list may say anything: it stands on the page, but not in the title.
  useTitle(isSaved(asked) ? own.saved : words.views[view]);
  const type = typeof search['type'] === 'string' ? search['type'] : undefined;
  return (
    <>
      <h1>{isSaved(asked) ? one === undefined ? own.saved : <bdi>{one.name}</bdi> : words.views[view]}</h1>
      <Tabs here={isSaved(asked) ? asked : view} type={type} saved={saved ?? []} />
      {!isSaved(asked) ? (
        <Lines key={view} view={view} saved={undefined} base={queryOf(view)} />
      ) : one !== undefined ? (
        <Lines key={one.id} view="saved" saved={one} base={queryOfSaved(one)} />
      ) : error !== null ? (
        <Failure error={error} again={() => void refetch()} />
      ) : saved === undefined && standing?.office != null ? (
        <Loading />
      ) : (
        <p className="notice">{own.save.gone}</p>
      )}
    </>
  );
}
