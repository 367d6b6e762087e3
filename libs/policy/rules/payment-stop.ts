import { type Explained, type Regime, explained } from '../framework/index.js';
import type { LawData } from '../law-data.js';
import { bothLaws, pairsOf } from './both-laws.js';

const stop = bothLaws(
  {
    id: 'payment.stop',
    topic: 'payment',
    title: { vi: 'Cơ quan bảo hiểm xã hội dừng chi trả', en: 'When the insurance agency stops paying' },
    words: {
      short: {
        vi: 'Cơ quan bảo hiểm xã hội {mayStop?dừng chi trả|chưa được dừng chi trả}.',
        en: 'The insurance agency {mayStop?stops paying|may not stop paying}.',
      },
      long: {
        vi: 'Có quyết định của cơ quan có thẩm quyền: {decided?có|không}; có căn cứ cho rằng việc hưởng không đúng: {doubted?có|không}: {mayStop?dừng chi trả|chưa được dừng chi trả}.',
        en: 'Decided by the authority: {decided?yes|no}; ground to think that the benefit is wrong: {doubted?yes|no}: the agency {mayStop?stops paying|may not stop paying}.',
      },
    },
  },
  { articles: ['D28 36.6'] },
  { articles: ['D374 36.6', 'D374 35.3'] },
);

export const paymentStopRules = pairsOf(stop);

/**
 * Whether the insurance agency stops paying: on the authority's decision, and since 2026 on its own, too, where there is
 * ground to think that the benefit is wrong (D374 35.3).
 * @example paymentStop({ regime: '2025', decided: false, doubted: true }, law).value.mayStop // true
 */
export function paymentStop(
  facts: { readonly regime: Regime; readonly decided: boolean; readonly doubted: boolean },
  _law: LawData,
): Explained<{ mayStop: boolean }> {
  const { regime, decided, doubted } = facts;
  return explained({ mayStop: decided || (regime === '2025' && doubted) }, stop[regime], {
    facts: { decided, doubted },
  });
}
