import type { Article, Force } from './articles.js';
import type { ChoiceKey } from '../choices.js';
import type { RuleWords, Words } from './words.js';

/**
 * Confidence of the rule. `law`: it follows from the cited text. `assumed`: data or a text is not available; the words
 * say what is used instead. `interpretation`: the text is silent or contradictory. Where data can settle it, `choice`
 * names the switch, which holds both readings and why ours is followed (`CHOICES`); else `alternative` is the reading
 * that is not followed.
 */
export type Confidence =
  | { readonly level: 'law' }
  | { readonly level: Doubt; readonly choice: ChoiceKey }
  | { readonly level: Doubt; readonly alternative: Words; readonly why: Words };

export type Doubt = 'assumed' | 'interpretation';

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

/** One rule: its articles, period of force, confidence and words. A rule without words does not compile. */
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

/** Declares a rule: an identity function that checks the shape. */
export const rule = (declared: Rule): Rule => declared;
