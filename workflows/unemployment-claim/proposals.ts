import type { CivilDate } from '../../libs/calendar/index.js';
import { type NewEvent, refusal } from '../../libs/dossier/index.js';
import type { NoticeStatus } from '../../libs/policy/index.js';
import { proposed, rejected } from './events/changes.js';
import { happened } from './events/index.js';
import { type Claim, missesEnd, suspendedAfter, windowOfMonth } from './law.js';
import type { PendingDecision, ProposedEnd, Rejection } from './state.js';

/** The first decision of a kind that waits for its signature. */
export const pendingOf = (claim: Claim, kind: PendingDecision['kind']): PendingDecision | undefined =>
  claim.data.pending.find((decision) => decision.kind === kind);

/** The same. @throws Refusal NO_SUCH_PROPOSAL where none waits */
export const waitingOf = (claim: Claim, kind: PendingDecision['kind']): PendingDecision => {
  const waits = pendingOf(claim, kind);
  if (waits === undefined) throw refusal('NO_SUCH_PROPOSAL', { proposal: kind });
  return waits;
};

/** Suspensions and resumptions that the law wants after these notices, in order, from a month on. */
const turns = (claim: Claim, outcomes: readonly NoticeStatus[], from: number) =>
  outcomes.flatMap((_outcome, at) => {
    const suspended = suspendedAfter(claim, outcomes.slice(0, at + 1));
    if (at + 1 < from || suspended === suspendedAfter(claim, outcomes.slice(0, at))) return [];
    return [{ kind: suspended ? ('suspension' as const) : ('resumption' as const), month: at + 1 }];
  });

type EndProposal = PendingDecision & { readonly findings?: string };

/**
 * The end to propose, if any. Only the earliest end counts; but a timely report of the pending end keeps the reserved
 * months.
 */
const endToPropose = (
  claim: Claim,
  decision: Omit<EndProposal, 'kind'> & { readonly end: ProposedEnd },
): readonly EndProposal[] => {
  const waiting = pendingOf(claim, 'termination');
  const { end } = decision;
  if (waiting?.end !== undefined && waiting.end.date <= end.date) {
    const same = waiting.end.date === end.date && waiting.end.ground === end.ground;
    return !same || !end.reportedInTime || waiting.end.reportedInTime ? [] : [{ ...waiting, end }];
  }
  return [{ kind: 'termination', ...decision }];
};

/** Proposes an end, unless an earlier one waits. */
export const proposeEnd = (...decided: Parameters<typeof endToPropose>): readonly NewEvent[] =>
  endToPropose(...decided).map((decision) => happened('decisionProposed', decision));

/**
 * What the engine proposes once the notice of a month has an outcome: to suspend or to resume, and to end after
 * the third missed in a row, at the end of its window (L13 53.1, 53.2, 53.3.e; L25 41.2, 41.3, 41.4.đ).
 * @param outcomes of all months so far
 * @param from the first month whose outcome is new
 * @param by who caused the outcome: they count as proposer; `system` when time did
 */
export const afterNotices = (
  claim: Claim,
  outcomes: readonly NoticeStatus[],
  from: number,
  on: CivilDate,
  by = 'system',
): readonly NewEvent[] => {
  const proposals = turns(claim, outcomes, from).map((turn) => happened('decisionProposed', { ...turn, by, on }));
  if (!missesEnd(claim, outcomes)) return proposals;
  const month = outcomes.length;
  const end = { ground: 'missed-notices', date: windowOfMonth(claim, month)[1], reportedInTime: false } as const;
  return [...proposals, ...proposeEnd(claim, { by, on, month, end })];
};

const withData = (claim: Claim, data: Partial<Claim['data']>): Claim => ({
  ...claim,
  data: { ...claim.data, ...data },
});

/** The earliest reported end that was not part of a refused proposal. */
const endReported = (claim: Claim, on: CivilDate): readonly EndProposal[] => {
  const [first] = [...claim.data.reports].sort((a, b) => (a.date < b.date ? -1 : 1));
  if (first === undefined) return [];
  const { by, ...end } = first;
  return endToPropose(claim, { by, on, end });
};

/** Proposes the earliest reported end that was not part of a refused proposal. */
export const standingReport = (claim: Claim, on: CivilDate): readonly NewEvent[] =>
  endReported(claim, on).map((decision) => happened('decisionProposed', decision));

/**
 * A refused proposal, and what is proposed instead: what follows from the corrected notices, and a reported end that
 * was later than the refused one.
 * @param by who caused it: they count as proposer of what is proposed instead
 */
export const afterRejection = (
  claim: Claim,
  refused: Omit<Rejection, 'endFalls'>,
  on: CivilDate,
  by = 'system',
): readonly NewEvent[] => {
  const { notices: outcomes } = rejected(claim.data, { ...refused, endFalls: false });
  const waiting = pendingOf(claim, 'termination')?.end?.ground === 'missed-notices';
  const rejection = { ...refused, endFalls: waiting && !missesEnd(claim, outcomes) };
  if (claim.data.ended !== undefined) return [happened('proposalRejected', rejection)];
  const without = withData(claim, rejected(claim.data, rejection));
  const ends = pendingOf(without, 'termination') === undefined ? endReported(without, on) : [];
  const then = withData(without, ends.reduce(proposed, without.data));
  return [
    happened('proposalRejected', rejection),
    ...ends.map((end) => happened('decisionProposed', end)),
    ...afterNotices(then, outcomes, refused.from, on, by),
  ];
};
