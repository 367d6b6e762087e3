import type { z } from 'zod';
import { type CivilDate, civilDateAt } from '../calendar/index.js';
import type { Role } from './actor.js';
import type { AnyDossierType } from './definition.js';
import type { EventDefinition, NewEvent, SignedDecision } from './event.js';
import { foldAct } from './fold.js';
import type { Field } from './form.js';
import { eventDefinition, newDossier, presentData } from './machine.js';
import type { RecordedAct, RecordedEvent } from './record.js';
import type { DossierState } from './state.js';
import type { Text } from './text.js';
import { disclosed, UNDISCLOSED } from './undisclosed.js';

/** To whom a letter goes; `role` if that is a party to the dossier, who may then read it. */
export interface Addressee {
  readonly title: Text;
  readonly role?: Role;
}

/** What a letter is written from: an event, and the dossier's state after it. */
export interface LetterGround<S, D> {
  readonly dossier: DossierState<S>;
  readonly data: D;
  /** The day of the act, in Asia/Ho_Chi_Minh. */
  readonly on: CivilDate;
  /** Of the act, where it is a formal one. */
  readonly decision?: SignedDecision;
  /** The last letter of this name that the dossier had before. */
  earlier(this: void, name: string): WrittenLetter | undefined;
}

/** What a letter says: `personal` is incomplete once the dossier was erased. */
export interface LetterWords<O, P> {
  readonly data: O;
  readonly personal: Partial<P>;
}

/**
 * What becomes of a letter by a later event: another decision took its place, it was taken back, or what it was for is
 * over.
 */
export type LetterEnd = 'superseded' | 'cancelled' | 'over';

/** Whether a letter is in force, and since which day it is what it is. */
export interface LetterStanding {
  readonly state: 'in-force' | LetterEnd;
  readonly since: CivilDate;
}

type FormField = Field<z.ZodObject>;

/**
 * A letter that an event produces. Only the event is recorded: the contents follow from the record. So an erasure
 * reaches the letter, and an old letter reads as the dossier was at that time.
 * @typeParam D data of the event
 * @typeParam O form of the part that everybody who may see the letter may read
 * @typeParam P form of its personal part
 */
export interface LetterDefinition<S, D, O extends FormField, P extends FormField> {
  readonly title: Text;
  /** Articles and the number of the form; see `DossierType.basisOn`. */
  readonly basis: string;
  readonly to: readonly Addressee[];
  readonly data: O;
  readonly personal: P;
  /** Pure. Undefined where this event brings no letter. */
  of(this: void, ground: LetterGround<S, D>): LetterWords<z.input<O>, z.input<P>> | undefined;
}

/** A letter of a type, with any contents; `by` is the kind of event that produces it. */
export interface AnyLetter<S> extends LetterDefinition<S, never, FormField, FormField> {
  readonly by: string;
  /** Kinds of events by which it is in force no more. A letter that none of them can touch stays in force. */
  readonly until?: Readonly<Partial<Record<string, LetterEnd>>>;
}

/** A letter of a dossier. */
export interface WrittenLetter {
  /** Unique in the dossier: `<sequence of the event>-<name>`. */
  readonly id: string;
  readonly name: string;
  readonly title: Text;
  /** The part of the basis that applies on its day. */
  readonly basis: string;
  readonly to: readonly Addressee[];
  /** The event that brought it. */
  readonly of: Pick<RecordedEvent, 'sequence' | 'kind'>;
  readonly decision?: SignedDecision;
  /** Of a decision: what somebody may do who does not agree, with the articles that apply on its day. */
  readonly complaint?: { readonly said: Text; readonly basis: string };
  readonly on: CivilDate;
  /** Office that had the dossier then: it writes. */
  readonly office: string;
  readonly data: NewEvent['data'];
  /** Without erased data. */
  readonly personal: NewEvent['data'];
}

type StateOf<T> = T[keyof T] extends EventDefinition<infer S, never> ? S : never;
type DataOf<E> = E extends EventDefinition<infer _S, infer D> ? D : never;

/** A typed maker of the letters of a type, from its table of events: `letter('awarded', { … })`. */
export const letterWriter =
  <T extends Readonly<Record<string, unknown>>>(_events: T) =>
  <K extends keyof T & string, O extends FormField, P extends FormField>(
    by: K,
    definition: LetterDefinition<StateOf<T>, DataOf<T[K]>, O, P> & {
      readonly until?: Readonly<Partial<Record<keyof T & string, LetterEnd>>>;
    },
  ): AnyLetter<StateOf<T>> => ({ ...definition, by });

const lettersBy = ({ letters = {} }: AnyDossierType, kind: string) =>
  Object.entries(letters).filter(([, { by }]) => by === kind);

/** Names of the letters that a command produces, by its events. */
export const lettersOfCommand = (type: AnyDossierType, produces: readonly string[]): readonly string[] =>
  Object.entries(type.letters ?? {}).flatMap(([name, { by }]) => (produces.includes(by) ? [name] : []));

const known = (personal: Readonly<Record<string, unknown>>): NewEvent['data'] =>
  Object.fromEntries(Object.entries(personal).filter(([, value]) => value !== undefined && value !== UNDISCLOSED));

const writtenFor = (
  type: AnyDossierType,
  dossier: DossierState<unknown>,
  act: RecordedAct,
  { sequence, kind, version, data: stored, personal }: RecordedEvent,
  before: readonly WrittenLetter[],
): readonly WrittenLetter[] => {
  const on = civilDateAt(act.at);
  const data = presentData(type, kind, disclosed({ ...stored, ...personal }), version);
  const decision = act.events.find((event) => event.data['decision'] !== undefined)?.data['decision'] as
    SignedDecision | undefined;
  const cited = (basis: string) => type.basisOn?.(basis, dossier, on) ?? basis;
  return lettersBy(type, kind).flatMap(([name, { title, basis, to, of }]) => {
    const words = of({
      dossier,
      // Sound: the letter was made for the data of this kind of event.
      data: data as never,
      on,
      ...(decision !== undefined && { decision }),
      earlier: (wanted) => before.findLast((letter) => letter.name === wanted),
    });
    if (words === undefined) return [];
    return {
      id: `${sequence}-${name}`,
      name,
      title,
      basis: cited(basis),
      to,
      of: { sequence, kind },
      ...(decision !== undefined && { decision }),
      ...(decision !== undefined &&
        type.complaint !== undefined && {
          complaint: { said: type.complaint.said, basis: cited(type.complaint.basis) },
        }),
      on,
      office: dossier.parties.office,
      data: words.data,
      personal: known(words.personal),
    };
  });
};

/** A state, and the letters that the dossier has at that point. */
export interface WithLetters {
  readonly dossier: DossierState<unknown>;
  readonly letters: readonly WrittenLetter[];
}

/**
 * Folds one recorded act, event by event, and writes the letters of its events.
 * @throws as `foldAct` does
 */
export const withLettersOf = (type: AnyDossierType, before: WithLetters, act: RecordedAct): WithLetters =>
  act.events.reduce<WithLetters>(({ dossier: known, letters }, event) => {
    const { dossier } = foldAct(type, known, { ...act, events: [event] });
    return { dossier, letters: [...letters, ...writtenFor(type, dossier, act, event, letters)] };
  }, before);

/** The letters of a dossier, in the order in which they were written. @param acts all of them, from the first on */
export const lettersOf = (
  type: AnyDossierType,
  number: string,
  acts: readonly RecordedAct[],
): readonly WrittenLetter[] =>
  acts.reduce<WithLetters>((before, act) => withLettersOf(type, before, act), {
    dossier: newDossier(type, number),
    letters: [],
  }).letters;

/**
 * Whether a letter is in force: until the first event after its own that ends letters of its name.
 * @param acts all of its dossier, in order
 */
export const letterStanding = (
  { letters = {} }: AnyDossierType,
  letter: Pick<WrittenLetter, 'name' | 'of' | 'on'>,
  acts: readonly RecordedAct[],
): LetterStanding => {
  const until = letters[letter.name]?.until ?? {};
  const ends = acts.flatMap(({ at, events }) =>
    events.flatMap(({ sequence, kind }) => {
      const state = sequence > letter.of.sequence && Object.hasOwn(until, kind) ? until[kind] : undefined;
      return state === undefined ? [] : [{ state, since: civilDateAt(at) }];
    }),
  );
  return ends[0] ?? { state: 'in-force', since: letter.on };
};

/** Letters that no event of their type can produce, by name. */
export const orphanLetters = (type: AnyDossierType): readonly string[] =>
  Object.entries(type.letters ?? {}).flatMap(([name, { by }]) =>
    eventDefinition(type, by) === undefined ? [name] : [],
  );
