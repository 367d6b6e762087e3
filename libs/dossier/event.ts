import type { z } from 'zod';
import type { CivilDate } from '../calendar/index.js';
import type { Actor, Channel, Parties } from './actor.js';
import type { Field } from './form.js';
import type { Text } from './text.js';

/** Why something was recorded: the command, deadline, fact or step of the procedure from which it follows. */
export interface Cause {
  readonly kind: 'command' | 'deadline' | 'fact' | 'procedure';
  /** Unique in the dossier: update id, `employerReply:2026-03-04`, signal id, `month:3:entitled`. */
  readonly id: string;
  /** Name of the command, deadline, fact or step. */
  readonly name: string;
}

/** By whom, how, when and for whom something was done. */
export interface Circumstances {
  readonly cause: Cause;
  /** Subject of the author; `system` for what the engine does by itself. */
  readonly author: string;
  readonly onBehalfOf?: string;
  readonly channel: Channel;
  /** The day on which it was done or counts as done (a postmark), in Asia/Ho_Chi_Minh. */
  readonly filedOn: CivilDate;
  /** Business time: milliseconds since the epoch. */
  readonly at: number;
  /** Business date of `at` in Asia/Ho_Chi_Minh. */
  readonly today: CivilDate;
}

/** What a decision emits: a kind of event of the definition and its data. */
export interface NewEvent {
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A formal act, stored under `decision` in the data of its event. */
export interface SignedDecision {
  /** Counted in the dossier: `<dossier>/QĐ-<n>`. */
  readonly number: string;
  /** Subject of the one who signed. */
  readonly signer: string;
  /** Legal basis. */
  readonly basis?: string;
}

/**
 * A line of the ledger, never changed. A month is paid once, and again only to replace a payment that came back; the
 * database enforces this.
 */
export interface LedgerLine {
  readonly kind: string;
  /** Benefit month, from 1; 0 where the line belongs to no month. */
  readonly month: number;
  /** Whole VND. */
  readonly amountVnd: number;
  /** Business reference under which money moves, unique in the world: `<dossier>:<month>:<kind>`. */
  readonly reference: string;
  /**
   * For a `return`: the reference of the payment that came back. For a later `payment`: that of the return it follows.
   */
  readonly follows?: string;
}

/**
 * One kind of event of a dossier type.
 * @typeParam S the type's own state
 * @typeParam D the event's data; personal fields are optional in it, because they may have been erased
 */
export interface EventDefinition<S, D> {
  readonly title: Text;
  /** Schema version of `data`; raised together with `upcast`. */
  readonly version: number;
  /** The status of the dossier after it, if it changes. */
  readonly to?: string;
  /** Statuses in which the procedure itself may cause it; the events of commands are in their `produces`. */
  readonly from?: readonly string[];
  /** Fields of `data` that are personal: kept apart from the chain, encrypted, erasable. */
  readonly personal?: readonly (keyof D & string)[];
  /** Places of `data`, as `change/kind`, at which one of the type's `sensitiveWords` may stand: it is personal then. */
  readonly sensitive?: readonly string[];
  /** Fields that hold a code of another system: parties read its words, officials the code that was recorded. */
  readonly codes?: CodeWords<D>;
  apply(state: S, data: D, meta: Circumstances): S;
  /** Brings data of an older schema version to the present one. */
  upcast?(data: Readonly<Record<string, unknown>>, version: number): Readonly<Record<string, unknown>>;
  /** Lines that it writes into the ledger, in the same transaction. */
  ledger?(data: D): readonly LedgerLine[];
  /** What it reveals about the parties of the dossier. */
  parties?(data: D): Partial<Parties>;
  /**
   * An employer who is asked in somebody else's dossier learns that it happened. Of events that its own commands cause it
   * learns anyway, of others nothing.
   */
  readonly tellsEmployer?: true;
  /** How a correction supersedes what it recorded; absent: it cannot be corrected. */
  readonly correction?: CorrectionDefinition<S>;
}

/** Which statements of an event may be superseded, and what that does to the state. The event itself is never edited. */
export interface CorrectionDefinition<S> {
  /**
   * Its event says when something was filed, and a correction may state another day (`filedOn` in `input`): whether that day
   * still counts for anything.
   */
  refiles?(state: S): boolean;
  readonly input: Field<z.ZodType<Readonly<Record<string, unknown>>>>;
  apply(state: S, data: Readonly<Record<string, unknown>>, moment: CorrectionMoment): S;
}

/** When a correction takes effect, and under which law data. */
export interface CorrectionMoment {
  readonly today: CivilDate;
  readonly lawVersion?: number;
}

/** What the codes of a field mean, by field and code. */
export type CodeWords<D> = { readonly [field in keyof D & string]?: Readonly<Record<string, Text>> };

/** Any event of a type: `never` instead of the data type lets all definitions be in one table. */
export type AnyEventDefinition<S> = EventDefinition<S, never>;
export type EventTable<S> = Readonly<Record<string, AnyEventDefinition<S>>>;

/**
 * An event as a type writes it: of version 1 unless it says otherwise. Without `apply` the state takes over what the event
 * holds, where each of its fields is one of the state.
 */
export type EventWritten<S, D> = Omit<EventDefinition<S, D>, 'version' | 'apply'> & {
  readonly version?: number;
} & (D extends Partial<S> ? Partial<Pick<EventDefinition<S, D>, 'apply'>> : Pick<EventDefinition<S, D>, 'apply'>);

/** What an event holds of its own, without the decision that it bears where it is a formal act. */
const withoutDecision = <D extends object>({ decision: _decision, ...data }: D & { readonly decision?: unknown }) =>
  data;

/** Helper that fixes the state type once: `const event = eventsOf<ClaimState>(); event<Submitted>({...})`. */
export const eventsOf =
  <S>() =>
  <D extends object>(written: EventWritten<S, D>): EventDefinition<S, D> => ({
    version: 1,
    apply: (state, data) => ({ ...state, ...withoutDecision(data) }),
    ...written,
  });

type DataOf<E> = E extends EventDefinition<infer _S, infer D> ? D : never;

/** A typed maker of events of one table: `happened('separationConfirmed', { on })`. */
export const emitter =
  <T extends Readonly<Record<string, unknown>>>(_table: T) =>
  <K extends keyof T & string>(kind: K, data: DataOf<T[K]>): NewEvent => ({
    kind,
    data: data as Readonly<Record<string, unknown>>,
  });

/** Who acts in a command, and how: what `decide` may use besides state and input. */
export interface CommandContext extends Circumstances {
  readonly actor: Actor;
}
