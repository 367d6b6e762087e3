import { z } from 'zod';
import { type CommandContext, refusal, wordsOf } from '../../../libs/dossier/index.js';
import { happened } from '../events/index.js';
import { day, exampleSubmission, proofKinds, submission as submissionForm } from '../form.js';
import { changeCounts, type Claim, filingOf, known, lawOf, scheduleOf, separationOf } from '../law.js';
import type { ClaimState, Separation } from '../state.js';

const { command, submission } = wordsOf<ClaimState>();
const text = (longest: number) => z.string().trim().min(1).max(longest);
const nothing = z.strictObject({});

const filingDays = (claim: Claim, { channel, filedOn, today }: CommandContext) =>
  filingOf(channel, filedOn, today, lawOf(claim));

/** Submission (L13 46.1; L25 38.1.c): at the counter, by post, by proxy or online. */
export const submit = submission({
  title: { en: 'Submit the claim', vi: 'Nộp hồ sơ đề nghị hưởng trợ cấp thất nghiệp' },
  roles: ['claimant', 'officer'],
  channels: ['online', 'counter', 'post', 'proxy'],
  produces: ['claimSubmitted'],
  input: submissionForm,
  basis: 'L13 46.1; L25 38.1.c; D28 17',
  example: exampleSubmission,
  claimantId: ({ form }) => form.person.personalId,
  office: ({ office }) => office,
  decide: (claim, { form, proof }, context) => [
    happened('claimSubmitted', {
      form,
      proof: proof?.kind,
      ...filingDays(claim, context),
      byPost: context.channel === 'post',
    }),
  ],
});

const heard = (claim: Claim): void => {
  const { separationAnswer: answer } = claim.data;
  if (answer !== undefined && answer !== 'silent') throw refusal('ALREADY_ANSWERED', { answer });
};

const checked = (claim: Claim): void => {
  if (claim.data.identity === undefined) throw refusal('REGISTRY_PENDING', { system: 'population' });
  if (claim.data.contribution === undefined) throw refusal('REGISTRY_PENDING', { system: 'insurance-records' });
};

const corrected = (claim: Claim, change: Partial<Separation>): Separation => {
  const recorded = separationOf(claim);
  if (recorded === undefined) throw refusal('SEPARATION_UNKNOWN');
  return { ...recorded, ...change };
};

const separationChange = z.strictObject({
  date: day,
  reason: z.enum([
    'expiry',
    'agreement',
    'dismissal',
    'redundancy',
    'lawful-resignation',
    'unlawful-resignation',
    'other',
  ]),
});

/** From the submission to the appointment slip, and what the employer answers. */
export const intakeCommands = {
  returnForCompletion: command({
    title: { en: 'Return for completion', vi: 'Trả lại để bổ sung hồ sơ' },
    roles: ['officer'],
    from: ['submitted'],
    produces: ['returnedForCompletion'],
    input: z.strictObject({ missing: text(500) }),
    basis: 'D28 17.3',
    example: { missing: 'Proof of termination' },
    decide: (_claim, { missing }) => [happened('returnedForCompletion', { missing })],
  }),
  supplement: command({
    title: { en: 'Supplement what was missing', vi: 'Bổ sung hồ sơ' },
    roles: ['claimant', 'officer'],
    from: ['returned'],
    produces: ['supplemented'],
    input: z.strictObject({ proof: z.enum(proofKinds) }),
    basis: 'D28 17.3',
    example: { proof: 'termination-agreement' },
    // The claim counts as filed on the day on which it is complete (D28 17.3).
    decide: (claim, { proof }, context) => [happened('supplemented', { proof, ...filingDays(claim, context) })],
  }),
  repeatChecks: command({
    title: { en: 'Ask the registries again', vi: 'Đối chiếu lại' },
    roles: ['officer'],
    from: ['submitted'],
    produces: ['checksRepeated'],
    input: nothing,
    basis: 'D28 17.3',
    example: {},
    guard: checked,
    decide: () => [happened('checksRepeated', {})],
  }),
  issueAppointment: command({
    title: { en: 'Issue the appointment slip', vi: 'Cấp phiếu hẹn trả kết quả' },
    roles: ['officer'],
    from: ['submitted'],
    produces: ['appointmentIssued'],
    input: nothing,
    basis: 'D28 17.3',
    example: {},
    guard: (claim) => {
      checked(claim);
      if (claim.data.proof === undefined) throw refusal('PROOF_MISSING');
    },
    decide: (claim, _input, { today }) => {
      const { filed, received } = claim.data;
      const schedule = scheduleOf(known(filed, 'filing day'), known(received, 'receiving day'), today, lawOf(claim));
      return [happened('appointmentIssued', { schedule })];
    },
  }),
  confirmSeparation: command({
    title: { en: 'Confirm the separation', vi: 'Xác nhận chấm dứt hợp đồng' },
    roles: ['employer'],
    from: ['appointed'],
    produces: ['separationConfirmed'],
    input: nothing,
    basis: 'D28 32.4',
    example: {},
    guard: heard,
    decide: () => [happened('separationConfirmed', {})],
  }),
  correctSeparation: command({
    title: { en: 'Correct the separation', vi: 'Đính chính việc chấm dứt hợp đồng' },
    roles: ['employer'],
    from: ['appointed'],
    produces: ['separationCorrected'],
    input: separationChange.partial(),
    basis: 'D28 32.4',
    example: { reason: 'agreement' },
    guard: heard,
    decide: (claim, change) => [happened('separationCorrected', { separation: corrected(claim, change) })],
  }),
  disputeSeparation: command({
    title: { en: 'Dispute the separation', vi: 'Không đồng ý việc chấm dứt hợp đồng' },
    roles: ['employer'],
    from: ['appointed'],
    produces: ['separationDisputed'],
    input: z.strictObject({ statement: text(1000) }),
    basis: 'D28 32.4',
    example: { statement: 'The contract has not ended' },
    guard: heard,
    decide: (_claim, { statement }) => [happened('separationDisputed', { statement })],
  }),
  verifySeparation: command({
    title: { en: 'Verify the separation', vi: 'Thẩm tra việc chấm dứt hợp đồng' },
    roles: ['officer'],
    from: ['appointed'],
    produces: ['separationVerified'],
    input: z.strictObject({ ...separationChange.partial().shape, findings: text(2000) }),
    basis: 'D28 32.4',
    example: { findings: 'The decision on dismissal was shown' },
    guard: ({ data: { separationAnswer } }) => {
      if (separationAnswer !== 'disputed' && separationAnswer !== 'corrected') throw refusal('NOTHING_TO_VERIFY');
    },
    decide: (claim, { findings, ...change }) => [
      happened('separationVerified', { separation: corrected(claim, change), findings }),
    ],
  }),
  withdraw: command({
    title: { en: 'Withdraw the claim', vi: 'Rút hồ sơ (không có nhu cầu hưởng)' },
    roles: ['claimant', 'officer'],
    from: ['submitted', 'returned', 'appointed', 'proposed'],
    produces: ['claimWithdrawn'],
    input: z.strictObject({ reason: text(500).optional() }),
    basis: 'D28 17.5',
    example: {},
    decide: ({ data: { schedule } }, { reason }, { filedOn }) => {
      if (schedule !== undefined && filedOn > schedule.withdrawalDeadline)
        throw refusal('WITHDRAWAL_TOO_LATE', { until: schedule.withdrawalDeadline });
      return [happened('claimWithdrawn', { reason })];
    },
  }),
  reportJob: command({
    title: {
      en: 'Report a job or another change in the waiting period',
      vi: 'Thông báo có việc làm trong thời gian chờ',
    },
    roles: ['claimant', 'officer'],
    from: ['appointed', 'proposed'],
    produces: ['claimBarred'],
    input: z.strictObject({
      kind: z
        .enum(['job', 'military', 'study', 'compulsory-institution', 'detention', 'abroad', 'death'])
        .default('job'),
      from: day,
      months: z.int().min(0).max(600).nullish(),
      compulsoryInsurance: z.boolean().nullish(),
      purpose: z.enum(['settle', 'work', 'other']).nullish(),
    }),
    basis: 'L13 49.4; L25 38.1.d; D28 30.8',
    example: { kind: 'job', from: '2026-11-10' } as never,
    decide: (claim, change, { today }) => {
      const { lastWaitingDay } = known(claim.data.schedule, 'schedule');
      if (change.from > lastWaitingDay || !changeCounts(claim, change, today))
        throw refusal('NOT_A_BAR', { lastWaitingDay });
      return [happened('claimBarred', { change })];
    },
  }),
};
