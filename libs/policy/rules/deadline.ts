import type { CivilDate } from '../../calendar/index.js';
import type { FigureKey } from '../choices.js';
import {
  type Article,
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

/** A limit in working days (or months) from an event, under both laws. */
export interface DeadlineSpec {
  readonly id: string;
  readonly topic: Topic;
  /** Who has to do what, e.g. `Hạn trình tạm dừng hưởng`. */
  readonly title: Words;
  /** The event from which it runs, e.g. `ngày cuối của thời hạn thông báo`. */
  readonly event: Words;
  readonly unit: 'working-days' | 'months';
  readonly law2013: { readonly count: number; readonly articles: readonly [Article, ...Article[]] };
  /** The law of 2025 with its decree; the figure stands in the choices, so that an amended one needs no release. */
  readonly law2025: {
    readonly figure: FigureKey;
    readonly articles: readonly [Article, ...Article[]];
  };
}

/** A deadline and its two rules, one for each law. */
export interface Deadline extends DeadlineSpec {
  readonly rules: Readonly<Record<Regime, Rule>>;
}

/** Declares a deadline; its words follow from title and event. */
export function deadline(spec: DeadlineSpec): Deadline {
  const units = spec.unit === 'months' ? { vi: 'tháng', en: 'months' } : { vi: 'ngày làm việc', en: 'working days' };
  const common = {
    topic: spec.topic,
    title: spec.title,
    words: {
      short: { vi: `${spec.title.vi}: chậm nhất ngày {due}.`, en: `${spec.title.en}: {due} at the latest.` },
      long: {
        vi: `${spec.title.vi}: {count} ${units.vi} kể từ ${spec.event.vi} ({event}), chậm nhất ngày {due}.`,
        en: `${spec.title.en}: {count} ${units.en} from ${spec.event.en} ({event}), so {due} at the latest.`,
      },
    },
  };
  return {
    ...spec,
    rules: {
      '2013': rule({
        ...common,
        id: `${spec.id}.2013`,
        articles: spec.law2013.articles,
        force: LAW_2013,
        confidence: LAW,
      }),
      '2025': rule({
        ...common,
        id: `${spec.id}.2025`,
        articles: spec.law2025.articles,
        force: LAW_2025,
        confidence: LAW,
      }),
    },
  };
}

/** Both rules of each deadline, for the table of rules. */
export const rulesOf = (...deadlines: readonly Deadline[]): Rule[] =>
  deadlines.flatMap(({ rules }) => [rules['2013'], rules['2025']]);

/** The figure of a deadline under a law. */
export const countOf = (limit: Deadline, regime: Regime, law: LawData): number =>
  regime === '2013' ? limit.law2013.count : law.choices[limit.law2025.figure];

/** The last day of a deadline: working days after the event, or months after it rolled to a working day. */
export function dueOf(
  limit: Deadline,
  facts: { readonly regime: Regime; readonly event: CivilDate },
  law: LawData,
): Explained<{ due: CivilDate }> {
  const { regime, event } = facts;
  const count = countOf(limit, regime, law);
  const { due, step } = limit.unit === 'months' ? countMonths(law, event, count) : countWorkingDays(law, event, count);
  return explained({ due }, limit.rules[regime], {
    facts: { event },
    figures: { count },
    children: [step],
    ...(regime === '2025' && { choice: standing(law, limit.law2025.figure) }),
  });
}
