import { type Explanation, type Regime, LAW_2025, explained, rule } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { bySwitch } from './both-laws.js';
import { MONTHS_PER_BENEFIT_MONTH, MOST_KEPT_2025 } from './duration.js';

const above144 = rule({
  id: 'reservation.above-144.2025',
  topic: 'reservation',
  title: { vi: 'Bảo lưu khi tổng thời gian đóng trên 144 tháng', en: 'What is kept of more than 144 months' },
  articles: ['D374 8.1', 'D374 8.3', 'D374 8.6'],
  force: LAW_2025,
  confidence: bySwitch('keptAbove144'),
  words: {
    short: { vi: 'Tính bảo lưu từ {base} tháng.', en: 'What is kept is reckoned from {base} months.' },
    long: {
      vi: '{contributionMonths} tháng đóng vượt {most} tháng; theo cách hiểu đang dùng, phần được bảo lưu tính từ {base} tháng.',
      en: 'The {contributionMonths} contribution months are above {most}; under the reading in use what is kept is reckoned from {base} months.',
    },
  },
});

export const keptRules = [above144];

export interface KeptFacts {
  /** Law of the award: it decided which months are odd. */
  readonly awardRegime: Regime;
  readonly contributionMonths: number;
  /** Benefit months enjoyed or lost to a suspension; each uses twelve contribution months. */
  readonly consumed: number;
}

/**
 * Contribution months that are left, those that the award reserved included: the total less twelve for each month used
 * (L13 53.4, C28 9.1; D374 8.6). An award of the law of 2025 reserved nothing above 144 months, so that what is above is
 * lost there, too (interpretation, `keptAbove144`).
 */
export function keptAfter(
  { awardRegime, contributionMonths, consumed }: KeptFacts,
  law: LawData,
): { readonly value: { readonly left: number }; readonly steps: readonly Explanation[] } {
  const above = contributionMonths > MOST_KEPT_2025;
  const lost =
    above &&
    (awardRegime === '2025' ? law.choices.keptAbove144 === 'from-144' : law.choices.oddMonthsAbove144 === 'lost');
  const base = lost ? MOST_KEPT_2025 : contributionMonths;
  const left = Math.max(0, base - MONTHS_PER_BENEFIT_MONTH * consumed);
  if (!above || awardRegime === '2013') return { value: { left }, steps: [] };
  const step = explained({ base }, above144, {
    facts: { contributionMonths },
    figures: { most: MOST_KEPT_2025 },
    choice: standing(law, 'keptAbove144'),
  });
  return { value: { left }, steps: [step.explanation] };
}
