import type { NoticeStatus } from '../../../libs/policy/index.js';
import type { ClaimState, MonthMoney, PendingDecision } from '../state.js';

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
});

/** A decision of this kind no longer waits for its signature. */
export const signed = (state: ClaimState, kind: PendingDecision['kind']): ClaimState => ({
  ...state,
  pending: state.pending.filter((decision) => decision.kind !== kind),
});
