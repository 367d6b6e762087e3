import { useQuery } from '@tanstack/react-query';
import { answered } from '../api/client.js';
import { useSession } from '../session/session.js';

/** One part of how the installation stands. @param part its name among those of the same page */
export function useOperations<T>(part: string, ask: () => Parameters<typeof answered<T>>[0]) {
  const { session } = useSession();
  return useQuery({ queryKey: ['operations', session.acting, part], queryFn: () => answered(ask()) });
}
