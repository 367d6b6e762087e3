import type { CivilDate } from '../../../libs/calendar/index.js';
import type { NoticeStatus } from '../../../libs/policy/index.js';
import type { ClaimState, MonthMoney, PendingDecision, Rejection, InsuranceNotice } from '../state.js';

/** The money of a month with some of it changed. */
export const withMoney = (state: ClaimState, month: number, money: Partial<MonthMoney>): ClaimState => {
  const known = state.money[month];
  // Only money that is owed can change; the event that first owes it states the whole.
  return { ...state, money: { ...state.money, [month]: { ...known, ...money } as MonthMoney } };
};

/** The awaited notice came to this outcome; the next month's is awaited. */
export const settled = (state: ClaimState, outcome: NoticeStatus): ClaimState => ({
  ...state,
  notices: [...state.notices, outcome],
  held: false,
  proofs: state.proofs.filter(({ month }) => month !== state.notices.length + 1),
});

/** The insurance agency is to be told. */
export const toTell = (
  state: ClaimState,
  about: InsuranceNotice['about'],
  on: CivilDate,
  month?: number,
): ClaimState => ({
  ...state,
  untold: [...state.untold, { about, on, ...(month !== undefined && { month }) }],
});

/** The first decision of this kind no longer waits for its signature. */
export const signed = (state: ClaimState, kind: PendingDecision['kind']): ClaimState => {
  const first = state.pending.find((decision) => decision.kind === kind);
  return { ...state, pending: state.pending.filter((decision) => decision !== first) };
};

/** A decision waits. Suspensions and resumptions follow one another; of terminations there is one. */
export const proposed = (state: ClaimState, decision: PendingDecision): ClaimState => {
  const { pending } = decision.kind === 'termination' ? signed(state, 'termination') : state;
  // An employment that leads to a proposal has been looked into.
  const day = decision.end?.ground === 'job' ? decision.end.date : undefined;
  const alerts = state.alerts.filter(
    ({ kind, from }) => kind !== 'employment-detected' || from !== day || day === undefined,
  );
  return { ...state, alerts, pending: [...pending, decision] };
};

/** The state without a refused proposal: the notices corrected, what was proposed from them on withdrawn. */
export const rejected = (state: ClaimState, { proposal, from, outcomes, endFalls }: Rejection): ClaimState => {
  const end = proposal === 'termination' ? state.pending.find(({ kind }) => kind === proposal)?.end : undefined;
  const { pending } = signed(endFalls ? signed(state, 'termination') : state, proposal);
  return {
    ...state,
    // Money that is not given up is wanted.
    ...(proposal === 'reservation' && { moneyWanted: true }),
    pending: pending.filter(({ kind, month = 0 }) => kind === 'termination' || month < from),
    reports: state.reports.filter(({ ground, date }) => ground !== end?.ground || date !== end.date),
    notices: [...state.notices.slice(0, from - 1), ...outcomes],
  };
};
