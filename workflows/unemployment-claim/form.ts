import { z } from 'zod';
import { type CivilDate, isCivilMonth, isPartialDate, type PartialDate } from '../../libs/calendar/index.js';
import { plainText, says, vietnameseDay, written } from '../../libs/dossier/index.js';
import { latestLawVersion, lawData } from '../../libs/policy/index.js';

const calendar = lawData(latestLawVersion).workingDays;
const dayBetween = (from: string, to: string) =>
  z.iso
    .date()
    .refine(
      (date) => date >= from && date <= to,
      says({
        en: `A day from ${from} to ${to}`,
        vi: `Phải là ngày từ ${vietnameseDay(from)} đến ${vietnameseDay(to)}`,
      }),
    )
    .transform((date) => date as CivilDate);

/** A day for which the law is asked, as people write it to the API: the calendar of the law knows it. */
export const day = dayBetween(calendar.from, calendar.to);
/** A day in somebody's life, of which only its order counts. */
const dayOfLife = dayBetween('1900-01-01', calendar.to);

/** A date of birth as far as it is known: of some people only the year, or the month. */
const birth = z
  .string()
  .refine(
    (date) => isPartialDate(date) && date >= '1900' && date <= calendar.to,
    says({
      en: `A day from 1900-01-01 to ${calendar.to}; where no more is known a month, YYYY-MM, or a year, YYYY`,
      vi: `Phải là ngày từ 01/01/1900 đến ${vietnameseDay(calendar.to)}; nếu không rõ ngày thì ghi tháng (YYYY-MM) hoặc năm (YYYY)`,
    }),
  )
  .transform((date) => date as PartialDate);

/** A month and its contribution salary, whole dong. */
export const salaryMonth = z.strictObject({
  month: z.string().refine(isCivilMonth, written.month),
  salaryVnd: z.int().min(1).max(10_000_000_000),
});

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

export const account = z.strictObject({
  holder: plainText(120),
  number: z.string().regex(/^\d{6,19}$/, written.accountNumber),
  bankCode: z.string().regex(/^[A-Z]{2,8}$/, written.bankCode),
});

export type Account = z.infer<typeof account>;

/** Letters without marks, as banks print a name. */
const printed = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toUpperCase()
    .replaceAll('Đ', 'D')
    .replace(/[^A-Z]+/g, ' ')
    .trim();

/** Whether an account is held in this person's name, however it is written: banks print names without accents. */
export const heldBy = ({ holder }: Account, fullName: string): boolean => printed(holder) === printed(fullName);

/** Nine digits of an old identity card, twelve of another number, ten of an insurance book. */
export const formerNumber = z.string().regex(/^(\d{9}|\d{10}|\d{12})$/, written.formerNumber);

/** What a claimant states: the benefit request of 2026 (form 10). */
export const claimForm = z.strictObject({
  person: z.strictObject({
    fullName: plainText(120),
    dateOfBirth: birth,
    personalId: z.string().regex(/^\d{12}$/, written.personalId),
    idIssuedOn: dayOfLife,
    phone: z.string().regex(/^\+?[0-9 ]{8,16}$/, written.phone),
    email: z.email().max(200).optional(),
  }),
  education: z.strictObject({ level: plainText(100), field: plainText(200) }),
  address: z.strictObject({ permanent: plainText(300), current: plainText(300) }),
  job: z.strictObject({
    terminationDate: dayOfLife,
    employerName: plainText(200),
    employerAddress: plainText(300),
    reason: plainText(300),
    contract: z.enum(['indefinite', 'fixed-term', 'seasonal']),
  }),
  insurance: z.strictObject({
    contributionMonths: z.int().min(0).max(600),
    /** Under which contributions were paid before: an old identity card, a further insurance book. All are asked for. */
    formerNumbers: z.array(formerNumber).min(1).max(5).optional(),
  }),
  payment: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('account'), account }),
    z.strictObject({ by: z.literal('cash'), agency: plainText(200) }),
  ]),
  health: z.strictObject({ firstCareAt: plainText(200) }),
  requestedOn: day,
});
export type ClaimForm = z.infer<typeof claimForm>;

/** Under which numbers the insurance agency knows the claimant. */
export const insured = ({ person: { personalId }, insurance: { formerNumbers } }: ClaimForm) => ({
  personalId,
  ...(formerNumbers !== undefined && { formerNumbers }),
});

/** Why a claim may come by proxy or post, each certified (D28 17.2). */
export const causes = ['sickness', 'maternity', 'accident', 'disaster'] as const;

/** The submission: the form, where the benefit is wanted, the proof, and the postmarks of a posted dossier. */
export const submission = z.strictObject({
  office: z.string().regex(/^[A-Z][A-Z0-9]{1,5}-\d{2}$/, written.office),
  form: claimForm,
  /** Absent where none was handed in: the dossier is then returned for completion. */
  proof: z.strictObject({ kind: z.enum(proofKinds), issuedOn: dayOfLife.optional() }).optional(),
  /** By proxy or post only: the certified cause. */
  cause: z.enum(causes).optional(),
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
