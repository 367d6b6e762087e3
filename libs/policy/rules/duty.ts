import { type CivilDate, addDays } from '../../calendar/index.js';
import type { FigureKey } from '../choices.js';
import {
  type Article,
  type Confidence,
  type Explained,
  type Explanation,
  type Regime,
  type Rule,
  type Topic,
  type Words,
  LAW,
  LAW_2013,
  LAW_2025,
  explained,
  policyError,
  rule,
} from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { daysPeriod } from './decree-days.js';
import { calendarNotes, countMonths, countWorkingDays } from './time.js';

/** Who owes a duty, or has a right that runs out. */
export type Actor =
  | 'worker'
  | 'employer'
  | 'job-centre'
  | 'department'
  | 'insurance-agency'
  | 'planning-department'
  | 'finance-department'
  | 'commune-chair'
  | 'school';

/**
 * A number of days or months from an event. `days` are calendar days whose end rolls to a working day (Circular 28/2015
 * art. 20(3), Civil Code art. 148(5)); `decree-days` begin on a working day, too (Decree 374/2025 art. 45(3)).
 * `count` is the figure of the text, or the switch that holds it.
 */
export interface Period {
  readonly unit: 'working-days' | 'days' | 'decree-days' | 'months';
  readonly count: number | FigureKey;
}

/** Working days from the event. */
export const workingDays = (count: Period['count']): Period => ({ unit: 'working-days', count });
/** Calendar days from the event. */
export const days = (count: Period['count']): Period => ({ unit: 'days', count });
/** Calendar days as Decree 374/2025 art. 45(3) counts them. */
export const decreeDays = (count: Period['count']): Period => ({ unit: 'decree-days', count });
/** Calendar months from the event. */
export const months = (count: Period['count']): Period => ({ unit: 'months', count });

/** What one law says of a duty; `actor`, `title` and `event` where they differ from those of the duty. */
export interface DutySide {
  readonly period: Period;
  readonly articles: readonly [Article, ...Article[]];
  readonly confidence?: Confidence;
  readonly actor?: Actor;
  readonly title?: Words;
  readonly event?: Words;
}

/** A duty of one actor, to be done within a period from an event; null where a law does not know it. */
export interface DutySpec {
  readonly id: string;
  readonly topic: Topic;
  readonly actor: Actor;
  /** What is to be done, e.g. `Giao hồ sơ chuyển nơi hưởng`. */
  readonly title: Words;
  /** From what the period runs, e.g. `ngày nhận đề nghị`. */
  readonly event: Words;
  readonly law2013: DutySide | null;
  readonly law2025: DutySide | null;
}

export interface Duty extends DutySpec {
  readonly rules: Readonly<Partial<Record<Regime, Rule>>>;
}

const UNITS: Readonly<Record<Period['unit'], Words>> = {
  'working-days': { vi: 'ngày làm việc', en: 'working days' },
  days: { vi: 'ngày', en: 'days' },
  'decree-days': { vi: 'ngày', en: 'days' },
  months: { vi: 'tháng', en: 'months' },
};

/** Declares a duty; its words follow from title and event. */
export function duty(spec: DutySpec): Duty {
  const { law2013, law2025 } = spec;
  return {
    ...spec,
    rules: {
      ...(law2013 && { '2013': ruleOf(spec, law2013, '2013') }),
      ...(law2025 && { '2025': ruleOf(spec, law2025, '2025') }),
    },
  };
}

function ruleOf(spec: DutySpec, side: DutySide, year: Regime): Rule {
  const { title = spec.title, event = spec.event, articles, confidence = LAW } = side;
  const unit = UNITS[side.period.unit];
  return rule({
    id: `${spec.id}.${year}`,
    topic: spec.topic,
    title,
    articles,
    force: year === '2013' ? LAW_2013 : LAW_2025,
    confidence,
    words: {
      short: { vi: `${title.vi}: chậm nhất ngày {due}.`, en: `${title.en}: {due} at the latest.` },
      long: {
        vi: `${title.vi}: {count} ${unit.vi} kể từ ${event.vi} ({event}), chậm nhất ngày {due}.`,
        en: `${title.en}: {count} ${unit.en} from ${event.en} ({event}), so {due} at the latest.`,
      },
    },
  });
}

/** Both rules of each duty, or the one that there is, for the table of rules. */
export const rulesOfDuties = (duties: readonly Duty[]): Rule[] =>
  duties.flatMap(({ rules }) => [rules['2013'], rules['2025']].filter((found) => found !== undefined));

/** Whether a law knows the duty and sets a period for it. */
export const isOwedUnder = (owed: Duty, regime: Regime): boolean => owed.rules[regime] !== undefined;

export interface DutyFacts {
  readonly regime: Regime;
  /** The day of the event from which the period runs; it does not count. */
  readonly event: CivilDate;
}

/**
 * The last day on which a duty is done in time.
 * @example dutyDue(TRANSFER_DUTIES.dossier, { regime: '2013', event: civilDate('2025-07-28') }, law).value.due // '2025-07-31'
 * @throws PolicyError `NOT_IN_LAW` where that law sets no period for it; CalendarRangeError.
 */
export function dutyDue(owed: Duty, { regime, event }: DutyFacts, law: LawData): Explained<{ due: CivilDate }> {
  const side = regime === '2013' ? owed.law2013 : owed.law2025;
  const found = owed.rules[regime];
  if (!side || !found) throw policyError('NOT_IN_LAW', 'regime', { regime, rule: owed.id });
  const { unit, count: named } = side.period;
  const count = typeof named === 'string' ? law.choices[named] : named;
  const { due, steps } = periodEnd(unit, count, event, law);
  return explained({ due }, found, {
    facts: { event, actor: side.actor ?? owed.actor },
    figures: { count },
    children: steps,
    ...(typeof named === 'string' && { choice: standing(law, named) }),
  });
}

function periodEnd(
  unit: Period['unit'],
  count: number,
  event: CivilDate,
  law: LawData,
): { due: CivilDate; steps: readonly Explanation[] } {
  switch (unit) {
    case 'working-days': {
      const { due, step } = countWorkingDays(law, event, count);
      return { due, steps: [step] };
    }
    case 'months': {
      const { due, step } = countMonths(law, event, count);
      return { due, steps: [step] };
    }
    case 'decree-days': {
      const { value, explanation } = daysPeriod({ event, days: count }, law);
      return { due: value.due, steps: [explanation] };
    }
    case 'days': {
      const raw = addDays(event, count);
      const due = law.workingDays.nextWorkingDayOnOrAfter(raw);
      return { due, steps: raw === due ? [] : calendarNotes(law, raw, due) };
    }
  }
}
