import { z } from 'zod';
import { type DossierType, type Expectation, wordsOf } from '../../libs/dossier/index.js';
import { collectionCommands } from './commands/collection.js';
import { decisionCommands } from './commands/decision.js';
import { endingCommands } from './commands/ending.js';
import { needsVerification } from './commands/examined.js';
import { intakeCommands, submit } from './commands/intake.js';
import { moneyCommands } from './commands/money.js';
import { noticeCommands } from './commands/notices.js';
import { proofCommands } from './commands/proofs.js';
import { separationCommands } from './commands/separation.js';
import { signatureCommands } from './commands/signatures.js';
import { deadlines } from './deadlines.js';
import { events, happened } from './events/index.js';
import { day } from './form.js';
import { type Claim, decisionDue, lawOf } from './law.js';
import { referralFacts } from './referrals.js';
import { refusals } from './refusals.js';
import { type ClaimState, emptyClaim, type PendingDecision } from './state.js';

const { fact } = wordsOf<ClaimState>();

/** Statuses in which a new employment matters: it bars the claim, ends the benefit, or is looked into. */
const open = ['submitted', 'returned', 'appointed', 'proposed', 'awarded', 'active', 'suspended'];

const status = (en: string, vi: string, phase: string) => ({ title: { en, vi }, phase });

const toSign: Readonly<Record<PendingDecision['kind'], Expectation>> = {
  suspension: { who: 'director', what: { en: 'sign the suspension', vi: 'ký quyết định tạm dừng' }, ground: 'D28 19' },
  resumption: { who: 'director', what: { en: 'sign the resumption', vi: 'ký quyết định tiếp tục' }, ground: 'D28 20' },
  termination: {
    who: 'director',
    what: { en: 'sign the termination', vi: 'ký quyết định chấm dứt' },
    ground: 'D28 21',
  },
  reservation: {
    who: 'director',
    what: { en: 'sign the reservation of uncollected months', vi: 'ký quyết định bảo lưu' },
    ground: 'D28 18.6',
  },
};

const toBeTold: Expectation = {
  who: 'insurance-records',
  what: { en: 'take note of what was told', vi: 'tiếp nhận thông tin' },
  ground: 'D28 34.3a',
};

const toExamine: Expectation = {
  who: 'officer',
  what: { en: "look at the claimant's proof", vi: 'xem xét giấy tờ chứng minh' },
  ground: 'C28 10.2; C28 10.3',
};

const intakeExpectations = ({ data }: Claim): readonly Expectation[] => {
  if (data.identity === undefined)
    return [{ who: 'population', what: { en: 'confirm the identity', vi: 'xác nhận danh tính' } }];
  if (data.contribution === undefined)
    return [{ who: 'insurance-records', what: { en: 'give the contribution record', vi: 'cung cấp quá trình đóng' } }];
  return [{ who: 'officer', what: { en: 'check completeness', vi: 'kiểm tra thành phần hồ sơ' }, ground: 'D28 17.3' }];
};

const examination = (claim: Claim): readonly Expectation[] => {
  const { separationAnswer: answer, verified, identity, contribution, alerts } = claim.data;
  if (identity === undefined || contribution === undefined) return intakeExpectations(claim);
  if (alerts.length > 0)
    return [
      {
        who: 'officer',
        what: { en: 'look into the new employment in the insurance data', vi: 'thẩm tra việc làm mới phát hiện' },
        ground: 'L13 49.4; L25 38.1.d',
      },
    ];
  if (answer !== undefined && !verified && needsVerification(claim))
    return [
      {
        who: 'officer',
        what: { en: "verify the separation by the employer's answer and its proof", vi: 'thẩm tra việc chấm dứt' },
        ground: 'D28 16.2; D28 32.4',
      },
    ];
  return [
    {
      who: 'officer',
      what: { en: 'propose a decision after the waiting period', vi: 'trình quyết định sau thời gian chờ' },
      ground: 'D28 18.1',
      until: decisionDue(claim),
    },
  ];
};

/** Until the decision is collected; its days and the cancellation are deadlines. */
const collection = ({ data }: Claim): readonly Expectation[] => {
  if (!data.marked)
    return [
      { who: 'insurance-records', what: { en: 'note the award', vi: 'ghi nhận việc hưởng' }, ground: 'D28 18.1' },
    ];
  if (data.nonCollectionReason !== true) return [];
  return [{ who: 'claimant', what: { en: 'collect the decision', vi: 'nhận quyết định hưởng' }, ground: 'D28 18.3' }];
};

/** What registries owe: shown from the moment on which they are to be asked, whether or not they could be reached. */
const owedByRegistries = ({ data }: Claim): readonly Expectation[] => [
  ...Object.entries(data.money)
    .filter(([, { state }]) => state === 'entitled')
    .map(([month]) => ({
      who: 'bank' as const,
      what: { en: `pay month ${month}`, vi: `chi trả tháng thứ ${month}` },
      ground: 'D28 18.4',
    })),
  ...(data.ended !== undefined && !data.reserved
    ? [
        {
          who: 'insurance-records' as const,
          what: { en: 'note the end and what is reserved', vi: 'ghi nhận chấm dứt và bảo lưu' },
        },
      ]
    : []),
];

const owedByPeople = (claim: Claim): readonly Expectation[] => {
  switch (claim.status) {
    case 'submitted':
      return intakeExpectations(claim);
    case 'returned':
      return [{ who: 'claimant', what: { en: 'complete the dossier', vi: 'bổ sung hồ sơ' }, ground: 'D28 17.3' }];
    case 'appointed':
      return examination(claim);
    case 'proposed':
      return [{ who: 'director', what: { en: 'decide', vi: 'quyết định' }, ground: 'D28 18.1' }];
    case 'awarded':
      return collection(claim);
    default:
      return [
        ...claim.data.untold.map(() => toBeTold),
        ...claim.data.proofs.map(() => toExamine),
        ...claim.data.pending.map(({ kind }) => toSign[kind]),
      ];
  }
};

const expectations = (claim: Claim): readonly Expectation[] => [...owedByRegistries(claim), ...owedByPeople(claim)];

/**
 * The unemployment benefit, procedure 1.014748 with the monthly notice, suspension, resumption and termination
 * (1.014749 to 1.014752): Law 38/2013 art. 46 to 53, Law 74/2025 art. 38 to 41, Decree 28/2015, Circular 28/2015.
 */
export const unemploymentClaim: DossierType<ClaimState> = {
  name: 'unemployment-claim',
  code: '1.014748',
  prefix: 'TCTN',
  title: { en: 'Unemployment benefit', vi: 'Hưởng trợ cấp thất nghiệp' },
  initialStatus: 'draft',
  statuses: {
    draft: status('Draft', 'Nháp', 'intake'),
    submitted: status('Submitted', 'Đã nộp', 'intake'),
    returned: status('Returned for completion', 'Trả lại để bổ sung', 'intake'),
    appointed: status('Appointment slip issued', 'Đã hẹn trả kết quả', 'waiting'),
    proposed: status('Proposed to the director', 'Đã trình', 'waiting'),
    awarded: status('Awarded', 'Đã có quyết định hưởng', 'waiting'),
    active: status('Benefit runs', 'Đang hưởng', 'benefit'),
    suspended: status('Suspended', 'Tạm dừng hưởng', 'benefit'),
    terminated: status('Terminated', 'Chấm dứt hưởng', 'benefit'),
    exhausted: status('Exhausted', 'Hết thời hạn hưởng', 'benefit'),
    withdrawn: status('Withdrawn', 'Đã rút', 'closed'),
    barred: status('Barred', 'Không được hưởng', 'closed'),
    refused: status('Refused', 'Không giải quyết', 'closed'),
    cancelled: status('Award cancelled', 'Đã hủy quyết định', 'waiting'),
  },
  submission: submit,
  commands: {
    ...intakeCommands,
    ...separationCommands,
    ...decisionCommands,
    ...collectionCommands,
    ...noticeCommands,
    ...proofCommands,
    ...signatureCommands,
    ...moneyCommands,
    ...endingCommands,
  },
  facts: {
    employmentDetected: fact({
      title: { en: 'A new employment stands in the insurance data', vi: 'Phát hiện có việc làm mới' },
      roles: ['insurance-officer'],
      input: z.strictObject({ from: day }),
      example: { from: '2026-12-10' } as never,
      accept: ({ status: now }, { from }) => (open.includes(now) ? [happened('employmentDetected', { from })] : []),
    }),
    ...referralFacts,
  },
  events,
  deadlines,
  documents: {
    'benefit-request-10': {
      title: { en: 'Benefit request, form 10', vi: 'Đề nghị hưởng (mẫu 10)' },
      basis: 'D28 16.1',
    },
    'proof-of-termination': {
      title: { en: 'Proof of termination', vi: 'Giấy tờ chứng minh chấm dứt' },
      basis: 'D28 16.2',
    },
    'certified-cause': {
      title: {
        en: 'Certificate of the cause of a claim by proxy or post',
        vi: 'Xác nhận lý do ủy quyền, gửi bưu điện',
      },
      basis: 'D28 17.2',
    },
    'excuse-certificate': {
      title: { en: 'Certificate of an excuse', vi: 'Giấy tờ chứng minh lý do' },
      basis: 'C28 10.3',
    },
    'exemption-request-17': {
      title: { en: 'Request for exemption, form 17, with its proof', vi: 'Đề nghị không thông báo (mẫu 17)' },
      basis: 'C28 10.2',
    },
    'status-change-proof': { title: { en: 'Proof of a changed status', vi: 'Giấy tờ về thay đổi' }, basis: 'D28 21.2' },
  },
  refusals,
  initial: () => emptyClaim,
  workingDays: (claim) => lawOf(claim).workingDays,
  expectations,
  publicState: ({ personal: _personal, ...known }) => known,
  displayName: ({ personal }) => personal?.form?.person.fullName,
};
