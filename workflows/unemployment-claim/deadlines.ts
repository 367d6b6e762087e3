import { type CivilDate, maxDate } from '../../libs/calendar/index.js';
import { required, wordsOf } from '../../libs/dossier/index.js';
import {
  awardPeriod,
  type Claim,
  decisionDue,
  exemptFrom,
  lastDay,
  monthsUnpaid,
  paymentOf,
  requiredMonth,
  running,
  windowOfMonth,
} from './law.js';
import type { ClaimState } from './state.js';

const { deadline } = wordsOf<ClaimState>();

const undecided = ['appointed', 'proposed'];
/** The claim ended without a decision: nobody owes one, nor an answer for it. */
const withoutDecision = ({ status }: Claim): boolean => status === 'withdrawn' || status === 'barred';

const employerAskedOn = ({ data }: Claim): CivilDate =>
  data.employerAskedOn ?? required(data.appointedOn, 'day of the slip');

const noticeAwaited = (claim: Claim): boolean => {
  const month = requiredMonth(claim) ?? 1;
  return running.includes(claim.status) && month > 1 && !exemptFrom(claim, month);
};
/** A paper that may excuse the awaited notice, or exempt from it, waits for an officer: its claimant owes nothing. */
const examined = (claim: Claim): boolean => {
  const month = requiredMonth(claim);
  if (month === undefined) return false;
  const [opens, closes] = windowOfMonth(claim, month);
  return claim.data.proofs.some(
    (proof) =>
      proof.month === month || (proof.during !== undefined && proof.during[0] <= opens && closes <= proof.during[1]),
  );
};
const awaitedWindow = (claim: Claim) => windowOfMonth(claim, required(requiredMonth(claim), 'awaited month'));
const windowEnd = (claim: Claim) => awaitedWindow(claim)[1];

/** Money that the claimant has to fetch, or for which the claimant has to name another account. */
export const uncollected = (claim: Claim): readonly number[] =>
  Object.entries(claim.data.money)
    .filter(([, { state }]) => state === 'rejected' || state === 'at-counter')
    .map(([month]) => Number(month));

/**
 * From when on it lies: the last day of the award as decided (D28 18.6; D374 16.4), or the day on which a transfer came
 * back, when that is later (ADR 0100).
 */
const uncollectedSince = (claim: Claim): CivilDate => {
  const cameBack = uncollected(claim).flatMap((month) => claim.data.money[month]?.returnedOn ?? []);
  return maxDate(awardPeriod(claim)[1], ...cameBack);
};

/** Money that was not collected in time waits for the director to reserve its months (D28 18.6). */
export const deemedUnwanted = (claim: Claim): boolean => claim.data.pending.some(({ kind }) => kind === 'reservation');

const unwantedSince = ({ data: { pending } }: Claim): CivilDate =>
  required(pending.find(({ kind }) => kind === 'reservation')?.on, 'report');

/** Money of an ended claim lies uncollected, and nobody wrote that it is wanted (D28 18.6). */
export const mayBeGivenUp = (claim: Claim): boolean =>
  claim.data.ended !== undefined &&
  claim.data.moneyWanted !== true &&
  !deemedUnwanted(claim) &&
  uncollected(claim).length > 0;

/** Legal time limits of a claim; each last day comes from libs/policy. */
export const deadlines = {
  employerReply: deadline({
    title: { en: 'Reply about the end of the work', vi: 'Trả lời về việc chấm dứt hợp đồng' },
    bound: 'employer',
    basis: 'D28 32.3; D374 32.6',
    settledBy: 'confirmSeparation',
    takesEffect: true,
    open: ({ status, data }) => undecided.includes(status) && data.separationAnswer === undefined,
    dropped: withoutDecision,
    since: employerAskedOn,
    due: (claim) => lastDay.employerReply(claim, employerAskedOn(claim)),
  }),
  decision: deadline({
    title: { en: 'Decision on the claim', vi: 'Quyết định về hồ sơ' },
    bound: 'agency',
    basis: 'D28 18.1; D374 16.1',
    open: ({ status }) => undecided.includes(status),
    dropped: withoutDecision,
    since: ({ data }) => required(data.received, 'receiving day'),
    due: decisionDue,
    // Until the records are one, the dossier is not full (ADR 0100).
    stoppedWhile: ({ data }) => data.mergingSince !== undefined,
    stoppedFor: { en: 'the insurance records are being merged', vi: 'chờ gộp sổ bảo hiểm' },
    remindBefore: [3],
  }),
  collection: deadline({
    title: { en: 'Collection of the decision', vi: 'Nhận quyết định hưởng' },
    bound: 'claimant',
    basis: 'D28 18.3; D374 16.3',
    settledBy: 'collectDecision',
    takesEffect: true,
    open: ({ status, data }) =>
      status === 'awarded' &&
      data.slip !== undefined &&
      data.nonCollectionReason !== true &&
      data.cancellationProposedOn === undefined,
    since: ({ data }) => required(data.decidedOn, 'day of the decision'),
    from: ({ data }) => required(data.slip, 'slip')[0],
    due: ({ data }) => required(data.slip, 'slip')[1],
    dropped: ({ data }) => data.nonCollectionReason === true,
  }),
  cancellation: deadline({
    title: { en: 'Cancellation of the uncollected award', vi: 'Hủy quyết định không nhận' },
    bound: 'director',
    basis: 'D28 18.3; D374 16.3',
    settledBy: 'cancelAward',
    open: ({ status, data }) => status === 'awarded' && data.cancellationProposedOn !== undefined,
    since: ({ data }) => required(data.cancellationProposedOn, 'day of the proposal'),
    due: (claim) => lastDay.cancellation(claim, required(claim.data.slip, 'slip')[1]),
  }),
  checkIn: deadline({
    title: { en: 'Monthly notice of job search', vi: 'Thông báo tìm kiếm việc làm' },
    bound: 'claimant',
    basis: 'L13 52; C28 10; L25 40; D374 21',
    settledBy: 'checkIn',
    takesEffect: true,
    open: (claim) => noticeAwaited(claim) && !claim.data.held,
    from: (claim) => awaitedWindow(claim)[0],
    due: windowEnd,
    // It is exempt, or the benefit is to end before it.
    dropped: ({ data: { notices, held } }, before) => !held && notices.length === before.data.notices.length,
    // Each month has its own: with the notice of one, that of the next is awaited.
    opening: (claim) => String(requiredMonth(claim)),
  }),
  excuse: deadline({
    title: { en: 'Proof of the reason for a missed notice', vi: 'Chứng minh lý do không thông báo' },
    bound: 'claimant',
    basis: 'C28 10.3',
    settledBy: 'submitExcuse',
    takesEffect: true,
    open: (claim) => noticeAwaited(claim) && claim.data.held && !examined(claim),
    since: windowEnd,
    due: (claim) => lastDay.excuse(claim, windowEnd(claim)),
    dropped: ({ data }) => data.ended !== undefined,
  }),
  payment: deadline({
    title: { en: 'Payment of the month', vi: 'Chi trả trợ cấp tháng' },
    bound: 'agency',
    basis: 'D28 18.2; D374 16.2',
    open: (claim) => monthsUnpaid(claim).length > 0,
    due: (claim) => paymentOf(claim, required(monthsUnpaid(claim)[0], 'month to be paid')).due,
    opening: (claim) => String(monthsUnpaid(claim)[0]),
  }),
  uncollectedMoney: deadline({
    title: { en: 'Collection of unpaid money', vi: 'Nhận số tiền chưa lĩnh' },
    bound: 'claimant',
    basis: 'D28 18.6; D374 16.4',
    settledBy: 'claimUncollectedMoney',
    takesEffect: true,
    open: (claim) => mayBeGivenUp(claim),
    since: uncollectedSince,
    due: (claim) => lastDay.uncollected(claim, uncollectedSince(claim)),
  }),
  reservation: deadline({
    title: { en: 'Reservation of uncollected months', vi: 'Bảo lưu tháng không nhận tiền' },
    bound: 'director',
    basis: 'D28 18.6; D374 16.4',
    settledBy: 'decideReservation',
    open: deemedUnwanted,
    since: unwantedSince,
    due: (claim) => lastDay.reservation(claim, unwantedSince(claim)),
  }),
};
