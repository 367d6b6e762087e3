import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api, succeeded, watching } from '../api/client.js';
import type { paths } from '../api/schema.js';
import { useSession } from '../session/session.js';

export type Adoption =
  paths['/v1/policy/adoptions']['get']['responses']['200']['content']['application/json']['items'][number];
type Begun = paths['/v1/policy/adoptions']['post']['responses']['201']['content']['application/json'];
export type AdoptionPreview = Extract<Begun, { lookedAt: number }>;

const everyMs = 2_000;

/** Adoptions so far; asked again while one goes on. */
export function useAdoptions() {
  const { session } = useSession();
  return useQuery({
    queryKey: ['law', session.acting, 'adoptions'],
    queryFn: () => answered(api.GET('/v1/policy/adoptions', { headers: watching })),
    refetchInterval: ({ state: { data } }) =>
      data?.items.some(({ state }) => state === 'going on') === true ? everyMs : false,
  });
}

const post = (key: string, dryRun: boolean, body: { version: number; perSecond: number }) =>
  answered(
    api.POST('/v1/policy/adoptions', {
      params: { header: { 'Idempotency-Key': key }, query: { dryRun: dryRun ? 'true' : 'false' } },
      body,
    }),
  );

/** What would change for open dossiers: nothing is done. */
export const usePreview = (version: number) =>
  useMutation({
    mutationFn: async () => {
      const answer = await post(crypto.randomUUID(), true, { version, perSecond: 1 });
      return 'lookedAt' in answer ? answer : undefined;
    },
  });

/** Has open dossiers adopt a version, so many a second. */
export function useAdopt(version: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, perSecond }: { readonly key: string; readonly perSecond: number }) =>
      post(key, false, { version, perSecond }),
    onSettled: () =>
      client.invalidateQueries({ queryKey: ['law'], predicate: ({ queryKey }) => queryKey[2] === 'adoptions' }),
  });
}

/** Tells no further dossier. */
export function useStop() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (adoption: string) =>
      succeeded(api.DELETE('/v1/policy/adoptions/{adoption}', { params: { path: { adoption } } })),
    onSettled: () =>
      client.invalidateQueries({ queryKey: ['law'], predicate: ({ queryKey }) => queryKey[2] === 'adoptions' }),
  });
}
