import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { asksBeforeLeaving } from '../frame/leaving.js';
import { type Aim, type DraftLine, isFor, list, remove } from './draft-api.js';
import { KeptDraft } from './kept-draft.js';

/** What is typed in this window, by person and form. It survives changes of page, refusals and sessions. */
const forms = new Map<string, KeptDraft>();

asksBeforeLeaving(() => [...forms.values()].some(({ isAtRisk }) => isAtRisk));
const leaving = () => {
  for (const form of forms.values()) void form.flush(true);
};
addEventListener('pagehide', leaving);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') leaving();
});
addEventListener('online', () => {
  for (const form of forms.values()) form.resume();
});

function keptFor(form: string, aim: Aim | undefined): KeptDraft {
  const found = forms.get(form);
  if (found !== undefined) return found;
  const made = new KeptDraft(aim);
  forms.set(form, made);
  return made;
}

/** The person's drafts, requested once when a form opens. */
export function useDrafts(wanted = true) {
  return useQuery({ queryKey: ['drafts'], queryFn: list, enabled: wanted, staleTime: Infinity, gcTime: 0 });
}

/**
 * The draft of a form: what is typed, saved while one types. Its id stands in the address (`?draft=`), so that a reload
 * goes on where one was.
 * @param form names person and form
 * @param aim what it is for; without it what is typed is kept in this window alone
 */
export function useDraft(form: string, aim?: Aim) {
  const [kept] = useState(() => keptFor(form, aim));
  const stand = useSyncExternalStore(kept.subscribe, kept.now);
  const { draft: asked } = useSearch({ strict: false });
  const navigate = useNavigate();
  const client = useQueryClient();
  const [missing, setMissing] = useState(false);
  const [failed, setFailed] = useState<unknown>();
  const followed = useRef<string>(undefined);
  const isSent = useRef(false);
  const { data: all = [] } = useDrafts(aim !== undefined);

  const open = useCallback(
    async (id: string) => {
      setFailed(undefined);
      try {
        if (!(await kept.open(id))) setMissing(true);
      } catch (error) {
        setFailed(error);
      }
    },
    [kept],
  );
  useEffect(() => {
    if (aim === undefined || isSent.current) return;
    if (asked !== undefined && asked !== followed.current) {
      followed.current = asked;
      if (asked !== kept.now().id) void open(asked);
      return;
    }
    if (stand.opening || failed !== undefined || asked === stand.id) return;
    followed.current = stand.id;
    const search = (before: object) => ({ ...before, draft: stand.id });
    void navigate({ to: '.', search, replace: true, resetScroll: false });
  }, [aim, asked, stand.id, stand.opening, failed, kept, navigate, open]);

  const drop = useCallback(() => {
    isSent.current = true;
    kept.drop();
    forms.delete(form);
    void client.removeQueries({ queryKey: ['drafts'] });
  }, [kept, form, client]);
  const discard = useCallback(
    async ({ id }: DraftLine) => {
      await remove(id);
      await client.invalidateQueries({ queryKey: ['drafts'] });
    },
    [client],
  );
  /** Leaves this draft where it is, and begins with an empty form. */
  const leave = useCallback(async () => {
    await kept.flush();
    kept.forget();
    await client.invalidateQueries({ queryKey: ['drafts'] });
  }, [kept, client]);

  return {
    typed: stand.typed,
    key: stand.key,
    set: kept.set,
    replace: kept.replace,
    drop,
    stand,
    opening:
      stand.opening || (aim !== undefined && asked !== undefined && asked !== stand.id && asked !== followed.current),
    missing,
    failed,
    again: () => asked !== undefined && void open(asked),
    offers: aim === undefined ? [] : all.filter((line) => line.id !== stand.id && isFor(line, aim)),
    open,
    discard,
    leave,
    save: () => void kept.flush(),
    choose: kept.choose,
    beginAnew: kept.beginAnew,
  };
}
