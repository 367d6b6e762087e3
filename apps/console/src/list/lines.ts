import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answered, api, headersOf, seenNow, watching } from '../api/client.js';
import type { paths } from '../api/schema.js';
import { fetchFirst } from '../session/asked-first.js';
import { useSession, useStanding } from '../session/session.js';
import { todayAt } from '../words/format.js';
import type { ListQuery } from './query.js';
import { queryOf, type ViewName } from './views.js';

type Queue = paths['/v1/offices/{office}/queue']['get']['responses']['200']['content']['application/json'];
type Page = Omit<Queue, 'counts'>;
/** One dossier in a list. */
export type Line = Page['items'][number];

/** Lines of one's own dossiers that are shown first, and lines that are added at once to any list. */
const [firstOwn, furtherPage] = [50, 200];

/** A list of the product, or one that somebody keeps. */
export type ListName = ViewName | 'saved';

/** Which lines are asked for. */
export interface Asked {
  readonly view: ListName;
  /** Filters, order and columns; those of the list itself where none are named. */
  readonly query?: ListQuery;
  /** Without names nothing personal is shown, and no look is logged. */
  readonly names?: boolean;
}

/** As it is asked, with how many lines come first. */
type AskedWhole = Required<Asked> & { readonly first: number };

/** What the queue of an office is asked for, as programs ask for a whole list: of what somebody has, too. */
export function wholeQuery(view: ListName, { columns: _, ...query }: ListQuery, office: string): ListQuery {
  return { ...query, ...(view === 'mine' && { assignee: 'me' }), office };
}

async function pageOf(
  asked: AskedWhole,
  office: string | undefined,
  after: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Page> {
  const { view, names, first } = asked;
  const { columns: _, ...filters } = asked.query;
  const common = {
    // List and counts hold what was done just now.
    ...(after === '' && seenNow()),
    names: names ? ('true' as const) : ('false' as const),
    limit: after !== '' ? furtherPage : view === 'own' ? firstOwn : first,
    ...(after !== '' && { after }),
  };
  // The task is the purpose of the look: nobody is asked for it.
  const headers = { ...headersOf(`view:${view}`), ...more };
  if (view === 'own')
    return answered(api.GET('/v1/my/dossiers', { params: { query: common }, headers, fetch: fetchFirst }));
  // The first page brings the total. Names of search fields depend on the type.
  const query = { ...filters, ...common, ...(after === '' && { counts: 'true' as const }) };
  if (view === 'mine' || office === undefined) return answered(api.GET('/v1/my/work', { params: { query }, headers }));
  return answered(api.GET('/v1/offices/{office}/queue', { params: { path: { office }, query }, headers }));
}

/** The lines of a list, page after page; chosen and ordered by the server. */
export function useLines({ view, query = view === 'saved' ? {} : queryOf(view), names = true }: Asked, enabled = true) {
  const { session } = useSession();
  const first = session.preferences.lines;
  const office = useStanding()?.office ?? undefined;
  const { columns: _, ...filters } = query;
  return useInfiniteQuery({
    queryKey: ['list', session.acting, view, filters, names, first],
    queryFn: ({ pageParam }) => pageOf({ view, query, names, first }, office, pageParam),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled,
  });
}

/** How often an open list asks whether it has changed, in milliseconds. */
const EVERY = 15_000;

const versions = (lines: readonly Line[]): string =>
  lines.map(({ number, sequence }) => `${number} ${sequence}`).join();

/**
 * Whether a list of an office has changed since it was drawn: asked while it is seen, without names, so that it is no look. What
 * stands there stays until somebody asks for it.
 * @param drawn its first lines, and when they came
 */
export function useNews(
  { view, query = {} }: Asked,
  drawn: { readonly lines: readonly Line[] | undefined; readonly at: number },
): boolean {
  const { session } = useSession();
  const first = session.preferences.lines;
  const office = useStanding()?.office ?? undefined;
  const { columns: _, ...filters } = query;
  const { data, dataUpdatedAt } = useQuery<Page | null>({
    queryKey: ['news', session.acting, view, filters, first],
    queryFn: () => pageOf({ view, query, names: false, first }, office, '', watching),
    enabled: office !== undefined && drawn.lines !== undefined,
    // The list has just come when this is asked first.
    initialData: null,
    initialDataUpdatedAt: Date.now,
    staleTime: EVERY,
    gcTime: 0,
    refetchInterval: EVERY,
    refetchOnWindowFocus: 'always',
  });
  if (data == null || drawn.lines === undefined || dataUpdatedAt < drawn.at) return false;
  return versions(data.items) !== versions(drawn.lines);
}

/** Counts of the office's lists that are the same for everybody, kept up to date. Nobody is named, so nothing is logged as a look. */
export function useCounts(type: string | undefined) {
  const { session } = useSession();
  const office = useStanding()?.office ?? '';
  const query = () => ({ ...seenNow(), limit: 1, counts: 'true' as const, ...(type !== undefined && { type }) });
  return useQuery({
    queryKey: ['list', session.acting, 'counts', type ?? ''],
    queryFn: async () => {
      const { counts } = await answered(
        api.GET('/v1/offices/{office}/queue', { params: { path: { office }, query: query() }, headers: watching }),
      );
      return counts ?? null;
    },
    enabled: office !== '',
    refetchInterval: EVERY,
    refetchOnWindowFocus: 'always',
  });
}

/** All dossier types, by name and title. */
export function useTypes() {
  return useQuery({
    queryKey: ['types'],
    queryFn: () => answered(api.GET('/v1/dossier-types')),
    staleTime: Infinity,
  });
}

/** Who works in the office in which one stands; nobody elsewhere. */
export function useColleagues() {
  const { session } = useSession();
  const standing = useStanding();
  const office = standing?.office ?? undefined;
  return useQuery({
    queryKey: ['colleagues', session.acting, office],
    queryFn: () => answered(api.GET('/v1/offices/{office}/colleagues', { params: { path: { office: office ?? '' } } })),
    enabled: office !== undefined && ['officer', 'director', 'auditor'].includes(standing?.role ?? ''),
    staleTime: 300_000,
  });
}

/** The offices that work today. */
export function useOffices() {
  const on = todayAt(new Date());
  return useQuery({
    queryKey: ['offices', on],
    queryFn: () => answered(api.GET('/v1/offices', { params: { query: { on } } })),
    staleTime: Infinity,
  });
}
