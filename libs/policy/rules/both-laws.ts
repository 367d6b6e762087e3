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

/** What one law says: its articles and how sure that is (settled law unless said otherwise). */
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

/** The law of 2025 leaves the detail to Decree 374/2025, which could not be read; the decree of 2015 is carried over. */
export function assumedFromDecree(choice?: ChoiceKey): Confidence {
  return {
    level: 'assumed',
    alternative: { vi: 'Nghị định số 374/2025/NĐ-CP có thể quy định khác', en: 'Decree 374/2025 may say otherwise' },
    ...(choice && { choice }),
  };
}

/** A reading of a silent text, with the other reading and the switch between them. */
export function reading(vi: string, en: string, choice?: ChoiceKey): Confidence {
  return { level: 'interpretation', alternative: { vi, en }, ...(choice && { choice }) };
}
