/** An open form, as sessions and windows see it. */
export interface Kept {
  /** Saves what is not saved yet; ends when that was tried. */
  readonly flush: () => Promise<void>;
  /** Whether something stands there that was to be saved and is not. */
  readonly isUnsaved: boolean;
  /** The API answers this person again. */
  readonly resume: () => void;
  /** Another person has signed in: what was typed is removed from memory. */
  readonly forget: () => void;
}

/** All forms of this window in which something is typed. */
export const kept = new Set<Kept>();

/** Where a browser keeps, sealed, what it could not save. */
export const sealedCopies = 'hoso-drafts';

const within = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Saves what stands in all forms, if that is possible in three seconds. */
export async function flushAll(): Promise<void> {
  await Promise.race([Promise.all([...kept].map((one) => one.flush())), within(3_000)]);
}

/** Whether in some form something stands that was to be saved and is not. */
export const isAnyUnsaved = (): boolean => [...kept].some((one) => one.isUnsaved);

/** Signing out leaves nothing on the machine, not even sealed. */
export function dropSealedCopies(): void {
  try {
    indexedDB.deleteDatabase(sealedCopies);
  } catch {
    // Without such a store there is nothing to delete.
  }
}
