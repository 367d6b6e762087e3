import { type CivilDate, type Period, minDate } from '../../calendar/index.js';
import { checkContributionMonths } from '../framework/facts.js';
import { type Explained, type Regime, explained, policyError } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { bothLaws, pairsOf, reading } from './both-laws.js';
import { deadline, deadlineOf2025, dueOf, rulesOf } from './deadline.js';

export const collectionDeadline = deadline({
  id: 'collection.days',
  topic: 'procedure',
  title: { vi: 'Hạn nhận quyết định hưởng', en: 'Collection of the decision' },
  event: { vi: 'ngày trước ngày trả kết quả đầu tiên', en: 'the day before the first day on the slip' },
  unit: 'working-days',
  law2013: { count: 3, articles: ['D28 18.3'] },
  law2025: { figure: 'collectionDays2025', articles: ['D374 14.2.c', 'D374 form 04'] },
});

export const cancellationDeadline = deadline({
  id: 'collection.cancellation',
  topic: 'procedure',
  title: { vi: 'Hạn trình hủy quyết định hưởng', en: 'Proposal to cancel an uncollected award' },
  event: { vi: 'ngày cuối của hạn nhận quyết định', en: 'the last day for collecting' },
  unit: 'working-days',
  law2013: { count: 2, articles: ['D28 18.3'] },
  law2025: { figure: 'cancellationDays2025', articles: ['D374 16.3', 'L25 41.6'] },
});

/** The insurance agency is told before the director is asked; under the law of 2013 in time, without a period (D28 34.3a). */
export const uncollectedAlertDeadline = deadlineOf2025({
  id: 'collection.agency-alert',
  topic: 'procedure',
  title: {
    vi: 'Hạn báo cơ quan bảo hiểm xã hội quyết định không nhận',
    en: 'Telling the agency of an uncollected award',
  },
  event: { vi: 'ngày cuối của hạn nhận quyết định', en: 'the last day for collecting' },
  unit: 'working-days',
  law2025: { figure: 'agencyAlertDays2025', articles: ['D374 16.3', 'D374 34.5'] },
});

const slipDaysRule = bothLaws(
  {
    id: 'collection.slip',
    topic: 'procedure',
    title: { vi: 'Các ngày trên phiếu hẹn trả kết quả', en: 'The days printed on the slip' },
    words: {
      short: {
        vi: 'Phiếu hẹn ghi các ngày trả kết quả: {slip}.',
        en: 'The slip names the days of the result: {slip}.',
      },
      long: {
        vi: 'Phiếu hẹn được ghi ngay khi nộp đủ hồ sơ; {days} ngày làm việc trả kết quả bắt đầu từ ngày cuối của thời hạn quyết định ({decisionDue}): {slip}.',
        en: 'The slip is written when the full dossier is filed; the {days} working days of the result begin with the last day for deciding ({decisionDue}): {slip}.',
      },
    },
  },
  {
    articles: ['D28 17.3', 'D28 18.3'],
    confidence: reading(
      {
        vi: 'các ngày khác, do trung tâm chọn khi ghi phiếu',
        en: 'other days that the centre chooses when it writes the slip',
      },
      { vi: 'đến ngày đó kết quả phải có', en: 'by that day there must be a result' },
    ),
  },
  {
    articles: ['D374 14.2.c', 'D374 form 04', 'D374 16.3'],
    confidence: reading(
      {
        vi: 'thêm 03 ngày làm việc sau ngày ghi trong phiếu hẹn (chữ của khoản 3 Điều 16)',
        en: 'three more working days after the printed day (the letter of art. 16(3))',
      },
      {
        vi: 'Điều 14 và Mẫu số 08 nói 03 ngày ghi trên phiếu; đến ngày đầu kết quả phải có',
        en: 'art. 14 and form 08 speak of the three printed days, and by the first there must be a result',
      },
    ),
  },
);

const decision = bothLaws(
  {
    id: 'collection.decision',
    topic: 'procedure',
    title: { vi: 'Không nhận quyết định hưởng', en: 'Uncollected decision' },
    words: {
      short: {
        vi: 'Quyết định hưởng {cancelled?bị hủy; bảo lưu toàn bộ thời gian đóng|vẫn có hiệu lực}.',
        en: 'The award {cancelled?is cancelled; all contribution months are kept|stands}.',
      },
      long: {
        vi: 'Hạn nhận đến ngày {lastDay}; đã nhận ngày: {collectedOn}; đã báo lý do ngày: {reasonToldOn}. Quyết định {cancelled?bị hủy, trình hủy chậm nhất ngày {proposeBy}|vẫn có hiệu lực}.',
        en: 'To be collected by {lastDay}; collected on: {collectedOn}; reason told on: {reasonToldOn}. The award {cancelled?is cancelled, proposed by {proposeBy}|stands}.',
      },
    },
  },
  { articles: ['D28 18.3', 'D28 18.5', 'C28 9.2.a'] },
  {
    articles: ['D374 16.3', 'D374 14.2.c', 'D374 8.2', 'D374 34.5', 'D374 45.3'],
    words: {
      short: {
        vi: 'Quyết định hưởng {cancelled?bị hủy; bảo lưu toàn bộ thời gian đóng|vẫn có hiệu lực}.',
        en: 'The award {cancelled?is cancelled; all contribution months are kept|stands}.',
      },
      long: {
        vi: 'Nộp hồ sơ: {channel} (chỉ hồ sơ nộp trực tiếp mới bị hủy); hạn nhận đến ngày {lastDay}; đã nhận ngày: {collectedOn}; đã báo lý do ngày: {reasonToldOn}. Quyết định {cancelled?bị hủy: báo cơ quan bảo hiểm xã hội chậm nhất ngày {tellAgencyBy}, trình hủy chậm nhất ngày {proposeBy}|vẫn có hiệu lực}.',
        en: 'Filed: {channel} (only a dossier filed in person lapses); to be collected by {lastDay}; collected on: {collectedOn}; reason told on: {reasonToldOn}. The award {cancelled?is cancelled: the agency is told by {tellAgencyBy}, the cancellation proposed by {proposeBy}|stands}.',
      },
    },
  },
);

const reasonTold = bothLaws(
  {
    id: 'collection.reason-told',
    topic: 'procedure',
    title: { vi: 'Báo lý do không đến nhận', en: 'Telling why the decision is not collected' },
    words: {
      short: {
        vi: 'Đã báo lý do ngày {reasonToldOn}: quyết định không bị hủy.',
        en: 'The reason was told on {reasonToldOn}: the award is not cancelled.',
      },
      long: {
        vi: 'Lý do không đến nhận được báo ngày {reasonToldOn}, trong hạn đến ngày {lastDay}: quyết định không bị hủy.',
        en: 'The reason was told on {reasonToldOn}, within the period to {lastDay}: the award is not cancelled.',
      },
    },
  },
  { articles: ['D28 18.3'] },
  {
    articles: ['D374 16.3', 'D374 form 08'],
    confidence: reading(
      {
        vi: 'không đến nhận là bị hủy, dù đã báo lý do (khoản 3 Điều 16 không nhắc đến lý do)',
        en: 'the award lapses although a reason was told (art. 16(3) does not mention one)',
      },
      {
        vi: 'Mẫu số 08 nêu cả hai làm căn cứ: không đến nhận và không báo lý do',
        en: 'form 08 gives both as its ground: neither came nor told the reason',
      },
    ),
  },
);

export const collectionRules = [
  ...pairsOf(slipDaysRule, decision, reasonTold),
  ...rulesOf(collectionDeadline, cancellationDeadline, uncollectedAlertDeadline),
];

/**
 * The working days on which the result is handed out, as they are printed on the slip when the full dossier is filed:
 * three, from the last day for deciding on (interpretation; neither decree says which days).
 * @example slipDays({ regime: '2025', decisionDue: civilDate('2026-03-23') }, law).value.slip // ['2026-03-23', '2026-03-25']
 */
export function slipDays(
  { regime, decisionDue }: { readonly regime: Regime; readonly decisionDue: CivilDate },
  law: LawData,
): Explained<{ slip: Period }> {
  const first = law.workingDays.nextWorkingDayOnOrAfter(decisionDue);
  const before = law.workingDays.subtractWorkingDays(first, 1);
  const last = dueOf(collectionDeadline, { regime, event: before }, law);
  const days = law.workingDays.workingDaysBetween(before, last.value.due);
  return explained({ slip: [first, last.value.due] as const }, slipDaysRule[regime], {
    facts: { decisionDue },
    figures: { days },
    children: [last.explanation],
    ...(regime === '2025' && { choice: standing(law, 'collectionDays2025') }),
  });
}

/** How the claim was filed; by proxy is in person. */
export type FilingChannel = 'in-person' | 'portal' | 'post';

export interface CollectionFacts {
  /** Law of the award. */
  readonly regime: Regime;
  readonly channel: FilingChannel;
  /** First and last of the days printed on the slip. */
  readonly slip: Period;
  readonly collectedOn: CivilDate | null;
  /** Day on which the worker told why the decision could not be collected. */
  readonly reasonToldOn: CivilDate | null;
}

export interface Collection {
  /** Last day for collecting; null where the award cannot lapse. */
  readonly lastDay: CivilDate | null;
  readonly cancelled: boolean;
  /** Last day for telling the insurance agency; null when not cancelled, and in 2013, which sets no period. */
  readonly tellAgencyBy: CivilDate | null;
  /** Last day for proposing the cancellation; null when not cancelled. */
  readonly proposeBy: CivilDate | null;
}

/**
 * Whether an award lapses because it was neither collected nor excused on the days of the slip: in 2013 however it was
 * filed (D28 18.3), in 2025 only when it was filed in person (D374 16.3).
 * @example collection({ regime: '2025', channel: 'portal', slip, collectedOn: null, reasonToldOn: null }, law).value.cancelled // false
 * @throws PolicyError `BEFORE` when the slip ends before it begins.
 */
export function collection(facts: CollectionFacts, law: LawData): Explained<Collection> {
  const { regime, channel, slip, collectedOn, reasonToldOn } = facts;
  const [firstDay, lastDay] = slip;
  if (lastDay < firstDay) throw policyError('BEFORE', 'slip', { date: lastDay, otherFact: 'slip[0]', other: firstDay });
  const lapses = regime === '2013' || channel === 'in-person';
  const acts = [collectedOn, reasonToldOn].filter((day) => day !== null);
  const [first, ...others] = acts;
  const cancelled = lapses && (first === undefined || minDate(first, ...others) > lastDay);
  const saved = lapses && !cancelled && reasonToldOn !== null && (collectedOn === null || collectedOn > lastDay);
  const cancel = dueOf(cancellationDeadline, { regime, event: lastDay }, law);
  const alert = regime === '2025' ? dueOf(uncollectedAlertDeadline, { regime, event: lastDay }, law) : undefined;
  const value: Collection = {
    lastDay: lapses ? lastDay : null,
    cancelled,
    tellAgencyBy: cancelled ? (alert?.value.due ?? null) : null,
    proposeBy: cancelled ? cancel.value.due : null,
  };
  return explained(value, decision[regime], {
    facts: { channel, slip, collectedOn, reasonToldOn },
    children: [
      ...(cancelled ? [...(alert ? [alert.explanation] : []), cancel.explanation] : []),
      ...(saved
        ? [explained({ cancelled }, reasonTold[regime], { facts: { reasonToldOn, lastDay } }).explanation]
        : []),
    ],
  });
}

/** What a claim keeps when its award is cancelled: nothing was enjoyed, so all of it (D28 18.5; D374 8.2). */
export function keptWhenCancelled(contributionMonths: number): number {
  checkContributionMonths('contributionMonths', contributionMonths);
  return contributionMonths;
}
