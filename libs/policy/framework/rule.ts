import type { Article } from './articles.js';
import type { ChoiceKey } from '../choices.js';
import type { RuleWords, Words } from './words.js';

/**
 * How sure the rule is.
 * `law`: it follows from the cited text.
 * `assumed`: the decree of 2025 could not be read; the rule of the decree of 2015 is carried over.
 * `interpretation`: the text is silent or torn; `alternative` is the other reading.
 * `choice` names the switch in `LawData.choices` that settles it another way without a release.
 */
export type Confidence =
  | { readonly level: 'law' }
  | { readonly level: 'assumed'; readonly alternative: Words; readonly choice?: ChoiceKey }
  | { readonly level: 'interpretation'; readonly alternative: Words; readonly choice?: ChoiceKey };

/** First and last day of force, both inside; without `to` it is in force until further notice. Dates `YYYY-MM-DD`. */
export interface Force {
  readonly from: string;
  readonly to?: string;
}

/** Families, as chapters of the generated table. */
export const TOPICS = [
  'law',
  'time',
  'coverage',
  'eligibility',
  'start',
  'amount',
  'duration',
  'notice',
  'suspension',
  'payment',
  'termination',
  'reservation',
  'procedure',
  'transfer',
  'training',
  'employer',
  'recovery',
  'complaint',
] as const;
export type Topic = (typeof TOPICS)[number];

/** One rule: who says it, when it is in force, how sure it is, and its words. A rule without words does not compile. */
export interface Rule {
  readonly id: string;
  readonly topic: Topic;
  /** What the rule settles, a few words, for the table of rules. */
  readonly title: Words;
  readonly articles: readonly [Article, ...Article[]];
  readonly force: Force;
  readonly confidence: Confidence;
  readonly words: RuleWords;
}

export const LAW: Confidence = { level: 'law' };

/** Force of the law of 2013 for awards, and of the law of 2025. */
export const LAW_2013: Force = { from: '2015-01-01', to: '2025-12-31' };
export const LAW_2025: Force = { from: '2026-01-01' };
export const ALWAYS: Force = { from: '2015-01-01' };

/** Declares a rule; an identity that checks the shape and keeps declarations alike. */
export const rule = (declared: Rule): Rule => declared;

/** A rule of the law of 2025 whose detail is carried over from the decree of 2015, since Decree 374/2025 could not be read. */
export function carriedOver(from: Rule, articles: Rule['articles'], choice?: ChoiceKey): Rule {
  return {
    ...from,
    id: from.id.replace(/2013$/, '2025'),
    articles,
    force: LAW_2025,
    confidence: {
      level: 'assumed',
      alternative: {
        vi: 'Nghị định số 374/2025/NĐ-CP có thể quy định khác',
        en: 'Decree 374/2025 may say otherwise',
      },
      ...(choice && { choice }),
    },
  };
}
