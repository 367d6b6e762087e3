export { type Article, type Force, type TextKey, TEXTS, citation, citedUnder, lastDayOfForce } from './articles.js';
export { type PolicyErrorCode, PolicyError, policyError } from './errors.js';
export { type Explained, type Explanation, type Step, explained, restsOn } from './explanation.js';
export { type Regime, REGIMES } from './regime.js';
export {
  type Confidence,
  type Doubt,
  type Rule,
  type Topic,
  ALWAYS,
  TOPICS,
  LAW,
  LAW_2013,
  LAW_2025,
  rule,
} from './rule.js';
export type { Value, Values } from './values.js';
export { type Vnd, vnd } from './vnd.js';
export type { Language, RuleWords, Words } from './words.js';
