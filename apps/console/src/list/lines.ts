import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answered, api, headersOf } from '../api/client.js';
import type { paths } from '../api/schema.js';
import { useSession, useStanding } from '../session/session.js';
import { todayAt } from '../words/format.js';
import { type Awaited, queryOf, type ViewName } from './views.js';

type Queue = paths['/v1/offices/{office}/queue']['get']['responses']['200']['content']['application/json'];
type Page = Omit<Queue, 'counts'>;
/** One dossier in a list. */
export type Line = Page['items'][number];

const pageSize = 50;

/** Which lines are asked for. */
export interface Asked {
  readonly view: ViewName;
  readonly type?: string | undefined;
  readonly who?: Awaited | undefined;
}

async function pageOf({ view, type, who }: Asked, office: string | undefined, after: string): Promise<Page> {
  const common = {
    names: 'true' as const,
    limit: pageSize,
    ...(after !== '' && { after }),
    ...(type !== undefined && { type }),
  };
  // How many there are comes with the first page, from the same answer as its lines.
  const counted = { ...common, ...(after === '' && { counts: 'true' as const }) };
  // The task is the purpose of the look: nobody is asked for it.
  const headers = headersOf(`view:${view}`);
  if (view === 'own') return answered(api.GET('/v1/my/dossiers', { params: { query: common }, headers }));
  if (view === 'mine' || office === undefined)
    return answered(api.GET('/v1/my/work', { params: { query: counted }, headers }));
  const query = { ...counted, ...queryOf(view, who) };
  return answered(api.GET('/v1/offices/{office}/queue', { params: { path: { office }, query }, headers }));
}

/** The lines of a list, page after page; chosen and ordered by the server. */
export function useLines(asked: Asked) {
  const { session } = useSession();
  const office = useStanding()?.office ?? undefined;
  return useInfiniteQuery({
    queryKey: ['list', session.acting, asked.view, asked.type ?? '', asked.who ?? ''],
    queryFn: ({ pageParam }) => pageOf(asked, office, pageParam),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** How many stand in the lists of an office that are the same for everybody; no look, for nobody is named. */
export function useCounts(type: string | undefined) {
  const { session } = useSession();
  const office = useStanding()?.office ?? '';
  const query = { limit: 1, counts: 'true' as const, ...(type !== undefined && { type }) };
  return useQuery({
    queryKey: ['list', session.acting, 'counts', type ?? ''],
    queryFn: async () => {
      const { counts } = await answered(
        api.GET('/v1/offices/{office}/queue', { params: { path: { office }, query }, headers: headersOf() }),
      );
      return counts ?? null;
    },
    enabled: office !== '',
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
