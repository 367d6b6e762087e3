import type { CivilDate } from '../../calendar/index.js';
import { type Explained, type Regime, explained } from '../framework/index.js';
import type { LawData } from '../law-data.js';
import { bothLaws, pairsOf } from './both-laws.js';
import { uncollectedAlertDeadline } from './collection.js';
import { dueOf } from './deadline.js';
import { missedNoticeAlertDeadline } from './suspension-dates.js';

const told = bothLaws(
  {
    id: 'procedure.agency-told',
    topic: 'procedure',
    title: { vi: 'Báo cơ quan bảo hiểm xã hội trước khi trình', en: 'Telling the agency before a proposal' },
    words: {
      short: {
        vi: 'Cơ quan bảo hiểm xã hội được báo trước khi trình Giám đốc.',
        en: 'The insurance agency is told before the director is asked.',
      },
      long: {
        vi: 'Việc {about} (ngày {event}) được báo cho cơ quan bảo hiểm xã hội trước khi trình Giám đốc; chậm nhất ngày: {by}.',
        en: 'Of {about} (on {event}) the insurance agency is told before the director is asked; by: {by}.',
      },
    },
  },
  { articles: ['D28 34.3a'] },
  { articles: ['D374 34.5', 'D374 16.3', 'D374 21.5'] },
);

export const agencyToldRules = pairsOf(told);

/** What is told before its proposal: the cancellation, the suspension, the termination. */
export type ToldOf = 'uncollected-award' | 'missed-notice' | 'termination';

const LIMITS = {
  'uncollected-award': uncollectedAlertDeadline,
  'missed-notice': missedNoticeAlertDeadline,
  termination: null,
} as const;

/**
 * By when the job centre tells the insurance agency, always before it asks the director: within two working days of the
 * last day for collecting or of the notice since 2026 (D374 16.3, 21.5); of an end without a period (D374 34.5); under
 * the law of 2013 in time, without a period (D28 34.3a).
 * @param facts.event last day for collecting or of the notice, or the day of the ground
 * @example agencyTold({ regime: '2025', about: 'missed-notice', event: civilDate('2026-04-22') }, law).value // { by: '2026-04-24' }
 */
export function agencyTold(
  facts: { readonly regime: Regime; readonly about: ToldOf; readonly event: CivilDate },
  law: LawData,
): Explained<{ by: CivilDate | null }> {
  const { regime, about, event } = facts;
  const limit = regime === '2025' ? LIMITS[about] : null;
  const due = limit === null ? null : dueOf(limit, { regime: '2025', event }, law);
  return explained({ by: due?.value.due ?? null }, told[regime], {
    facts: { about, event },
    children: due === null ? [] : [due.explanation],
  });
}
