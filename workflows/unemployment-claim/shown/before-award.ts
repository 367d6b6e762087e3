import { z } from 'zod';
import {
  byWhom,
  called,
  field,
  form,
  onDay,
  optional,
  shownDay as day,
  shownMonth as month,
  shownPeriod as period,
  shownText,
  type Text,
  yesOrNo,
} from '../../../libs/dossier/index.js';
import { CONTRACT_KINDS, labelsOf, TERMINATION_REASONS } from '../../../libs/policy/index.js';
import { conditionWords } from '../condition-words.js';
import { proofLabels } from '../form.js';
import { dong, inMonths, count, vnd } from './words.js';
import { document, on, regime, months, wageSchemeOfLast, regionOfLast } from './fields.js';

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
export const statementWords: Readonly<Record<string, Text>> = {
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
export const paidMonths = field(
  called('Months paid and not yet used', 'Các tháng đã đóng chưa hưởng'),
  z.array(months),
);

/** What insurance records say, as far as it is not personal; salaries stand in `personal`. */
export const contribution = form({
  found: yesOrNo('There is a record', 'Có dữ liệu đóng'),
  employer: optional(field(called('Employer', 'Đơn vị sử dụng lao động'), z.string())),
  /** Counted months that no earlier claim has used, as ranges of first and last month. */
  contributed: paidMonths,
  /** Those that this employer paid; absent in records of before it was told apart. */
  contributedThere: optional(
    field(called('Of them paid by this employer', 'Trong đó do đơn vị này đóng'), z.array(months)),
  ),
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
  by: byWhom('Entered by', 'Người nhập'),
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
/** Conditions that are not met. */
export const unmet = <Z extends z.ZodType>(each: Z) => field(called('Not met', 'Điều kiện chưa đủ'), z.array(each));
/** Conditions that are not met; the reason in words is personal. */
export const refusal = form({ unmet: unmet(condition) });

export const proposedParts = {
  by: byWhom('Proposed by', 'Người trình'),
  on,
  award: optional(field(called('Award', 'Quyết định hưởng'), award)),
};
export const refusalProposed = called('Refusal', 'Không giải quyết');
/** What waits for the director. */
export const proposal = form({ ...proposedParts, refusal: optional(field(refusalProposed, refusal)) });

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
