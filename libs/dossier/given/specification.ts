import { civilDate } from '../../calendar/index.js';
import { type DossierType, registered } from '../definition.js';
import type { EventDefinition, NewEvent } from '../event.js';
import { newDossier } from '../machine.js';
import type { commonRefusals } from '../refusal.js';
import type { standardInputs } from '../standard.js';
import { type ActMaker, commandActs, type Consequence, factActs, type Occurrence, submissionAct } from './doing.js';
import type { LikeEvent, Refused } from './expected.js';
import { Moment } from './moment.js';
import { system } from './people.js';

/** A definition whose names are known, as `satisfies DossierType<…>` leaves them; else any name is taken. */
type Named<
  S,
  Status extends string,
  C extends string,
  F extends string,
  D extends string,
  R extends string,
  E,
> = DossierType<S> & {
  readonly statuses: Readonly<Record<Status, unknown>>;
  readonly commands: Readonly<Record<C, unknown>>;
  readonly facts: Readonly<Record<F, unknown>>;
  readonly deadlines: Readonly<Record<D, unknown>>;
  readonly refusals: Readonly<Record<R, unknown>>;
  readonly events: E;
};

/** Data of a kind of event, some of which are stated. */
type Stated<D> = D extends readonly unknown[] | string | number | boolean
  ? D
  : { readonly [K in keyof D]?: Stated<D[K]> };
type DataOf<E> = E extends EventDefinition<infer _S, infer D> ? D : never;
/** Where the table forgets the data of its events, any are taken. */
type StatedOf<E> = [DataOf<E>] extends [never] ? NewEvent['data'] : Stated<DataOf<E>>;

/** Where the cases of a type begin. */
export interface Beginning {
  /** Business day of the first act, ISO. */
  readonly on: string;
  /** Version of the law data to which its dossiers are pinned. */
  readonly lawVersion?: number;
}

/**
 * The words in which cases of a type are told: `given(awarded).when(checkIn, claimant, '2026-12-18').then(…)`. Every act
 * is decided as the engine decides it, and every step is made as it is recorded, so that a moment is one that can occur.
 */
export const specificationOf = <
  S,
  Status extends string,
  C extends string,
  F extends string,
  D extends string,
  R extends string,
  E extends object,
>(
  definition: Named<S, Status, C, F, D, R, E>,
  { on, lawVersion = 1 }: Beginning,
) => {
  interface TypeNames {
    readonly status: Status;
    readonly command: C;
    readonly deadline: D;
  }
  const type = registered<S>(definition);
  const number = `${type.prefix}-${on.slice(0, 4)}-0000001`;
  const nothingYet = new Moment<S, TypeNames>({
    type,
    dossier: newDossier(type, number, lawVersion),
    today: civilDate(on),
    story: [],
  });
  const occurs =
    (kind: Occurrence<S>['kind'], name: string) =>
    (brings: Consequence<S>): Occurrence<S> => ({ kind, name, brings });

  return {
    /** A dossier where a case begins: nothing yet, or a moment; with events that happened by themselves that day. */
    given: (from: Moment<S, TypeNames> = nothingYet, ...events: readonly NewEvent[]): Moment<S, TypeNames> =>
      events.length === 0 ? from : from.and(occurs('procedure', 'given')(events), system, from.today),
    /** Opens the dossier for the claimant. */
    submit: submissionAct(type),
    /** Acts by the command's name; without an input each takes the example of the definition. */
    commands: commandActs(type) as Readonly<Record<C | keyof typeof standardInputs, ActMaker>>,
    /** Reports of outside systems and of other dossiers by the fact's name. */
    facts: factActs(type) as Readonly<Record<F, ActMaker>>,
    /** The last day of a deadline has passed; what the procedure does then. It is checked that it can have passed. */
    passes: (name: D, brings: Consequence<S>): Occurrence<S> => occurs('deadline', name)(brings),
    /** The procedure goes on by itself. */
    proceeds: (name: string, brings: Consequence<S>): Occurrence<S> => occurs('procedure', name)(brings),
    /** A refusal; without details only its code is compared. */
    refused: (code: R | keyof typeof commonRefusals, details?: Refused['details']): Refused => ({
      refused: code,
      ...(details !== undefined && { details }),
    }),
    /** An event of which only these data are compared. */
    like: <K extends keyof E & string>(kind: K, data: StatedOf<E[K]>): LikeEvent => ({
      like: { kind, data: data as NewEvent['data'] },
    }),
  };
};
