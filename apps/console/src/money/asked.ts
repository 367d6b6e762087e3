import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answered, api, headersOf, seenNow } from '../api/client.js';
import type { paths } from '../api/schema.js';
import { useSession } from '../session/session.js';
import type { Sought } from './sought.js';

type Waiting = paths['/v1/money/waiting/{place}']['get'];
type Page = Waiting['responses']['200']['content']['application/json'];
type Query = NonNullable<Waiting['parameters']['query']>;
/** A dossier with money that somebody has to do something about. */
export type MoneyLine = Page['items'][number];
export type MoneyPlace = Waiting['parameters']['path']['place'];
export type Payment = MoneyLine['payments'][number];
/** Where a day's orders and the bank's word differ. */
export type Difference =
  paths['/v1/money/day']['get']['responses']['200']['content']['application/json']['differences'][number];

/** The list of a place, as the log of looks calls it. */
export const viewOf = { counter: 'cash', transfer: 'payments' } as const satisfies Record<MoneyPlace, string>;

/** What waits in a place, page after page, with names: one look. What is sought stands in no address. */
export function useWaiting(place: MoneyPlace, { sought, waitingFor }: { sought?: Sought; waitingFor?: string }) {
  const { session } = useSession();
  const limit = session.preferences.lines;
  const headers = headersOf(`view:${viewOf[place]}`);
  return useInfiniteQuery({
    queryKey: ['list', session.acting, viewOf[place], sought ?? null, waitingFor ?? '', limit],
    queryFn: async ({ pageParam }): Promise<Omit<Page, 'position'>> => {
      const params = { path: { place } };
      if (sought !== undefined) {
        const body = { ...sought, limit, names: true };
        return {
          ...(await answered(api.POST('/v1/money/waiting/{place}/search', { params, body, headers }))),
          next: null,
        };
      }
      const query: Query = {
        ...(pageParam === '' ? seenNow() : { after: pageParam }),
        // Sound: one that stands in an answer.
        ...(waitingFor !== undefined && { waitingFor: waitingFor as NonNullable<Query['waitingFor']> }),
        ...{ limit, names: 'true' },
      };
      return answered(api.GET('/v1/money/waiting/{place}', { params: { ...params, query }, headers }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** What was handed out on a day, page after page, with names: one look. */
export function useHandedOut(on: string) {
  const { session } = useSession();
  return useInfiniteQuery({
    queryKey: ['list', session.acting, 'handed-out', on],
    queryFn: ({ pageParam }) => {
      const query = { on, limit: 200, names: 'true' as const, ...(pageParam !== '' && { after: pageParam }) };
      return answered(api.GET('/v1/money/handed-out', { params: { query }, headers: headersOf('view:cash') }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** The run of a day. Nobody is named, so it is no look. */
export function useRun(on: string) {
  const { session } = useSession();
  return useQuery({
    queryKey: ['list', session.acting, 'run', on],
    queryFn: () => answered(api.GET('/v1/money/day', { params: { query: { on } } })),
  });
}
