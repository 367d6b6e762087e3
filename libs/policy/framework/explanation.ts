import type { Article } from './articles.js';
import type { Rule } from './rule.js';
import type { Value, Values } from './values.js';
import type { ChoiceKey } from '../choices.js';

/** One step of an answer. `children` are the steps on which it depends. Plain data: it survives JSON. */
export interface Explanation {
  readonly ruleId: string;
  readonly conclusion: Values;
  readonly articles: readonly Article[];
  readonly facts: Values;
  readonly figures: Values;
  readonly confidence: 'law' | 'assumed' | 'interpretation';
  /** The switch of the step, and its position; `adopted` is false when data moved it away from our reading. */
  readonly choice?: { readonly key: ChoiceKey; readonly value: string | number; readonly adopted: boolean };
  readonly children: readonly Explanation[];
}

/** An answer and why. Never handed out apart from each other. */
export interface Explained<T> {
  readonly value: T;
  readonly explanation: Explanation;
}

const NOTHING: Values = {};
const NO_STEPS: readonly Explanation[] = [];

/** What {@link explained} needs to know besides value and rule. */
export interface Step {
  readonly facts?: Values;
  readonly figures?: Values;
  readonly choice?: Explanation['choice'];
  readonly children?: readonly Explanation[];
}

/**
 * Joins a value to its rule. Deliberately cheap (one small object, no text): words are produced when somebody reads,
 * see `inWords`. The conclusion is the value itself when it is a record, else `{ answer: value }`.
 */
export function explained<T>(value: T, rule: Rule, step: Step = {}): Explained<T> {
  return {
    value,
    explanation: {
      ruleId: rule.id,
      conclusion: conclusionOf(value),
      articles: rule.articles,
      facts: step.facts ?? NOTHING,
      figures: step.figures ?? NOTHING,
      confidence: rule.confidence.level,
      ...(step.choice && { choice: step.choice }),
      children: step.children ?? NO_STEPS,
    },
  };
}

function conclusionOf(value: unknown): Values {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Values;
  return { answer: value as Value };
}

/** Steps of the tree that are not settled law, each once, in reading order. */
export function restsOn(explanation: Explanation): readonly Explanation[] {
  const found = new Map<string, Explanation>();
  const visit = (step: Explanation): void => {
    if (step.confidence !== 'law' && !found.has(step.ruleId)) found.set(step.ruleId, step);
    step.children.forEach(visit);
  };
  visit(explanation);
  return [...found.values()];
}
