import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../api/client.js';
import { useSession, useStanding } from '../session/session.js';

/** What everybody in the office has, for those who may know it: numbers alone, so it is no look. */
export function useWorkloads() {
  const { session } = useSession();
  const standing = useStanding();
  const office = standing?.office ?? '';
  return useQuery({
    queryKey: ['list', session.acting, 'workloads'],
    queryFn: () => answered(api.GET('/v1/offices/{office}/people', { params: { path: { office } } })),
    enabled: office !== '' && ['director', 'auditor'].includes(standing?.role ?? ''),
  });
}
