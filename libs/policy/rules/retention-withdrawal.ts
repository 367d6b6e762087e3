import type { CivilDate } from '../../calendar/index.js';
import { type Explained, LAW, LAW_2025, explained, rule } from '../framework/index.js';
import type { LawData } from '../law-data.js';
import { type Duty, dutyDue } from './duty.js';
import { RETENTION_DUTIES } from './retention-duties.js';

const withdrawal = rule({
  id: 'retention-training.withdrawal.2025',
  topic: 'employer',
  title: { vi: 'Không còn nhu cầu đào tạo duy trì việc làm', en: 'Retention training that is not wanted any more' },
  articles: ['D374 26.9', 'D374 form 30'],
  force: LAW_2025,
  confidence: LAW,
  words: {
    short: {
      vi: 'Thông báo không còn nhu cầu ngày {withdrawnOn}: {outcome}.',
      en: 'Withdrawn on {withdrawnOn}: {outcome}.',
    },
    long: {
      vi: 'Người sử dụng lao động thông báo không còn nhu cầu ngày {withdrawnOn}, hồ sơ {stage}: {outcome}; chậm nhất ngày: {by}.',
      en: 'The employer does not want the support any more, as told on {withdrawnOn}; the request is {stage}: {outcome}; by: {by}.',
    },
  },
});

export const retentionWithdrawalRules = [withdrawal];

/** How far the request has come: before the director, decided or about to be, or its money received. */
export type RetentionStage = 'not-submitted' | 'submitted' | 'money-received';

const OUTCOMES: Readonly<Record<RetentionStage, { readonly outcome: WithdrawalOutcome; readonly owed: Duty | null }>> =
  {
    'not-submitted': { outcome: 'dossier-returned', owed: null },
    submitted: { outcome: 'support-cancelled', owed: RETENTION_DUTIES.cancelled },
    'money-received': { outcome: 'support-recovered', owed: RETENTION_DUTIES.recoveryOnWithdrawal },
  };

export type WithdrawalOutcome = 'dossier-returned' | 'support-cancelled' | 'support-recovered';

/**
 * What follows when an employer does not want the support any more: the dossier is returned (no period), the decision
 * cancelled, or the money recovered, each of the latter within three working days (D374 26.9).
 * @example retentionWithdrawal({ stage: 'submitted', withdrawnOn: civilDate('2026-05-04') }, law).value // { outcome: 'support-cancelled', by: '2026-05-07' }
 */
export function retentionWithdrawal(
  { stage, withdrawnOn }: { readonly stage: RetentionStage; readonly withdrawnOn: CivilDate },
  law: LawData,
): Explained<{ outcome: WithdrawalOutcome; by: CivilDate | null }> {
  const { outcome, owed } = OUTCOMES[stage];
  const due = owed === null ? null : dutyDue(owed, { regime: '2025', event: withdrawnOn }, law);
  return explained({ outcome, by: due?.value.due ?? null }, withdrawal, {
    facts: { stage, withdrawnOn },
    children: due === null ? [] : [due.explanation],
  });
}
