import type { Account, IdentitySeen } from '../../../libs/agency/index.js';
import type { Vnd } from '../../../libs/policy/index.js';
import type { CivilDate, Period } from '../../../libs/calendar/index.js';
import { eventsOf, type LedgerLine } from '../../../libs/dossier/index.js';
import { accountWords, bankReasons } from '../bank-reasons.js';
import { proposed, rejected, settled, signed, toTell, withMoney } from './changes.js';
import type { Applications, Present } from '../job-search.js';
import type { AccountResult, ClaimState, MonthMoney, PendingDecision, Rejection, InsuranceNotice } from '../state.js';

const event = eventsOf<ClaimState>();

const line = (
  kind: string,
  month: number,
  amountVnd: Vnd,
  reference: string,
  follows?: string,
): readonly LedgerLine[] => [{ kind, month, amountVnd, reference, ...(follows !== undefined && { follows }) }];

/** Money that the bank sent back, ordered under the reference that follows: DOSSIER:MONTH:benefit:ATTEMPT. */
const orderedAgain = ({ reason: _reason, ...money }: MonthMoney, since: CivilDate): MonthMoney => {
  const { reference, attempt } = money;
  const first = attempt === 1 ? reference : reference.slice(0, reference.lastIndexOf(':'));
  return { ...money, state: 'entitled', since, attempt: attempt + 1, reference: `${first}:${attempt + 1}` };
};

/** The order of a month is another one. */
const withOrder = (state: ClaimState, month: number, money: MonthMoney): ClaimState => ({
  ...state,
  money: { ...state.money, [month]: money },
});

/** The benefit months. */
export const benefitEvents = {
  checkedIn: event<{
    month: number;
    on: CivilDate;
    applications?: Applications | undefined;
    jobSearch?: string | undefined;
    present?: Present | undefined;
  }>({
    title: { en: 'Job-search notice given', vi: 'Đã thông báo tìm kiếm việc làm' },
    personal: ['applications', 'jobSearch', 'present'],
    apply: (state) => settled(state, 'notified'),
  }),
  noticeExempt: event<{ month: number }>({
    title: { en: 'Notice not required this month', vi: 'Không phải thông báo tháng này' },
    apply: (state) => settled(state, 'exempt'),
  }),
  noticeDaysMoved: event<{ month: number; window: Period; reason?: string }>({
    title: { en: 'The days of the notice were moved', vi: 'Đã dời thời hạn thông báo' },
    personal: ['reason'],
    apply: (state, { month, window }) =>
      state.award === undefined
        ? state
        : { ...state, award: { ...state.award, windows: { ...state.award.windows, [month]: window } } },
  }),
  noticeHeld: event<{ month: number }>({
    title: { en: 'No notice in the window; an excuse can be proved', vi: 'Không thông báo; còn hạn nêu lý do' },
    apply: (state) => ({ ...state, held: true }),
  }),
  noticeMissed: event<{ month: number }>({
    title: { en: 'Notice missed', vi: 'Không thông báo' },
    apply: (state, { month }, { today }) => toTell(settled(state, 'missed'), 'notice-missed', today, month),
  }),
  decisionProposed: event<PendingDecision & { findings?: string }>({
    title: { en: 'A decision waits for signature', vi: 'Có quyết định chờ ký' },
    personal: ['findings'],
    sensitive: ['end/ground'],
    apply: (state, { findings: _findings, ...decision }, { today }) => {
      const next = proposed(state, decision);
      return decision.kind === 'termination' ? toTell(next, 'termination-proposed', today) : next;
    },
  }),
  proposalRejected: event<Rejection>({
    title: { en: 'A proposed decision was not signed', vi: 'Không ký quyết định được trình' },
    personal: ['reason'],
    apply: (state, rejection, { today }) => {
      const next = rejected(state, rejection);
      return rejection.proposal === 'reservation' ? next : toTell(next, 'proposal-refused', today);
    },
  }),
  benefitSuspended: event<{ month: number }>({
    title: { en: 'Benefit suspended', vi: 'Tạm dừng hưởng' },
    to: 'suspended',
    apply: (state, { month }, { today }) => toTell(signed(state, 'suspension'), 'suspended', today, month),
  }),
  benefitResumed: event<{ month: number }>({
    title: { en: 'Benefit resumed', vi: 'Tiếp tục hưởng' },
    to: 'active',
    apply: (state, { month }, { today }) => toTell(signed(state, 'resumption'), 'resumed', today, month),
  }),
  insuranceTold: event<InsuranceNotice>({
    title: { en: 'The insurance agency was told', vi: 'Đã thông tin cho cơ quan bảo hiểm xã hội' },
    apply: (state) => ({ ...state, untold: state.untold.slice(1) }),
  }),
  entitled: event<{ month: number; amountVnd: Vnd; reference: string; atCounter: boolean }>({
    title: { en: 'Entitled to a month', vi: 'Được hưởng một tháng' },
    apply: (state, { month, amountVnd, reference, atCounter }, { today: since }) =>
      withMoney(state, month, {
        amountVnd,
        reference,
        attempt: 1,
        state: atCounter ? 'at-counter' : 'entitled',
        since,
      }),
    ledger: ({ month, amountVnd, reference }) => line('entitlement', month, amountVnd, reference),
  }),
  paid: event<{
    month: number;
    amountVnd: Vnd;
    reference: string;
    on: CivilDate;
    follows?: string;
    /** Of whoever was handed it in cash; older ones do not tell. */
    seen?: IdentitySeen;
  }>({
    title: { en: 'Month paid', vi: 'Đã chi trả một tháng' },
    apply: (state, { month, on: since, seen }) =>
      withMoney(state, month, { state: 'paid', since, ...(seen !== undefined && { seen }) }),
    ledger: ({ month, amountVnd, reference, follows }) => line('payment', month, amountVnd, reference, follows),
  }),
  transferReturned: event<{ month: number; amountVnd: Vnd; reference: string; on: CivilDate; owed: boolean }>({
    title: { en: 'A transfer came back after it was paid', vi: 'Khoản đã chi bị chuyển trả lại' },
    from: ['active', 'suspended', 'terminated', 'exhausted'],
    apply: (state, { month, reference, on, owed }) =>
      withMoney(state, month, {
        ...(owed ? { state: 'rejected', reason: 'RETURNED' } : { state: 'returned' }),
        since: on,
        returned: reference,
        returnedOn: on,
      }),
    ledger: ({ month, amountVnd, reference }) => line('return', month, amountVnd, reference, reference),
  }),
  orderedAgain: event<{ month: number }>({
    title: { en: 'A month that came back is sent again', vi: 'Chuyển lại khoản bị trả' },
    apply: (state, { month }, { today }) => {
      const money = state.money[month];
      return money === undefined ? state : withOrder(state, month, orderedAgain(money, today));
    },
  }),
  paymentRejected: event<{ month: number; reference: string; reason: string; again?: boolean }>({
    title: { en: 'The bank did not pay', vi: 'Ngân hàng không chi trả được' },
    codes: { reason: bankReasons },
    apply: (state, { month, again, reason }, { today }) => {
      const money = state.money[month];
      const refused = { state: 'rejected', reason, since: today } as const;
      return withMoney(state, month, again === true && money ? orderedAgain(money, today) : refused);
    },
  }),
  accountChecked: event<{ result: AccountResult }>({
    title: { en: 'The bank said whose account it is', vi: 'Ngân hàng đã đối chiếu chủ tài khoản' },
    codes: { result: accountWords },
    apply: ({ accountToCheck: _asked, ...state }, { result }, { today }) => ({
      ...state,
      accountCheck: { result, on: today },
    }),
  }),
  accountEntered: event<{ by: string; account?: Account; toCheck?: true }>({
    title: { en: 'An office entered an account', vi: 'Cơ quan nhập tài khoản nhận tiền' },
    personal: ['account'],
    apply: (state, { by, account, toCheck }, { today }) => ({
      ...state,
      ...(toCheck === true && { accountToCheck: toCheck, accountCheck: undefined }),
      accountEntered: { by, on: today },
      personal: { ...state.personal, enteredAccount: account },
    }),
  }),
  accountConfirmed: event<Record<string, never>>({
    title: { en: 'The account that an office entered was seen by a second person', vi: 'Đã xác nhận tài khoản' },
    apply: ({ accountEntered: _entered, ...state }) => state,
  }),
  accountDeclined: event<{ reason?: string; toCheck?: true }>({
    title: { en: 'The account that an office entered was not accepted', vi: 'Không chấp nhận tài khoản đã nhập' },
    personal: ['reason'],
    // The one before it counts again.
    apply: ({ accountEntered: _entered, ...state }, { toCheck }) => ({
      ...state,
      ...(toCheck === true && { accountToCheck: toCheck, accountCheck: undefined }),
      personal: { ...state.personal, enteredAccount: undefined },
    }),
  }),
  accountChanged: event<{ account?: Account; toCheck?: true }>({
    title: { en: 'Account changed', vi: 'Đổi tài khoản nhận tiền' },
    personal: ['account'],
    apply: ({ accountEntered: _entered, ...before }, { account, toCheck }, { today }) => {
      const state = { ...before, ...(toCheck === true && { accountToCheck: toCheck, accountCheck: undefined }) };
      const form = state.personal?.form;
      const money = Object.fromEntries(
        Object.entries(state.money).map(([month, m]) => [month, m.state === 'rejected' ? orderedAgain(m, today) : m]),
      );
      if (form === undefined || account === undefined) return { ...state, money };
      return {
        ...state,
        money,
        personal: {
          ...state.personal,
          enteredAccount: undefined,
          form: { ...form, payment: { by: 'account', account } },
        },
      };
    },
  }),
};
