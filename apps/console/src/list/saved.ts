import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api, succeeded } from '../api/client.js';
import type { paths } from '../api/schema.js';
import { useSession, useStanding } from '../session/session.js';
import { type ListQuery, withChanges } from './query.js';

/** A list that somebody keeps. */
export type SavedList = paths['/v1/views']['get']['responses']['200']['content']['application/json']['items'][number];

/** How a list is kept. */
export interface Keeping {
  readonly name: string;
  readonly shared: boolean;
  /** With its columns. */
  readonly query: ListQuery;
}

/** Whether the name of a list in an address is that of one that somebody keeps. */
export const isSaved = (view: string): boolean => /^[0-9a-f-]{36}$/.test(view);

/** What a kept list asks for, as pages ask: with its columns, without the office in which one stands anyway. */
export function queryOfSaved({ query: { office: _, ...query }, columns }: SavedList): ListQuery {
  return withChanges(query, { columns: columns.filter((name) => name !== 'number').join(',') });
}

/** The lists of this office that the person keeps, and those that colleagues share. */
export function useSavedLists(enabled: boolean) {
  const { session } = useSession();
  const office = useStanding()?.office;
  return useQuery({
    queryKey: ['views', session.acting],
    queryFn: async () => {
      const { items } = await answered(api.GET('/v1/views'));
      return items.filter(({ query }) => query['office'] === office);
    },
    enabled,
    staleTime: 60_000,
  });
}

/** Keeps a list, puts another in its place, or keeps it no longer. */
export function useKeeping() {
  const client = useQueryClient();
  const office = useStanding()?.office ?? '';
  const bodyOf = ({ name, shared, query: { columns = '', ...query } }: Keeping) => ({
    name,
    query: { ...query, office },
    columns: ['number', ...columns.split(',').filter((one) => one !== '')],
    sharedWith: shared ? ('office' as const) : ('none' as const),
  });
  const again = () => client.invalidateQueries({ queryKey: ['views'] });
  return {
    keep: useMutation({
      mutationFn: ({ key, ...view }: Keeping & { readonly key: string }) =>
        answered(api.POST('/v1/views', { params: { header: { 'Idempotency-Key': key } }, body: bodyOf(view) })),
      onSuccess: again,
    }),
    replace: useMutation({
      mutationFn: ({ id, ...view }: Keeping & Pick<SavedList, 'id'>) =>
        answered(api.PUT('/v1/views/{view}', { params: { path: { view: id } }, body: bodyOf(view) })),
      onSuccess: again,
    }),
    remove: useMutation({
      mutationFn: (id: string) => succeeded(api.DELETE('/v1/views/{view}', { params: { path: { view: id } } })),
      onSuccess: again,
    }),
  };
}
