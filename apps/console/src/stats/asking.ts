import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../api/client.js';
import { useSession } from '../session/session.js';
import type { StatsAddress } from './address.js';

/** Which statistic, told apart by what. */
export type Shown = Required<Pick<StatsAddress, 'name' | 'by'>>;

/** Which statistics there are, and what each counts. */
export const useStatistics = () =>
  useQuery({
    queryKey: ['stats'],
    queryFn: () => answered(api.GET('/v1/statistics')),
    staleTime: Infinity,
  });

/** The figures that an address names. */
export function useFigures({ name, by, from, to }: StatsAddress & Shown, enabled: boolean) {
  const { session } = useSession();
  return useQuery({
    queryKey: ['stats', session.acting, name, by, from ?? '', to ?? ''],
    queryFn: () =>
      answered(
        api.GET('/v1/statistics/{statistic}', {
          params: {
            path: { statistic: name },
            query: { by, ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
          },
        }),
      ),
    enabled,
    staleTime: 60_000,
  });
}
