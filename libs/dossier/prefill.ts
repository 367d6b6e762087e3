import type { CivilDate } from '../calendar/index.js';
import type { OutsideSystem } from './systems.js';

/** A call to a system outside, by the name under which it is made; `Answer` is what it answers. */
export interface OutsideCall<Answer> {
  readonly system: OutsideSystem;
  readonly name: string;
  readonly args: readonly unknown[];
  /** Never there: it keeps the type of the answer. */
  readonly answers?: (answer: Answer) => void;
}

// `never` lets methods of any parameters stand in one interface.
type Methods<A> = { [K in keyof A]: (...args: never[]) => Promise<unknown> };

/** The calls of a system, typed by what its adapter offers: `records.findEmployer({ code, asOf })`. */
export type OutsideCalls<A extends Methods<A>> = {
  readonly [K in keyof A]: (...args: Parameters<A[K]>) => OutsideCall<Awaited<ReturnType<A[K]>>>;
};

/** Names calls to a system; whoever has them makes them. */
export const callsTo = <A extends Methods<A>>(system: OutsideSystem): OutsideCalls<A> =>
  // Sound: whatever is asked for becomes a call of that name; the type lets nothing be asked for but what is there.
  new Proxy({} as OutsideCalls<A>, {
    get:
      (_calls, name) =>
      (...args: unknown[]) => ({ system, name: String(name), args }),
  });

/** Makes a call. @throws whatever says that the system does not answer */
export type AskOutside = <Answer>(call: OutsideCall<Answer>) => Promise<Answer>;

/** What a system outside says about a field of a submission: a value as it would be sent, at its JSON pointer. */
export interface Prefilled {
  readonly pointer: string;
  readonly value: string | number | boolean;
  readonly source: OutsideSystem;
}

/**
 * What systems outside know for a submission that somebody takes at a counter. It is a proposal: the person states it, and
 * what they state counts.
 */
export interface Prefill {
  /** Where in the submission the number of the person stands. */
  readonly person: string;
  /** Whom it asks. */
  readonly systems: readonly OutsideSystem[];
  /** Asks one after the other, and gives what it knows as soon as it does: what was given stays when a later call fails. */
  fill(personalId: string, today: CivilDate, ask: AskOutside): AsyncIterable<Prefilled>;
}
