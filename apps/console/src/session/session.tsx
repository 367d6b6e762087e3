import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { answered, api, onTrouble, shownStanding } from '../api/client.js';
import { Problem } from '../api/problem.js';
import type { paths } from '../api/schema.js';
import { LanguageSwitch } from '../frame/language-switch.js';
import { Failure } from '../frame/states.js';
import { dropSealedCopies, flushAll, isAnyUnsaved, kept } from '../form/kept.js';
import { useWords } from '../words/language.js';
import { fetchFirst } from './asked-first.js';

/** Who is signed in, as the API tells it. */
export type Session = paths['/v1/session']['get']['responses']['200']['content']['application/json'];

type Trouble = 'SESSION_ENDED' | 'STANDING_CHANGED';

/** A change of the session that did not come about. */
export interface Undone {
  /** `unsaved`: something that is typed could not be saved, and would be lost. */
  readonly what: 'act' | 'leave' | 'unsaved';
  readonly error: unknown;
  readonly again: () => void;
}

interface Known {
  readonly session: Session;
  /** What hinders this window; null when nothing does. What is typed stays. */
  readonly trouble: Trouble | null;
  /** What was asked for on top of the page and was not done. */
  readonly undone: Undone | null;
  /** Acts in another standing from now on; that it was not done is told as `undone`. */
  readonly act: (standing: string) => Promise<void>;
  /** Signs out; that it was not done is told as `undone`. */
  readonly leave: () => Promise<void>;
  /** Signs out in every browser in which the person is signed in. */
  readonly leaveEverywhere: () => Promise<void>;
}

const Context = createContext<Known | undefined>(undefined);

/** Windows of one browser tell each other who has signed in or out. */
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('hoso-session');

/** Says to the other windows that somebody signed in or out here. */
export function tellWindows(what: 'in' | 'out'): void {
  channel?.postMessage(what);
}

const ask = () => answered(api.GET('/v1/session', { fetch: fetchFirst }));

/** Gives the pages their person; `signedOut` stands where nobody is signed in. */
export function SessionProvider({
  children,
  signedOut,
  waiting,
}: {
  readonly children: ReactNode;
  readonly signedOut: ReactNode;
  readonly waiting: ReactNode;
}) {
  const client = useQueryClient();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [undone, setUndone] = useState<Undone | null>(null);
  const {
    data: session,
    error,
    refetch,
  } = useQuery({ queryKey: ['session'], queryFn: ask, retry: false, staleTime: Infinity });
  const subject = session?.person.subject;
  shownStanding.now = session?.acting ?? null;
  const { speak } = useWords();
  const language = session?.preferences.language;
  // The language follows the person, not the machine.
  useEffect(() => {
    if (language != null) speak(language);
  }, [language, subject]);
  useEffect(() => {
    onTrouble.now = (code) => setTrouble(code);
  }, []);

  const signedInAgain = useCallback(async () => {
    shownStanding.now = null;
    const now = await ask().catch(() => undefined);
    if (now === undefined) return;
    // Another person begins with empty pages: what was typed stays with its owner.
    if (now.person.subject !== subject) for (const one of kept) one.forget();
    else if (now.acting !== session?.acting) await flushAll();
    if (now.person.subject !== subject || now.acting !== session?.acting) return location.reload();
    client.setQueryData(['session'], now);
    shownStanding.now = now.acting;
    setTrouble(null);
    for (const one of kept) one.resume();
  }, [client, subject, session?.acting]);

  useEffect(() => {
    const heard = ({ data }: MessageEvent<unknown>) => {
      if (data === 'in') void signedInAgain();
      if (data === 'out') location.reload();
    };
    channel?.addEventListener('message', heard);
    return () => channel?.removeEventListener('message', heard);
  }, [signedInAgain]);

  const act = useCallback(
    async (standing: string) => {
      setUndone(null);
      const before = shownStanding.now;
      // What is typed is saved in the standing in which it was typed.
      await flushAll();
      shownStanding.now = null;
      try {
        const now = await answered(api.PUT('/v1/session/acting', { body: { standing } }));
        client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
        client.setQueryData(['session'], now);
        shownStanding.now = now.acting;
        setTrouble(null);
        for (const one of kept) one.resume();
      } catch (error) {
        shownStanding.now = before;
        setUndone({ what: 'act', error, again: () => void act(standing) });
      }
    },
    [client],
  );
  const leaveBy = useCallback(
    async (end: () => Promise<{ readonly to?: string | null }>, again: () => void, evenUnsaved: boolean) => {
      await flushAll();
      if (!evenUnsaved && isAnyUnsaved()) return setUndone({ what: 'unsaved', error: undefined, again });
      const { to } = await end();
      for (const one of kept) one.forget();
      dropSealedCopies();
      tellWindows('out');
      location.assign(to ?? '/');
    },
    [],
  );
  const leave = useCallback(
    async (evenUnsaved = false) => {
      setUndone(null);
      const end = () =>
        answered(api.DELETE('/v1/session')).catch((error: unknown) => {
          // Whose session is over has left.
          if (error instanceof Problem && error.status === 401) return {};
          throw error;
        });
      try {
        await leaveBy(end, () => void leave(true), evenUnsaved);
      } catch (error) {
        setUndone({ what: 'leave', error, again: () => void leave(evenUnsaved) });
      }
    },
    [leaveBy],
  );
  const leaveEverywhere = useCallback(async () => {
    const end = () => answered(api.DELETE('/v1/sessions')).then(() => ({}));
    const again = () =>
      void leaveBy(end, again, true).catch((error: unknown) => setUndone({ what: 'leave', error, again }));
    await leaveBy(end, again, false);
  }, [leaveBy]);
  const value = useMemo(
    () => session && { session, trouble, undone, act, leave, leaveEverywhere },
    [session, trouble, undone, act, leave, leaveEverywhere],
  );

  if (value !== undefined) return <Context.Provider value={value}>{children}</Context.Provider>;
  if (error instanceof Problem && error.status === 401) return signedOut;
  if (error === null) return waiting;
  return (
    <main id="main" className="narrow">
      <LanguageSwitch />
      <Failure page error={error} again={() => void refetch()} />
    </main>
  );
}

/** Who is signed in here. */
export function useSession(): Known {
  const found = useContext(Context);
  if (found === undefined) throw new Error('nobody is signed in');
  return found;
}

/** The standing in which the person acts. */
export function useStanding(): Session['standings'][number] | undefined {
  const { session } = useSession();
  return session.standings.find(({ id }) => id === session.acting);
}

/** Whether one may look for any dossier of an office. */
export function useMaySearch(): boolean {
  const role = useStanding()?.role;
  return role !== undefined && !['claimant', 'employer', 'operator', 'law-editor'].includes(role);
}
