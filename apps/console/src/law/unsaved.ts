import { asksBeforeLeaving } from '../frame/leaving.js';
import type { Content } from './asking.js';
import type { Draft } from './draft-asking.js';

/** What was typed into a draft and is not saved. */
export interface Unsaved {
  readonly law: Content;
  readonly reason: Draft['reason'];
  /** The version of the draft over which it was typed. */
  readonly version: number;
}

/** By draft, in this window alone: whoever goes to another page and comes back finds it again. */
const kept = new Map<string, Unsaved>();

asksBeforeLeaving(() => kept.size > 0);

/** What is kept of a draft. */
export const unsavedOf = (draft: string): Unsaved | undefined => kept.get(draft);

/** Keeps what is typed; nothing any more where it is saved or given up. */
export function keepUnsaved(draft: string, unsaved: Unsaved | undefined): void {
  if (unsaved === undefined) kept.delete(draft);
  else kept.set(draft, unsaved);
}
