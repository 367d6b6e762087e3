import {
  type Article,
  citation,
  type Explanation,
  inLong,
  inShort,
  type Rule,
  type Words,
} from '../../../../libs/policy/index.js';

/** One part of an answer in words, and the tree from which the words are made. */
interface Told {
  readonly short: Words;
  readonly long: Words;
  readonly tree: Explanation;
}

/** An explanation in words, in one sentence and whole. */
export const told = (tree: Explanation): Told => ({
  short: { vi: inShort(tree, 'vi'), en: inShort(tree, 'en') },
  long: { vi: inLong(tree, 'vi'), en: inLong(tree, 'en') },
  tree,
});

/** An article as it is cited in full. */
export const cited = (article: Article): Words => ({ vi: citation(article, 'vi'), en: citation(article, 'en') });

/** A rule, with its articles as they are cited in full. */
export const ruleJson = (rule: Rule) => ({ ...rule, cited: rule.articles.map(cited) });
