import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api, succeeded, watching } from '../api/client.js';
import type { paths } from '../api/schema.js';
import { useSession } from '../session/session.js';
import type { Content } from './asking.js';

export type Draft = paths['/v1/policy/drafts/{draft}']['get']['responses']['200']['content']['application/json'];

const everyMs = 15_000;
const tag = (version: number): string => `"${version}"`;
const at = (draft: string) => ({ path: { draft } });

/** Drafts of the next version; asked again and again while a page shows them, which keeps no session alive. */
export function useDrafts() {
  const { session } = useSession();
  return useQuery({
    queryKey: ['law', session.acting, 'drafts'],
    queryFn: () => answered(api.GET('/v1/policy/drafts', { headers: watching })),
    refetchInterval: everyMs,
  });
}

/** A draft as it was when the page asked: it is never replaced under somebody's hands. */
export function useDraft(id: string) {
  const { session } = useSession();
  return useQuery({
    queryKey: ['law', session.acting, 'draft', id],
    queryFn: () => answered(api.GET('/v1/policy/drafts/{draft}', { params: at(id) })),
    staleTime: Infinity,
  });
}

/** Begins a draft. */
export function useBegin() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: { key: string; from: number; reason: { vi: string; en: string } }) =>
      answered(api.POST('/v1/policy/drafts', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSuccess: () =>
      client.invalidateQueries({ queryKey: ['law'], predicate: ({ queryKey }) => queryKey[2] === 'drafts' }),
  });
}

/** What one does with a draft, as one has it. */
export type DraftAct =
  | { readonly act: 'save'; readonly version: number; readonly reason: Draft['reason']; readonly law: Content }
  | { readonly act: 'approve' | 'withdraw'; readonly version: number };

/** Saves a draft, approves it or takes that back; the answer is the draft as it is then. */
export function useDraftAct(id: string) {
  const client = useQueryClient();
  const { session } = useSession();
  return useMutation({
    mutationFn: (given: DraftAct) => {
      const params = { ...at(id), header: { 'If-Match': tag(given.version) } };
      if (given.act === 'save')
        return answered(
          api.PUT('/v1/policy/drafts/{draft}', { params, body: { reason: given.reason, law: given.law } }),
        );
      return answered(
        given.act === 'approve'
          ? api.PUT('/v1/policy/drafts/{draft}/approval', { params })
          : api.DELETE('/v1/policy/drafts/{draft}/approval', { params }),
      );
    },
    onSuccess: (draft) => {
      client.setQueryData(['law', session.acting, 'draft', id], draft);
    },
    // Who was first is known at once.
    onSettled: () => client.invalidateQueries({ queryKey: ['law', session.acting, 'drafts'] }),
  });
}

/** Deletes a draft. */
export function useRemove(id: string) {
  const client = useQueryClient();
  const { session } = useSession();
  return useMutation({
    mutationFn: (version: number) =>
      succeeded(
        api.DELETE('/v1/policy/drafts/{draft}', { params: { ...at(id), header: { 'If-Match': tag(version) } } }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['law', session.acting, 'drafts'] }),
  });
}

/** Where a saved draft differs from the version from which it started. */
export const useDraftDifferences = ({ id, version }: Draft, enabled: boolean) =>
  useQuery({
    queryKey: ['law', 'draft', id, version, 'differences'],
    queryFn: () => answered(api.GET('/v1/policy/drafts/{draft}/differences', { params: at(id) })),
    staleTime: Infinity,
    enabled,
  });

/** Which answers a saved draft changes. */
export const useDraftAnswers = ({ id, version }: Draft, enabled: boolean) =>
  useQuery({
    queryKey: ['law', 'draft', id, version, 'answers'],
    queryFn: () => answered(api.GET('/v1/policy/drafts/{draft}/answers', { params: at(id) })),
    staleTime: Infinity,
    enabled,
  });

/** An approved draft as source files. */
export const useSource = ({ id, version, approval }: Draft) =>
  useQuery({
    queryKey: ['law', 'draft', id, version, 'source'],
    queryFn: () => answered(api.GET('/v1/policy/drafts/{draft}/source', { params: at(id) })),
    staleTime: Infinity,
    enabled: approval !== null,
  });
