import type { CivilDate } from '../../calendar/index.js';
import type { FigureKey } from '../choices.js';
import {
  type Explained,
  type Regime,
  type Rule,
  type Topic,
  type Words,
  LAW,
  LAW_2013,
  LAW_2025,
  explained,
  rule,
} from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { countMonths, countWorkingDays } from './time.js';

/** A limit in working days (or months) from an event. */
interface LimitSpec {
  readonly id: string;
  readonly topic: Topic;
  /** Who has to do what, e.g. `Hạn trình tạm dừng hưởng`. */
  readonly title: Words;
  /** The event from which it runs, e.g. `ngày cuối của thời hạn thông báo`. */
  readonly event: Words;
  readonly unit: 'working-days' | 'months';
}

/** What the law of 2013 says of a limit. */
interface Of2013 {
  readonly count: number;
  readonly articles: Rule['articles'];
}

/** What the law of 2025 says of it; the figure stands in the choices, so that an amended decree needs no release. */
interface Of2025 {
  readonly figure: FigureKey;
  readonly articles: Rule['articles'];
  /** Set where the period runs from another event than under the law of 2013. */
  readonly event?: Words;
}

/** A deadline of the laws that know it, with a rule for each. */
export interface Deadline<Knows extends Regime = Regime> extends LimitSpec {
  /** A number of days or months, or the switch that holds it. */
  readonly period: Readonly<Record<Knows, number | FigureKey>>;
  readonly rules: Readonly<Record<Knows, Rule>>;
}

/** Declares a deadline of both laws; its words follow from title and event. */
export const deadline = (spec: LimitSpec & { readonly law2013: Of2013; readonly law2025: Of2025 }): Deadline => {
  const [old, now] = [deadlineOf2013(spec), deadlineOf2025(spec)];
  return { ...old, period: { ...old.period, ...now.period }, rules: { ...old.rules, ...now.rules } };
};

/** Declares a deadline that only the law of 2013 knows. */
export const deadlineOf2013 = ({ law2013, ...spec }: LimitSpec & { readonly law2013: Of2013 }): Deadline<'2013'> => ({
  ...spec,
  period: { '2013': law2013.count },
  rules: { '2013': ruleOf(spec, '2013', law2013.articles, spec.event) },
});

/** Declares a deadline that only the law of 2025 knows. */
export const deadlineOf2025 = ({ law2025, ...spec }: LimitSpec & { readonly law2025: Of2025 }): Deadline<'2025'> => ({
  ...spec,
  period: { '2025': law2025.figure },
  rules: { '2025': ruleOf(spec, '2025', law2025.articles, law2025.event ?? spec.event) },
});

function ruleOf({ id, topic, title, unit }: LimitSpec, regime: Regime, articles: Rule['articles'], event: Words): Rule {
  const units = unit === 'months' ? { vi: 'tháng', en: 'months' } : { vi: 'ngày làm việc', en: 'working days' };
  return rule({
    id: `${id}.${regime}`,
    topic,
    title,
    articles,
    force: regime === '2013' ? LAW_2013 : LAW_2025,
    confidence: LAW,
    words: {
      short: { vi: `${title.vi}: chậm nhất ngày {due}.`, en: `${title.en}: {due} at the latest.` },
      long: {
        vi: `${title.vi}: {count} ${units.vi} kể từ ${event.vi} ({event}), chậm nhất ngày {due}.`,
        en: `${title.en}: {count} ${units.en} from ${event.en} ({event}), so {due} at the latest.`,
      },
    },
  });
}

/** The rules of each deadline, for the table of rules. */
export const rulesOf = (...deadlines: readonly (Deadline | Deadline<'2013'> | Deadline<'2025'>)[]): Rule[] =>
  deadlines.flatMap(({ rules }) => Object.values<Rule>(rules));

/** The figure of a deadline under a law. */
export function countOf<Knows extends Regime>(limit: Deadline<Knows>, regime: Knows, law: LawData): number {
  const period: number | FigureKey = limit.period[regime];
  return typeof period === 'number' ? period : law.choices[period];
}

/**
 * The last day of a deadline: working days after the event, or months after it rolled to a working day. A law that does
 * not know the deadline cannot be asked.
 * @example dueOf(suspensionDeadline, { regime: '2025', event: civilDate('2026-04-22') }, law).value.due // '2026-04-24'
 */
export function dueOf<Knows extends Regime>(
  limit: Deadline<Knows>,
  { regime, event }: { readonly regime: Knows; readonly event: CivilDate },
  law: LawData,
): Explained<{ due: CivilDate }> {
  const period: number | FigureKey = limit.period[regime];
  const count = countOf(limit, regime, law);
  const { due, step } = limit.unit === 'months' ? countMonths(law, event, count) : countWorkingDays(law, event, count);
  return explained({ due }, limit.rules[regime], {
    facts: { event },
    figures: { count },
    children: [step],
    ...(typeof period === 'string' && { choice: standing(law, period) }),
  });
}
