import { civilDate } from '../../calendar/index.js';
import { type DossierType, registered } from '../definition.js';
import type { EventDefinition, NewEvent } from '../event.js';
import { newDossier } from '../machine.js';
import type { commonRefusals } from '../refusal.js';
import type { standardInputs } from '../standard-inputs.js';
import { type ActMaker, commandActs, type Consequence, factActs, type Occurrence, submissionAct } from './doing.js';
import type { LikeEvent, Refused } from './expected.js';
import { Moment } from './moment.js';
import { system } from './people.js';

type KeysOf<T> = keyof NonNullable<T> & string;

/** Names of a definition, known where it is written with `satisfies DossierType<…>`; else any name is taken. */
interface NamesOf<
  T extends { readonly [K in 'statuses' | 'commands' | 'deadlines']: object } & { readonly moments?: object },
> {
  readonly status: KeysOf<T['statuses']>;
  readonly command: KeysOf<T['commands']>;
  readonly deadline: KeysOf<T['deadlines']>;
  readonly moment: KeysOf<T['moments']>;
}

/** Data of a kind of event, some of which are stated. */
type Stated<D> = D extends readonly unknown[] | string | number | boolean
  ? D
  : { readonly [K in keyof D]?: Stated<D[K]> };
type DataOf<E> = E extends EventDefinition<infer _S, infer D> ? D : never;
/** Where the table forgets the data of its events, any are taken. */
type StatedOf<E> = [DataOf<E>] extends [never] ? NewEvent['data'] : Stated<DataOf<E>>;

/**
 * The words in which cases of a type are told: `given(awarded).when(checkIn, claimant, '2026-12-18').then(…)`. Every act
 * is decided as the engine decides it, and every step is made as it is recorded, so that a moment is one that can occur.
 * @param lawVersion of the type's law to which the dossiers are pinned; its first when left out
 */
export const specificationOf = <S, T extends DossierType<S>>(definition: T & DossierType<S>, lawVersion = 1) => {
  type At = Moment<S, NamesOf<T>>;
  const type = registered<S>(definition);
  const nothingYet: At = new Moment({
    type,
    dossier: newDossier(type, `${type.prefix}-2026-0000001`, type.law === undefined ? undefined : lawVersion),
    today: civilDate('1900-01-01'),
    letters: [],
    story: [],
  });
  const occurs =
    (kind: Occurrence<S>['kind'], name: string) =>
    (brings: Consequence<S>): Occurrence<S> => ({ kind, name, brings });

  return {
    /** Where a case begins: nothing yet, or a moment, and events that happened by themselves on its day. */
    given: (from: At = nothingYet, ...events: readonly NewEvent[]): At =>
      events.length === 0 ? from : from.and(occurs('procedure', 'given')(events), system, from.today),
    /** Opens the dossier for the claimant. */
    submit: submissionAct(type),
    /** Acts by the command's name; without an input each takes the example of the definition. */
    commands: commandActs(type) as Readonly<Record<KeysOf<T['commands']> | keyof typeof standardInputs, ActMaker>>,
    /** Reports of outside systems and of other dossiers by the fact's name. */
    facts: factActs(type) as Readonly<Record<KeysOf<T['facts']>, ActMaker>>,
    /** The last day of a deadline has passed; what the procedure does then. It is checked that it can have passed. */
    passes: (name: KeysOf<T['deadlines']>, brings: Consequence<S>) => occurs('deadline', name)(brings),
    /** The procedure goes on by itself. */
    proceeds: (name: string, brings: Consequence<S>) => occurs('procedure', name)(brings),
    /** A refusal; without details only its code is compared. */
    refused: (code: KeysOf<T['refusals']> | keyof typeof commonRefusals, details?: Refused['details']): Refused => ({
      refused: code,
      ...(details !== undefined && { details }),
    }),
    /** An event of which only these data are compared. */
    like: <K extends KeysOf<T['events']>>(kind: K, data: StatedOf<T['events'][K]>): LikeEvent => ({
      like: { kind, data: data as NewEvent['data'] },
    }),
  };
};
