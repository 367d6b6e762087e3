import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * What takes the focus whenever this part of a page becomes another. It does so before the browser draws what is new, so whoever
 * presses a key at once presses it there, on a slow machine too. The first part takes none: the page has it.
 */
export function useFocusAt<E extends HTMLElement>(part: unknown): RefObject<E | null> {
  const first = useRef<E>(null);
  const before = useRef(part);
  useLayoutEffect(() => {
    if (before.current !== part) first.current?.focus();
    before.current = part;
  }, [part]);
  return first;
}

/**
 * Leads the focus to the page itself: for a button that goes when what it asked for has come. Whoever presses a key meanwhile does so
 * where they read on.
 */
export const focusPage = (): void => document.getElementById('main')?.focus({ preventScroll: true });

/** A ref: what has it takes the focus as soon as it is shown. */
export const takeFocus = (shown: HTMLElement | null): void => shown?.focus();
