import type { CivilDate } from '../../../libs/calendar/index.js';
import { eventsOf } from '../../../libs/dossier/index.js';
import type { StatusChange } from '../../../libs/policy/index.js';
import type { causes, ClaimForm } from '../form.js';
import { filingCounts, refiling, restated, restatement, type Restatement } from '../restatement.js';
import type {
  AwardExplanation,
  ClaimState,
  Contribution,
  LateAnswer,
  Missing,
  Proposal,
  Schedule,
  Separation,
  StatedSalary,
} from '../state.js';

const event = eventsOf<ClaimState>();
type Empty = Record<string, never>;

/** The last salaries as an employer states them, and whether the record has others. */
interface Salaries {
  readonly lastSalaries?: readonly StatedSalary[];
  readonly salariesDiffer?: boolean;
}
const withSalaries = (state: ClaimState, { lastSalaries, salariesDiffer }: Salaries): ClaimState =>
  salariesDiffer === undefined ? state : { ...state, salariesDiffer, personal: { ...state.personal, lastSalaries } };

/** Another employer than this record names has answered: that answer is not this one's to see. */
const answeredByAnother = ({ separationAnswer, personal }: ClaimState, { employer }: Contribution): boolean =>
  separationAnswer !== undefined &&
  separationAnswer !== 'silent' &&
  employer !== undefined &&
  personal?.employer !== undefined &&
  employer !== personal.employer;

/** Until the award: what is stated, checked, proposed. */
export const beforeAwardEvents = {
  claimSubmitted: event<{
    form?: ClaimForm;
    proof?: string;
    filed: CivilDate;
    received: CivilDate;
    byPost: boolean;
    /** The certified cause of a claim by proxy or post. */
    cause?: (typeof causes)[number];
    /** Subject of the office's person who entered the account; absent where the claimant did. */
    accountEnteredBy?: string;
    /** The bank is asked whose account it is; absent in events of before it was. */
    accountToCheck?: true;
  }>({
    title: { en: 'Claim submitted', vi: 'Nộp hồ sơ đề nghị hưởng' },
    to: 'submitted',
    personal: ['form', 'cause'],
    apply: (state, { form, proof, filed, received, byPost, accountEnteredBy: by, accountToCheck }, { today }) => ({
      ...state,
      ...(accountToCheck === true && { accountToCheck }),
      ...(by !== undefined && { accountEntered: { by, on: today } }),
      personal: { ...state.personal, form },
      proof,
      filed,
      received,
      byPost,
    }),
    correction: {
      input: restatement,
      refiles: filingCounts,
      apply: (state, data, moment) => restated(state, data, moment.today, moment),
    },
  }),
  identityChecked: event<NonNullable<ClaimState['identity']> & { diedOn?: CivilDate | null }>({
    title: { en: 'Identity checked', vi: 'Đã đối chiếu danh tính' },
    personal: ['diedOn'],
    // A death is a bar like what is reported (L13 49.4; L25 38.1.d).
    apply: (state, { diedOn = null, ...identity }, { today }) => ({
      ...state,
      identity,
      identityAskedOn: today,
      changes: [
        ...state.changes.filter(({ kind }) => kind !== 'death'),
        ...(diedOn === null ? [] : [{ kind: 'death' as const, from: diedOn }]),
      ],
    }),
  }),
  contributionsFetched: event<{
    contribution: Contribution;
    salaries?: NonNullable<ClaimState['personal']>['salaries'];
    employerSalaries?: NonNullable<ClaimState['personal']>['salaries'];
    sex?: 'male' | 'female';
  }>({
    title: { en: 'Contribution record fetched', vi: 'Đã lấy quá trình đóng' },
    personal: ['salaries', 'employerSalaries', 'sex'],
    apply: (state, { contribution, salaries, employerSalaries, sex }, { today }) => ({
      ...state,
      contribution,
      contributionAskedOn: today,
      ...(answeredByAnother(state, contribution) && { answeredByAnother: true }),
      personal: {
        ...state.personal,
        salaries,
        employerSalaries,
        sex,
        employer: contribution.employer ?? state.personal?.employer,
      },
    }),
    parties: ({ contribution: { employer } }) => (employer === undefined ? {} : { employer }),
  }),
  checksRepeated: event<Empty>({
    title: { en: 'Registries are asked again', vi: 'Đối chiếu lại với các cơ sở dữ liệu' },
    apply: ({ identity: _identity, contribution: _contribution, ...state }) => state,
  }),
  returnedForCompletion: event<{ missing?: string; parts?: readonly Missing[] }>({
    title: { en: 'Returned for completion', vi: 'Trả lại để bổ sung' },
    to: 'returned',
    personal: ['missing'],
    apply: (state, { missing, parts }, { today }) => ({
      ...state,
      missing: parts,
      missingSince: today,
      personal: { ...state.personal, missingInWords: missing },
    }),
  }),
  supplemented: event<{
    proof?: string;
    statements?: Restatement;
    filed: CivilDate;
    received: CivilDate;
    accountToCheck?: true;
  }>({
    title: { en: 'Supplemented', vi: 'Đã bổ sung' },
    to: 'submitted',
    personal: ['statements'],
    apply: (state, { proof = state.proof, statements = {}, filed, received, accountToCheck }, { today }) => ({
      ...restated({ ...state, missing: undefined, missingSince: undefined }, statements, today),
      ...(accountToCheck === true && { accountToCheck, accountCheck: undefined }),
      proof,
      filed,
      received,
    }),
    correction: {
      input: refiling,
      refiles: filingCounts,
      apply: (state, data, moment) => restated(state, data, moment.today, moment),
    },
  }),
  slipReissued: event<{ schedule: Schedule }>({
    title: { en: 'Appointment slip issued anew', vi: 'Đã cấp lại phiếu hẹn trả kết quả' },
    apply: ({ slipOutdated: _reissued, ...state }) => state,
  }),
  appointmentIssued: event<{ schedule: Schedule }>({
    title: { en: 'Appointment slip issued', vi: 'Đã cấp phiếu hẹn trả kết quả' },
    tellsEmployer: true,
    to: 'appointed',
    apply: (state, { schedule }, { today }) => ({ ...state, schedule, appointedOn: today }),
  }),
  separationConfirmed: event<Salaries>({
    title: { en: 'The employer confirmed the separation', vi: 'Người sử dụng lao động xác nhận' },
    personal: ['lastSalaries'],
    apply: (state, salaries) => ({
      ...withSalaries(state, salaries),
      separationAnswer: 'confirmed',
      answeredByAnother: undefined,
      ...(state.employerSeparation !== undefined &&
        !state.verified && { separation: undefined, employerSeparation: undefined }),
    }),
  }),
  separationCorrected: event<Salaries & { separation: Separation }>({
    title: { en: 'The employer corrected the separation', vi: 'Người sử dụng lao động đính chính' },
    personal: ['lastSalaries'],
    apply: (state, { separation, ...salaries }) => ({
      ...withSalaries(state, salaries),
      separationAnswer: 'corrected',
      answeredByAnother: undefined,
      separation,
      employerSeparation: separation,
      notEnded: false,
      verified: false,
    }),
  }),
  separationDisputed: event<{ statement?: string }>({
    title: { en: 'The employer disputes the separation', vi: 'Người sử dụng lao động không đồng ý' },
    personal: ['statement'],
    apply: (state, { statement }) => ({
      ...state,
      separationAnswer: 'disputed',
      answeredByAnother: undefined,
      verified: false,
      personal: { ...state.personal, disputedBecause: statement },
    }),
  }),
  employerSilent: event<Empty>({
    title: { en: 'The employer did not answer', vi: 'Người sử dụng lao động không trả lời' },
    tellsEmployer: true,
    apply: (state) => ({ ...state, separationAnswer: 'silent' }),
  }),
  separationVerified: event<{ separation?: Separation; findings?: string }>({
    title: { en: 'The separation was verified', vi: 'Đã thẩm tra việc chấm dứt' },
    personal: ['findings'],
    apply: (state, { separation }) => ({ ...state, separation, notEnded: separation === undefined, verified: true }),
  }),
  verificationTakenBack: event<{ reason?: string }>({
    title: { en: 'The verification was taken back', vi: 'Hủy kết quả thẩm tra' },
    personal: ['reason'],
    apply: (state) => ({ ...state, separation: state.employerSeparation, notEnded: false, verified: false }),
  }),
  employerAnsweredLate: event<LateAnswer>({
    title: { en: 'The employer answered after the decision', vi: 'Người sử dụng lao động trả lời sau quyết định' },
    personal: ['statement'],
    apply: (state, { answer }, { today }) => ({
      ...state,
      alerts: [
        ...state.alerts.filter(({ kind }) => kind !== 'employer-answer'),
        // What is confirmed asks nothing of anybody.
        ...(answer === 'confirmed' ? [] : [{ kind: 'employer-answer' as const, on: today }]),
      ],
    }),
  }),
  lateAnswerExamined: event<{ findings?: string }>({
    title: { en: "The employer's late answer was looked into", vi: 'Đã xem xét trả lời muộn của đơn vị' },
    tellsEmployer: true,
    personal: ['findings'],
    apply: (state) => ({ ...state, alerts: state.alerts.filter(({ kind }) => kind !== 'employer-answer') }),
  }),
  proposalTakenBack: event<{ reason?: string }>({
    title: { en: 'The proposal was taken back', vi: 'Rút đề xuất' },
    to: 'appointed',
    personal: ['reason'],
    apply: ({ proposal: _proposal, ...state }) => state,
  }),
  awardProposed: event<{
    proposal: Proposal;
    because?: readonly string[];
    explanations?: readonly AwardExplanation[];
  }>({
    title: { en: 'Award proposed', vi: 'Trình quyết định hưởng' },
    to: 'proposed',
    personal: ['because', 'explanations'],
    apply: (state, { proposal, because, explanations }) => ({
      ...state,
      proposal,
      sentBackOn: undefined,
      sentBackTo: undefined,
      // Of older events: each sentence stands in the explanations, too, where they have some.
      personal: { ...state.personal, ...(because !== undefined && { because }), explanations },
    }),
  }),
  refusalProposed: event<{ proposal: Proposal; reason?: string; explanations?: readonly AwardExplanation[] }>({
    title: { en: 'Refusal proposed', vi: 'Trình trả lời không giải quyết' },
    to: 'proposed',
    personal: ['reason', 'explanations'],
    apply: (state, { proposal, reason, explanations }) => ({
      ...state,
      proposal,
      sentBackOn: undefined,
      sentBackTo: undefined,
      personal: { ...state.personal, refusalReason: reason, ...(explanations !== undefined && { explanations }) },
    }),
  }),
  proposalSentBack: event<{ reason?: string }>({
    title: { en: 'The proposal was sent back', vi: 'Trả lại đề xuất' },
    to: 'appointed',
    personal: ['reason'],
    apply: ({ proposal, ...state }, { reason }, { today }) => ({
      ...state,
      sentBackOn: today,
      sentBackTo: proposal?.by,
      personal: { ...state.personal, sentBackReason: reason },
    }),
  }),
  claimWithdrawn: event<{ reason?: string }>({
    title: { en: 'Claim withdrawn', vi: 'Rút hồ sơ' },
    to: 'withdrawn',
    personal: ['reason'],
    apply: (state) => state,
  }),
  claimBarred: event<{ change: StatusChange }>({
    title: {
      en: 'A change in the waiting period bars the claim',
      vi: 'Không được hưởng do thay đổi trong thời gian chờ',
    },
    to: 'barred',
    sensitive: ['change/kind'],
    apply: (state, { change }) => ({ ...state, changes: [...state.changes, change] }),
  }),
  claimRefused: event<{ refusal: NonNullable<Proposal['refusal']>; reason?: string }>({
    title: { en: 'Claim refused', vi: 'Không giải quyết hưởng' },
    personal: ['reason'],
    to: 'refused',
    apply: (state, { refusal }, { today }) => ({ ...state, refused: refusal, decidedOn: today }),
  }),
};
