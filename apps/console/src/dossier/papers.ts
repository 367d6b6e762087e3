import { useSyncExternalStore } from 'react';
import { asksBeforeLeaving } from '../frame/leaving.js';

/** A file that was chosen, and how far it has come. */
export interface Paper {
  readonly id: string;
  /** Under which it is sent, however often. */
  readonly key: string;
  readonly file: File;
  /** What comes of it as a photo. */
  readonly making: Promise<File | undefined>;
  /** Upright and smaller; undefined while it is being made, and where the file is sent as it is. */
  readonly photo?: File | undefined;
  /** Whether the file itself is sent where there is a smaller one. */
  readonly original: boolean;
  readonly kind: string;
  readonly is: 'chosen' | 'sending' | 'sent' | 'refused';
  /** The part that has left, 0 to 1. */
  readonly part: number;
  readonly fault?: unknown;
}

type Papers = readonly Paper[];

/** Files that were chosen in this window, by person and dossier, until they have arrived: whoever goes back and returns finds them again. */
const chosen = new Map<string, Papers>();
const listeners = new Set<() => void>();
const none: Papers = [];

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether a file would be lost with the window: one that was chosen and has not arrived. */
export const isAtRisk = (papers: Papers): boolean => papers.some(({ is }) => is !== 'sent');

asksBeforeLeaving(() => [...chosen.values()].some(isAtRisk));

/** The files that were chosen, and how they change; what is on its way goes on when the page is left. */
export function usePapers(whose: string) {
  const papers = useSyncExternalStore(subscribe, () => chosen.get(whose) ?? none);
  const set = (change: (before: Papers) => Papers) => {
    const after = change(chosen.get(whose) ?? none);
    if (after.length === 0) chosen.delete(whose);
    else chosen.set(whose, after);
    for (const listener of listeners) listener();
  };
  return { papers, set };
}
