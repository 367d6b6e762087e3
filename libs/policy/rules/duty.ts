import { type CivilDate, addDays } from '../../calendar/index.js';
import type { FigureKey } from '../choices.js';
import {
  type Article,
  type Explained,
  type Explanation,
  type Regime,
  type Rule,
  type Topic,
  type Words,
  explained,
} from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { assumedFromDecree, bothLaws } from './both-laws.js';
import { calendarNotes, countMonths, countWorkingDays } from './time.js';

/** Who owes a duty. */
export type Actor = 'worker' | 'employer' | 'job-centre' | 'department' | 'insurance-agency' | 'planning-department';

/** `count` days from an event; `days` are calendar days that roll to a working day (Circular 28/2015 art. 20(3)). */
export interface Period {
  readonly unit: 'working-days' | 'days' | 'months';
  readonly count: number;
}

/** A duty of one actor, to be done within a period from an event, under both laws. */
export interface DutySpec {
  readonly id: string;
  readonly topic: Topic;
  readonly actor: Actor;
  /** What is to be done, e.g. `Giao hồ sơ chuyển nơi hưởng`. */
  readonly title: Words;
  /** From what the period runs, e.g. `ngày nhận đề nghị`. */
  readonly event: Words;
  readonly period: Period;
  readonly articles2013: readonly [Article, ...Article[]];
  readonly articles2025: readonly [Article, ...Article[]];
  /** The switch that holds the period under the law of 2025, or `law` when the law itself fixes it. */
  readonly figure2025: FigureKey | 'law';
}

export interface Duty extends DutySpec {
  readonly rules: Readonly<Record<Regime, Rule>>;
}

const UNITS: Readonly<Record<Period['unit'], Words>> = {
  'working-days': { vi: 'ngày làm việc', en: 'working days' },
  days: { vi: 'ngày', en: 'days' },
  months: { vi: 'tháng', en: 'months' },
};

/** Declares a duty; its words follow from title and event. */
export function duty(spec: DutySpec): Duty {
  const { title, event, figure2025 } = spec;
  const unit = UNITS[spec.period.unit];
  const words = {
    short: { vi: `${title.vi}: chậm nhất ngày {due}.`, en: `${title.en}: {due} at the latest.` },
    long: {
      vi: `${title.vi}: {count} ${unit.vi} kể từ ${event.vi} ({event}), chậm nhất ngày {due}.`,
      en: `${title.en}: {count} ${unit.en} from ${event.en} ({event}), so {due} at the latest.`,
    },
  };
  const rules = bothLaws(
    { id: spec.id, topic: spec.topic, title, words },
    { articles: spec.articles2013 },
    { articles: spec.articles2025, ...(figure2025 !== 'law' && { confidence: assumedFromDecree(figure2025) }) },
  );
  return { ...spec, rules };
}

export interface DutyFacts {
  readonly regime: Regime;
  /** The day of the event from which the period runs; it does not count. */
  readonly event: CivilDate;
}

/**
 * The last day on which a duty is done in time.
 * @example dutyDue(transferDossier, { regime: '2013', event: civilDate('2025-07-28') }, law).value.due // '2025-07-31'
 */
export function dutyDue(owed: Duty, { regime, event }: DutyFacts, law: LawData): Explained<{ due: CivilDate }> {
  const { figure2025, period, rules } = owed;
  const switched = regime === '2025' && figure2025 !== 'law';
  const count = switched ? law.choices[figure2025] : period.count;
  const { due, steps } = periodEnd({ unit: period.unit, count }, event, law);
  return explained({ due }, rules[regime], {
    facts: { event, actor: owed.actor },
    figures: { count },
    children: steps,
    ...(switched && { choice: standing(law, figure2025) }),
  });
}

function periodEnd({ unit, count }: Period, event: CivilDate, law: LawData): { due: CivilDate; steps: Explanation[] } {
  if (unit === 'days') {
    const raw = addDays(event, count);
    const due = law.workingDays.nextWorkingDayOnOrAfter(raw);
    return { due, steps: raw === due ? [] : calendarNotes(law, raw, due) };
  }
  const { due, step } = unit === 'months' ? countMonths(law, event, count) : countWorkingDays(law, event, count);
  return { due, steps: [step] };
}
