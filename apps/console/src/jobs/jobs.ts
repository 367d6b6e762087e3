import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api, succeeded, watching } from '../api/client.js';
import type { paths } from '../api/schema.js';
import { useSession } from '../session/session.js';

/** A job for many dossiers, and a page of what came of them. */
export type Job = paths['/v1/bulk-jobs/{job}']['get']['responses']['200']['content']['application/json'];

const everyMs = 2_000;

/** Progress of a job, polled until it is done. Only numbers of dossiers are shown, so nothing is logged as a look. */
export function useJob(id: string, outcome: 'all' | 'refused') {
  const { session } = useSession();
  return useQuery({
    queryKey: ['job', session.acting, id, outcome],
    queryFn: () =>
      answered(
        api.GET('/v1/bulk-jobs/{job}', {
          params: { path: { job: id }, query: { outcome, limit: 500, after: -1 } },
          headers: watching,
        }),
      ),
    refetchInterval: ({ state: { data } }) => (data?.state === 'going on' ? everyMs : false),
  });
}

/** The latest jobs of the person. */
export function useJobs() {
  const { session } = useSession();
  return useQuery({ queryKey: ['jobs', session.acting], queryFn: () => answered(api.GET('/v1/bulk-jobs')) });
}

/** Stops a job: no further dossier is tried. */
export function useStop(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => succeeded(api.DELETE('/v1/bulk-jobs/{job}', { params: { path: { job: id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: ['job'] }),
  });
}
