import { z } from 'zod';
import {
  type CommandContext,
  field,
  fields,
  form,
  type NewEvent,
  optional,
  refusal,
  says,
  englishDay,
  vietnameseDay,
  wordsOf,
  wrongInput,
} from '../../../libs/dossier/index.js';
import { labelsOf, TERMINATION_REASONS } from '../../../libs/policy/index.js';
import { happened } from '../events/index.js';
import { aDay, contractKind, salaryMonth } from '../form.js';
import { type Claim, separationOf } from '../law.js';
import type { ClaimState, LateAnswer, Separation, StatedSalary } from '../state.js';
import { needsVerification } from './examined.js';

const { command } = wordsOf<ClaimState>();

/** What may be said of the end of a contract; what is left out stays as it is known. */
const statement = {
  date: optional(aDay({ en: 'Last day of the contract', vi: 'Ngày chấm dứt hợp đồng' })),
  reason: optional(
    field(
      { title: { en: 'Why it ended', vi: 'Lý do chấm dứt' }, labels: labelsOf(TERMINATION_REASONS) },
      z.enum(TERMINATION_REASONS),
    ),
  ),
  contract: optional(
    field(
      { title: { en: 'Contract', vi: 'Hợp đồng' } },
      form({
        kind: contractKind,
        months: field(
          { title: { en: 'Length', vi: 'Thời hạn' }, unit: { en: 'months', vi: 'tháng' } },
          z.int().min(1).max(120).nullable().default(null),
        ),
      }),
    ),
  ),
};
type Statement = Partial<Separation>;

/** The last salaries as the employer states them, for comparison with the record. */
const lastSalaries = optional(
  field(
    { title: { en: 'Last contribution salaries', vi: 'Tiền lương đóng bảo hiểm các tháng cuối' } },
    z.array(salaryMonth).min(1).max(12),
  ),
);

/** An employer may answer late, or otherwise than before, as long as the benefit may still be decided or ended. */
const answering = ['appointed', 'proposed', 'awarded', 'active', 'suspended'];

/** Something to confirm: where the agency has no separation, the employer states it whole by correcting. */
const recorded = (claim: Claim): void => {
  if (separationOf(claim) === undefined) throw refusal('SEPARATION_UNKNOWN');
};

/** Once it is decided, what the employer says is noted, and an officer looks into it; nothing is judged by itself. */
const orNoted = (claim: Claim, answer: LateAnswer, undecided: () => NewEvent): readonly NewEvent[] =>
  claim.data.award === undefined ? [undecided()] : [happened('employerAnsweredLate', answer)];

/**
 * What is known of the separation, with what is stated now. Where nothing is known it is stated whole, the contract as
 * the claimant names it unless it is stated too.
 * @throws Refusal INPUT_INVALID for a day that has not come or what is missing of a whole separation
 */
const stated = (claim: Claim, { date, reason, contract }: Statement, { today }: CommandContext): Separation => {
  if (date !== undefined && date > today)
    throw wrongInput('/date', {
      en: `The contract cannot have ended after ${englishDay(today)}`,
      vi: `Hợp đồng không thể chấm dứt sau ngày ${vietnameseDay(today)}`,
    });
  const before = separationOf(claim);
  const claimed = claim.data.personal?.form?.job.contract;
  const whole: Partial<Separation> = {
    ...(claimed !== undefined && { contract: { kind: claimed, months: null } }),
    ...before,
    ...(date !== undefined && { date }),
    ...(reason !== undefined && { reason }),
    ...(contract !== undefined && { contract }),
  };
  const missing = (['date', 'reason', 'contract'] as const).filter((name) => whole[name] === undefined);
  if (missing.length === 0) return whole as Separation;
  const message = {
    en: 'No separation is on record: state it whole',
    vi: 'Chưa có thông tin chấm dứt hợp đồng: cần nêu đầy đủ',
  };
  throw refusal('INPUT_INVALID', { errors: missing.map((name) => ({ pointer: `/${name}`, message })) });
};

const salariesOf = (claim: Claim, salaries: readonly StatedSalary[] | undefined) => {
  if (salaries === undefined) return {};
  const known = new Map(claim.data.personal?.salaries?.map(({ month, salaryVnd }) => [month, salaryVnd]));
  const salariesDiffer = salaries.some(({ month, salaryVnd }) => known.get(month) !== salaryVnd);
  return { lastSalaries: salaries, salariesDiffer };
};

/** What the employer answers about the end of the employment, and what an officer finds about it. */
export const separationCommands = {
  confirmSeparation: command({
    title: { en: 'Confirm the separation', vi: 'Xác nhận chấm dứt hợp đồng' },
    roles: ['employer'],
    from: answering,
    produces: ['separationConfirmed', 'employerAnsweredLate'],
    input: form({ lastSalaries }),
    basis: 'D28 32.3; D374 32.6',
    example: {},
    bulk: true,
    guard: recorded,
    decide: (claim, input) =>
      orNoted(claim, { answer: 'confirmed' }, () =>
        happened('separationConfirmed', salariesOf(claim, input.lastSalaries)),
      ),
  }),
  correctSeparation: command({
    title: { en: 'Correct or state the separation', vi: 'Đính chính, cung cấp việc chấm dứt hợp đồng' },
    roles: ['employer'],
    from: answering,
    produces: ['separationCorrected', 'employerAnsweredLate'],
    input: form({ ...statement, lastSalaries }).refine(
      ({ date, reason, contract }) => date !== undefined || reason !== undefined || contract !== undefined,
      {
        ...says({
          en: 'State what is to be corrected: date, reason or contract',
          vi: 'Nêu nội dung cần đính chính: ngày, lý do hoặc loại hợp đồng',
        }),
      },
    ),
    basis: 'D28 32.3; D374 32.6',
    example: { reason: 'agreement' },
    decide: (claim, { lastSalaries: salaries, ...change }, context) => {
      const corrected = stated(claim, change, context);
      return orNoted(claim, { answer: 'corrected', separation: corrected }, () =>
        happened('separationCorrected', { separation: corrected, ...salariesOf(claim, salaries) }),
      );
    },
  }),
  disputeSeparation: command({
    title: { en: 'Dispute the separation', vi: 'Không đồng ý việc chấm dứt hợp đồng' },
    roles: ['employer'],
    from: answering,
    produces: ['separationDisputed', 'employerAnsweredLate'],
    input: form({ statement: fields.statement() }),
    basis: 'D28 32.3; D374 32.6',
    example: { statement: 'The contract has not ended' },
    decide: (claim, input) =>
      orNoted(claim, { answer: 'disputed', ...input }, () => happened('separationDisputed', input)),
  }),
  verifySeparation: command({
    title: { en: 'Verify the separation', vi: 'Thẩm tra việc chấm dứt hợp đồng' },
    roles: ['officer'],
    from: ['appointed'],
    produces: ['separationVerified'],
    input: form({
      ...statement,
      ended: field(
        {
          title: { en: 'The contract has ended', vi: 'Hợp đồng đã chấm dứt' },
          help: { en: 'No: it was found that it has not', vi: 'Không: xác minh thấy hợp đồng chưa chấm dứt' },
        },
        z.boolean().default(true),
      ),
      findings: fields.findings(2000),
    }),
    basis: 'D28 16.2; D28 32.3; D374 14.1.b; D374 32.6',
    example: { ended: true, findings: 'The decision on dismissal was shown' },
    guard: (claim) => {
      if (!needsVerification(claim)) throw refusal('NOTHING_TO_VERIFY');
    },
    decide: (claim, { findings, ended, ...change }, context) => [
      happened('separationVerified', { ...(ended && { separation: stated(claim, change, context) }), findings }),
    ],
  }),
  verifyAgain: command({
    title: { en: 'Take a verification of the separation back', vi: 'Thẩm tra lại việc chấm dứt hợp đồng' },
    roles: ['officer'],
    from: ['appointed'],
    produces: ['verificationTakenBack'],
    undoes: ['verifySeparation'],
    input: form({ reason: fields.reason() }),
    basis: 'D28 16.2; D28 32.3; D374 14.1.b; D374 32.6',
    example: { reason: 'The papers were those of another person' },
    guard: ({ data: { verified } }) => {
      if (!verified) throw refusal('NOTHING_VERIFIED');
    },
    decide: (_claim, { reason }) => [happened('verificationTakenBack', { reason })],
  }),
  examineLateAnswer: command({
    title: { en: 'Note what a late answer of the employer comes to', vi: 'Kết luận về trả lời muộn của đơn vị' },
    roles: ['officer'],
    from: ['awarded', 'active', 'suspended'],
    produces: ['lateAnswerExamined'],
    input: form({ findings: fields.findings(2000) }),
    basis: 'D28 32.3; D374 32.6',
    example: { findings: 'The award stands: the agreement was shown' },
    guard: ({ data: { alerts } }) => {
      if (!alerts.some(({ kind }) => kind === 'employer-answer')) throw refusal('NO_LATE_ANSWER');
    },
    decide: (_claim, { findings }) => [happened('lateAnswerExamined', { findings })],
  }),
};
