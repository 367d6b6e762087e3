import { z } from 'zod';
import {
  branded,
  type Field,
  field,
  form,
  like,
  optional,
  shownAccount as account,
  shownDay as day,
  shownDocument,
  shownMonth as month,
  shownPeriod as period,
  shownText,
  type Text,
} from '../../libs/dossier/index.js';
import { CONTRACT_KINDS, GROUNDS, labelsOf, TERMINATION_REASONS, type Vnd } from '../../libs/policy/index.js';
import { accountWords, bankReasons } from './bank-reasons.js';
import { conditionWords } from './condition-words.js';
import { proofLabels } from './form.js';

const called = (en: string, vi: string) => ({ title: { en, vi } });
const dong = { en: 'dong', vi: 'đồng' };
const inMonths = { en: 'months', vi: 'tháng' };

const onDay = (en: string, vi: string) => field(called(en, vi), day);
const time = (en: string, vi: string) => field(called(en, vi), period);
const yesOrNo = (en: string, vi: string) => field(called(en, vi), z.boolean());
const count = (en: string, vi: string) => field({ ...called(en, vi), unit: inMonths }, z.int());
const vnd = (en: string, vi: string) => field({ ...called(en, vi), unit: dong }, branded<Vnd>(z.int().min(0)));
const by = (en: string, vi: string) => field(called(en, vi), account);
/** A month of the award, from 1. */
export const benefitMonth = field(called('Benefit month', 'Tháng hưởng'), z.int());
/** Id of a document on the dossier. */
export const document = field(called('Paper', 'Giấy tờ'), shownDocument);
const on = onDay('On', 'Ngày');

const regime = field(
  {
    ...called('Law', 'Luật áp dụng'),
    labels: {
      '2013': { en: 'Employment Law 2013', vi: 'Luật Việc làm 2013' },
      '2025': { en: 'Employment Law 2025', vi: 'Luật Việc làm 2025' },
    },
  },
  z.enum(['2013', '2025']),
);
const ground = field({ ...called('Ground', 'Lý do'), labels: labelsOf(GROUNDS) }, z.enum(GROUNDS));
/** First and last month. */
const months = z.tuple([month, month]);

/** Who set the wage of the last month. */
export const wageSchemeOfLast = field(
  {
    ...called('Who set the wage of the last month', 'Chế độ tiền lương tháng cuối'),
    labels: {
      state: { en: 'the State', vi: 'do Nhà nước quy định' },
      employer: { en: 'the employer', vi: 'do người sử dụng lao động quyết định' },
    },
  },
  z.enum(['state', 'employer']),
);
/** In which region of minimum wages the last month was worked. */
export const regionOfLast = field(
  {
    ...called('Wage region of the last month', 'Vùng lương tối thiểu tháng cuối'),
    labels: {
      1: { en: 'region I', vi: 'vùng I' },
      2: { en: 'region II', vi: 'vùng II' },
      3: { en: 'region III', vi: 'vùng III' },
      4: { en: 'region IV', vi: 'vùng IV' },
    },
  },
  z.literal([1, 2, 3, 4]),
);

const noticeStatus = z.enum(['not-open', 'open', 'notified', 'exempt', 'excused', 'held', 'moved', 'missed']);
/** What became of a notice. */
export const notice = field({ ...called('Notice', 'Thông báo'), labels: labelsOf(noticeStatus.options) }, noticeStatus);
const answers = ['confirmed', 'corrected', 'disputed'] as const;
const answerLabels = {
  confirmed: { en: 'confirmed', vi: 'đã xác nhận' },
  corrected: { en: 'corrected', vi: 'đã đính chính' },
  disputed: { en: 'disputed', vi: 'không đồng ý' },
};
/** What an employer answers. */
export const answer = field(
  { ...called('Answer of the employer', 'Trả lời của người sử dụng lao động'), labels: answerLabels },
  z.enum(answers),
);
const silentToo = {
  ...called('Answer of the employer', 'Trả lời của người sử dụng lao động'),
  labels: { ...answerLabels, silent: { en: 'none in time', vi: 'không trả lời trong hạn' } },
};
const answerOrSilence = z.enum([...answers, 'silent']);
/** The same, or none yet. */
export const answerOfEmployer = field(silentToo, answerOrSilence.nullable());

/** The end of the employment, as recorded or confirmed. */
export const separation = form({
  date: onDay('Ended on', 'Ngày chấm dứt'),
  reason: field(
    { ...called('Why it ended', 'Lý do chấm dứt'), labels: labelsOf(TERMINATION_REASONS) },
    z.enum(TERMINATION_REASONS),
  ),
  contract: field(
    called('Contract', 'Hợp đồng'),
    form({
      kind: field(
        { ...called('Kind of contract', 'Loại hợp đồng'), labels: labelsOf(CONTRACT_KINDS) },
        z.enum(CONTRACT_KINDS),
      ),
      months: field({ ...called('Term', 'Thời hạn'), unit: inMonths }, z.int().nullable()),
    }),
  ),
});

/** Names of the statements of the form, as the records that contradict them have them. */
const statementWords: Readonly<Record<string, Text>> = {
  contributionMonths: { en: 'months paid', vi: 'số tháng đã đóng' },
  terminationDate: { en: 'last day of the contract', vi: 'ngày chấm dứt hợp đồng' },
  contract: { en: 'kind of contract', vi: 'loại hợp đồng' },
  dateOfBirth: { en: 'date of birth', vi: 'ngày sinh' },
  formerNumbers: { en: 'former numbers', vi: 'số giấy tờ trước đây' },
  fullName: { en: 'full name', vi: 'họ và tên' },
  personalId: { en: 'personal number', vi: 'số định danh cá nhân' },
  idIssuedOn: { en: 'identity card issued on', vi: 'ngày cấp căn cước' },
};
const statements = (en: string, vi: string) =>
  field(
    called(en, vi),
    z.array(field({ ...called('Statement', 'Nội dung khai'), labels: statementWords }, z.string())),
  );
const paidMonths = field(called('Months paid and not yet used', 'Các tháng đã đóng chưa hưởng'), z.array(months));

/** What insurance records say, as far as it is not personal; salaries stand in `personal`. */
export const contribution = form({
  found: yesOrNo('There is a record', 'Có dữ liệu đóng'),
  employer: optional(field(called('Employer', 'Đơn vị sử dụng lao động'), z.string())),
  /** Counted months that no earlier claim has used, as ranges of first and last month. */
  contributed: paidMonths,
  deemedContributing: yesOrNo('Counts as contributing when it ended', 'Được coi là đang đóng khi chấm dứt'),
  pension: field(
    { ...called('Pension', 'Lương hưu'), labels: labelsOf(['none', 'eligible', 'drawing']) },
    z.enum(['none', 'eligible', 'drawing']),
  ),
  wageScheme: optional(wageSchemeOfLast),
  workplaceRegion: optional(regionOfLast),
  separation: optional(field(called('End of the employment', 'Chấm dứt hợp đồng'), separation)),
  /** Names of the statements of the form that the record contradicts. */
  differences: statements('Statements that the record contradicts', 'Nội dung khai khác với dữ liệu'),
});

/** What a paper book says that the agency's data do not; it counts once a second person has accepted it. */
export const book = form({
  document,
  /** Who entered it, and may not accept it. */
  by: by('Entered by', 'Người nhập'),
  on,
  months: field(called('Months', 'Các tháng'), z.array(months)),
  wageScheme: wageSchemeOfLast,
  workplaceRegion: regionOfLast,
  acceptedOn: optional(onDay('Accepted on', 'Chấp nhận ngày')),
});

/** The days that follow from a complete dossier. */
export const schedule = form({
  regime,
  filed: onDay('Filed on', 'Ngày nộp'),
  received: onDay('Received on', 'Ngày tiếp nhận'),
  benefitStart: onDay('Benefit from', 'Hưởng từ ngày'),
  lastWaitingDay: onDay('Last day of waiting', 'Ngày cuối thời gian chờ'),
  withdrawalDeadline: onDay('May be withdrawn until', 'Được rút đến ngày'),
  decisionDue: onDay('Decision due on', 'Hạn quyết định'),
});

/** What was proposed to the director, or awarded. */
export const award = form({
  regime,
  contributionMonths: count('Months paid', 'Số tháng đóng được tính'),
  monthlyBenefitVnd: vnd('Monthly benefit', 'Mức hưởng hằng tháng'),
  awardMonths: count('Months of benefit', 'Số tháng hưởng'),
  oddMonths: count('Odd months, kept for later', 'Số tháng lẻ được bảo lưu'),
  months: field(called('Benefit months', 'Các tháng hưởng'), z.array(period)),
  /** Of the monthly notices, by month of the award. */
  windows: field(
    { ...called('Days of the monthly notices', 'Thời hạn thông báo hằng tháng'), key: { en: 'Month', vi: 'Tháng' } },
    z.record(z.string(), period),
  ),
});

const condition = field({ ...called('Condition', 'Điều kiện'), labels: conditionWords }, z.string());
const unmet = <Z extends z.ZodType>(each: Z) => field(called('Not met', 'Điều kiện chưa đủ'), z.array(each));
/** Conditions that are not met; the reason in words is personal. */
export const refusal = form({ unmet: unmet(condition) });

const proposedParts = {
  by: by('Proposed by', 'Người trình'),
  on,
  award: optional(field(called('Award', 'Quyết định hưởng'), award)),
};
const refusalProposed = called('Refusal', 'Không giải quyết');
/** What waits for the director. */
export const proposal = form({ ...proposedParts, refusal: optional(field(refusalProposed, refusal)) });

const endDate = onDay('Ends on', 'Chấm dứt từ ngày');
const reportedInTime = yesOrNo('Reported in time', 'Thông báo đúng hạn');
/** Why and when the benefit is to end, and whether the claimant reported it in time (D28 21.2; L25 41.5). */
export const proposedEnd = form({ ground, date: endDate, reportedInTime });

/** The same, with the one who reported it. */
export const reportedEnd = form({ ground, date: endDate, reportedInTime, by: by('Reported by', 'Người thông báo') });

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
  by: by('Brought about by', 'Người trình'),
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
  by: by('Handed in by', 'Người nộp'),
  on,
  /** The month whose notice it is to excuse, or the time for which it is to exempt. */
  month: optional(benefitMonth),
  during: optional(time('Time', 'Thời gian')),
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
  by: optional(by('Found by', 'Người xác định')),
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
const moneyOfMonth = {
  amountVnd: vnd('Amount', 'Số tiền'),
  /** Under which the last order was given; a rejected one is followed by an order of its own. */
  reference: field(called('Reference', 'Mã tham chiếu'), z.string()),
  attempt: field(called('Order number', 'Lần chuyển'), z.int()),
  /** `returned`: it came back, and is not owed any more. */
  state: field(
    {
      ...called('State', 'Tình trạng'),
      labels: {
        entitled: { en: 'owed', vi: 'được hưởng, chưa chi' },
        paid: { en: 'paid', vi: 'đã chi trả' },
        rejected: { en: 'the bank did not pay', vi: 'ngân hàng không chi trả được' },
        'at-counter': { en: 'waits to be handed out', vi: 'chờ nhận tiền mặt' },
        'given-up': { en: 'not collected, reserved', vi: 'không nhận, đã bảo lưu' },
        returned: { en: 'came back, not owed any more', vi: 'bị trả lại, không còn phải chi' },
      },
    },
    z.enum(moneyStates),
  ),
  /** Reference of the last transfer that came back after it was paid, and the day on which it did. */
  returned: optional(field(called('Transfer that came back', 'Lần chuyển bị trả lại'), z.string())),
  returnedOn: optional(onDay('Came back on', 'Ngày bị trả lại')),
};
const whyNotPaid = called('Why the bank did not pay', 'Vì sao không chi trả được');
/** Money of a benefit month: owed, gone, sent back by the bank, or waiting to be handed out. */
export const monthMoney = form({
  ...moneyOfMonth,
  /** Why the bank did not pay, in its own code; until it is ordered anew. */
  reason: optional(field({ ...whyNotPaid, labels: bankReasons }, z.string())),
});
const byMonth = { ...called('Money by month', 'Tiền từng tháng'), key: { en: 'Month', vi: 'Tháng' } };
const ordinal = z.string().regex(/^\d+$/);

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
const result = called('Result', 'Kết quả');
const bankAnswer = called('Answer of the bank on the account', 'Ngân hàng trả lời về tài khoản');
/** The bank's answer on an account. */
export const accountAnswer = field({ ...result, labels: accountWords }, accountResult);

/** What the bank said of the account that was given last, and when. */
export const accountCheck = form({ result: accountAnswer, on });

/** Parts of a dossier that may be missing or wanting (D28 17.3; D374 14). */
export const missingPart = z.enum([
  'proof',
  'identity',
  'education',
  'address',
  'job',
  'insurance',
  'payment',
  'health',
]);
/** The same with its words. */
export const missingPartNamed = field(
  {
    ...called('Part', 'Phần'),
    labels: {
      proof: { en: 'proof of termination', vi: 'giấy tờ chứng minh chấm dứt' },
      identity: { en: 'identity', vi: 'danh tính' },
      education: { en: 'training', vi: 'trình độ đào tạo' },
      address: { en: 'residence', vi: 'nơi cư trú' },
      job: { en: 'the job that ended', vi: 'việc làm đã chấm dứt' },
      insurance: { en: 'unemployment insurance', vi: 'bảo hiểm thất nghiệp' },
      payment: { en: 'payment', vi: 'nhận tiền' },
      health: { en: 'health insurance', vi: 'bảo hiểm y tế' },
    },
  },
  missingPart,
);
/** Parts that are missing. */
export const missingParts = field(called('What is missing', 'Phần còn thiếu'), z.array(missingPartNamed));

/** Whether the population database knows the person as stated. */
export const identity = form({
  match: field(
    {
      ...called('Population database', 'Cơ sở dữ liệu dân cư'),
      labels: {
        match: { en: 'agrees', vi: 'khớp' },
        mismatch: { en: 'differs', vi: 'khác' },
        unknown: { en: 'does not know the number', vi: 'không có số này' },
      },
    },
    z.enum(['match', 'mismatch', 'unknown']),
  ),
  differs: statements('What differs', 'Nội dung khác'),
});

const salaryOfMonth = form({
  month: field(called('Month', 'Tháng'), month),
  salaryVnd: field({ ...called('Contribution salary', 'Tiền lương đóng bảo hiểm'), unit: dong }, z.int()),
});
/** What contributions were paid from, month by month. */
export const salaries = field(called('Salaries by month', 'Tiền lương từng tháng'), z.array(salaryOfMonth));
/** The last ones, as the employer states them. */
export const lastSalaries = field(
  called('Last salaries, as the employer states them', 'Tiền lương các tháng cuối theo đơn vị'),
  z.array(salaryOfMonth),
);
/** As the insurance records have it. */
export const sex = field(
  { ...called('Sex', 'Giới tính'), labels: { male: { en: 'male', vi: 'nam' }, female: { en: 'female', vi: 'nữ' } } },
  z.enum(['male', 'female']),
);
/** Why what is proposed is what it is, with articles: in one sentence each, and whole. */
export const explanations = field(
  called('Why', 'Vì sao'),
  z.array(
    form({
      condition: optional(condition),
      short: field(called('In one sentence', 'Tóm tắt'), shownText),
      long: field(called('Whole', 'Đầy đủ'), shownText),
    }),
  ),
);

/** Places of the form that were stated anew, as JSON pointers, with the day. */
export const restatedOn = field(
  { ...called('Stated anew', 'Nội dung khai lại'), key: { en: 'Place of the form', vi: 'Mục của mẫu' } },
  z.record(z.string().meta({ format: 'form-place' }), day),
);
/** Kind of the paper that proves the termination. */
export const proofShown = field(
  { ...called('Proof of termination', 'Giấy tờ chứng minh chấm dứt'), labels: proofLabels },
  z.string(),
);

/** A claim without anything personal: what officials see of it, and what the read model holds. */
export const shownClaim = form({
  proof: optional(proofShown),
  /** Filing and receiving day, before the dossier is known to be complete. */
  filed: optional(onDay('Filed on', 'Ngày nộp')),
  received: optional(onDay('Received on', 'Ngày tiếp nhận')),
  byPost: yesOrNo('Came by post', 'Gửi qua bưu điện'),
  identity: optional(field(called('Identity', 'Danh tính'), identity)),
  restatedOn: optional(restatedOn),
  /** The days on which the registries answered last: what they said grows old. */
  identityAskedOn: optional(onDay('Population database asked on', 'Đối chiếu dân cư ngày')),
  contributionAskedOn: optional(onDay('Insurance records asked on', 'Đối chiếu bảo hiểm ngày')),
  contribution: optional(field(called('Insurance records', 'Dữ liệu bảo hiểm'), contribution)),
  /** Paper books, in the order in which they were entered. */
  books: optional(field(called('Paper insurance books', 'Sổ bảo hiểm giấy'), z.array(book))),
  /** Since when the insurance agency merges the claimant's records: the clock of the decision stands still. */
  mergingSince: optional(onDay('Records are being merged since', 'Đang gộp sổ từ ngày')),
  schedule: optional(field(called('Days of the procedure', 'Các mốc ngày'), schedule)),
  appointedOn: optional(onDay('Appointment slip issued on', 'Cấp phiếu hẹn ngày')),
  separationAnswer: optional(field(silentToo, answerOrSilence)),
  separation: optional(field(called('End of the employment, as it counts', 'Chấm dứt hợp đồng được tính'), separation)),
  /** As the employer stated it last, before anybody verified it. */
  employerSeparation: optional(
    field(called('End of the employment, as the employer says', 'Chấm dứt hợp đồng theo đơn vị'), separation),
  ),
  /** The salaries that the employer states are not those of the record, which counts. */
  salariesDiffer: optional(yesOrNo('The employer states other salaries', 'Đơn vị khai lương khác dữ liệu')),
  /** An officer looked into a disputed, corrected or unrecorded separation. */
  verified: yesOrNo('Verified by an officer', 'Đã thẩm tra'),
  /** They found that the contract has not ended. */
  notEnded: optional(yesOrNo('The contract has not ended', 'Xác định chưa chấm dứt')),
  changes: field(called('Changes that were reported', 'Thay đổi đã thông báo'), z.array(change)),
  proposal: optional(field(called('Proposal', 'Nội dung trình'), proposal)),
  /** The day on which the director sent the last proposal back, until there is another one. */
  sentBackOn: optional(onDay('Sent back by the director on', 'Giám đốc trả lại ngày')),
  /** What is missing of a returned dossier. */
  missing: optional(missingParts),
  award: optional(field(called('Award', 'Quyết định hưởng'), award)),
  refused: optional(field(called('Refused', 'Không giải quyết'), refusal)),
  decidedOn: optional(onDay('Decided on', 'Ngày quyết định')),
  slip: optional(time('Decision to be collected', 'Thời hạn nhận quyết định')),
  collectedOn: optional(onDay('Collected on', 'Nhận quyết định ngày')),
  nonCollectionReason: optional(yesOrNo('May be collected later, with a reason', 'Được nhận muộn do có lý do')),
  cancellationProposedOn: optional(onDay('Cancellation proposed on', 'Trình hủy ngày')),
  /** What became of the notice of each month, in order; the next one is awaited. */
  notices: field(called('Notices by month', 'Thông báo từng tháng'), z.array(notice)),
  /** The window of the awaited month passed; an excuse can still be proved. */
  held: yesOrNo('An excuse can still be proved', 'Còn hạn chứng minh lý do'),
  proofs: field(called('Papers to be looked at', 'Giấy tờ chờ xem xét'), z.array(proof)),
  /** In the order in which they are to be signed; at most one termination. */
  pending: field(called('Decisions that wait', 'Quyết định chờ ký'), z.array(pendingDecision)),
  /** First day of a job whose contract was promised with its report (D374 8.3); until it comes. */
  contractOwed: optional(onDay('Contract promised, of a job from', 'Còn nợ hợp đồng của việc làm từ')),
  /** Ends that were reported and that nobody refused, and by whom. */
  reports: field(called('Ends that were reported', 'Việc chấm dứt đã thông báo'), z.array(reportedEnd)),
  /** By month of the award. */
  money: field(byMonth, z.record(ordinal, monthMoney)),
  /** An account that an office entered: no money goes to it before a second person has seen it. */
  accountEntered: optional(
    field(
      called('Account entered by an office', 'Tài khoản do cơ quan nhập'),
      form({ by: by('By', 'Người nhập'), on }),
    ),
  ),
  /** An account was given, and the bank has not said yet whether it is the claimant's. */
  accountToCheck: optional(yesOrNo('The bank is asked whose account it is', 'Đang hỏi ngân hàng về chủ tài khoản')),
  /** What the bank said of the account that was given last, and when. */
  accountCheck: optional(field(bankAnswer, accountCheck)),
  ended: optional(field(called('End of the benefit', 'Chấm dứt hưởng'), ended)),
  /** The claimant wrote that uncollected money is wanted: it is not given up (D28 18.6). */
  moneyWanted: optional(yesOrNo('Uncollected money is wanted', 'Có nhu cầu nhận tiền chưa lĩnh')),
  /** In the order in which it happened. */
  untold: field(
    called('The insurance agency is still to be told', 'Chưa thông tin cho cơ quan bảo hiểm'),
    z.array(insuranceNotice),
  ),
  /** The award stands in the insurance records. */
  marked: yesOrNo('The award stands in the insurance records', 'Đã ghi nhận tại cơ quan bảo hiểm'),
  /** The end stands there, with the months that are kept. */
  reserved: yesOrNo('Kept months stand in the insurance records', 'Đã bảo lưu tại cơ quan bảo hiểm'),
  /** Referrals to jobs that the claimant refused while drawing the benefit, by counselling and ordinal. */
  referrals: optional(
    field(
      {
        ...called('Referrals that were refused', 'Lần từ chối việc làm được giới thiệu'),
        key: { en: 'Referral', vi: 'Lần giới thiệu' },
      },
      z.record(z.string(), toldReferral),
    ),
  ),
  alerts: field(called('Alerts', 'Cảnh báo'), z.array(alert)),
  /** Employments found outside that are none, as an officer found. Whoever told them sees what became of them. */
  dismissed: optional(
    field(
      called('Employments found to be none', 'Việc làm xác định không có'),
      z.array(form({ from: onDay('Employed from', 'Làm việc từ ngày'), on: onDay('Found on', 'Xác định ngày') })),
    ),
  ),
});

const inWords = z.union([shownText, z.string()]);
const refusalInWords = form({ unmet: unmet(inWords) });

/** The same as the claimant reads it: codes of other systems, and our names of conditions, in words. */
export const shownToClaimant = like(
  shownClaim,
  shownClaim.extend({
    proposal: optional(
      field(
        called('Proposal', 'Nội dung trình'),
        form({ ...proposedParts, refusal: optional(field(refusalProposed, refusalInWords)) }),
      ),
    ),
    refused: optional(field(called('Refused', 'Không giải quyết'), refusalInWords)),
    money: field(byMonth, z.record(ordinal, form({ ...moneyOfMonth, reason: optional(field(whyNotPaid, inWords)) }))),
    accountCheck: optional(field(bankAnswer, form({ result: field(result, shownText), on }))),
  }),
);

/** What the employer must know in order to answer, and nothing more. */
export const shownToEmployer = form({
  separation: field(called('End of the employment', 'Chấm dứt hợp đồng'), separation.nullable()),
  contributed: paidMonths,
  askedOn: field(called('Asked on', 'Ngày hỏi'), day.nullable()),
  answer: answerOfEmployer,
});
