import { type CivilDate, startOfCivilDay } from '../../calendar/index.js';
import type { Actor } from '../actor.js';
import { openDeadlines, reminderDays } from '../deadline.js';
import { availableCommands } from '../deciding.js';
import type { LedgerLine } from '../event.js';
import { momentDay } from '../moment.js';
import { type Opened, wantedOpenings } from '../opening.js';
import type { standardInputs } from '../standard-inputs.js';
import type { DossierState } from '../state.js';
import { type DossierView, viewOf, type Waiting } from '../view.js';
import { type Comparison, differences, failure } from './difference.js';
import { givenLine, type Names, type Position } from './position.js';
import { noteAspect } from './tried.js';

/** Somebody owes something: who, until when and on which ground; the rest (in English) where a case states it. */
export interface Owed {
  readonly who: Waiting['who'];
  /** ISO; absent: without a last day. */
  readonly until?: string;
  readonly ground?: string;
  readonly what?: string;
  readonly since?: string;
  readonly why?: string;
  /** Titles of what is asked one by one. */
  readonly items?: readonly string[];
  /** Since when the clock stands still, and for what. */
  readonly paused?: readonly [since: string, why?: string];
}

/** What is owed, as a case states it: what it does not state is not looked at. */
const asStated = ({ what, since, why, items = [], paused }: Waiting, stated: Owed | undefined) => ({
  ...(stated?.what !== undefined && { what: what.en }),
  ...(stated?.since !== undefined && { since }),
  ...(stated?.why !== undefined && { why: why?.en }),
  ...(stated?.items !== undefined && { items: items.map(({ title }) => title.en) }),
  ...(stated?.paused !== undefined && {
    paused: paused && [paused.since, ...(paused.why === undefined ? [] : [paused.why.en])],
  }),
});

type StandardCommand = keyof typeof standardInputs;
type Written = (...args: never[]) => unknown;

const cameTo = (came: Opened | undefined): string => {
  if (came === undefined) return 'to be opened';
  if ('refused' in came) return came.refused;
  return 'dossier' in came ? came.dossier : 'given up';
};

/**
 * Assertions on a dossier on a day. Each method checks one aspect and throws `CaseFailed` when it does not hold.
 * @typeParam S the type's own state
 * @typeParam N names of statuses, commands and deadlines
 */
export class Standing<S, N extends Names> {
  constructor(protected readonly at: Position) {}

  /** The whole state, for cases that take days and amounts from it. */
  get dossier(): DossierState<S> {
    return this.at.dossier as DossierState<S>;
  }

  get data(): S {
    return this.dossier.data;
  }

  get today(): CivilDate {
    return this.at.today;
  }

  /** Its row of the read model. */
  get view(): DossierView {
    return viewOf(this.at.type, this.at.dossier);
  }

  /** Open deadlines with their last days, or `stopped`. */
  get deadlines(): Readonly<Record<string, string | undefined>> {
    const open = openDeadlines(this.at.type, this.at.dossier);
    return Object.fromEntries(open.map(({ name, due, stopped }) => [name, stopped ? 'stopped' : due]));
  }

  readonly isIn = (status: N['status']): this => {
    noteAspect({ type: this.at.type.name, aspect: 'status', name: status });
    return this.compare(status, this.dossier.status, 'exact', 'status', this.isIn);
  };

  /** Fields of the type's own state; what is not stated is not looked at. */
  readonly knows = (data: unknown): this => this.compare(data, this.data, 'partial', 'state', this.knows);

  /** Everything that is owed, in its order: registries, deadlines by last day, other expectations. */
  readonly waitsFor = (...owed: readonly Owed[]): this => {
    const waiting = this.view.waiting.map((one, at) => {
      const { who, until, ground } = one;
      return { who, until, ground, ...asStated(one, owed[at]) };
    });
    return this.compare(owed, waiting, 'exact', 'waiting', this.waitsFor);
  };

  /** Every open deadline with its last day, or `stopped` while its clock stands still. */
  readonly hasDeadlines = (days: { readonly [name in N['deadline']]?: string }): this => {
    for (const name of Object.keys(days)) noteAspect({ type: this.at.type.name, aspect: 'deadline', name });
    return this.compare(days, this.deadlines, 'exact', 'deadlines', this.hasDeadlines);
  };

  /** Every day on which the procedure goes on by itself, besides deadlines. */
  readonly hasMoments = (days: { readonly [name in N['moment']]?: string }): this => {
    const { type, dossier } = this.at;
    for (const name of Object.keys(days)) noteAspect({ type: type.name, aspect: 'moment', name });
    const actual = Object.keys(type.moments ?? {}).map((name) => [name, momentDay(type, dossier, name)]);
    return this.compare(days, Object.fromEntries(actual), 'exact', 'moments', this.hasMoments);
  };

  /** The days on which the one whom an open deadline binds is reminded of it. */
  readonly isRemindedOf = (name: N['deadline'], ...days: readonly string[]): this => {
    const { type, dossier } = this.at;
    const open = openDeadlines(type, dossier).find((deadline) => deadline.name === name);
    noteAspect({ type: type.name, aspect: 'reminder', name });
    const actual = open === undefined ? undefined : reminderDays(type, dossier, open);
    return this.compare(days, actual, 'exact', `reminders of ${name}`, this.isRemindedOf);
  };

  /** Every dossier that it opens, by `name:key`: its number, the code of a refusal, or that it is still to be opened. */
  readonly opens = (openings: Readonly<Record<string, string>>): this => {
    const { type, dossier } = this.at;
    const actual = wantedOpenings(type, dossier).map(({ id, came }) => [id, cameTo(came)]);
    return this.compare(openings, Object.fromEntries(actual), 'exact', 'openings', this.opens);
  };

  /** Commands that somebody may give on this day; others may be offered, too. */
  readonly offers = (to: Actor, ...names: readonly (N['command'] | StandardCommand)[]): this => {
    const offered = this.offered(to);
    const missing = names.filter((name) => !offered.includes(name));
    return this.compare([], missing, 'exact', `not offered to ${to.subject}`, this.offers);
  };

  /** Commands that somebody may not give on this day. */
  readonly withholds = (from: Actor, ...names: readonly (N['command'] | StandardCommand)[]): this => {
    const offered = this.offered(from);
    const found = names.filter((name) => offered.includes(name));
    return this.compare([], found, 'exact', `offered to ${from.subject}`, this.withholds);
  };

  /** The lines that the last step wrote into the ledger. */
  readonly writes = (...lines: readonly LedgerLine[]): this => {
    const written = this.at.step?.ledger.map(({ sequence: _sequence, ...line }) => line) ?? [];
    return this.compare(lines, written, 'exact', 'ledger', this.writes);
  };

  /** Fields of the row of the read model; what is not stated is not looked at. */
  readonly shows = (row: Partial<DossierView>): this => this.compare(row, this.view, 'partial', 'view', this.shows);

  private offered(actor: Actor): readonly string[] {
    const { type, dossier, today } = this.at;
    const at = startOfCivilDay(today);
    return availableCommands(
      type,
      dossier,
      {
        actor,
        author: actor.subject,
        channel: 'online',
        cause: { kind: 'command', id: '', name: '' },
        filedOn: today,
        at,
        today,
      },
      (_name, error) => {
        throw error;
      },
    );
  }

  private compare(expected: unknown, actual: unknown, comparison: Comparison, path: string, written: Written): this {
    const found = differences(expected, actual, comparison, path);
    if (found.length > 0) throw failure([givenLine(this.at)], found, written);
    return this;
  }
}
