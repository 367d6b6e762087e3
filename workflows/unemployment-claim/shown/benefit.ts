import { z } from 'zod';
import { identitySeen } from '../../../libs/agency/index.js';
import { byWhom, called, field, form, fromDayToDay, onDay, optional, yesOrNo } from '../../../libs/dossier/index.js';
import { GROUNDS, labelsOf } from '../../../libs/policy/index.js';
import { accountWords, bankReasons } from '../bank-reasons.js';
import { inMonths, count, vnd } from './words.js';
import { benefitMonth, document, on, ground } from './fields.js';

const endDate = onDay('Ends on', 'Chấm dứt từ ngày');
const reportedInTime = yesOrNo('Reported in time', 'Thông báo đúng hạn');
/** Why and when the benefit is to end, and whether the claimant reported it in time (D28 21.2; L25 41.5). */
export const proposedEnd = form({ ground, date: endDate, reportedInTime });

/** The same, with the one who reported it. */
export const reportedEnd = form({
  ground,
  date: endDate,
  reportedInTime,
  by: byWhom('Reported by', 'Người thông báo'),
});

const decisionKinds = ['suspension', 'resumption', 'termination', 'reservation'] as const;
/** What a decision that waits is about. */
export const decisionKind = field(
  {
    ...called('Decision', 'Quyết định'),
    labels: {
      suspension: { en: 'suspend the benefit', vi: 'tạm dừng hưởng' },
      resumption: { en: 'resume the benefit', vi: 'tiếp tục hưởng' },
      termination: { en: 'end the benefit', vi: 'chấm dứt hưởng' },
      reservation: { en: 'reserve uncollected months', vi: 'bảo lưu tháng không nhận tiền' },
    },
  },
  z.enum(decisionKinds),
);
/** Months of the award, by their numbers. */
export const monthNumbers = field(called('Benefit months', 'Các tháng hưởng'), z.array(z.int()));

/** A decision that waits for the director's signature. */
export const pendingDecision = form({
  kind: decisionKind,
  /** Whose act brought it about: they may not sign it. `system` for what time brought. */
  by: byWhom('Brought about by', 'Người trình'),
  on,
  /** The month whose notice, given or missed, brought it. */
  month: optional(benefitMonth),
  end: optional(field(called('How the benefit is to end', 'Việc chấm dứt'), proposedEnd)),
  /** Months whose money was not collected: their contributions are to be reserved. */
  months: optional(monthNumbers),
});

/** A paper of the claimant at which an officer is to look before it counts (C28 10.2, 10.3). */
export const proof = form({
  document,
  /** Who handed it in, and may not accept it. */
  by: byWhom('Handed in by', 'Người nộp'),
  on,
  /** The month whose notice it is to excuse, or the time for which it is to exempt. */
  month: optional(benefitMonth),
  during: optional(fromDayToDay('Time', 'Thời gian')),
});

const referralOutcomes = ['did-not-attend', 'attended-not-hired', 'hired-and-accepted', 'hired-but-declined'] as const;
/** A refused referral as the counselling beside the claim tells it, with the one who found it. */
export const toldReferral = form({
  date: on,
  suitable: yesOrNo('Suitable', 'Việc làm phù hợp'),
  outcome: field({ ...called('Outcome', 'Kết quả'), labels: labelsOf(referralOutcomes) }, z.enum(referralOutcomes)),
  jobMatchesNotice: field(
    called('The job was as advertised', 'Việc làm đúng như thông báo tuyển dụng'),
    z.boolean().nullable(),
  ),
  by: optional(byWhom('Found by', 'Người xác định')),
});

const tellings = [
  'decision-uncollected',
  'notice-missed',
  'suspended',
  'resumed',
  'termination-proposed',
  'proposal-refused',
] as const;
/** What the insurance agency is still to be told (D28 34.3a), and of which day and month. */
export const insuranceNotice = form({
  about: field(
    {
      ...called('About', 'Về việc'),
      labels: {
        'decision-uncollected': { en: 'the decision was not collected', vi: 'không nhận quyết định' },
        'notice-missed': { en: 'a notice was missed', vi: 'không thông báo tìm kiếm việc làm' },
        suspended: { en: 'the benefit is suspended', vi: 'tạm dừng hưởng' },
        resumed: { en: 'the benefit goes on', vi: 'tiếp tục hưởng' },
        'termination-proposed': { en: 'the end is proposed', vi: 'trình chấm dứt hưởng' },
        'proposal-refused': { en: 'a proposal was not signed', vi: 'không ký quyết định được trình' },
      },
    },
    z.enum(tellings),
  ),
  on,
  month: optional(benefitMonth),
});

const moneyStates = ['entitled', 'paid', 'rejected', 'at-counter', 'given-up', 'returned'] as const;
/** Where the money of a month stands. */
export const moneyStateLabels = {
  entitled: { en: 'owed', vi: 'được hưởng, chưa chi' },
  paid: { en: 'paid', vi: 'đã chi trả' },
  rejected: { en: 'the bank did not pay', vi: 'ngân hàng không chi trả được' },
  'at-counter': { en: 'waits to be handed out', vi: 'chờ nhận tiền mặt' },
  'given-up': { en: 'not collected, reserved', vi: 'không nhận, đã bảo lưu' },
  returned: { en: 'came back, not owed any more', vi: 'bị trả lại, không còn phải chi' },
};
export const moneyOfMonth = {
  amountVnd: vnd('Amount', 'Số tiền'),
  /** Under which the last order was given; a rejected one is followed by an order of its own. */
  reference: field(called('Reference', 'Mã tham chiếu'), z.string()),
  attempt: field(called('Order number', 'Lần chuyển'), z.int()),
  /** `returned`: it came back, and is not owed any more. */
  state: field(
    {
      ...called('State', 'Tình trạng'),
      labels: moneyStateLabels,
    },
    z.enum(moneyStates),
  ),
  /** From when on it is in that state; of a month that is paid, the day of payment. */
  since: optional(onDay('Since', 'Từ ngày')),
  /** It was handed out in cash. */
  seen: optional(identitySeen),
  /** Reference of the last transfer that came back after it was paid, and the day on which it did. */
  returned: optional(field(called('Transfer that came back', 'Lần chuyển bị trả lại'), z.string())),
  returnedOn: optional(onDay('Came back on', 'Ngày bị trả lại')),
};
export const whyNotPaid = called('Why the bank did not pay', 'Vì sao không chi trả được');
/** Money of a benefit month: owed, gone, sent back by the bank, or waiting to be handed out. */
export const monthMoney = form({
  ...moneyOfMonth,
  /** Why the bank did not pay, in its own code; until it is ordered anew. */
  reason: optional(field({ ...whyNotPaid, labels: bankReasons }, z.string())),
});
export const byMonth = { ...called('Money by month', 'Tiền từng tháng'), key: { en: 'Month', vi: 'Tháng' } };
export const ordinal = z.string().regex(/^\d+$/);

const alertKinds = ['employment-detected', 'employer-answer', 'overpayment'] as const;
/** Something found outside that an officer is to look into. */
export const alert = form({
  kind: field(
    {
      ...called('Alert', 'Cảnh báo'),
      labels: {
        'employment-detected': { en: 'a new employment in the insurance data', vi: 'dữ liệu bảo hiểm có việc làm mới' },
        'employer-answer': { en: 'a late answer of the employer', vi: 'trả lời muộn của người sử dụng lao động' },
        overpayment: { en: 'months were paid after the end', vi: 'đã chi trả sau ngày chấm dứt' },
      },
    },
    z.enum(alertKinds),
  ),
  on,
  /** First day of the employment that was found. */
  from: optional(onDay('Employed from', 'Làm việc từ ngày')),
  /** The claimant has said what is true of it. */
  answeredOn: optional(onDay('Answered on', 'Giải trình ngày')),
});

const endGrounds = [...GROUNDS, 'exhausted', 'cancelled'] as const;
/** How the benefit ended: its effective day, why, what is kept for a later claim. */
export const ended = form({
  on,
  ground: field(
    {
      ...called('Ground', 'Lý do'),
      labels: {
        ...labelsOf(GROUNDS),
        exhausted: { en: 'the benefit ran out', vi: 'hết thời gian hưởng' },
        cancelled: { en: 'the award was cancelled', vi: 'hủy quyết định hưởng' },
      },
    },
    z.enum(endGrounds),
  ),
  reservedMonths: count('Months kept for later', 'Số tháng bảo lưu'),
  end: optional(field(called('How it was proposed', 'Nội dung trình'), proposedEnd)),
});

const changeKinds = ['job', 'military', 'study', 'compulsory-institution', 'detention', 'abroad', 'death'] as const;
const purposes = ['settle', 'work', 'other'] as const;
/** A change in somebody's life, as it was reported. */
export const change = form({
  kind: field({ ...called('Change', 'Thay đổi'), labels: labelsOf(changeKinds) }, z.enum(changeKinds)),
  from: onDay('From', 'Từ ngày'),
  months: optional(field({ ...called('Term', 'Thời hạn'), unit: inMonths }, z.int().nullable())),
  compulsoryInsurance: optional(
    field(called('Under compulsory insurance', 'Thuộc diện bảo hiểm bắt buộc'), z.boolean().nullable()),
  ),
  purpose: optional(
    field(
      {
        ...called('Purpose', 'Mục đích'),
        labels: {
          settle: { en: 'to settle', vi: 'định cư' },
          work: { en: 'to work', vi: 'đi làm việc' },
          other: { en: 'other', vi: 'khác' },
        },
      },
      z.enum(purposes).nullable(),
    ),
  ),
});

/** What the bank says of an account and the claimant's name. */
const accountResult = z.enum(['ok', 'unknown', 'closed', 'holder-differs']);
export const result = called('Result', 'Kết quả');
export const bankAnswer = called('Answer of the bank on the account', 'Ngân hàng trả lời về tài khoản');
/** The bank's answer on an account. */
export const accountAnswer = field({ ...result, labels: accountWords }, accountResult);

/** What the bank said of the account that was given last, and when. */
export const accountCheck = form({ result: accountAnswer, on });
