import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../api/client.js';
import type { paths } from '../api/schema.js';
import { todayAt } from '../words/format.js';
import { type Session, useSession } from './session.js';

/** What somebody has chosen for the pages, on every machine. */
export type Preferences = Session['preferences'];

type Changes = paths['/v1/me/preferences']['patch']['requestBody']['content']['application/json'];

/** What the person who is signed in has chosen. */
export const usePreferences = (): Preferences => useSession().session.preferences;

/** Changes what the person has chosen; what is not named stays. */
export function usePrefer() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Changes) => answered(api.PATCH('/v1/me/preferences', { body })),
    onSuccess: (preferences) =>
      client.setQueryData<Session>(['session'], (session) => session && { ...session, preferences }),
  });
}

/** The last day of an absence that is not over; null for somebody who is here. */
export const stillAway = (until: string | null): string | null =>
  until === null || until < todayAt(new Date()) ? null : until;
