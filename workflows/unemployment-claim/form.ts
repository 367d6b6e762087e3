import { z } from 'zod';
import {
  account,
  address,
  dateOfBirth,
  dayBetween,
  email,
  formerNumber,
  fullName,
  office,
  personalId,
  phone,
} from '../../libs/agency/index.js';
import { type CivilDate, isCivilMonth } from '../../libs/calendar/index.js';
import { either, field, form, optional, plainText, type Text, written } from '../../libs/dossier/index.js';
import { CONTRACT_KINDS, labelsOf, latestLawVersion, lawData } from '../../libs/policy/index.js';

const calendar = lawData(latestLawVersion).workingDays;
/** A day for which the law is asked, as people write it to the API: the calendar of the law knows it. */
export const day = dayBetween(calendar.from, calendar.to);
/** A day in somebody's life, of which only its order counts. */
const dayOfLife = dayBetween('1900-01-01', calendar.to);

/** A month, and the salary from which contributions were paid in it. */
export const salaryMonth = form({
  month: field({ title: { en: 'Month', vi: 'Tháng' } }, z.string().refine(isCivilMonth, written.month)),
  salaryVnd: field(
    { title: { en: 'Contribution salary', vi: 'Tiền lương đóng bảo hiểm' }, unit: { en: 'dong', vi: 'đồng' } },
    z.int().min(1).max(10_000_000_000),
  ),
});

/** A day that somebody states. */
export const aDay = (title: Text, help?: Text) => field({ title, ...(help !== undefined && { help }) }, day);
/** First and last day of a time. */
export const fromTo = {
  from: aDay({ en: 'From', vi: 'Từ ngày' }),
  to: aDay({ en: 'Until', vi: 'Đến ngày' }),
};
/** A month of the award, from 1. */
export const benefitMonth = field({ title: { en: 'Benefit month', vi: 'Tháng hưởng' } }, z.int().min(1).max(12));
const paidBy = { en: 'Paid', vi: 'Hình thức nhận' };

/** Proofs of termination, one of which belongs to the dossier (D28 16.2; D374 14.1.b). */
export const proofKinds = [
  'expired-contract',
  'severance-decision',
  'dismissal-decision',
  'disciplinary-discharge',
  'termination-notice',
  'termination-agreement',
  'employer-confirmation',
  'dissolution-certificate',
  'manager-removal',
  'no-representative-confirmation',
  'seasonal-contract',
] as const;

/** Words of the proofs. */
export const proofLabels = {
  'expired-contract': {
    en: 'contract that expired, or whose work is done',
    vi: 'hợp đồng hết hạn, hoàn thành công việc',
  },
  'severance-decision': { en: 'decision on leaving', vi: 'quyết định thôi việc' },
  'dismissal-decision': { en: 'decision on dismissal', vi: 'quyết định sa thải' },
  'disciplinary-discharge': { en: 'decision on disciplinary discharge', vi: 'quyết định kỷ luật buộc thôi việc' },
  'termination-notice': { en: 'notice of termination', vi: 'thông báo chấm dứt hợp đồng' },
  'termination-agreement': { en: 'agreement on termination', vi: 'thỏa thuận chấm dứt hợp đồng' },
  'employer-confirmation': { en: "the employer's confirmation", vi: 'xác nhận của người sử dụng lao động' },
  'dissolution-certificate': {
    en: 'certificate that the business is dissolved or bankrupt',
    vi: 'xác nhận doanh nghiệp, hợp tác xã giải thể, phá sản',
  },
  'manager-removal': { en: 'decision removing a manager', vi: 'quyết định bãi nhiệm, miễn nhiệm, cách chức' },
  'no-representative-confirmation': {
    en: 'confirmation that the employer has no representative',
    vi: 'xác nhận đơn vị không có người đại diện theo pháp luật',
  },
  'seasonal-contract': { en: 'contract of one month to under twelve', vi: 'hợp đồng từ 1 tháng đến dưới 12 tháng' },
};

const line = (vi: string, en: string, longest: number) => field({ title: { vi, en } }, plainText(longest));
/** Kinds of labour contract. */
export const contractKind = field(
  {
    title: { en: 'Kind of contract', vi: 'Loại hợp đồng' },
    labels: labelsOf(CONTRACT_KINDS),
  },
  z.enum(CONTRACT_KINDS),
);

/** What a claimant states: the benefit request of 2026 (form 10), in its order. */
export const claimForm = form({
  person: field(
    { title: { en: 'The claimant', vi: 'Người đề nghị' } },
    form({
      fullName,
      dateOfBirth: dateOfBirth(calendar.to),
      personalId,
      idIssuedOn: field({ title: { en: 'Identity card issued on', vi: 'Ngày cấp căn cước' } }, dayOfLife),
      phone,
      email: optional(email),
    }),
  ),
  education: field(
    { title: { en: 'Training', vi: 'Trình độ đào tạo' } },
    form({
      level: line('Trình độ', 'Level', 100),
      field: line('Ngành nghề đào tạo', 'Field', 200),
    }),
  ),
  address: field({ title: { en: 'Residence', vi: 'Nơi cư trú' } }, address),
  job: field(
    { title: { en: 'The job that ended', vi: 'Việc làm đã chấm dứt' } },
    form({
      terminationDate: field({ title: { en: 'Last day of the contract', vi: 'Ngày chấm dứt hợp đồng' } }, dayOfLife),
      employerName: line('Tên đơn vị', 'Employer', 200),
      employerAddress: line('Địa chỉ đơn vị', "Employer's address", 300),
      reason: line('Lý do chấm dứt', 'Why it ended', 300),
      contract: contractKind,
    }),
  ),
  insurance: field(
    { title: { en: 'Unemployment insurance', vi: 'Bảo hiểm thất nghiệp' } },
    form({
      contributionMonths: field(
        { title: { en: 'Months paid', vi: 'Số tháng đã đóng' }, unit: { en: 'months', vi: 'tháng' } },
        z.int().min(0).max(600),
      ),
      /** Under which contributions were paid before: an old identity card, a further insurance book. All are asked for. */
      formerNumbers: optional(
        field(
          {
            title: { en: 'Former numbers', vi: 'Số giấy tờ trước đây' },
            help: {
              en: 'Old identity cards and further insurance books under which contributions were paid',
              vi: 'Chứng minh nhân dân cũ, sổ bảo hiểm xã hội khác đã dùng để đóng',
            },
          },
          z.array(formerNumber).min(1).max(5),
        ),
      ),
    }),
  ),
  payment: field(
    { title: { en: 'Payment', vi: 'Nhận tiền' } },
    either('by', [
      form({
        by: field(
          { title: paidBy, labels: { account: { en: 'to an account', vi: 'qua tài khoản' } } },
          z.literal('account'),
        ),
        account: field({ title: { en: 'Account', vi: 'Tài khoản' } }, account),
      }),
      form({
        by: field({ title: paidBy, labels: { cash: { en: 'in cash', vi: 'tiền mặt' } } }, z.literal('cash')),
        agency: line('Cơ quan bảo hiểm xã hội nơi nhận', 'Insurance agency that hands it out', 200),
      }),
    ]),
  ),
  health: field(
    { title: { en: 'Health insurance', vi: 'Bảo hiểm y tế' } },
    form({ firstCareAt: line('Nơi đăng ký khám bệnh ban đầu', 'First medical care at', 200) }),
  ),
  requestedOn: aDay({ en: 'Date of the request', vi: 'Ngày đề nghị' }),
});
export type ClaimForm = z.infer<typeof claimForm>;

/** Under which numbers the insurance agency knows the claimant. */
export const insured = ({ person: { personalId }, insurance: { formerNumbers } }: ClaimForm) => ({
  personalId,
  ...(formerNumbers !== undefined && { formerNumbers }),
});

/** Why a claim may come by proxy or post, each certified (D28 17.2). */
const causeLabels = {
  sickness: { en: 'sickness', vi: 'ốm đau' },
  maternity: { en: 'maternity', vi: 'thai sản' },
  accident: { en: 'an accident', vi: 'tai nạn' },
  disaster: { en: 'a disaster', vi: 'thiên tai, dịch bệnh' },
};
export const causes = ['sickness', 'maternity', 'accident', 'disaster'] as const;

export const proofKind = field(
  { title: { en: 'Kind of proof', vi: 'Loại giấy tờ chứng minh' }, labels: proofLabels },
  z.enum(proofKinds),
);

/** The submission: the form, where the benefit is wanted, the proof, and the postmarks of a posted dossier. */
export const submission = form({
  office: field({ title: { en: 'Where the benefit is wanted', vi: 'Nơi đề nghị hưởng' } }, office()),
  form: field({ title: { en: 'Benefit request, form 10', vi: 'Đề nghị hưởng (mẫu 10)' } }, claimForm),
  /** Absent where none was handed in: the dossier is then returned for completion. */
  proof: optional(
    field(
      { title: { en: 'Proof of termination', vi: 'Giấy tờ chứng minh chấm dứt' } },
      form({
        kind: proofKind,
        issuedOn: optional(field({ title: { en: 'Issued on', vi: 'Ngày cấp' } }, dayOfLife)),
      }),
    ),
  ),
  cause: optional(
    field(
      {
        title: { en: 'Certified cause', vi: 'Lý do có xác nhận' },
        help: { en: 'Of a claim by proxy or post only', vi: 'Chỉ khi nộp qua người được ủy quyền hoặc bưu điện' },
        labels: causeLabels,
      },
      z.enum(causes),
    ),
  ),
});
export type Submission = z.infer<typeof submission>;

/**
 * Places of a submission with a day that had not come when it was filed.
 * @param today business date of the filing
 */
export const notYetCome = ({ form, proof }: Submission, today: CivilDate): readonly string[] =>
  (
    [
      ['/form/person/dateOfBirth', form.person.dateOfBirth],
      ['/form/person/idIssuedOn', form.person.idIssuedOn],
      ['/form/requestedOn', form.requestedOn],
      ['/proof/issuedOn', proof?.issuedOn],
    ] as const
  ).flatMap(([pointer, date]) => (date !== undefined && date > today ? [pointer] : []));

/** A complete example, for the API's description and for tests. */
export const exampleSubmission: z.input<typeof submission> = {
  office: 'HN-01',
  form: {
    person: {
      fullName: 'Nguyễn Thị An',
      dateOfBirth: '1999-03-08',
      personalId: '001199000001',
      idIssuedOn: '2021-05-10',
      phone: '0912345678',
    },
    education: { level: 'Trung cấp', field: 'Kế toán' },
    address: { permanent: 'Phường Hàng Bài, Hà Nội', current: 'Phường Hàng Bài, Hà Nội' },
    job: {
      terminationDate: '2026-10-15',
      employerName: 'Công ty DN0001',
      employerAddress: 'Đà Nẵng',
      reason: 'mutual agreement',
      contract: 'indefinite',
    },
    insurance: { contributionMonths: 54 },
    payment: { by: 'account', account: { holder: 'Nguyễn Thị An', number: '0011000000001', bankCode: 'VCB' } },
    health: { firstCareAt: 'Bệnh viện Bạch Mai' },
    requestedOn: '2026-11-02',
  },
  proof: { kind: 'termination-agreement' },
};

/** What ends a benefit and is personal wherever it stands. */
export const personalGrounds = ['compulsory-institution', 'detention', 'death'] as const;
