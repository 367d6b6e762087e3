import { queryOptions, useQuery } from '@tanstack/react-query';
import { answered, api, headersOf, versionOf } from '../api/client.js';
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

/** With which purpose one looks, and in which opening of a page. */
export interface Look {
  readonly purpose: string;
  readonly visit?: string;
}

const reading = (number: string, { purpose, visit }: Look) => ({
  params: { path: { number } },
  headers: headersOf(purpose, visit),
});

/** How often a page that is looked at asks whether somebody has acted: milliseconds. */
const EVERY = 15_000;

const versionQuery = (acting: string | null, number: string) =>
  queryOptions({
    queryKey: ['version', acting, number],
    queryFn: () => versionOf(number),
    gcTime: 0,
    // What was asked for beforehand is not asked for again when the page has come.
    staleTime: 2_000,
  });

/** How far the dossier has come by now, and whether one is asked why one opens it; asking is no look. */
export function useVersion(number: string) {
  const { session } = useSession();
  return useQuery({
    ...versionQuery(session.acting, number),
    refetchInterval: EVERY,
    refetchOnWindowFocus: 'always',
  });
}

/** Asks for what a page needs of a dossier that is no look, while the page itself is still on its way. */
export function useBeforehand(number: string): void {
  const { session } = useSession();
  const { data } = useQuery(versionQuery(session.acting, number));
  useType(data?.type);
}

/** How a dossier is asked for: where several are looked at side by side, too. */
export const dossierQuery = (acting: string | null, number: string, look: Look) =>
  queryOptions({
    queryKey: ['dossier', acting, number],
    queryFn: () => answered(api.GET('/v1/dossiers/{number}', reading(number, look))),
    staleTime: 60_000,
  });

/** A dossier and what stands beside it. Each is asked for once: every look is logged. */
export function useDossier(number: string, look: Look) {
  const { session } = useSession();
  return useQuery(dossierQuery(session.acting, number, look));
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

/** What is asked to know a dossier type: several can be asked for at once. */
export const typeQuery = (name: string) =>
  queryOptions({
    queryKey: ['type', name],
    queryFn: () => answered(api.GET('/v1/dossier-types/{type}', { params: { path: { type: name } } })),
    staleTime: Infinity,
  });

/** With which words the facts are read: parties see them in a form of their own, where their type has one. */
export function shownTo({ shown }: DossierType, role: string | undefined): Schema | undefined {
  const names = Object.keys(shown);
  const own = names.find((name) => name.endsWith(role === 'claimant' ? 'ToClaimant' : 'ToEmployer'));
  const openly = names.find((name) => name.endsWith('Shown'));
  const name = (role === 'claimant' || role === 'employer' ? own : undefined) ?? openly;
  return name === undefined ? undefined : shown[name];
}
