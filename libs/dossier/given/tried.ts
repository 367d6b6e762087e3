/** One case that held: what was done in which status, and what came of it. */
export interface TriedCase {
  readonly type: string;
  readonly kind: 'submission' | 'command' | 'fact' | 'deadline' | 'procedure';
  readonly name: string;
  /** Status before. */
  readonly status: string;
  /** Code of the refusal; absent where it was accepted. */
  readonly refused?: string;
  /** Kinds of the events to which it led. */
  readonly events: readonly string[];
  /** Status after it. */
  readonly leads: string;
  /** Who owes something after it, as the dossier shows it. */
  readonly owed: readonly string[];
  /** A day is known on which the procedure goes on by itself. */
  readonly goesOn: boolean;
  /** What of the state after it the type's own schemas of what is shown refuse: to whom, where and why. */
  readonly unshown: readonly string[];
  /** Fields of its events that have no words, or hold something else than these say. */
  readonly unnamed: readonly string[];
  /** Parts of the statistics of the type that count its events. */
  readonly counted: readonly string[];
  /** Letters that it brought, and what their own forms refuse in them. */
  readonly letters: readonly { readonly name: string; readonly faults: readonly string[] }[];
}

/** Something that a case said of a dossier beside events: a status, a last day, a reminder, a day of the procedure. */
export interface TriedAspect {
  readonly type: string;
  readonly aspect: 'status' | 'deadline' | 'reminder' | 'moment';
  readonly name: string;
}

const cases: TriedCase[] = [];
const aspects: TriedAspect[] = [];

/** Notes a case that held. */
export const noteCase = (tried: TriedCase): void => void cases.push(tried);

/** Notes what a case said beside. */
export const noteAspect = (tried: TriedAspect): void => void aspects.push(tried);

/** All cases of a type that held so far in this process, and what they said beside. */
export const triedOf = (type: string) => ({
  cases: cases.filter((tried) => tried.type === type),
  aspects: aspects.filter((tried) => tried.type === type),
});
