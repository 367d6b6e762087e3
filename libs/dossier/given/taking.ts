import { type CivilDate, civilDate, startOfCivilDay } from '../../calendar/index.js';
import type { Actor, Channel } from '../actor.js';
import { openDeadline } from '../deadline.js';
import { acceptFact, decideCommand, decideSubmission } from '../deciding.js';
import type { AnyDossierType } from '../definition.js';
import type { Circumstances, NewEvent } from '../event.js';
import { Refusal } from '../refusal.js';
import { commandsOf } from '../standard-commands.js';
import type { DossierState } from '../state.js';
import { type Step, stepOf } from '../step.js';
import { CaseFailed } from './difference.js';
import { type Act, broughtBy, type Manner, type Occurrence } from './doing.js';
import { claimant } from './people.js';

/** Something done or happening to a dossier: what, by whom, on which day, how. */
export interface Turn {
  readonly what: Act | Occurrence<unknown>;
  readonly by: Actor;
  readonly on: CivilDate;
  readonly how?: Manner;
}

const nineOClock = 9 * 3_600_000;
const fromOutside: readonly string[] = ['claimant', 'employer'];

const channelOf = ({ what, by, how }: Turn): Channel => {
  if (how?.openedBy !== undefined || (what.kind !== 'command' && what.kind !== 'submission')) return 'system';
  return how?.channel ?? (by.roles.every((role) => fromOutside.includes(role)) ? 'online' : 'counter');
};

/** By whom, how and when a turn is made. */
export const circumstancesOf = (dossier: DossierState<unknown>, turn: Turn): Circumstances => {
  const { what, by, on, how } = turn;
  const kind = what.kind === 'submission' ? 'command' : what.kind;
  return {
    cause: { kind, id: `${what.name}:${dossier.sequence}`, name: what.name },
    author: by.subject,
    channel: channelOf(turn),
    filedOn: how?.filedOn === undefined ? on : civilDate(how.filedOn),
    at: startOfCivilDay(on) + nineOClock,
    today: on,
  };
};

/** A last day passes only while its deadline is open and its clock runs. */
const mustHavePassed = (type: AnyDossierType, dossier: DossierState<unknown>, name: string, on: CivilDate): void => {
  const open = openDeadline(type, dossier, name);
  if (open === undefined) throw new CaseFailed(`the deadline ${name} is not open`);
  if (open.stopped) throw new CaseFailed(`the clock of ${name} stands still`);
  if (open.due === undefined || on <= open.due)
    throw new CaseFailed(`the deadline ${name} has not passed on ${on}: its last day is ${open.due ?? 'not known'}`);
};

const decided = (
  type: AnyDossierType,
  dossier: DossierState<unknown>,
  { what, by, on, how }: Turn,
  meta: Circumstances,
): readonly NewEvent[] => {
  switch (what.kind) {
    case 'submission':
      return decideSubmission(type, dossier, what.input, claimant.party ?? '', { ...meta, actor: by }, how?.openedBy);
    case 'command':
      return decideCommand(type, dossier, what.name, what.input, { ...meta, actor: by });
    case 'fact':
      return acceptFact(type, dossier, what.name, what.input, meta);
    case 'deadline':
      mustHavePassed(type, dossier, what.name, on);
      return broughtBy(what, dossier, on);
    case 'procedure':
      return broughtBy(what, dossier, on);
  }
};

/** The state diagram is drawn from `produces`: a command leads to nothing else. */
const mustBeNamed = (type: AnyDossierType, { kind, name }: Turn['what'], events: readonly NewEvent[]): void => {
  if (kind !== 'command' && kind !== 'submission') return;
  const produces = (kind === 'command' ? commandsOf(type)[name] : type.submission)?.produces ?? [];
  const other = events.find((event) => event.kind !== 'dossierOpened' && !produces.includes(event.kind));
  if (other !== undefined) throw new CaseFailed(`${name} led to ${other.kind}, which its definition does not name`);
};

/**
 * The step to which a turn leads, or why it is refused.
 * @throws CaseFailed for what cannot happen at all: a last day that has not passed, an event that `produces` does not name
 */
export const taken = (type: AnyDossierType, dossier: DossierState<unknown>, turn: Turn): Step | Refusal => {
  try {
    const meta = circumstancesOf(dossier, turn);
    const events = decided(type, dossier, turn, meta);
    mustBeNamed(type, turn.what, events);
    return stepOf(type, dossier, events, meta);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
};
