import type { CivilDate } from '../../calendar/index.js';
import { type Explained, type Regime, explained } from '../framework/index.js';
import type { LawData } from '../law-data.js';
import { bothLaws, pairsOf, reading } from './both-laws.js';
import { deadline, deadlineOf2025, dueOf, rulesOf } from './deadline.js';
import { resumedMonthNote } from './suspension.js';

export const suspensionDeadline = deadline({
  id: 'notice.suspension-proposal',
  topic: 'suspension',
  title: { vi: 'Hạn trình tạm dừng hưởng', en: 'Proposal of the suspension' },
  event: { vi: 'ngày cuối của thời hạn thông báo', en: 'the last day of the window' },
  unit: 'working-days',
  law2013: { count: 2, articles: ['D28 19.2'] },
  law2025: { figure: 'suspensionDays2025', articles: ['D374 17', 'L25 41.2'] },
});

export const resumptionDeadline = deadline({
  id: 'notice.resumption-proposal',
  topic: 'suspension',
  title: { vi: 'Hạn trình tiếp tục hưởng', en: 'Proposal of the resumption' },
  event: { vi: 'ngày thông báo trở lại', en: 'the renewed notice' },
  unit: 'working-days',
  law2013: { count: 2, articles: ['D28 20.1', 'L13 53.2'] },
  law2025: { figure: 'resumptionDays2025', articles: ['D374 18', 'L25 41.3'] },
});

/** The insurance agency is told before the director is asked; under the law of 2013 in time, without a period (D28 34.3a). */
export const missedNoticeAlertDeadline = deadlineOf2025({
  id: 'notice.agency-alert',
  topic: 'suspension',
  title: { vi: 'Hạn báo cơ quan bảo hiểm xã hội người không thông báo', en: 'Telling the agency of a missed notice' },
  event: { vi: 'ngày cuối của thời hạn thông báo', en: 'the last day of the window' },
  unit: 'working-days',
  law2025: { figure: 'agencyAlertDays2025', articles: ['D374 21.5', 'D374 34.5'] },
});

const due = bothLaws(
  {
    id: 'suspension.due',
    topic: 'suspension',
    title: { vi: 'Tạm dừng khi không thông báo', en: 'Suspension after a missed notice' },
    words: {
      short: {
        vi: 'Tạm dừng hưởng từ ngày {suspendedFrom}, trình chậm nhất ngày {proposeBy}.',
        en: 'The benefit is suspended from {suspendedFrom}, proposed by {proposeBy}.',
      },
      long: {
        vi: 'Thời hạn thông báo hết ngày {windowEnds}; báo cơ quan bảo hiểm xã hội chậm nhất ngày {tellAgencyBy}, trình tạm dừng chậm nhất ngày {proposeBy}; tạm dừng từ ngày đầu của tháng hưởng, ngày {suspendedFrom}.',
        en: 'The window ended on {windowEnds}; the agency is told by {tellAgencyBy} and the suspension proposed by {proposeBy}; it runs from the first day of the benefit month, {suspendedFrom}.',
      },
    },
  },
  {
    articles: ['D28 19.2', 'D28 34.3a', 'L13 53.1'],
    words: {
      short: {
        vi: 'Tạm dừng hưởng từ ngày {suspendedFrom}, trình chậm nhất ngày {proposeBy}.',
        en: 'The benefit is suspended from {suspendedFrom}, proposed by {proposeBy}.',
      },
      long: {
        vi: 'Thời hạn thông báo hết ngày {windowEnds}; báo cơ quan bảo hiểm xã hội kịp thời trước khi trình, trình tạm dừng chậm nhất ngày {proposeBy}; tạm dừng từ ngày đầu của tháng hưởng, ngày {suspendedFrom}.',
        en: 'The window ended on {windowEnds}; the agency is told in time, before the suspension is proposed, which is by {proposeBy}; it runs from the first day of the benefit month, {suspendedFrom}.',
      },
    },
    confidence: reading(
      { vi: 'tạm dừng từ ngày ra quyết định', en: 'the suspension runs from the day of the decision' },
      {
        vi: 'tháng không thông báo không được hưởng, dù quyết định được ký khi nào (ví dụ 8)',
        en: 'the month of the missed notice is not due, whenever the decision is signed (example 8)',
      },
    ),
  },
  { articles: ['D374 17', 'D374 21.5', 'D374 34.5', 'D374 form 15'] },
);

const resumption = bothLaws(
  {
    id: 'suspension.resumption-due',
    topic: 'suspension',
    title: { vi: 'Tiếp tục hưởng khi thông báo trở lại', en: 'Resumption after a renewed notice' },
    words: {
      short: {
        vi: 'Tiếp tục hưởng, trình chậm nhất ngày {proposeBy}.',
        en: 'The benefit resumes, proposed by {proposeBy}.',
      },
      long: {
        vi: 'Thông báo trở lại ngày {noticeOn}; trình tiếp tục hưởng chậm nhất ngày {proposeBy}; hưởng từ tháng đã thông báo.',
        en: 'The notice was given again on {noticeOn}; the resumption is proposed by {proposeBy}; the month of that notice is due.',
      },
    },
  },
  { articles: ['D28 20.1', 'L13 53.2'] },
  { articles: ['D374 18', 'L25 41.3'] },
);

export const suspensionDateRules = [
  ...pairsOf(due, resumption),
  ...rulesOf(suspensionDeadline, resumptionDeadline, missedNoticeAlertDeadline),
];

export interface SuspensionDue {
  /** Last day for telling the insurance agency; null in 2013, where it is told in time before the proposal (D28 34.3a). */
  readonly tellAgencyBy: CivilDate | null;
  /** Last day for proposing the suspension. */
  readonly proposeBy: CivilDate;
  /** First day of the suspension: that of the benefit month, whenever it is signed (form 15). */
  readonly suspendedFrom: CivilDate;
}

/**
 * What follows from a missed notice, by when, and from which day the benefit is suspended.
 * @param facts.regime law of the day on which the window opens
 * @example suspensionDue({ regime: '2025', windowEnds: civilDate('2026-04-22'), monthStart: civilDate('2026-04-17') }, law).value.suspendedFrom // '2026-04-17'
 */
export function suspensionDue(
  facts: { readonly regime: Regime; readonly windowEnds: CivilDate; readonly monthStart: CivilDate },
  law: LawData,
): Explained<SuspensionDue> {
  const { regime, windowEnds, monthStart } = facts;
  const proposal = dueOf(suspensionDeadline, { regime, event: windowEnds }, law);
  const alert = regime === '2025' ? dueOf(missedNoticeAlertDeadline, { regime, event: windowEnds }, law) : undefined;
  const value: SuspensionDue = {
    tellAgencyBy: alert?.value.due ?? null,
    proposeBy: proposal.value.due,
    suspendedFrom: monthStart,
  };
  return explained(value, due[regime], {
    facts: { windowEnds, monthStart },
    children: [...(alert ? [alert.explanation] : []), proposal.explanation],
  });
}

/**
 * By when the resumption is proposed after a renewed notice. The month for which that notice was given is due; form 16
 * speaks of the next benefit month, which would lose it (interpretation).
 */
export function resumptionDue(
  { regime, noticeOn }: { readonly regime: Regime; readonly noticeOn: CivilDate },
  law: LawData,
): Explained<{ proposeBy: CivilDate }> {
  const proposal = dueOf(resumptionDeadline, { regime, event: noticeOn }, law);
  return explained({ proposeBy: proposal.value.due }, resumption[regime], {
    facts: { noticeOn },
    children: [proposal.explanation, ...resumedMonthNote(regime)],
  });
}
