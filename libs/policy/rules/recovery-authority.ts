import { type Explained, type Regime, explained } from '../framework/index.js';
import type { LawData } from '../law-data.js';
import { bothLaws, pairsOf } from './both-laws.js';

const orderedBy = bothLaws(
  {
    id: 'recovery.authority',
    topic: 'recovery',
    title: { vi: 'Cơ quan thu hồi', en: 'Who recovers' },
    words: {
      short: {
        vi: 'Việc thu hồi do {authority} thực hiện.',
        en: 'The recovery is made by {authority}.',
      },
      long: {
        vi: 'Nguyên nhân: {cause}. Sai sót chi trả hoặc thu của bảo hiểm xã hội do cơ quan đó thu hồi; các trường hợp khác do Sở: {authority}.',
        en: 'Cause: {cause}. The agency recovers what its own payment or collection got wrong, the department everything else: {authority}.',
      },
    },
  },
  { articles: ['C28 18.1', 'D28 36.6a', 'D28 38.2a'] },
  {
    articles: ['D374 34.5', 'D374 36.6', 'D374 38.3', 'D374 38.4'],
    words: {
      short: {
        vi: 'Việc thu hồi do {authority} thực hiện.',
        en: 'The recovery is made by {authority}.',
      },
      long: {
        vi: 'Nguyên nhân: {cause}. Mỗi cơ quan thu hồi khoản do mình gây ra; tổ chức dịch vụ việc làm công khi không kịp thời báo cho bảo hiểm xã hội; Sở chủ trì khi không do cơ quan nào: {authority}.',
        en: 'Cause: {cause}. Each body recovers what it caused, the job centre what it did not tell the agency in time; the department leads where no body is at fault: {authority}.',
      },
    },
  },
);

export const recoveryAuthorityRules = pairsOf(orderedBy);

/** What made a payment wrong. */
export type RecoveryCause =
  | 'wrong-award'
  | 'wrong-decision'
  | 'late-decision'
  | 'payment-not-as-decided'
  | 'late-payment'
  | 'late-payment-stop'
  | 'wrong-collection'
  | 'agency-not-told-in-time'
  | 'false-declaration'
  | 'unreported-status'
  | 'no-body-at-fault';

const OF_THE_AGENCY: readonly RecoveryCause[] = [
  'payment-not-as-decided',
  'late-payment',
  'late-payment-stop',
  'wrong-collection',
];

/**
 * Who recovers: the agency what it paid or collected wrongly (D28 36.6a; D374 36.6), since 2026 the job centre what it
 * did not tell the agency in time (D374 34.5), else the department (D28 38.2a; D374 38.3, 38.4).
 * @example recoveryAuthority({ regime: '2025', cause: 'agency-not-told-in-time' }, law).value.authority // 'job-centre'
 */
export function recoveryAuthority(
  { regime, cause }: { readonly regime: Regime; readonly cause: RecoveryCause },
  _law: LawData,
): Explained<{ authority: 'insurance-agency' | 'job-centre' | 'department' }> {
  const byCentre = regime === '2025' && cause === 'agency-not-told-in-time';
  const authority = OF_THE_AGENCY.includes(cause) ? 'insurance-agency' : byCentre ? 'job-centre' : 'department';
  return explained({ authority }, orderedBy[regime], { facts: { cause } });
}
