import type { CivilDate } from '../../../libs/calendar/index.js';
import { eventsOf } from '../../../libs/dossier/index.js';
import type { StatusChange } from '../../../libs/policy/index.js';
import { signed, toTell, withMoney } from './changes.js';
import type { Alert, ClaimState, Ended, ReportedEnd, ToldReferral } from '../state.js';

const event = eventsOf<ClaimState>();

const employments = ({ alerts }: ClaimState) => alerts.filter(({ kind }) => kind === 'employment-detected');

/** The state without employments that were found outside, as if they had never been told. */
const withoutEmployment = (state: ClaimState, meant: (alert: Alert) => boolean): ClaimState => {
  const gone = employments(state).filter(meant);
  return {
    ...state,
    alerts: state.alerts.filter((alert) => !gone.includes(alert)),
    changes: state.changes.filter(({ kind, from }) => kind !== 'job' || !gone.some((alert) => alert.from === from)),
  };
};

/** How it ends. */
export const endingEvents = {
  statusChangeReported: event<{
    change: StatusChange;
    on: CivilDate;
    report?: ReportedEnd;
    /** The contract is promised, and why there is no copy of it yet (D374 8.3). */
    committed?: true;
    noCopyBecause?: string;
  }>({
    title: { en: 'Change of status reported', vi: 'Đã thông báo thay đổi tình trạng' },
    personal: ['noCopyBecause'],
    sensitive: ['change/kind', 'report/ground'],
    apply: (state, { change, report, committed }) => ({
      ...state,
      ...(committed === true && { contractOwed: change.from }),
      changes: [...state.changes, change],
      reports: report === undefined ? state.reports : [...state.reports, report],
    }),
  }),
  contractSupplied: event<{
    receivedOn: CivilDate;
    on: CivilDate;
    document: string;
    due: CivilDate;
    inTime: boolean;
  }>({
    title: { en: 'The promised contract was handed in', vi: 'Đã bổ sung bản sao hợp đồng' },
    apply: ({ contractOwed: _owed, ...state }) => state,
  }),
  contractWaived: event<{ findings?: string }>({
    title: { en: 'The promised contract is not needed', vi: 'Không cần bổ sung hợp đồng' },
    personal: ['findings'],
    apply: ({ contractOwed: _owed, ...state }) => state,
  }),
  employmentDetected: event<{ from: CivilDate }>({
    title: { en: 'Insurance data show a new employment', vi: 'Dữ liệu bảo hiểm cho thấy có việc làm mới' },
    // While the claim is undecided it stands like a reported change: in the waiting period it bars (L13 49.4; L25 38.1.d).
    apply: (state, { from }, { today }) => ({
      ...state,
      alerts: [...state.alerts, { kind: 'employment-detected', on: today, from }],
      ...(state.award === undefined && {
        changes: [...state.changes, { kind: 'job', from, compulsoryInsurance: true }],
      }),
    }),
  }),
  employmentAnswered: event<{ from: CivilDate; statement?: string }>({
    title: { en: 'The claimant answered what was found', vi: 'Người lao động giải trình việc làm phát hiện' },
    personal: ['statement'],
    apply: (state, { from }, { today }) => ({
      ...state,
      alerts: state.alerts.map((alert) => (alert.from === from ? { ...alert, answeredOn: today } : alert)),
    }),
  }),
  employmentRetracted: event<{ from: CivilDate }>({
    title: { en: 'The new employment was told by mistake', vi: 'Thông tin việc làm mới là nhầm' },
    apply: (state, { from }) => withoutEmployment(state, (alert) => alert.from === from),
  }),
  employmentDismissed: event<{ findings?: string; from?: CivilDate }>({
    title: { en: 'The employment in the insurance data is none', vi: 'Xác định không có việc làm mới' },
    personal: ['findings'],
    // Absent in older events: then all that had been found was none.
    apply: (state, { from }, { today }) => {
      const meant = (alert: Alert) => from === undefined || alert.from === from;
      const days = employments(state).flatMap((alert) =>
        meant(alert) && alert.from !== undefined ? [alert.from] : [],
      );
      return {
        ...withoutEmployment(state, meant),
        dismissed: [...(state.dismissed ?? []), ...days.map((day) => ({ from: day, on: today }))],
      };
    },
  }),
  referralRefused: event<{ id: string; told: ToldReferral }>({
    title: { en: 'A job offered by referral was refused', vi: 'Từ chối việc làm được giới thiệu' },
    apply: (state, { id, told }) => ({ ...state, referrals: { ...state.referrals, [id]: told } }),
  }),
  terminationTakenBack: event<{ reason?: string }>({
    title: { en: 'The proposed termination was taken back', vi: 'Rút đề xuất chấm dứt hưởng' },
    personal: ['reason'],
    apply: (state, _data, { today }) => {
      const end = state.pending.find(({ kind }) => kind === 'termination')?.end;
      const reports = state.reports.filter(({ ground, date }) => ground !== end?.ground || date !== end.date);
      return toTell({ ...signed(state, 'termination'), reports }, 'proposal-refused', today);
    },
  }),
  benefitTerminated: event<{ ended: Ended }>({
    title: { en: 'Benefit terminated', vi: 'Chấm dứt hưởng' },
    sensitive: ['ended/ground', 'ended/end/ground'],
    to: 'terminated',
    apply: (state, { ended }) => ({ ...state, ended, pending: [], held: false }),
  }),
  benefitExhausted: event<{ ended: Ended }>({
    title: { en: 'Benefit exhausted', vi: 'Hết thời hạn hưởng' },
    to: 'exhausted',
    from: ['active', 'suspended'],
    apply: (state, { ended }) => ({ ...state, ended, pending: [] }),
  }),
  overpaymentFound: event<{ months: readonly number[] }>({
    title: { en: 'Months were paid after the end', vi: 'Đã chi trả sau ngày chấm dứt' },
    apply: (state, _data, { today }) => ({ ...state, alerts: [...state.alerts, { kind: 'overpayment', on: today }] }),
  }),
  recoveryHandedOver: event<{ reference: string }>({
    title: { en: 'The overpayment is recovered elsewhere', vi: 'Đã chuyển thu hồi số tiền chi sai' },
    apply: (state) => ({ ...state, alerts: state.alerts.filter(({ kind }) => kind !== 'overpayment') }),
  }),
  reservationNoted: event<{ months: number }>({
    title: { en: 'Reserved months stand in the insurance records', vi: 'Đã bảo lưu tại cơ quan bảo hiểm xã hội' },
    apply: (state) => ({ ...state, reserved: true }),
  }),
  moneyWanted: event<Record<string, never>>({
    title: { en: 'Uncollected money is wanted', vi: 'Có nhu cầu nhận số tiền chưa lĩnh' },
    apply: (state) => ({ ...state, moneyWanted: true }),
  }),
  uncollectedReported: event<{ months: readonly number[] }>({
    title: { en: 'Money not collected in time', vi: 'Không nhận tiền đúng hạn' },
    apply: (state) => state,
  }),
  moneyGivenUp: event<{ months: readonly number[]; reservedMonths: number }>({
    title: { en: 'Months of uncollected money reserved', vi: 'Bảo lưu cho tháng không nhận tiền' },
    apply: (state, { months, reservedMonths }) => {
      const left = months.reduce(
        (all, month) => withMoney(all, month, { state: 'given-up' }),
        signed(state, 'reservation'),
      );
      return left.ended === undefined ? left : { ...left, ended: { ...left.ended, reservedMonths } };
    },
  }),
};
