import type { CivilDate } from '../../libs/calendar/index.js';
import { afterStops, type Expectation, type Text, englishDay, vietnameseDay } from '../../libs/dossier/index.js';
import { contradicted, contradiction, toLookInto, toRecover } from './alerts.js';
import { bookExamination } from './commands/books.js';
import { toHandIn } from './commands/contract.js';
import { award, claimRefusal } from './commands/decision.js';
import { termination } from './commands/ending.js';
import { needsVerification } from './commands/examined.js';
import { proofExamination } from './commands/proofs.js';
import { reservation, resumption, suspension } from './commands/signatures.js';
import { type Claim, decisionDue, lawOf } from './law.js';
import { accountOwed, owedMoney } from './owed-money.js';
import type { Missing } from './state.js';
import { insuranceTold } from './told.js';

/** What is proposed once the benefit was awarded. */
const signatures = { suspension, resumption, termination, reservation };

const since = (day: CivilDate | undefined) => (day === undefined ? {} : { since: day });
const received = ({ data }: Claim) => since(data.received);

const intakeExpectations = (claim: Claim): readonly Expectation[] => {
  const { data } = claim;
  if (data.identity === undefined)
    return [{ who: 'population', ...received(claim), what: { en: 'confirm the identity', vi: 'xác nhận danh tính' } }];
  if (data.contribution === undefined)
    return [
      {
        who: 'insurance-records',
        ...received(claim),
        what: { en: 'give the contribution record', vi: 'cung cấp quá trình đóng' },
      },
    ];
  return [
    {
      who: 'officer',
      ...since(data.contributionAskedOn),
      ...(contradicted(claim) && { alert: true as const, why: contradiction(claim) }),
      what: { en: 'check completeness', vi: 'kiểm tra thành phần hồ sơ' },
      ground: 'D28 17.3; D374 16.1',
      settledBy: 'issueAppointment',
    },
  ];
};

/** The agency merges the claimant's records. */
const recordsMerging = ({ data: { mergingSince } }: Claim): readonly Expectation[] =>
  mergingSince === undefined
    ? []
    : [
        {
          who: 'insurance-records' as const,
          what: {
            en: `merge the records; the clock of the decision stands still since ${englishDay(mergingSince)}`,
            vi: `gộp sổ bảo hiểm; thời hạn quyết định tạm dừng từ ngày ${vietnameseDay(mergingSince)}`,
          },
          since: mergingSince,
          ground: 'D28 13.1; D374 34.3; D374 36.13',
        },
        {
          who: 'officer' as const,
          what: { en: 'follow the merging of the records', vi: 'theo dõi việc gộp sổ bảo hiểm' },
          since: mergingSince,
          ground: 'D28 13.1; D374 34.3; D374 36.13',
          settledBy: 'endMerger',
        },
      ];

const examination = (claim: Claim): readonly Expectation[] => {
  const { separationAnswer: answer, verified, identity, contribution, mergingSince } = claim.data;
  if (identity === undefined || contribution === undefined) return intakeExpectations(claim);
  // Nobody can decide until the records are one.
  if (mergingSince !== undefined) return [];
  if (answer !== undefined && !verified && needsVerification(claim))
    return [
      {
        who: 'officer',
        what: { en: "verify the separation by the employer's answer and its proof", vi: 'thẩm tra việc chấm dứt' },
        ground: 'D28 16.2; D28 32.3; D374 14.1.b; D374 32.6',
        settledBy: 'verifySeparation',
      },
    ];
  const [anew] = award.expectations(claim);
  return [
    {
      who: 'officer',
      what: { en: 'propose a decision after the waiting period', vi: 'trình quyết định sau thời gian chờ' },
      ground: 'D28 18.1; D374 16.1',
      settledBy: 'proposeAward',
      ...anew,
      ...(contradicted(claim) && { alert: true as const, why: contradiction(claim) }),
      until: afterStops(decisionDue(claim), claim.stops.decision ?? [], lawOf(claim).workingDays),
    },
  ];
};

/** Until the decision is collected; its days and the cancellation are deadlines. */
const collection = ({ data }: Claim): readonly Expectation[] => {
  if (!data.marked)
    return [
      {
        who: 'insurance-records',
        what: { en: 'note the award', vi: 'ghi nhận việc hưởng' },
        ...since(data.decidedOn),
        ground: 'D28 18.1; D374 16.1',
      },
    ];
  if (data.nonCollectionReason !== true) return [];
  return [
    {
      who: 'claimant',
      what: { en: 'collect the decision', vi: 'nhận quyết định hưởng' },
      ground: 'D28 18.3; D374 16.3',
      settledBy: 'collectDecision',
    },
  ];
};

/** What registries owe: shown from the moment when they are to be asked, whether or not they could be reached. */
const owedByRegistries = (claim: Claim): readonly Expectation[] => [
  ...Object.entries(claim.data.money)
    .filter(([, { state }]) => state === 'entitled' && claim.data.accountEntered === undefined)
    .map(([month, { since: ordered }]) => ({
      who: 'bank' as const,
      money: 'transfer' as const,
      ...since(ordered),
      what: { en: `pay month ${month}`, vi: `chi trả tháng thứ ${month}` },
      ground: 'D28 18.2; D374 16.2',
    })),
  ...(claim.data.ended !== undefined && !claim.data.reserved
    ? [
        {
          who: 'insurance-records' as const,
          what: { en: 'note the end and what is reserved', vi: 'ghi nhận chấm dứt và bảo lưu' },
          since: claim.data.ended.on,
        },
      ]
    : []),
  ...insuranceTold.expectations(claim),
];

/** Each part with its place in the form by which it is supplemented. */
const parts: Readonly<Record<Missing, { readonly title: Text; readonly place: string }>> = {
  proof: { title: { en: 'proof of termination', vi: 'giấy tờ chứng minh chấm dứt' }, place: '/proof' },
  identity: { title: { en: 'identity', vi: 'thông tin nhân thân' }, place: '/statements/person' },
  education: { title: { en: 'education', vi: 'trình độ đào tạo' }, place: '/statements/education' },
  address: { title: { en: 'address', vi: 'nơi ở' }, place: '/statements/address' },
  job: { title: { en: 'the job that ended', vi: 'việc làm đã chấm dứt' }, place: '/statements/job' },
  insurance: { title: { en: 'contributions', vi: 'quá trình đóng' }, place: '/statements/insurance' },
  payment: { title: { en: 'where the money goes', vi: 'hình thức nhận tiền' }, place: '/statements/payment' },
  health: { title: { en: 'health insurance', vi: 'nơi khám chữa bệnh ban đầu' }, place: '/statements/health' },
};

const toComplete = (missing: readonly Missing[] = []): Text => {
  const named = (language: keyof Text) =>
    missing.length === 0 ? '' : `: ${missing.map((part) => parts[part].title[language]).join(', ')}`;
  return { en: `complete the dossier${named('en')}`, vi: `bổ sung hồ sơ${named('vi')}` };
};

const owedByPeople = (claim: Claim): readonly Expectation[] => {
  switch (claim.status) {
    case 'submitted':
      return intakeExpectations(claim);
    case 'returned':
      return [
        {
          who: 'claimant',
          what: toComplete(claim.data.missing),
          ...since(claim.data.missingSince),
          saidIn: { events: ['returnedForCompletion'], field: 'missing' },
          ...(claim.data.missing !== undefined && {
            items: claim.data.missing.map((part) => ({ ...parts[part], command: 'supplement' })),
          }),
          ground: 'D28 17.3; D374 16.1',
          settledBy: 'supplement',
        },
      ];
    case 'appointed':
      return examination(claim);
    case 'proposed':
      return [...award.expectations(claim), ...claimRefusal.expectations(claim)];
    case 'awarded':
      return collection(claim);
    default:
      return [
        ...proofExamination.expectations(claim),
        ...claim.data.pending.flatMap(({ kind }) => signatures[kind].expectations(claim)),
      ];
  }
};

/** An account entered by an office must be confirmed by a second person. */
const toConfirm = ({ data, closedOn }: Claim): readonly Expectation[] =>
  data.accountEntered === undefined || closedOn !== undefined
    ? []
    : [
        {
          who: 'officer',
          money: 'transfer',
          what: {
            en: 'confirm the account that an office entered; whoever entered it may not',
            vi: 'xác nhận tài khoản do cơ quan nhập; người nhập không được xác nhận',
          },
          ground: 'D28 18.2; D374 16.2',
          since: data.accountEntered.on,
          settledBy: 'confirmAccount',
        },
      ];

/** The days of the claim are others than its claimant holds in hand. */
const slipOwed = ({ status, data }: Claim): readonly Expectation[] =>
  data.slipOutdated !== true || !['appointed', 'proposed'].includes(status)
    ? []
    : [
        {
          who: 'officer',
          what: { en: 'issue the appointment slip anew', vi: 'cấp lại phiếu hẹn trả kết quả' },
          why: {
            en: 'the day of filing was corrected: the days of the claim are others now',
            vi: 'ngày nộp đã được sửa nên các mốc ngày của hồ sơ thay đổi',
          },
          ground: 'D28 17.3; D374 14.2.c',
          settledBy: 'reissueSlip',
        },
      ];

/** Who owes what beside open deadlines: registries first, then people. */
export const expectations = (claim: Claim): readonly Expectation[] => [
  ...owedByRegistries(claim),
  ...toLookInto(claim),
  ...toRecover(claim),
  ...bookExamination.expectations(claim),
  ...recordsMerging(claim),
  ...owedByPeople(claim),
  ...slipOwed(claim),
  ...owedMoney(claim),
  ...accountOwed(claim),
  ...toHandIn(claim),
  ...toConfirm(claim),
];
