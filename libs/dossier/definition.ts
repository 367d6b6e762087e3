import type { CountedDefinition } from './counting.js';
import type { ExplanationDefinition } from './explaining.js';
import type { z } from 'zod';
import type { CivilDate, CountedDays } from '../calendar/index.js';
import type { MessageRule } from './correspondence.js';
import type { Channel, Role } from './actor.js';
import type { Circumstances, CommandContext, EventTable, NewEvent } from './event.js';
import type { StatedLink } from './links.js';
import type { Fates, TakingBack } from './fates.js';
import type { Field } from './form.js';
import type { OpensDefinition } from './opening.js';
import type { AnyLetter } from './letter.js';
import type { Prefill } from './prefill.js';
import type { RefusalKind } from './refusal.js';
import type { SearchField } from './search.js';
import type { Shaped } from './shape.js';
import type { Shown, StatedPart } from './shown.js';
import type { DossierState } from './state.js';
import type { Subject } from './subject.js';
import type { MoneyPlace, PaymentsDefinition } from './payments.js';
import type { PinnedLaw } from './law.js';
import type { OutsideSystem } from './systems.js';
import type { Text } from './text.js';

/** One status of a dossier type and the phase under which operators and lists find it. */
export interface StatusDefinition {
  readonly title: Text;
  readonly phase: string;
}

/** Who is bound by a deadline or owes something: a role, or an outside system. */
export type Bound = Role | 'agency' | OutsideSystem;

/**
 * What a person may do. `decide` is pure and synchronous: from the state it returns events or throws a Refusal. The
 * same function serves as validator and as handler.
 */
export interface CommandDefinition<S, I extends Field> {
  readonly title: Text;
  readonly roles: readonly Role[];
  /** Statuses in which it is allowed. */
  readonly from: readonly string[];
  /** Kinds of event to which it may lead; the state diagram is drawn from these. */
  readonly produces: readonly string[];
  /** What it states: a form whose fields have words. */
  readonly input: I;
  /** Legal basis, e.g. `D28 17.3`. */
  readonly basis?: string;
  /** A formal act: numbered, and signed by the one who commands it; its first event carries number, signer and basis. */
  readonly decision?: boolean;
  /** May be sent for many dossiers at once. */
  readonly bulk?: boolean;
  /**
   * Another officer may give it while one has taken the dossier. In any case, every officer may enter what a party may
   * do, and what a second person decides (`notBy`) is meant for others.
   */
  readonly byAnyOfficer?: true;
  /** Also taken by a closed dossier, which it reopens; its guard says until when. */
  readonly afterClosing?: true;
  /** Commands that it takes back, or their names: what was given by mistake is offered to be taken back by it. */
  readonly undoes?: readonly (string | AnyCommand<never>)[];
  /** The last day on which it takes them back, where that has one. Only asked where it can be given. */
  undoUntil?(dossier: DossierState<S>, today: CivilDate): CivilDate | undefined;
  /** As somebody sends it. */
  readonly example: z.input<I>;
  /**
   * Systems whose answers are too old to decide on; they are asked again before it is decided. Depends on the state and
   * the business date only.
   */
  outdated?(dossier: DossierState<S>, today: CivilDate): readonly string[];
  /** The subject who must not be the one who acts (who proposed, say). */
  notBy?(dossier: DossierState<S>): string | undefined;
  /**
   * Throws a Refusal while the command cannot be given, whatever the input: this decides whether it is offered. Needs
   * no personal data.
   */
  guard?(dossier: DossierState<S>, context: CommandContext): void;
  decide(dossier: DossierState<S>, input: z.output<I>, context: CommandContext): readonly NewEvent[];
}

/** The command that opens a dossier. */
export interface SubmissionDefinition<S, I extends Field> extends Omit<
  CommandDefinition<S, I>,
  | 'from'
  | 'decision'
  | 'byAnyOfficer'
  | 'outdated'
  | 'notBy'
  | 'guard'
  | 'bulk'
  | 'afterClosing'
  | 'undoes'
  | 'undoUntil'
> {
  /** How it may arrive; `system`: another dossier may open one (`opens`), which needs no person's role. */
  readonly channels: readonly Channel[];
  /**
   * Version of its form, from 1: raise it when the questions or their words change. A dossier remembers under which
   * version it was stated.
   */
  readonly formVersion: number;
  /** Whose dossier it is. */
  subject(input: z.output<I>): Subject;
  office(input: z.output<I>): string;
  /**
   * Key of what may be open only once for a subject, such as the decision complained of. Null: any number. Absent: one
   * dossier of this type for each subject.
   */
  slot?(input: z.output<I>): string | null;
  /**
   * Fields of the input that name another dossier of the same person, each with the type of which it must be. Whoever
   * submits must be allowed to know of that dossier.
   */
  readonly links?: { readonly [field in keyof z.output<I> & string]?: string };
}

/** What an outside system or another dossier reports. `accept` says what follows; an empty list: nothing new. */
export interface FactDefinition<S, I extends z.ZodType> {
  readonly title: Text;
  /** Roles in which accounts report it over HTTP, on a form with words; absent: only another dossier tells it. */
  readonly roles?: I extends Field ? readonly Role[] : never;
  readonly input: I;
  /** As somebody sends it. */
  readonly example?: z.input<I>;
  /** Also accepted by a closed dossier, which it reopens. */
  readonly afterClosing?: true;
  /** What later events say became of it, for whoever told it; absent: nobody judges it. */
  readonly fates?: Fates;
  /** How it is taken back where it was told by mistake. */
  readonly takenBack?: TakingBack;
  accept(dossier: DossierState<S>, input: z.output<I>, circumstances: Circumstances): readonly NewEvent[];
}

/**
 * A legal time limit, derived from the state: only events open or close it. Its last day is recomputed whenever state,
 * calendar or a stop of the clock changes.
 */
export interface DeadlineDefinition<S> {
  readonly title: Text;
  readonly bound: Bound;
  readonly basis: string;
  open(dossier: DossierState<S>): boolean;
  /** The first day on which it can be done, where that is not at once. Only asked while open. */
  from?(dossier: DossierState<S>): CivilDate;
  /** The day from which it is owed, where the state knows it. Only asked while open. */
  since?(dossier: DossierState<S>): CivilDate;
  /** Last day, before stops of the clock are added. Only asked while open. */
  due(dossier: DossierState<S>): CivilDate;
  /**
   * Key of the current occurrence of a recurring deadline (the month of a monthly notice): stops of the clock count only
   * for their occurrence. Absent: one occurrence until it closes.
   */
  opening?(dossier: DossierState<S>): string;
  /**
   * It ended although nobody did what it asked for, because that is not owed any more: a claim was withdrawn, a benefit
   * ended. Asked of the states before and after; absent: only the closing of the dossier drops it.
   */
  dropped?(after: DossierState<S>, before: DossierState<S>): boolean;
  /** The clock stands still while somebody else owes something. */
  stoppedWhile?(dossier: DossierState<S>): boolean;
  /** For what its clock stands still then, as people read it. */
  readonly stoppedFor?: Text;
  /** Something happens by itself when the last day has passed: the procedure waits for it. */
  readonly takesEffect?: true;
  /** Working days before the last day at which the bound one is reminded. */
  readonly remindBefore?: readonly number[];
  /** Name of the command that settles it, where there is one: see `Expectation`. */
  readonly settledBy?: string;
}

/** A day at whose beginning the procedure acts by itself, e.g. pays a month; derived from the state like a deadline. */
export interface MomentDefinition<S> {
  readonly title: Text;
  /** Undefined while there is no such day. */
  on(dossier: DossierState<S>): CivilDate | undefined;
}

/** One thing of several that are asked. */
export interface AskedItem {
  readonly title: Text;
  /** Name of the command that settles it, where there is one. */
  readonly command?: string;
  /** Where it stands in the form of that command: a JSON pointer. */
  readonly place?: string;
}

/** Where somebody said in words of their own why something is owed: they may be personal, and stand in the record alone. */
export interface SaidIn {
  /** Kinds of event; the last one counts. */
  readonly events: readonly string[];
  /** Field of that event. */
  readonly field: string;
}

/** Somebody owes something, without a legal limit of its own or beside one. */
export interface Expectation {
  readonly who: Bound;
  readonly what: Text;
  /** The day from which it is owed, where the state knows it. */
  readonly since?: CivilDate;
  /** What made it owed, where something did: a transfer that came back, say. Nothing personal. */
  readonly why?: Text;
  /** Why, in somebody's own words. */
  readonly saidIn?: SaidIn;
  /** What is asked one by one, where that is a list. */
  readonly items?: readonly AskedItem[];
  /** The first day on which it can be done, where that is not at once. */
  readonly from?: CivilDate;
  readonly until?: CivilDate;
  readonly ground?: string;
  /** Something went wrong or contradicts itself, and the office is to know: it stands in the list of alerts. */
  readonly alert?: true;
  /** It is about money, and where: whoever pays finds it in the list of that place. */
  readonly money?: MoneyPlace;
  /** Of the office alone: parties do not see it. */
  readonly internal?: true;
  /** Account of the officer to whom it came back from whoever signs: it stands in their list of what was sent back. */
  readonly sentBackTo?: string;
  /** The command that settles it, where there is one, or its name: lists offer it on their lines. */
  readonly settledBy?: string | AnyCommand<never>;
}

/** What somebody must see before they sign what waits. */
export interface ToSign {
  /** One sentence each; none where nothing stands out. */
  readonly remarks: readonly Text[];
  /** Whole dong that the decision awards in all. */
  readonly amountVnd?: number;
}

/** A kind of paper that belongs to the procedure. */
export interface DocumentDefinition {
  readonly title: Text;
  readonly basis?: string;
  /** Who may attach one; the claimant and an officer when left out. */
  readonly by?: readonly Role[];
}

/** A command with any input type: it parses what was sent with its own schema. */
export interface AnyCommand<S> extends Omit<CommandDefinition<S, Field>, 'decide'> {
  /** @throws Refusal; INPUT_INVALID where the schema refuses what was sent */
  decide(dossier: DossierState<S>, sent: unknown, context: CommandContext): readonly NewEvent[];
}

/** A parsed submission: whose dossier it opens, where, and what follows. */
export interface StatedSubmission<S> {
  readonly subject: Subject;
  readonly office: string;
  /** See `SubmissionDefinition`; the empty text: one dossier of this type. */
  readonly slot: string | null;
  readonly links: readonly StatedLink[];
  decide(dossier: DossierState<S>, context: CommandContext): readonly NewEvent[];
}

/** A submission, whatever its input. */
export interface AnySubmission<S> extends Omit<
  SubmissionDefinition<S, Field>,
  'subject' | 'office' | 'slot' | 'links' | 'decide'
> {
  /** Of which type each dossier must be that a field names. */
  readonly links?: Readonly<Record<string, string | undefined>>;
  /**
   * Parses what was sent with its own schema, once.
   * @param at where it is in a request, for the pointers
   */
  read(sent: unknown, at?: readonly PropertyKey[]): Shaped<StatedSubmission<S>>;
}

/** A fact, whatever its input. */
export interface AnyFact<S> extends Omit<FactDefinition<S, Field>, 'accept' | 'input'> {
  readonly input: z.ZodType;
  /** @throws Refusal; INPUT_INVALID where the schema refuses what was sent */
  accept(dossier: DossierState<S>, sent: unknown, circumstances: Circumstances): readonly NewEvent[];
}

/** A dossier type: one kind of procedure, complete. Everything that apps show or allow derives from it. */
export interface DossierType<S> {
  /** Folder, route and Temporal workflow type: `unemployment-claim`. */
  readonly name: string;
  /** Code of the administrative procedure in the national list. */
  readonly code: string;
  /** First part of dossier numbers: `TCTN`. */
  readonly prefix: string;
  readonly title: Text;
  readonly statuses: Readonly<Record<string, StatusDefinition>>;
  /** Status before submission. */
  readonly initialStatus: string;
  readonly submission: AnySubmission<S>;
  readonly commands: Readonly<Record<string, AnyCommand<S>>>;
  readonly facts: Readonly<Record<string, AnyFact<S>>>;
  readonly events: EventTable<S>;
  /** Words of what they hold (`holdsOf`), by the names of fields: the timeline is read with them. A test finds what has none. */
  readonly holds?: Readonly<Record<string, Field>>;
  readonly deadlines: Readonly<Record<string, DeadlineDefinition<S>>>;
  /** What systems outside know for a submission taken at a counter. */
  readonly prefill?: Prefill;
  /** Days on which the procedure acts by itself, besides deadlines that take effect. */
  readonly moments?: Readonly<Record<string, MomentDefinition<S>>>;
  /** Dossiers of other types that it opens. */
  readonly opens?: Readonly<Record<string, OpensDefinition<S>>>;
  /** Names that people use for the outside systems for which its dossiers wait; default: the system's own name. */
  readonly systems?: Readonly<Record<string, Text>>;
  readonly documents: Readonly<Record<string, DocumentDefinition>>;
  /** Letters that its events bring; see `letterWriter`. */
  readonly letters?: Readonly<Record<string, AnyLetter<S>>>;
  /** What is counted of its dossiers, beside what is counted of all (`statisticsOf`). */
  readonly statistics?: Readonly<Record<string, CountedDefinition>>;
  readonly refusals: Readonly<Record<string, RefusalKind>>;
  /** The type's state before the first event. */
  initial(): S;
  /** The law that its dossiers need, each pinned to a version of it; left out: none. */
  readonly law?: PinnedLaw;
  /** The days by which its deadlines are counted, as its law has them; weekdays when left out, without holidays. */
  workingDays?(dossier: DossierState<S>): CountedDays;
  /** Words that are personal wherever they stand: what a detention or a death is to a claim. See `EventDefinition.sensitive`. */
  readonly sensitiveWords?: readonly string[];
  /** Who may read the personal fields of its events, and its documents; without it `personalReaders`. */
  readonly personalFor?: readonly Role[];
  /** The part of a command's basis that applies on a day, where the law changed; otherwise all of it. */
  basisOn?(basis: string, dossier: DossierState<S>, today: CivilDate): string;
  /**
   * The statements as they are now, beside the registries' answers and the words of decisions: for those who may read
   * personal data; and the part of them that an employer is shown. Absent when a type has no form.
   */
  readonly asItStands?: StatedPart<S>;
  /** Ids of documents on which something that is under way rests: they are not taken off. */
  documentsInUse?(state: S): readonly string[];
  /** What somebody may do who does not agree with a decision, as far as the law of the type says it: stands on its letters. */
  readonly complaint?: { readonly said: Text; readonly basis: string };
  /** How the agency deals with messages in its dossiers; left out: no last day for an answer, and none after the closing. */
  readonly messages?: MessageRule;
  /** Whether it may not be closed yet although its procedure has ended, because something was told meanwhile. */
  staysOpen?(dossier: DossierState<S>): boolean;
  /**
   * What waits for a signature, as whoever signs must see it first; undefined while nothing waits. Looks at what is shown
   * openly alone.
   */
  toSign?(dossier: DossierState<S>): ToSign | undefined;
  /** Its money, month by month; left out: its dossiers move none. */
  readonly payments?: PaymentsDefinition<S>;
  /** What is owed beside open deadlines. */
  expectations?(dossier: DossierState<S>): readonly Expectation[];
  /** What is shown of the type's own state, and to whom. */
  readonly shown: Shown<S>;
  /** What of its dossiers is explained, step by step, by name. */
  readonly explanations?: Readonly<Record<string, ExplanationDefinition<S>>>;
  /** Fields by which lists of its dossiers are filtered and ordered, and which they show as columns. */
  readonly search?: Readonly<Record<string, SearchField<S>>>;
  /** Name to show in lists; personal, hence erasable. */
  displayName?(state: S): string | undefined;
}

/**
 * A dossier type without its state type, for code that does not need it (API, rebuild, diagrams). Made by `registered`,
 * the only place where the state type is erased.
 */
export type AnyDossierType = DossierType<unknown>;

/** Erases the state type of a definition, so that types can be in one list. */
export const registered = <S>(type: DossierType<S>): AnyDossierType => type;
