import type { CivilDate } from '../../calendar/index.js';
import type { Channel } from '../actor.js';
import type { AnyDossierType } from '../definition.js';
import type { NewEvent } from '../event.js';
import type { CommandEnvelope } from '../messages.js';
import { commandsOf } from '../standard-commands.js';
import type { DossierState } from '../state.js';

/** What the engine records by itself: events, or how they follow from the dossier on that day. */
export type Consequence<S> =
  NewEvent | readonly NewEvent[] | ((dossier: DossierState<S>, today: CivilDate) => readonly NewEvent[]);

/** What somebody does to a dossier: opens it, gives a command, reports a fact. */
export interface Act {
  readonly kind: 'submission' | 'command' | 'fact';
  readonly name: string;
  readonly input: unknown;
}

/** What happens by itself: a last day has passed, or the procedure goes on. */
export interface Occurrence<S> {
  readonly kind: 'deadline' | 'procedure';
  readonly name: string;
  readonly brings: Consequence<S>;
}

/** How an act reached the agency, if not by the usual channel of its role. */
export interface Manner {
  readonly channel?: Channel;
  /** Postmark, or the day of a visit that is recorded later; ISO. */
  readonly filedOn?: string;
  /** The dossier that opens it, in place of a person. */
  readonly openedBy?: CommandEnvelope['openedBy'];
}

/** Makes an act with the given input; without one it uses the example of the definition. */
export type ActMaker = (input?: Readonly<Record<string, unknown>>) => Act;

const acts = (
  kind: Act['kind'],
  table: Readonly<Record<string, { readonly example?: unknown }>>,
): Readonly<Record<string, ActMaker>> =>
  Object.fromEntries(
    Object.entries(table).map(([name, { example }]) => [name, (input) => ({ kind, name, input: input ?? example })]),
  );

/** All commands of a type by name, the standard ones included. */
export const commandActs = (type: AnyDossierType) => acts('command', commandsOf(type));

/** All facts of a type by name. */
export const factActs = (type: AnyDossierType) => acts('fact', type.facts);

/** The submission of a type. */
export const submissionAct =
  (type: AnyDossierType): ActMaker =>
  (input) => ({ kind: 'submission', name: 'submit', input: input ?? type.submission.example });

/** The events that an occurrence brings to a dossier on a day. */
export const broughtBy = <S>(
  { brings }: Occurrence<S>,
  dossier: DossierState<S>,
  today: CivilDate,
): readonly NewEvent[] => {
  if (typeof brings === 'function') return brings(dossier, today);
  return 'kind' in brings ? [brings] : brings;
};
