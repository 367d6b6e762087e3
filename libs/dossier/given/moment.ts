import { civilDate } from '../../calendar/index.js';
import type { Actor } from '../actor.js';
import type { NewEvent } from '../event.js';
import { withLettersOf } from '../letter.js';
import { momentDay } from '../moment.js';
import { Refusal } from '../refusal.js';
import type { Step } from '../step.js';
import { disclosed } from '../undisclosed.js';
import { CaseFailed, failure, shown } from './difference.js';
import type { Act, Manner, Occurrence } from './doing.js';
import { type Expected, unexpected } from './expected.js';
import { countedIn } from './uncounted.js';
import { faultsOf } from './miswritten.js';
import { givenLine, type Names, type Position } from './position.js';
import { Standing } from './standing.js';
import { circumstancesOf, taken, type Turn } from './taking.js';
import { noteCase } from './tried.js';
import { unnamedIn } from './unnamed.js';
import { unshownOf } from './unshown.js';

/** What is done to a dossier: an act, one with the definition's example as its input, or what happens by itself. */
export type What<S> = Act | (() => Act) | Occurrence<S>;

const lineOf = ({ what, by, on, how }: Turn): string =>
  [`${what.name} (${what.kind}) by ${by.subject} on ${on}`, ...(how === undefined ? [] : [shown(how)])].join(', ');

const turnOf = <S>(at: Position, what: What<S>, by: Actor, on: string, how?: Manner): Turn => {
  const day = civilDate(on);
  if (day < at.today) throw new CaseFailed(`${givenLine(at)}\n  nothing is done on ${day} any more`);
  const done = typeof what === 'function' ? what() : what;
  return { what: done as Turn['what'], by, on: day, how };
};

/** Letters of the dossier after a step. Most steps produce none, and are not folded again. */
const lettersAfter = ({ type, dossier, letters }: Position, turn: Turn, step?: Step): Position['letters'] => {
  const brings = Object.values(type.letters ?? {}).map(({ by }) => by);
  if (step?.events.some(({ kind }) => brings.includes(kind)) !== true) return letters;
  const act = { ...circumstancesOf(dossier, turn), events: step.events };
  return withLettersOf(type, { dossier, letters }, act).letters;
};

const after = (at: Position, turn: Turn, step?: Step): Position => ({
  type: at.type,
  dossier: step?.dossier ?? at.dossier,
  letters: lettersAfter(at, turn, step),
  today: turn.on,
  step,
  story: [...at.story, lineOf(turn)],
});

/**
 * A dossier on a day: where a case begins, and where it ends. It never changes; each step leads to another moment.
 * @typeParam S the type's own state
 * @typeParam N names of statuses, commands and deadlines
 */
export class Moment<S, N extends Names> extends Standing<S, N> {
  /** What leads to where a case begins, by the rules. @throws CaseFailed when it is refused */
  readonly and = (what: What<S>, by: Actor, on: string, how?: Manner): Moment<S, N> => {
    const turn = turnOf(this.at, what, by, on, how);
    const result = taken(this.at.type, this.at.dossier, turn);
    if (!(result instanceof Refusal)) return new Moment(after(this.at, turn, result));
    const refused = `refused: ${result.code} ${shown(result.details)}`;
    throw failure([givenLine(this.at), `and ${lineOf(turn)}`], [refused], this.and);
  };

  /** What the case is about. */
  readonly when = (what: What<S>, by: Actor, on: string, how?: Manner): When<S, N> =>
    new When(this.at, turnOf(this.at, what, by, on, how));

  /** The same dossier on a later day, on which nothing happened. */
  readonly on = (day: string): Moment<S, N> => {
    const today = civilDate(day);
    if (today < this.today) throw new CaseFailed(`${givenLine(this.at)}\n  ${day} is over`);
    return new Moment({ ...this.at, today, step: undefined });
  };
}

/** Something done, of which the case says next what comes of it. */
export class When<S, N extends Names> {
  constructor(
    private readonly at: Position,
    private readonly turn: Turn,
  ) {}

  /**
   * What comes of it: its events, in order and complete; `nothing`; or one refusal.
   * @returns the moment after it, of which more may be said
   * @throws CaseFailed naming each difference
   */
  readonly then = (...expected: readonly [Expected, ...Expected[]]): Moment<S, N> => {
    // Anything with a `then` is taken for a promise: a case that is awaited before its `then` is stated comes here.
    if (expected.some((what) => typeof what === 'function'))
      throw new CaseFailed('the case does not say what comes of it');
    const { type, dossier } = this.at;
    const result = taken(type, dossier, this.turn);
    const refused = result instanceof Refusal ? result : undefined;
    const step = result instanceof Refusal ? undefined : result;
    const found = unexpected(expected, refused ?? eventsOf(step));
    if (found.length > 0) throw failure([givenLine(this.at), `when ${lineOf(this.turn)}`, 'then'], found, this.then);
    const { kind, name } = this.turn.what;
    const events = step?.events.map((event) => event.kind) ?? [];
    const position = after(this.at, this.turn, step);
    const next = new Moment<S, N>(position);
    noteCase({
      type: type.name,
      kind,
      name,
      status: dossier.status,
      events,
      refused: refused?.code,
      leads: next.dossier.status,
      owed: next.view.waiting.map(({ who }) => who),
      unshown: unshownOf(type, next.dossier),
      unnamed: unnamedIn(type, eventsOf(step)),
      counted: countedIn(type, step?.events ?? []),
      letters: position.letters.slice(this.at.letters.length).map((letter) => ({
        name: letter.name,
        faults: faultsOf(type, letter),
      })),
      goesOn: Object.keys(type.moments ?? {}).some((moment) => momentDay(type, next.dossier, moment) !== undefined),
    });
    return next;
  };
}

const eventsOf = (step: Step | undefined): readonly NewEvent[] =>
  step?.events.map(({ kind, data, personal }) => ({ kind, data: disclosed({ ...data, ...personal }) })) ?? [];
