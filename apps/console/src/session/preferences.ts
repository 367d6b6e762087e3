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

/** Changes what the person has chosen; what is not named stays. It stands there at once, and is taken back where it was refused. */
export function usePrefer() {
  const client = useQueryClient();
  const put = (preferences: Partial<Preferences>) =>
    client.setQueryData<Session>(
      ['session'],
      (session) => session && { ...session, preferences: { ...session.preferences, ...preferences } },
    );
  return useMutation({
    mutationFn: (body: Changes) => answered(api.PATCH('/v1/me/preferences', { body })),
    onMutate: ({ preview, keys, view, lines }) => {
      const before = client.getQueryData<Session>(['session'])?.preferences;
      put({
        ...(preview != null && { preview }),
        ...(keys != null && { keys }),
        ...(view !== undefined && { view }),
        ...(lines != null && { lines }),
      });
      return before;
    },
    onError: (_, __, before) => before && put(before),
    onSuccess: put,
  });
}

/** The last day of an absence that is not over; null for somebody who is here. */
export const stillAway = (until: string | null): string | null =>
  until === null || until < todayAt(new Date()) ? null : until;
