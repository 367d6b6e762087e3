import type { CivilDate } from '../../libs/calendar/index.js';
import type { Text } from '../../libs/dossier/index.js';
import { type Article, citation, type Explanation, inLong, inShort } from '../../libs/policy/index.js';
import { conditionWords } from './condition-words.js';
import { type Claim, contributionCounted, scheduleOn, separationOf, unmetConditions, unmetSteps } from './law.js';
import type { AwardExplanation } from './state.js';

/** What stands in the way before the conditions can be judged at all. */
const wanting = {
  record: {
    en: 'The insurance agency has no record of contributions of the claimant.',
    vi: 'Cơ quan bảo hiểm xã hội không có dữ liệu đóng bảo hiểm thất nghiệp của người lao động.',
    articles: { '2013': 'L13 49.2', '2025': 'L25 38.1.b' },
  },
  separation: {
    en: 'The end of the employment is not established.',
    vi: 'Chưa xác định được việc chấm dứt hợp đồng.',
    articles: { '2013': 'L13 49.1', '2025': 'L25 38.1.a' },
  },
  identity: {
    en: 'The population database does not confirm the identity as stated.',
    vi: 'Cơ sở dữ liệu quốc gia về dân cư chưa xác nhận danh tính như đã khai.',
    articles: { '2013': 'D28 17.3', '2025': 'D374 16.1' },
  },
  'filed-in-time': {
    en: 'The claim was filed before the contract had ended.',
    vi: 'Hồ sơ được nộp trước khi chấm dứt hợp đồng.',
    articles: { '2013': 'L13 46.1', '2025': 'L25 38.1.c' },
  },
} as const satisfies Readonly<Record<string, Text & { articles: Readonly<Record<'2013' | '2025', Article>> }>>;

/** Conditions that are not met, those that cannot be judged for want of a record first. */
export const unmetOf = (claim: Claim, today: CivilDate): readonly string[] => {
  const { identity } = claim.data;
  const contribution = contributionCounted(claim);
  const missing = [
    ...(contribution?.found === true ? [] : ['record']),
    ...(separationOf(claim) === undefined ? ['separation'] : []),
    ...(identity?.match === 'match' ? [] : ['identity']),
  ];
  if (contribution?.found !== true || separationOf(claim) === undefined) return missing;
  return [...missing, ...unmetConditions(claim, today)];
};

/** A condition that is not met: its name, and in words why, with articles. */
export interface Unmet extends AwardExplanation {
  readonly condition: string;
}

/** The same in words, in one sentence each and whole, in both languages, with articles. */
export const unmetInWords = (claim: Claim, today: CivilDate): readonly Unmet[] => {
  const unmet = unmetOf(claim, today);
  const judged = contributionKnown(claim) ? unmetSteps(claim, today) : new Map<string, Explanation>();
  const { regime } = scheduleOn(claim, today);
  return unmet.flatMap((condition): readonly Unmet[] => {
    const step = judged.get(condition);
    if (step !== undefined) {
      const short = (language: keyof Text) => cited(inShort(step, language), step.articles, language);
      const long = { vi: inLong(step, 'vi'), en: inLong(step, 'en') };
      return [{ condition, short: { vi: short('vi'), en: short('en') }, long }];
    }
    if (!Object.hasOwn(wanting, condition)) return [];
    const { vi, en, articles } = wanting[condition as keyof typeof wanting];
    const words = { vi: cited(vi, [articles[regime]], 'vi'), en: cited(en, [articles[regime]], 'en') };
    return [{ condition, short: words, long: words }];
  });
};

const contributionKnown = (claim: Claim): boolean =>
  contributionCounted(claim)?.found === true && separationOf(claim) !== undefined;

const cited = (sentence: string, articles: readonly Article[], language: keyof Text): string =>
  `${sentence} (${articles.map((article) => citation(article, language)).join('; ')})`;

/** All of them as one text. */
export const asText = (unmet: readonly Unmet[]): Text => ({
  vi: unmet.map(({ short }) => short.vi).join(' '),
  en: unmet.map(({ short }) => short.en).join(' '),
});

type Refusal = { readonly unmet: readonly string[] } | undefined;

/** What is shown of a refusal to whoever is a party: words, not our names of the conditions. */
export const refusalInWords = (refusal: Refusal) =>
  refusal && { ...refusal, unmet: refusal.unmet.map((condition) => conditionWords[condition] ?? condition) };
