import {
  type Article,
  type Confidence,
  type Regime,
  type Rule,
  type RuleWords,
  type Topic,
  type Words,
  LAW,
  LAW_2013,
  LAW_2025,
  rule,
} from '../framework/index.js';
import type { ChoiceKey } from '../choices.js';

/** One law's part: its articles and confidence (default: settled law). */
export interface Side {
  readonly articles: readonly [Article, ...Article[]];
  readonly confidence?: Confidence;
  readonly words?: RuleWords;
}

/** The pair of rules that answer one question under both laws; their ids end in the year. */
export function bothLaws(
  common: { readonly id: string; readonly topic: Topic; readonly title: Words; readonly words: RuleWords },
  law2013: Side,
  law2025: Side,
): Readonly<Record<Regime, Rule>> {
  const side = (year: Regime, { articles, confidence = LAW, words = common.words }: Side): Rule =>
    rule({
      ...common,
      id: `${common.id}.${year}`,
      force: year === '2013' ? LAW_2013 : LAW_2025,
      articles,
      confidence,
      words,
    });
  return { '2013': side('2013', law2013), '2025': side('2025', law2025) };
}

/** Both rules of each pair, for the table of rules. */
export const pairsOf = (...pairs: readonly Readonly<Record<Regime, Rule>>[]): Rule[] =>
  pairs.flatMap((pair) => [pair['2013'], pair['2025']]);

/** A reading of a silent or contradictory text; a switch selects it or the other reading. */
export const bySwitch = (choice: ChoiceKey): Confidence => ({ level: 'interpretation', choice });

/** A reading of a silent or contradictory text without a switch: the reading that is not followed, and why. */
export const reading = (alternative: Words, why: Words): Confidence => ({ level: 'interpretation', alternative, why });
