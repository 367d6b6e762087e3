import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api, headersOf, seenNow, versionOf } from '../api/client.js';
import type { paths } from '../api/schema.js';
import type { Schema } from '../form/schema.js';
import { useSession } from '../session/session.js';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

/** A dossier as its reader may see it. */
export type Dossier = Answer<'/v1/dossiers/{number}'>;
/** Its type, as forms are drawn from it. */
export type DossierType = Answer<'/v1/dossier-types/{type}'>;
/** An entry of its timeline. */
export type Happened = Answer<'/v1/dossiers/{number}/timeline'>['items'][number];

/** The purpose of a look, and the visit to which it belongs. */
export interface Look {
  readonly purpose: string;
  readonly visit?: string;
}

/** What a request of a dossier, or of a part of it, is sent with. */
export const reading = (number: string, { purpose, visit }: Look) => ({
  params: { path: { number } },
  headers: headersOf(purpose, visit),
});

/** Interval at which a visible page checks whether somebody has acted, in milliseconds. */
const EVERY = 15_000;

const versionQuery = (acting: string | null, number: string) =>
  queryOptions({
    queryKey: ['version', acting, number],
    queryFn: () => versionOf(number),
    gcTime: 0,
    // What was asked for beforehand is not asked for again when the page has come.
    staleTime: 2_000,
  });

/** The current sequence of a dossier, and whether its reader will be asked for a reason. This is not logged as a look. */
export function useVersion(number: string) {
  const { session } = useSession();
  return useQuery({
    ...versionQuery(session.acting, number),
    refetchInterval: EVERY,
    refetchOnWindowFocus: 'always',
  });
}

/** Requests early, while the page still loads, what it needs of a dossier and what is not logged as a look. */
export function useBeforehand(number: string): void {
  const { session } = useSession();
  const { data } = useQuery(versionQuery(session.acting, number));
  useType(data?.type);
}

/** The query of a dossier, also for pages that show several. */
export const dossierQuery = (acting: string | null, number: string, look: Look) =>
  queryOptions({
    queryKey: ['dossier', acting, number],
    queryFn: () => {
      const { params, headers } = reading(number, look);
      const query = seenNow();
      // Without a query the answer may be on its way already.
      const asked = { ...params, ...(query.seen !== undefined && { query }) };
      return answered(api.GET('/v1/dossiers/{number}', { params: asked, headers }));
    },
    staleTime: 60_000,
  });

/** A dossier with its parts. Each is requested once, because every look is logged. */
export function useDossier(number: string, look: Look) {
  const { session } = useSession();
  return useQuery(dossierQuery(session.acting, number, look));
}

/**
 * A dossier and the type from which it is drawn; what came of neither is one failure, and asked for again by `again`, with what
 * else stands on the page.
 */
export function useDossierAndType(number: string, look: Look) {
  const dossier = useDossier(number, look);
  const type = useType(dossier.data?.type);
  const readAgain = useReadAgain(number);
  const again = () => void (type.error === null || dossier.error !== null ? readAgain() : type.refetch());
  return { dossier: dossier.data, type: type.data, error: dossier.error ?? type.error, again };
}

/** Reads again all that stands on a page of a dossier. */
export function useReadAgain(number: string): () => Promise<void> {
  const { session } = useSession();
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['dossier', session.acting, number] });
}

/** What happened, the newest last; up to the 500 last entries. */
export function useTimeline(number: string, { purpose, visit }: Look, after = 0) {
  const { session } = useSession();
  return useQuery({
    queryKey: ['dossier', session.acting, number, 'timeline', after],
    queryFn: () =>
      answered(
        api.GET('/v1/dossiers/{number}/timeline', {
          params: { path: { number }, query: { limit: 500, after } },
          headers: headersOf(purpose, visit),
        }),
      ),
    staleTime: 60_000,
  });
}

/** The form as it stands. */
export function useForm(number: string, look: Look) {
  const { session } = useSession();
  return useQuery({
    queryKey: ['dossier', session.acting, number, 'form'],
    queryFn: () => answered(api.GET('/v1/dossiers/{number}/form', reading(number, look))),
    staleTime: 60_000,
  });
}

/** What is owed, was paid and came back. */
export function useLedger(number: string, look: Look) {
  const { session } = useSession();
  return useQuery({
    queryKey: ['dossier', session.acting, number, 'ledger'],
    queryFn: () => answered(api.GET('/v1/dossiers/{number}/ledger', reading(number, look))),
    staleTime: 60_000,
  });
}

/** A dossier type: it never changes while the program runs. */
export const useType = (name: string | undefined) =>
  useQuery({ ...typeQuery(name ?? ''), enabled: name !== undefined });

/** The query of a dossier type, also for pages that need several. */
export const typeQuery = (name: string) =>
  queryOptions({
    queryKey: ['type', name],
    queryFn: () => answered(api.GET('/v1/dossier-types/{type}', { params: { path: { type: name } } })),
    staleTime: Infinity,
  });

/** The schema of the facts. Some types show parties another one than officials. */
export function shownTo({ shown }: DossierType, role: string | undefined): Schema | undefined {
  const names = Object.keys(shown);
  const own = names.find((name) => name.endsWith(role === 'claimant' ? 'ToClaimant' : 'ToEmployer'));
  const openly = names.find((name) => name.endsWith('Shown'));
  const name = (role === 'claimant' || role === 'employer' ? own : undefined) ?? openly;
  return name === undefined ? undefined : shown[name];
}
