import { heldBy } from '../../../libs/agency/index.js';
import { z } from 'zod';
import type { CivilDate } from '../../../libs/calendar/index.js';
import {
  aPerson,
  type CommandContext,
  field,
  fields,
  form,
  nothing,
  oneOf,
  optional,
  plainLines,
  refusal,
  required,
  says,
  englishDay,
  vietnameseDay,
  wordsOf,
  wrongInput,
} from '../../../libs/dossier/index.js';
import { happened } from '../events/index.js';
import { aDay, exampleSubmission, notYetCome, proofKind, submission as submissionForm } from '../form.js';
import { type Claim, filingOf, lawOf, scheduleOf, scheduleOn } from '../law.js';
import { supplementary } from '../restatement.js';
import { missingPartNamed } from '../shown.js';
import type { ClaimState } from '../state.js';
import { checked } from './examined.js';

const { command, submission } = wordsOf<ClaimState>();

/** Filing and receiving day of what is handed in or sent now; never before the dossier itself or the law's calendar. */
const filingDays = (claim: Claim, { channel, filedOn, today }: CommandContext) => {
  const from = claim.data.filed ?? lawOf(claim).workingDays.from;
  if (filedOn < from) throw refusal('FILED_TOO_EARLY', { filedOn, from });
  return filingOf(channel, filedOn, today, lawOf(claim));
};

/** Submission (L13 46.1; L25 38.1.c): at the counter, by post, by proxy or online. */
export const submit = submission({
  title: { en: 'Submit the claim', vi: 'Nộp hồ sơ đề nghị hưởng trợ cấp thất nghiệp' },
  roles: ['claimant', 'officer'],
  channels: ['online', 'counter', 'post', 'proxy'],
  formVersion: 1,
  produces: ['claimSubmitted'],
  input: submissionForm,
  basis: 'L13 46.1; D28 17; L25 38.1.c; D374 14.2',
  example: exampleSubmission,
  subject: ({ form: stated }) => aPerson(stated.person.personalId),
  office: ({ office }) => office,
  decide: (claim, input, context) => {
    const [early] = notYetCome(input, context.today);
    if (early !== undefined)
      throw wrongInput(early, {
        en: `This day is after ${englishDay(context.today)}`,
        vi: `Ngày này sau ngày ${vietnameseDay(context.today)}`,
      });
    const { form: stated, proof, cause } = input;
    if (stated.payment.by === 'account' && !heldBy(stated.payment.account, stated.person.fullName))
      throw wrongInput('/form/payment/account/holder', {
        en: 'The benefit is paid to an account of the claimant',
        vi: 'Trợ cấp chỉ được chi trả vào tài khoản của chính người hưởng',
      });
    const byPost = context.channel === 'post';
    if (cause === undefined && (byPost || context.channel === 'proxy'))
      throw wrongInput('/cause', {
        en: 'A claim by proxy or post states its certified cause (D28 17.2)',
        vi: 'Nộp qua người được ủy quyền hoặc bưu điện phải nêu lý do có xác nhận (khoản 2 Điều 17 Nghị định 28)',
      });
    const entered = context.channel !== 'online' && stated.payment.by === 'account';
    return [
      happened('claimSubmitted', {
        form: stated,
        proof: proof?.kind,
        ...filingDays(claim, context),
        byPost,
        cause,
        ...(entered && { accountEnteredBy: context.actor.subject }),
        ...(stated.payment.by === 'account' && { accountToCheck: true as const }),
      }),
    ];
  },
});

/** First day of the employment that is meant. */
const whichEmployment = optional(
  aDay(
    { en: 'First day of the employment', vi: 'Ngày bắt đầu việc làm' },
    { en: 'Where several were found', vi: 'Nêu khi phát hiện nhiều việc làm' },
  ),
);
/** Statuses in which an employment that was found outside is looked into. */
const watched = ['submitted', 'returned', 'appointed', 'proposed', 'awarded', 'active', 'suspended'];

const detected = ({ data: { alerts } }: Claim): readonly CivilDate[] =>
  alerts.flatMap(({ kind, from }) => (kind === 'employment-detected' && from !== undefined ? [from] : []));

const somethingDetected = (claim: Claim): void => {
  if (detected(claim).length === 0) throw refusal('NOTHING_DETECTED');
};

/** The employment that is meant; of several it has to be named. */
const detectedFrom = (claim: Claim, from: CivilDate | undefined): CivilDate => {
  const found = detected(claim);
  if (from !== undefined && found.includes(from)) return from;
  if (from === undefined && found.length === 1) return found[0] as CivilDate;
  throw wrongInput('/from', oneOf(found));
};

/** The last day on which a claim is withdrawn; none before there is a slip. */
const withdrawnUntil = (claim: Claim, today: CivilDate): CivilDate | undefined =>
  claim.data.schedule === undefined ? undefined : scheduleOn(claim, today).withdrawalDeadline;

/** From the submission to the appointment slip, and what the claimant may report while waiting. */
export const intakeCommands = {
  returnForCompletion: command({
    title: { en: 'Return for completion', vi: 'Trả lại để bổ sung hồ sơ' },
    roles: ['officer'],
    from: ['submitted'],
    produces: ['returnedForCompletion'],
    input: form({
      missing: field({ title: { en: 'What is missing', vi: 'Nội dung cần bổ sung' } }, plainLines(500)),
      parts: optional(
        field(
          {
            title: { en: 'Parts that are wanting', vi: 'Phần hồ sơ cần bổ sung' },
            help: {
              en: 'Shown to the claimant without the words, which may be personal',
              vi: 'Hiện cho người lao động mà không kèm nội dung ghi ở trên',
            },
          },
          z.array(missingPartNamed).min(1),
        ),
      ),
    }),
    basis: 'D28 17.3; D374 16.1',
    example: { missing: 'Proof of termination', parts: ['proof' as const] },
    decide: (_claim, input) => [happened('returnedForCompletion', input)],
  }),
  supplement: command({
    title: { en: 'Supplement what was missing', vi: 'Bổ sung hồ sơ' },
    roles: ['claimant', 'officer'],
    from: ['returned'],
    produces: ['supplemented'],
    input: form({
      proof: optional(proofKind),
      statements: optional(field({ title: { en: 'Statements made anew', vi: 'Thông tin khai lại' } }, supplementary)),
    }).refine(({ proof, statements }) => proof !== undefined || statements !== undefined, {
      ...says({
        en: 'State what is supplemented: proof or statements',
        vi: 'Nêu nội dung bổ sung: giấy tờ chứng minh hoặc thông tin khai lại',
      }),
    }),
    basis: 'D28 17.3; D374 16.1',
    example: { proof: 'termination-agreement' },
    // The claim counts as filed on the day on which it is complete (D28 17.3).
    decide: (claim, input, context) => [
      happened('supplemented', {
        ...input,
        ...filingDays(claim, context),
        ...(input.statements?.payment?.by === 'account' && { accountToCheck: true as const }),
      }),
    ],
  }),
  repeatChecks: command({
    title: { en: 'Ask the registries again', vi: 'Đối chiếu lại' },
    roles: ['officer'],
    from: ['submitted', 'appointed'],
    produces: ['checksRepeated'],
    input: nothing,
    basis: 'D28 17.3; D374 16.1',
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
    basis: 'D28 17.3; D374 14.2.c',
    example: {},
    bulk: true,
    guard: (claim) => {
      checked(claim);
      if (claim.data.proof === undefined) throw refusal('PROOF_MISSING');
    },
    decide: (claim, _input, { today }) => {
      const { filed, received } = claim.data;
      const schedule = scheduleOf(
        required(filed, 'filing day'),
        required(received, 'receiving day'),
        today,
        lawOf(claim),
      );
      return [happened('appointmentIssued', { schedule })];
    },
  }),
  reissueSlip: command({
    title: { en: 'Issue the appointment slip anew', vi: 'Cấp lại phiếu hẹn trả kết quả' },
    roles: ['officer'],
    from: ['appointed', 'proposed'],
    produces: ['slipReissued'],
    input: nothing,
    basis: 'D28 17.3; D374 14.2.c',
    example: {},
    bulk: true,
    guard: ({ data }) => {
      if (data.slipOutdated !== true) throw refusal('SLIP_STANDS');
    },
    decide: ({ data }) => [happened('slipReissued', { schedule: required(data.schedule, 'schedule') })],
  }),
  dismissEmployment: command({
    title: { en: 'Find that there is no new employment', vi: 'Xác định không có việc làm mới' },
    roles: ['officer'],
    from: watched,
    produces: ['employmentDismissed'],
    input: form({ findings: fields.findings(2000), from: whichEmployment }),
    basis: 'L13 49.4; L25 38.1.d; L13 53.3; L25 41.4',
    example: { findings: 'The contract of that day was never concluded' },
    guard: somethingDetected,
    decide: (claim, { findings, from }) => [
      happened('employmentDismissed', { findings, from: detectedFrom(claim, from) }),
    ],
  }),
  answerEmployment: command({
    title: { en: 'Say what is true of an employment that was found', vi: 'Giải trình về việc làm mới phát hiện' },
    roles: ['claimant', 'officer'],
    from: watched,
    produces: ['employmentAnswered'],
    input: form({ statement: fields.statement(2000), from: whichEmployment }),
    basis: 'L13 53.3; L25 41.4',
    example: { statement: 'The contract of that day was never concluded' },
    guard: somethingDetected,
    decide: (claim, { statement, from }) => [
      happened('employmentAnswered', { statement, from: detectedFrom(claim, from) }),
    ],
  }),
  withdraw: command({
    title: { en: 'Withdraw the claim', vi: 'Rút hồ sơ (không có nhu cầu hưởng)' },
    roles: ['claimant', 'officer'],
    from: ['submitted', 'returned', 'appointed', 'proposed'],
    produces: ['claimWithdrawn'],
    input: form({ reason: optional(fields.reason(500)) }),
    basis: 'D28 17.4; D374 14.3',
    example: {},
    undoes: ['submit'],
    undoUntil: withdrawnUntil,
    decide: (claim, { reason }, { filedOn, today }) => {
      const until = withdrawnUntil(claim, today);
      if (until !== undefined && filedOn > until) throw refusal('WITHDRAWAL_TOO_LATE', { until });
      return [happened('claimWithdrawn', { reason })];
    },
  }),
};
