import { statisticsOf, type Text, UNDISCLOSED } from '../../libs/dossier/index.js';
import { GROUNDS, labelsOf } from '../../libs/policy/index.js';
import { events } from './events/index.js';
import { personalGrounds } from './form.js';

const part = <K extends keyof typeof events>(of: K, en: string, vi: string) => ({ title: { en, vi }, of });

/** Grounds that are told openly. */
const told = GROUNDS.filter((ground) => !personalGrounds.some((one) => one === ground));

/** Each ground of a termination; those that are personal are told together. */
const byGround = Object.fromEntries(
  Object.entries<Text>({
    ...labelsOf(told),
    [UNDISCLOSED]: {
      en: 'not disclosed: a detention, a compulsory institution or a death',
      vi: 'không nêu lý do: bị tạm giam, cơ sở bắt buộc hoặc chết',
    },
  }).map(([is, title]) => [is, { title, of: 'benefitTerminated' as const, where: { at: 'ended/ground', is } }]),
);

/** What is counted of claims, for the reports of the law (D374 34.12, 34.13) and for whoever leads an office. */
export const statistics = statisticsOf(events, {
  results: {
    published: {
      en: 'Claims with such an act recorded in the month. Working days run from the filing until it.',
      vi: 'Hồ sơ hưởng có việc này được ghi trong tháng. Ngày làm việc tính từ ngày nộp hồ sơ đến việc đó.',
    },
    title: { en: 'Results of claims', vi: 'Kết quả giải quyết hồ sơ hưởng' },
    counts: {
      en: 'Claims with such an act recorded in the period. Working days run from the filing until it; the sum is that of the monthly benefits.',
      vi: 'Hồ sơ hưởng có việc này được ghi trong kỳ. Ngày làm việc tính từ ngày nộp hồ sơ đến việc đó; số tiền là tổng mức hưởng một tháng.',
    },
    parts: {
      returned: part('returnedForCompletion', 'Returned for completion', 'Trả lại để bổ sung'),
      withdrawn: part('claimWithdrawn', 'Withdrawn', 'Đã rút'),
      barred: part('claimBarred', 'Barred by a change', 'Không được hưởng do thay đổi'),
      awarded: {
        ...part('awarded', 'Awarded', 'Quyết định hưởng'),
        ...{ amount: 'award/monthlyBenefitVnd', sinceFiling: true },
      },
      refused: { ...part('claimRefused', 'Refused', 'Không giải quyết hưởng'), sinceFiling: true },
      cancelled: part('awardCancelled', 'Award cancelled', 'Hủy quyết định hưởng'),
    },
  },
  notices: {
    title: { en: 'Notices of job search', vi: 'Thông báo tìm kiếm việc làm' },
    counts: {
      en: 'Claims with a monthly notice that was given, excused, not required or missed, recorded in the period.',
      vi: 'Hồ sơ hưởng có thông báo hằng tháng đã nộp, muộn có lý do, không phải nộp hoặc không nộp, được ghi trong kỳ.',
    },
    parts: {
      given: part('checkedIn', 'Given', 'Đã thông báo'),
      late: part('excuseAccepted', 'Late, with a proved reason', 'Muộn, có lý do được chấp nhận'),
      exempt: part('noticeExempt', 'Not required', 'Không phải thông báo'),
      missed: part('noticeMissed', 'Missed', 'Không thông báo'),
    },
  },
  course: {
    published: {
      en: 'Claims with such a decision or event recorded in the month.',
      vi: 'Hồ sơ hưởng có quyết định hoặc việc này được ghi trong tháng.',
    },
    title: { en: 'Course of the benefit', vi: 'Tạm dừng, tiếp tục, chấm dứt hưởng' },
    counts: {
      en: 'Claims with such a decision or event recorded in the period.',
      vi: 'Hồ sơ hưởng có quyết định hoặc việc này được ghi trong kỳ.',
    },
    parts: {
      collected: part('decisionCollected', 'Decision collected', 'Đã nhận quyết định'),
      suspended: part('benefitSuspended', 'Suspended', 'Tạm dừng'),
      resumed: part('benefitResumed', 'Resumed', 'Tiếp tục'),
      terminated: part('benefitTerminated', 'Terminated', 'Chấm dứt'),
      exhausted: part('benefitExhausted', 'Ran out', 'Hết thời hạn'),
    },
  },
  grounds: {
    title: { en: 'Terminations by ground', vi: 'Chấm dứt hưởng theo lý do' },
    counts: {
      en: 'Claims whose benefit was terminated by a decision recorded in the period, by its ground.',
      vi: 'Hồ sơ hưởng có quyết định chấm dứt được ghi trong kỳ, theo lý do.',
    },
    parts: byGround,
  },
  money: {
    title: { en: 'Money ordered', vi: 'Tiền trợ cấp phải chi' },
    counts: {
      en: 'Claims with a month that became due, a transfer that the bank refused, an order that was given again or too much paid, recorded in the period, with the sum of what became due.',
      vi: 'Hồ sơ hưởng có tháng được hưởng, khoản bị ngân hàng từ chối, khoản chuyển lại hoặc chi sai được ghi trong kỳ, kèm tổng tiền được hưởng.',
    },
    parts: {
      transfer: {
        ...part('entitled', 'By transfer', 'Chuyển khoản'),
        ...{ where: { at: 'atCounter', is: false }, amount: 'amountVnd' },
      },
      counter: {
        ...part('entitled', 'At the counter', 'Nhận tiền mặt'),
        ...{ where: { at: 'atCounter', is: true }, amount: 'amountVnd' },
      },
      rejected: part('paymentRejected', 'Refused by the bank', 'Ngân hàng từ chối'),
      again: part('orderedAgain', 'Ordered again', 'Chuyển lại'),
      overpaid: part('overpaymentFound', 'Paid after the end', 'Chi sau ngày chấm dứt'),
      recovered: part('recoveryHandedOver', 'Handed over for recovery', 'Chuyển thu hồi'),
    },
  },
});
