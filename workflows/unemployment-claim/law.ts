import { addDays, type CivilDate, type CivilMonth, monthOf, type Period } from '../../libs/calendar/index.js';
import type { DossierState } from '../../libs/dossier/index.js';
import {
  ageExemption,
  averagingMonths,
  benefitAmount,
  benefitMonths,
  cancellationDeadline,
  checkInWindows,
  claimLife,
  collectionDeadline,
  type Condition,
  counts,
  type Deadline,
  dueOf,
  dutyDue,
  duration,
  eligibility,
  EMPLOYER_DUTIES,
  eventRegime,
  excuseDeadline,
  exemptionDeadline,
  filingDate,
  type Ground,
  inShort,
  isListed,
  type LawData,
  lawData,
  missesInARow,
  noticeDue,
  noticeExemption,
  type NoticeStatus,
  paymentDue,
  regime,
  refusals,
  type Regime,
  reportDeadline,
  reservationDeadline,
  resumptionDeadline,
  startDay,
  type StatusChange,
  suspension,
  suspensionDeadline,
  uncollectedDeadline,
  uncollectedMoney,
} from '../../libs/policy/index.js';
import type { Award, ClaimState, ProposedEnd, Schedule, Separation } from './state.js';

/** The one place in which the claim asks the law: every date and every amount comes from here. */
export type Claim = DossierState<ClaimState>;

/** The law data to which the dossier is pinned. */
export const lawOf = (claim: Claim): LawData => lawData(claim.lawVersion);

/** What cannot be missing at this point of the procedure; missing, it is a fault of ours. */
export const known = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`the claim has no ${what}`);
  return value;
};

/** Filing and receiving day of a submission (D28 17.2: of a posted dossier, the postmark of sending). */
export const filingOf = (channel: string, filedOn: CivilDate, today: CivilDate, law: LawData) => {
  const under: Regime = regime({ filed: filedOn, decided: null, asOf: today }, law).value.regime;
  const filing =
    channel === 'post'
      ? ({ channel, sent: filedOn, arrived: today } as const)
      : ({ channel: channel === 'online' || channel === 'proxy' ? channel : 'counter', handedIn: filedOn } as const);
  return filingDate({ regime: under, filing }, law).value;
};

/** The days that follow once the dossier is complete, under the law that would apply if it were decided today. */
export const scheduleOf = (filed: CivilDate, received: CivilDate, today: CivilDate, law: LawData): Schedule => {
  const under = regime({ filed, decided: null, asOf: today }, law).value.regime;
  return { regime: under, filed, received, ...startDay({ regime: under, filed, received }, law).value };
};

/** The schedule as of a day: the law of 2025 takes over what is undecided on 2026-01-01 (L25 55.4). */
export const scheduleOn = (claim: Claim, today: CivilDate): Schedule => {
  const { filed, received } = known(claim.data.schedule, 'schedule');
  return scheduleOf(filed, received, today, lawOf(claim));
};

/** The last day for deciding, by the law that applies on that day if it is undecided then (L25 55.4). */
export const decisionDue = (claim: Claim): CivilDate => {
  const { filed } = known(claim.data.schedule, 'schedule');
  return scheduleOn(claim, scheduleOn(claim, filed).decisionDue).decisionDue;
};

/** Who ended the employment and when: what was corrected or verified, else what the agency recorded; none if it goes on. */
export const separationOf = ({ data }: Claim): Separation | undefined =>
  data.notEnded === true ? undefined : (data.separation ?? data.contribution?.separation);

/**
 * Conditions of the benefit that are not met, as far as is known today. Who files before the contract has ended does not
 * file within the months that run from its end (L13 46.1; L25 38.1.c).
 */
export const unmetConditions = (claim: Claim, today: CivilDate): readonly Condition[] => {
  const separation = known(separationOf(claim), 'separation');
  const { pension, contributed, deemedContributing } = known(claim.data.contribution, 'contribution record');
  const { regime: under, filed } = scheduleOn(claim, today);
  if (filed < separation.date) return ['filed-in-time'];
  const facts = {
    regime: under,
    contract: separation.contract,
    terminationDate: separation.date,
    reason: separation.reason,
    pension,
    contributed,
    deemedContributing,
    filed,
    // Work that was there before the contract ended is not found while waiting.
    changes: claim.data.changes.filter(({ kind, from }) => kind !== 'job' || from >= separation.date),
  };
  return eligibility(facts, lawOf(claim)).value.unmet;
};

/** What is awarded if it is decided today: amount, duration, months, windows, with the sentences that say why. */
export const awardOf = (claim: Claim, today: CivilDate): { award: Award; because: readonly string[] } => {
  const law = lawOf(claim);
  const record = known(claim.data.contribution, 'contribution record');
  const separation = known(separationOf(claim), 'separation');
  const salaries = known(claim.data.personal?.salaries, 'salaries');
  const { regime: under, benefitStart } = scheduleOn(claim, today);
  const until = monthOf(separation.date);
  const averaging = averagingMonths({ regime: under, contributed: record.contributed, until }, law);
  const six = new Set<CivilMonth>(averaging.value.months);
  const amount = benefitAmount(
    {
      regime: under,
      wageScheme: record.wageScheme ?? 'employer',
      workplaceRegion: known(record.workplaceRegion, 'workplace region'),
      terminationDate: separation.date,
      lastContributedMonth: known(averaging.value.months.at(-1), 'contributed month'),
      salaries: salaries.filter(({ month }) => six.has(month)).map(({ salaryVnd }) => salaryVnd),
    },
    law,
  );
  const contributionMonths = salaries.length;
  const length = duration({ regime: under, contributionMonths }, law);
  const { awardMonths } = length.value;
  const months = benefitMonths({ regime: under, benefitStart, awardMonths }, law);
  const windows = checkInWindows({ regime: under, benefitStart, awardMonths }, law);
  const award: Award = {
    regime: under,
    contributionMonths,
    monthlyBenefitVnd: amount.value.monthlyBenefitVnd,
    ...length.value,
    months: months.value.benefitMonths,
    windows: windows.value.windows,
  };
  return {
    award,
    because: [amount, length, months, windows].flatMap(({ explanation }) => [
      inShort(explanation, 'vi'),
      inShort(explanation, 'en'),
    ]),
  };
};

const awarded = (claim: Claim): Award => known(claim.data.award, 'award');

const last = (limit: Deadline) => (claim: Claim, event: CivilDate) => {
  const under = claim.data.award?.regime ?? known(claim.data.schedule, 'schedule').regime;
  const { regime: then } = eventRegime({ awardRegime: under, on: event }, lawOf(claim)).value;
  return dueOf(limit, { regime: then, event }, lawOf(claim)).value.due;
};

/** Last days of what follows from an event, by the law of its own day. */
export const lastDay = {
  cancellation: last(cancellationDeadline),
  excuse: last(excuseDeadline),
  exemption: last(exemptionDeadline),
  report: last(reportDeadline),
  reservation: last(reservationDeadline),
  resumption: last(resumptionDeadline),
  suspension: last(suspensionDeadline),
  uncollected: last(uncollectedDeadline),
  /** The employer's reply: two working days (D28 32.4). */
  employerReply: (claim: Claim, asked: CivilDate): CivilDate =>
    dutyDue(
      EMPLOYER_DUTIES.contributionData,
      { regime: known(claim.data.schedule, 'schedule').regime, event: asked },
      lawOf(claim),
    ).value.due,
};

/** The days printed on the appointment slip: from the first working day after the decision can be handed out (D28 18.3). */
export const slipOf = (claim: Claim, ready: CivilDate, under: Regime): Period => {
  const law = lawOf(claim);
  return [
    law.workingDays.addWorkingDays(ready, 1),
    dueOf(collectionDeadline, { regime: under, event: ready }, law).value.due,
  ];
};

/** Number of the month whose notice is awaited; undefined when all are settled. */
export const awaitedMonth = (claim: Claim): number | undefined => {
  const { award, notices } = claim.data;
  return award !== undefined && notices.length < award.awardMonths ? notices.length + 1 : undefined;
};

/** The window of a month's notice; the first month has none. */
export const windowOfMonth = (claim: Claim, month: number): Period =>
  known(awarded(claim).windows[String(month)], `window of month ${month}`);

/** From which day a month may be paid, and until when: month 1 as soon as its decision is collected. */
export const paymentOf = (claim: Claim, month: number) => {
  const { regime: under } = awarded(claim);
  const benefitStart = known(awarded(claim).months[0], 'first month')[0];
  const decisionReceived = claim.data.collectedOn ?? null;
  return paymentDue({ regime: under, benefitStart, month, decisionReceived }, lawOf(claim)).value;
};

/**
 * Whether the notice of a month is not owed: its window closed before the decision was collected (C28 10.4.a), or it is
 * exempt by age or by what was declared (C28 10.2).
 */
export const exemptFrom = (claim: Claim, month: number): boolean => {
  const law = lawOf(claim);
  const { regime: under } = awarded(claim);
  const window = windowOfMonth(claim, month);
  const { collectedOn } = claim.data;
  if (collectedOn !== undefined && !noticeDue({ regime: under, window, collectedOn }, law).value.due) return true;
  const { form, sex, exemptions = [] } = claim.data.personal ?? {};
  const birthDate = form?.person.dateOfBirth;
  const byAge =
    sex !== undefined &&
    birthDate !== undefined &&
    ageExemption({ regime: under, sex, birthDate, on: window[0] }, law).value.exempt;
  return byAge || exemptions.some((e) => noticeExemption({ regime: under, ...e, window }, law).value.exempt);
};

/** Whether these notices, the last of them missed, end the benefit. */
export const missesEnd = (claim: Claim, outcomes: readonly NoticeStatus[]): boolean =>
  missesInARow({ outcomes }, lawOf(claim)).value.ends;

/** Whether the benefit is suspended after these notices (L13 53.1, 53.2; L25 41.2, 41.3). */
export const suspendedAfter = (claim: Claim, outcomes: readonly NoticeStatus[]): boolean =>
  suspension({ regime: awarded(claim).regime, outcomes }, lawOf(claim)).value.suspended;

/** Whether the refused referrals end the benefit, and on which day (L13 53.3.đ; L25 41.4.d). */
export const referralsEnd = (claim: Claim) => {
  const referrals = Object.values(claim.data.referrals ?? {});
  return refusals({ regime: awarded(claim).regime, referrals, decided: null }, lawOf(claim)).value;
};

/** What the benefit comes to if it ends like this: months paid, date, what is kept. `end` null: the award runs out. */
export const courseOf = (claim: Claim, end: ProposedEnd | null) => {
  const { regime: under, contributionMonths, months } = awarded(claim);
  const checkIns = Object.fromEntries(claim.data.notices.map((status, at) => [String(at + 1), status !== 'missed']));
  const benefitStart = known(months[0], 'first month')[0];
  // Three missed notices end the benefit by themselves in the course of the claim.
  const stated = end?.ground === 'missed-notices' ? null : end;
  return claimLife({ regime: under, contributionMonths, benefitStart, checkIns, end: stated }, lawOf(claim)).value;
};

/** First and last day of a benefit month. */
export const benefitMonth = (claim: Claim, month: number): Period =>
  known(awarded(claim).months[month - 1], `benefit month ${month}`);

/** The day after a period. */
export const firstDayAfter = ([, last]: Period): CivilDate => addDays(last, 1);

/** First and last day of the award. */
export const awardPeriod = (claim: Claim): Period => [
  benefitMonth(claim, 1)[0],
  benefitMonth(claim, awarded(claim).awardMonths)[1],
];

/** Whether the law of a day ends a benefit for such a change (thresholds of contracts, courses, journeys). */
export const changeCounts = (claim: Claim, change: StatusChange, on: CivilDate): boolean =>
  counts(eventRegime({ awardRegime: awarded(claim).regime, on }, lawOf(claim)).value.regime, change);

/** Whether a change bars an undecided claim: it lies in the waiting period, by the law that applies today. */
export const bars = (claim: Claim, change: StatusChange, today: CivilDate): boolean => {
  const { regime: under, lastWaitingDay } = scheduleOn(claim, today);
  return change.from <= lastWaitingDay && counts(under, change);
};

/** Whether the law in force on a day lists a ground of termination at all. */
export const groundListed = (claim: Claim, ground: Ground, on: CivilDate): boolean =>
  isListed(ground, eventRegime({ awardRegime: awarded(claim).regime, on }, lawOf(claim)).value.regime);

/** How the benefit is to end, as far as it is decided or proposed; null while nothing ends it before it runs out. */
export const endingOf = (claim: Claim): ProposedEnd | null =>
  claim.data.ended?.end ?? claim.data.pending.find(({ kind }) => kind === 'termination')?.end ?? null;

/** Contribution months kept in all once the money of these months is given up: twelve for each (C28 9.2.b). */
export const keptWith = (claim: Claim, uncollected: readonly number[]): number => {
  const { contributionMonths, oddMonths } = awarded(claim);
  const { on, reservedMonths } = known(claim.data.ended, 'end');
  const { regime: under } = eventRegime({ awardRegime: awarded(claim).regime, on }, lawOf(claim)).value;
  const facts = { regime: under, contributionMonths, benefitEnd: on, uncollected, writtenNotice: false };
  return reservedMonths + uncollectedMoney(facts, lawOf(claim)).value.reservedMonths - oddMonths;
};

/**
 * The month whose notice is required next; undefined when all are settled, or when the benefit is to end before the
 * window of the next one closes: the notice is owed while the benefit runs (L13 52.1; L25 40.1).
 */
export const requiredMonth = (claim: Claim): number | undefined => {
  const month = awaitedMonth(claim);
  if (month === undefined || claim.data.ended !== undefined) return undefined;
  const ending = endingOf(claim);
  return ending !== null && ending.date <= windowOfMonth(claim, month)[1] ? undefined : month;
};

/** Months whose windows passed while the benefit was proposed to end before them: no notice was asked for. */
export const skippedMonths = (claim: Claim, today: CivilDate): readonly number[] => {
  const { award, notices, held } = claim.data;
  if (held) return [];
  return Object.entries(award?.windows ?? {})
    .filter(([month, [, closes]]) => Number(month) > notices.length && closes < today)
    .map(([month]) => Number(month));
};

/** A suspension or resumption waits for its signature: what may be paid is not known before. */
export const awaitsSignature = (claim: Claim): boolean =>
  claim.data.pending.some(({ kind }) => kind === 'suspension' || kind === 'resumption');

/**
 * Months that may be paid, those whose day has not come included, and for which no entitlement stands in the ledger.
 * Once the benefit has ended that is every month begun, whether or not its notice had come due (D28 21.4).
 */
export const monthsUnpaid = (claim: Claim): readonly number[] => {
  const { award, notices, money, ended } = claim.data;
  if (award === undefined || notices.length === 0 || ended?.ground === 'cancelled') return [];
  if (ended === undefined && (claim.status !== 'active' || awaitsSignature(claim))) return [];
  const { monthsPaid } = courseOf(claim, endingOf(claim));
  const settled = ended === undefined ? notices.length : award.awardMonths;
  return monthsPaid.filter((month) => month <= settled && money[month] === undefined);
};

/** The day from which a month may be paid: the first as soon as its decision is collected. */
export const payableFrom = (claim: Claim, month: number): CivilDate =>
  month === 1
    ? known(claim.data.collectedOn, 'day of collection')
    : known(paymentOf(claim, month).payableFrom, 'day of payment');

/** Months to be paid today. */
export const monthsDue = (claim: Claim, today: CivilDate): readonly number[] =>
  monthsUnpaid(claim).filter((month) => payableFrom(claim, month) <= today);
