import { useCallback, useEffect, useState } from 'react';
import type { Typed } from './collect.js';

/** What was typed and not sent, by person and form: it outlives pages, refusals and sessions, as long as the window is open. */
interface Draft {
  readonly typed: Typed;
  /** Idempotency key of the act: the same however often it is sent. */
  readonly key: string;
}

const drafts = new Map<string, Draft>();
const fresh = (): Draft => ({ typed: {}, key: crypto.randomUUID() });

/** The browser asks before it leaves a page with something unsent. */
addEventListener('beforeunload', (event) => {
  if ([...drafts.values()].some(({ typed }) => Object.values(typed).some((text) => text.trim() !== '')))
    event.preventDefault();
});

/** The draft of a form; `drop` when it has been sent. */
export function useDraft(form: string) {
  const [draft, setDraft] = useState<Draft>(() => drafts.get(form) ?? fresh());
  useEffect(() => {
    drafts.set(form, draft);
  }, [form, draft]);
  const set = useCallback(
    (pointer: string, text: string) => setDraft(({ typed, key }) => ({ key, typed: { ...typed, [pointer]: text } })),
    [],
  );
  const replace = useCallback((typed: Typed) => setDraft(({ key }) => ({ key, typed })), []);
  const drop = useCallback(() => {
    const next = fresh();
    setDraft(next);
    drafts.delete(form);
  }, [form]);
  return { typed: draft.typed, key: draft.key, set, replace, drop };
}
