import { type DossierType, form, nothing, wordsOf } from '../../libs/dossier/index.js';
import { messageRule, outsideSystems } from '../../libs/agency/index.js';
import { citedUnder, unemploymentInsuranceLaw } from '../../libs/policy/index.js';
import { asItStands, statedClaim } from './as-it-stands.js';
import { accountWords, moneyInWords } from './bank-reasons.js';
import { bookCommands } from './commands/books.js';
import { collectionCommands } from './commands/collection.js';
import { contractCommands } from './commands/contract.js';
import { decisionCommands } from './commands/decision.js';
import { endingCommands } from './commands/ending.js';
import { intakeCommands, submit } from './commands/intake.js';
import { moneyCommands } from './commands/money.js';
import { noticeCommands } from './commands/notices.js';
import { proofCommands } from './commands/proofs.js';
import { reportCommands } from './commands/reports.js';
import { separationCommands } from './commands/separation.js';
import { signatureCommands } from './commands/signatures.js';
import { deadlines } from './deadlines.js';
import { employmentFates } from './employment-fates.js';
import { employersFacts, ofEmployment, statedOfEmployment } from './employers-part.js';
import { events, happened } from './events/index.js';
import { holds } from './events/holds.js';
import { aDay, personalGrounds } from './form.js';
import { lawOf, lawOfAct } from './law.js';
import { letters } from './letters.js';
import { statistics } from './statistics.js';
import { moments } from './moments.js';
import { referralFacts } from './referrals.js';
import { moneyUnsettled, returnedMoney } from './returned-money.js';
import { payments } from './payments.js';
import { prefill } from './prefill.js';
import { refusals } from './refusals.js';
import { explanations } from './explanations.js';
import { search } from './search.js';
import { shownClaim, shownToClaimant, shownToEmployer } from './shown.js';
import { type ClaimState, emptyClaim } from './state.js';
import { refusalInWords } from './unmet.js';
import { toSign } from './to-sign.js';
import { expectations } from './waiting.js';

const { fact, shows } = wordsOf<ClaimState>();

/** Statuses in which a new employment matters: it bars the claim, ends the benefit, or is looked into. */
const open = ['submitted', 'returned', 'appointed', 'proposed', 'awarded', 'active', 'suspended'];

const status = (en: string, vi: string, phase: string) => ({ title: { en, vi }, phase });

/**
 * The unemployment benefit, procedure 1.014748 with the monthly notice, suspension, resumption and termination
 * (1.014749 to 1.014752): Law 38/2013 art. 46 to 53, Law 74/2025 art. 38 to 41, Decrees 28/2015 and 374/2025,
 * Circular 28/2015.
 */
export const unemploymentClaim = {
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
    ...reportCommands,
    ...separationCommands,
    ...bookCommands,
    ...decisionCommands,
    ...collectionCommands,
    ...noticeCommands,
    ...proofCommands,
    ...signatureCommands,
    ...moneyCommands,
    ...endingCommands,
    ...contractCommands,
  },
  facts: {
    employmentDetected: fact({
      title: { en: 'A new employment stands in the insurance data', vi: 'Phát hiện có việc làm mới' },
      roles: ['insurance-officer'],
      input: form({ from: aDay({ en: 'First day of the employment', vi: 'Ngày bắt đầu việc làm' }) }),
      example: { from: '2026-12-10' },
      fates: employmentFates,
      takenBack: { fact: 'employmentRetracted', input: ({ from }) => ({ from }) },
      // The same employment is told once, however often the data are compared.
      accept: ({ status: now, data: { alerts, dismissed = [] } }, { from }) =>
        open.includes(now) && ![...alerts, ...dismissed].some((known) => known.from === from)
          ? [happened('employmentDetected', { from })]
          : [],
    }),
    employmentRetracted: fact({
      title: { en: 'A new employment was told by mistake', vi: 'Rút thông tin việc làm mới đã báo nhầm' },
      roles: ['insurance-officer'],
      input: form({ from: aDay({ en: 'First day of the employment', vi: 'Ngày bắt đầu việc làm' }) }),
      example: { from: '2026-12-10' },
      // What an officer has judged meanwhile stays as it is.
      accept: ({ data: { alerts } }, { from }) =>
        alerts.some((known) => known.kind === 'employment-detected' && known.from === from)
          ? [happened('employmentRetracted', { from })]
          : [],
    }),
    recordsMerged: fact({
      title: { en: 'The insurance agency has merged the records', vi: 'Cơ quan bảo hiểm xã hội đã gộp sổ' },
      roles: ['insurance-officer'],
      input: nothing,
      example: {},
      accept: ({ data: { mergingSince } }) => (mergingSince === undefined ? [] : [happened('mergerEnded', {})]),
    }),
    ...referralFacts,
    ...returnedMoney,
  },
  events,
  holds,
  deadlines,
  moments,
  documents: {
    'benefit-request-10': {
      title: { en: 'Benefit request, form 10', vi: 'Đề nghị hưởng (mẫu 10)' },
      basis: 'D28 16.1; D374 14.1.a',
    },
    'proof-of-termination': {
      title: { en: 'Proof of termination', vi: 'Giấy tờ chứng minh chấm dứt' },
      basis: 'D28 16.2; D374 14.1.b',
      by: ['claimant', 'officer', 'employer'],
    },
    'insurance-book': {
      title: { en: 'Paper insurance book', vi: 'Sổ bảo hiểm xã hội' },
      basis: 'D28 16.3; D374 14.1.c',
    },
    'certified-cause': {
      title: {
        en: 'Certificate of the cause of a claim by proxy or post',
        vi: 'Xác nhận lý do ủy quyền, gửi bưu điện',
      },
      basis: 'D28 17.2; D374 14.2.b',
    },
    'excuse-certificate': {
      title: { en: 'Certificate of an excuse', vi: 'Giấy tờ chứng minh lý do' },
      basis: 'C28 10.3',
    },
    'exemption-request-17': {
      title: { en: 'Request for exemption, form 17, with its proof', vi: 'Đề nghị không thông báo (mẫu 17)' },
      basis: 'C28 10.2',
    },
    'status-change-proof': {
      title: { en: 'Proof of a changed status', vi: 'Giấy tờ về thay đổi' },
      basis: 'D28 21.2; D374 19.2',
    },
  },
  letters,
  statistics,
  systems: outsideSystems,
  prefill,
  refusals,
  initial: () => emptyClaim,
  law: unemploymentInsuranceLaw,
  workingDays: (claim) => lawOf(claim).workingDays,
  basisOn: (basis, claim, today) => citedUnder(lawOfAct(claim, today), basis),
  // The law names neither days nor whom: it refers to the law on complaints.
  complaint: {
    said: {
      en: 'Who has grounds that this decision is unlawful and infringes their rights may complain. To whom, and until when, is set by the law on complaints.',
      vi: 'Khi có căn cứ cho rằng quyết định này trái pháp luật, xâm phạm quyền và lợi ích hợp pháp của mình, ông/bà có quyền khiếu nại. Nơi gửi và thời hiệu khiếu nại thực hiện theo pháp luật về khiếu nại.',
    },
    basis: 'D28 29.5; L25 49; L25 50.1',
  },
  messages: messageRule,
  payments,
  staysOpen: moneyUnsettled,
  expectations,
  toSign,
  asItStands: {
    ...shows(statedClaim, asItStands),
    to: { employer: shows(statedOfEmployment, ofEmployment) },
  },
  sensitiveWords: personalGrounds,
  documentsInUse: ({ proofs, books = [] }) => [...proofs, ...books].map(({ document }) => document),
  shown: {
    openly: shows(shownClaim, ({ personal: _personal, ...known }) => known),
    to: {
      claimant: shows(
        shownToClaimant,
        ({ personal: _personal, sentBackTo: _officer, proposal, refused, accountCheck, ...known }) => ({
          ...known,
          ...(accountCheck !== undefined && {
            accountCheck: { ...accountCheck, result: accountWords[accountCheck.result] },
          }),
          money: moneyInWords(known.money),
          ...(proposal !== undefined && { proposal: { ...proposal, refusal: refusalInWords(proposal.refusal) } }),
          ...(refused !== undefined && { refused: refusalInWords(refused) }),
        }),
      ),
      employer: shows(shownToEmployer, employersFacts),
    },
  },
  explanations,
  search,
  displayName: ({ personal }) => personal?.form?.person.fullName,
} satisfies DossierType<ClaimState>;
