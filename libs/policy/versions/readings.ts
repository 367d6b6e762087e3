import type { ChoiceKey } from '../choices.js';
import { lawData } from '../data/index.js';
import { everyQuestion } from '../examples/every-question.js';
import { type Article, citation } from '../framework/articles.js';
import type { Explanation } from '../framework/explanation.js';
import { REGIMES } from '../framework/regime.js';
import type { Words } from '../framework/words.js';
import { ruleById } from '../rules/all-rules.js';

/** A rule that a switch decides, with its words and its articles. */
export interface SwitchReading {
  readonly title: Words;
  readonly rule: Words;
  readonly articles: readonly Words[];
}

const steps = (explanation: Explanation): readonly Explanation[] => [
  explanation,
  ...explanation.children.flatMap(steps),
];
const cited = (article: Article): Words => ({ vi: citation(article, 'vi'), en: citation(article, 'en') });

let known: ReadonlyMap<ChoiceKey, readonly SwitchReading[]> | undefined;

/** The rules that ask for a switch, as every question finds them. */
export const readingsOf = (key: ChoiceKey): readonly SwitchReading[] => (known ??= found()).get(key) ?? [];

function found(): ReadonlyMap<ChoiceKey, readonly SwitchReading[]> {
  const rules = new Map<ChoiceKey, Set<string>>();
  for (const { explanation } of REGIMES.flatMap((regime) => everyQuestion(regime, lawData())))
    for (const { ruleId, choice } of steps(explanation))
      if (choice !== undefined) rules.set(choice.key, (rules.get(choice.key) ?? new Set()).add(ruleId));
  return new Map([...rules].map(([key, ids]) => [key, [...ids].flatMap(readingOf)]));
}

function readingOf(id: string): readonly SwitchReading[] {
  const rule = ruleById(id);
  return rule === undefined ? [] : [{ title: rule.title, rule: rule.words.long, articles: rule.articles.map(cited) }];
}
