import { CLAIM_FIGURES } from './claim-figures.js';
import { DUTY_CHOICES } from './duty-choices.js';
import { policyError } from './framework/errors.js';
import type { Words } from './framework/words.js';

/** A reading that data can change: what is at stake, the reading that we follow and why, and the others. */
interface Reading {
  readonly title: Words;
  readonly adopted: string;
  /** Why the adopted reading is followed, as a clause: "the law prevails over its decree". */
  readonly why: Words;
  readonly options: Readonly<Record<string, Words>>;
}

/** A figure of the decree of 2025; any whole number from `least` to `most` may replace it if the decree changes. */
interface Figure {
  readonly title: Words;
  readonly adopted: number;
  readonly least: number;
  readonly most: number;
}

const reading = <const R extends Reading>(declared: R): R => declared;

/**
 * The switches. Data may move them (`LawData.choices`); every answer that depends on one says so in its explanation.
 * Readings first, then figures of Decree 374/2025.
 */
export const CHOICES = {
  roundingOfBenefit: reading({
    title: { vi: 'Làm tròn mức hưởng hằng tháng', en: 'Rounding of the monthly benefit' },
    adopted: 'half-up',
    why: { vi: 'văn bản không quy định; làm tròn theo thông lệ', en: 'no text has a rule; rounding as usual' },
    options: {
      'half-up': { vi: 'làm tròn đến đồng gần nhất', en: 'to the nearest dong, halves up' },
      down: { vi: 'bỏ phần lẻ', en: 'down to the whole dong' },
      up: { vi: 'làm tròn lên', en: 'up to the whole dong' },
    },
  }),
  windowEnds: reading({
    title: { vi: 'Cách cắt 24 (36) tháng', en: 'How the 24 (36) months are cut' },
    adopted: 'last-contributed-month',
    why: {
      vi: 'văn bản không nói cách cắt; tháng đóng cuối cùng có lợi cho người lao động',
      en: 'no text says how they are cut; the last contributed month favours the worker',
    },
    options: {
      'last-contributed-month': {
        vi: 'các tháng dương lịch, kết thúc ở tháng đóng cuối cùng',
        en: 'calendar months that end with the last contributed month',
      },
      'termination-month': {
        vi: 'các tháng dương lịch, kết thúc ở tháng chấm dứt hợp đồng',
        en: 'calendar months that end with the month of termination',
      },
    },
  }),
  makeUpSaturdays: reading({
    title: { vi: 'Ngày thứ Bảy làm bù', en: 'Make-up Saturdays' },
    adopted: 'worked',
    why: { vi: 'ngày làm bù là ngày làm việc của cơ quan nhà nước', en: 'public offices work on a make-up day' },
    options: {
      worked: { vi: 'tính là ngày làm việc', en: 'count as working days' },
      off: { vi: 'không tính là ngày làm việc', en: 'do not count' },
    },
  }),
  swapOf20260102: reading({
    title: { vi: 'Hoán đổi ngày thứ Sáu 02/01/2026', en: 'Swap of Friday 2 January 2026' },
    adopted: 'not-swapped',
    why: { vi: 'lịch công bố lúc đó chưa nêu việc hoán đổi', en: 'the schedules then published knew no swap' },
    options: {
      'not-swapped': { vi: 'ngày 02/01 là ngày làm việc', en: '2 January is worked' },
      swapped: {
        vi: 'nghỉ ngày 02/01, làm bù thứ Bảy 10/01',
        en: '2 January is off and made up on Saturday 10 January',
      },
    },
  }),
  benefitMonthEnd: reading({
    title: { vi: 'Tháng hưởng khi tháng sau không có ngày tương ứng', en: 'Benefit month without a corresponding day' },
    adopted: 'last-day',
    why: {
      vi: 'tháng hưởng kéo dài đến trước ngày tương ứng, ngày này không có',
      en: 'the month runs to the day before its corresponding day, which does not exist',
    },
    options: {
      'last-day': { vi: 'hết ngày cuối tháng', en: 'ends on the last day of the month' },
      'clamp-then-minus-one': {
        vi: 'hết ngày trước ngày cuối tháng',
        en: 'ends the day before the last day of the month',
      },
    },
  }),
  capDate2025: reading({
    title: { vi: 'Thời điểm của mức trần theo luật 2025', en: 'Date of the cap under the law of 2025' },
    adopted: 'last-contributed-month',
    why: {
      vi: 'luật có hiệu lực cao hơn nghị định (Điều 15 khoản 1 Nghị định 374/2025 nói thời điểm chấm dứt)',
      en: 'the law prevails over its decree (art. 15(1) of Decree 374/2025 says the day of termination)',
    },
    options: {
      'last-contributed-month': { vi: 'tháng cuối cùng đóng', en: 'the last contributed month' },
      termination: { vi: 'ngày chấm dứt hợp đồng', en: 'the day of termination' },
    },
  }),
  waitingUnit2013: reading({
    title: { vi: 'Đơn vị của thời gian chờ theo luật 2013', en: 'Unit of the waiting period of 2013' },
    adopted: 'working-days',
    why: { vi: 'nghị định hướng dẫn luật nói ngày làm việc', en: 'the decree that details the law says working days' },
    options: {
      'working-days': { vi: 'ngày làm việc (nghị định)', en: 'working days (decree)' },
      days: { vi: 'ngày (chữ của luật)', en: 'days (the letter of the law)' },
    },
  }),
  transitionStart: reading({
    title: { vi: 'Ngày bắt đầu hưởng của hồ sơ chuyển tiếp', en: 'Start of a dossier in transition' },
    adopted: 'as-counted',
    why: {
      vi: 'hồ sơ chưa có quyết định theo toàn bộ luật 2025',
      en: 'an undecided dossier follows the law of 2025 entirely',
    },
    options: {
      'as-counted': { vi: 'ngày làm việc thứ 11, kể cả trong năm 2025', en: 'the 11th working day, even in 2025' },
      'not-before-2026': { vi: 'không sớm hơn ngày 01/01/2026', en: 'not before 1 January 2026' },
    },
  }),
  runningAwards: reading({
    title: { vi: 'Sự kiện sau này của quyết định cũ', en: 'Later events on awards of the old law' },
    adopted: 'event-day',
    why: {
      vi: 'luật 2013 hết hiệu lực, không có quy định riêng cho quyết định cũ',
      en: 'the law of 2013 is out of force and nothing is said of old awards',
    },
    options: {
      'event-day': { vi: 'theo luật của ngày xảy ra', en: 'follow the law of their own day' },
      award: { vi: 'theo luật của quyết định', en: 'follow the law of the award' },
    },
  }),
  seventhDay: reading({
    title: { vi: 'Cách đếm từ ngày thứ 7 của tháng hưởng', en: 'Counting from day 7 of the benefit month' },
    adopted: 'not-counted',
    why: {
      vi: 'ngày xảy ra sự kiện không tính (Điều 147 Bộ luật Dân sự)',
      en: 'the day of an event is not counted (Civil Code art. 147)',
    },
    options: {
      'not-counted': { vi: 'không tính chính ngày đó', en: 'that day itself is not counted' },
      counted: { vi: 'tính cả ngày đó', en: 'that day is the first' },
    },
  }),
  lateNotice: reading({
    title: { vi: 'Thông báo muộn trong cùng tháng hưởng', en: 'Late notice inside the same benefit month' },
    adopted: 'not-cured',
    why: { vi: 'thời hạn đã hết', en: 'the period was over' },
    options: {
      'not-cured': { vi: 'không khắc phục được', en: 'does not cure the miss' },
      cured: { vi: 'khắc phục được', en: 'cures the miss' },
    },
  }),
  excuseHoldsPayment: reading({
    title: { vi: 'Chi trả khi còn hạn chứng minh lý do', en: 'Payment while an excuse can still be proved' },
    adopted: 'held',
    why: {
      vi: 'còn hạn chứng minh thì chưa biết tháng có mất hay không',
      en: 'until the proof is due nobody knows whether the month is lost',
    },
    options: {
      held: { vi: 'chờ hết hạn chứng minh', en: 'waits for the end of that period' },
      'not-held': { vi: 'dừng ngay', en: 'is lost at once' },
    },
  }),
  oddMonthsAbove144: reading({
    title: { vi: 'Tháng lẻ trên 144 tháng', en: 'Odd months above 144' },
    adopted: 'reserved',
    why: { vi: 'khoản 7 Điều 18 không đặt giới hạn trên', en: 'art. 18(7) sets no upper limit' },
    options: {
      reserved: { vi: 'được bảo lưu', en: 'are reserved' },
      lost: { vi: 'không được bảo lưu', en: 'are not reserved' },
    },
  }),
  keptAbove144: reading({
    title: {
      vi: 'Bảo lưu khi chấm dứt mà tổng trên 144 tháng theo luật 2025',
      en: 'What is kept above 144 months when a benefit ends under the law of 2025',
    },
    adopted: 'from-144',
    why: {
      vi: 'khoản 1 Điều 8 không bảo lưu phần trên 144 tháng',
      en: 'art. 8(1) of the decree does not reserve what is above 144',
    },
    options: {
      'from-144': { vi: 'tính từ 144 tháng', en: 'is reckoned from 144 months' },
      'from-total': {
        vi: 'tính từ tổng thời gian đóng (khoản 6 Điều 8)',
        en: 'is reckoned from all contributed months (art. 8(6))',
      },
    },
  }),
  oddMonthsOnUnreservedGround: reading({
    title: { vi: 'Tháng lẻ khi chấm dứt không bảo lưu', en: 'Odd months on an unreserved ground' },
    adopted: 'kept',
    why: { vi: 'quyết định hưởng đã bảo lưu', en: 'the award itself has reserved them' },
    options: {
      kept: { vi: 'vẫn còn theo quyết định hưởng', en: 'survive, as the award reserved them' },
      lost: { vi: 'mất', en: 'are lost' },
    },
  }),
  secondRefusalDate: reading({
    title: { vi: 'Ngày chấm dứt do từ chối việc làm', en: 'Date of termination for refusals' },
    adopted: 'second-refusal',
    why: {
      vi: 'nghị định không nêu ngày; sự kiện là lần từ chối thứ hai',
      en: 'the decree gives no day; the event is the second refusal',
    },
    options: {
      'second-refusal': { vi: 'ngày từ chối lần thứ hai', en: 'the day of the second refusal' },
      decision: { vi: 'ngày ra quyết định', en: 'the day of the decision' },
    },
  }),
  onlineOutOfHours: reading({
    title: { vi: 'Nộp trực tuyến vào ngày nghỉ', en: 'Filing online on a day off' },
    adopted: 'same-day',
    why: {
      vi: 'ngày sự kiện là ngày gửi; không có quy định khác',
      en: 'the event is the sending; nothing else is said',
    },
    options: {
      'same-day': { vi: 'ngày nộp là ngày gửi', en: 'the filing date is the day of sending' },
      'next-working-day': { vi: 'ngày nộp là ngày làm việc kế tiếp', en: 'the filing date is the next working day' },
    },
  }),
  exemptMonthInRun: reading({
    title: { vi: 'Tháng được miễn giữa các tháng không thông báo', en: 'Exempt month among missed ones' },
    adopted: 'breaks',
    why: { vi: 'tháng được miễn không phải là tháng không thông báo', en: 'no notice was due in it' },
    options: {
      breaks: { vi: 'làm gián đoạn ba tháng liên tục', en: 'breaks the run of three' },
      skipped: { vi: 'được bỏ qua khi đếm', en: 'is skipped in the count' },
    },
  }),
  monthOfTwoEmployers: reading({
    title: { vi: 'Mức lương của tháng có hai đơn vị cùng đóng', en: 'Salary of a month paid by two employers' },
    adopted: 'first-contract',
    why: { vi: 'hợp đồng giao kết trước là hợp đồng được bảo hiểm', en: 'the earlier contract is the insured one' },
    options: {
      'first-contract': { vi: 'của hợp đồng giao kết trước', en: 'that of the earlier contract' },
      highest: { vi: 'mức cao nhất', en: 'the highest' },
      sum: { vi: 'tổng các mức', en: 'their sum' },
    },
  }),
  ...CLAIM_FIGURES,
  ...DUTY_CHOICES,
} as const satisfies Record<string, Reading | Figure>;

/** Switches that a later text made void. Version 1 was published with them; no rule asks for them any more. */
const RETIRED: readonly string[] = [
  'newUnitDays2025', // D374 32 knows no notice of a new unit
  'trainingCancellationDays2025', // D374 13.5 sets no period
  'currentlyContributing2025', // D374 3
  'monthOfTermination2025', // D374 19.4
  'monthlyPaymentDay2025', // D374 16.2 knows no day 7
  'excuseDays2025', // D374 21 knows no excuse
  'exemptionDays2025', // D374 21 knows no exemption
  'employerReplyDays2025', // became `employerReplyDays`: D374 32.6 sets no period
];

/** Whether a switch is one that published versions name and no rule asks for any more. */
export const isRetired = (key: string): boolean => RETIRED.includes(key);

export type ChoiceKey = keyof typeof CHOICES;

/** Switches that hold a figure. */
export type FigureKey = { [K in ChoiceKey]: (typeof CHOICES)[K] extends Figure ? K : never }[ChoiceKey];

/** Where every switch stands. */
export type Choices = {
  readonly [K in ChoiceKey]: (typeof CHOICES)[K] extends { readonly options: infer O } ? keyof O & string : number;
};

/** Our own reading of everything. */
export const ADOPTED: Choices = Object.freeze(
  // Sound: each key has its own adopted option.
  Object.fromEntries(Object.entries(CHOICES).map(([key, { adopted }]) => [key, adopted])),
) as unknown as Choices;

/** {@link ADOPTED} with some switches moved. Throws `UNKNOWN_CHOICE` for a key or option that does not exist. */
export function choices(moved: Readonly<Record<string, unknown>> = {}): Choices {
  for (const [key, found] of Object.entries(moved)) {
    const choice: Reading | Figure | undefined = Object.hasOwn(CHOICES, key) ? CHOICES[key as ChoiceKey] : undefined;
    if (!choice || !allows(choice, found)) {
      throw policyError('UNKNOWN_CHOICE', `choices.${key}`, { found: String(found), key });
    }
  }
  return Object.freeze({ ...ADOPTED, ...moved });
}

function allows(choice: Reading | Figure, found: unknown): boolean {
  if ('options' in choice) return typeof found === 'string' && Object.hasOwn(choice.options, found);
  return Number.isInteger(found) && (found as number) >= choice.least && (found as number) <= choice.most;
}
