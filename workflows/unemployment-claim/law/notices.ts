import { required } from '../../../libs/dossier/index.js';
import type { CivilDate, Period } from '../../../libs/calendar/index.js';
import {
  ageExemption,
  eventRegime,
  missesInARow,
  noticeDue,
  noticeExemption,
  type NoticeStatus,
  type Regime,
  suspension,
} from '../../../libs/policy/index.js';
import { type Claim, lawOf, awarded } from './claim.js';
import { endingOf } from './ending.js';

/** Number of the month whose notice is awaited; undefined when all are settled. */
export const awaitedMonth = (claim: Claim): number | undefined => {
  const { award, notices } = claim.data;
  return award !== undefined && notices.length < award.awardMonths ? notices.length + 1 : undefined;
};

/** The window of a month's notice; the first month has none. */
export const windowOfMonth = (claim: Claim, month: number): Period =>
  required(awarded(claim).windows[String(month)], `window of month ${month}`);

/** The law of the notice of a month: that of the day on which its window opens; the first month's is the award's. */
export const lawOfNotice = (claim: Claim, month: number): Regime => {
  const { regime: awardRegime, windows } = awarded(claim);
  const on = windows[String(month)]?.[0];
  return on === undefined ? awardRegime : eventRegime({ awardRegime, on, kind: 'notice' }, lawOf(claim)).value.regime;
};

/** Whether the notice of a month may be exempt or excused: by the circular of 2015, not since 2026 (L25 40; D374 21). */
export const mayBeSpared = (claim: Claim, month: number): boolean => lawOfNotice(claim, month) === '2013';

/** Whether a month is left whose notice may be exempt. */
export const exemptionMayCome = (claim: Claim): boolean => {
  const { awardMonths } = awarded(claim);
  const from = awaitedMonth(claim) ?? awardMonths + 1;
  return Array.from({ length: awardMonths + 1 - from }, (_, at) => from + at).some((month) =>
    mayBeSpared(claim, month),
  );
};

/**
 * Whether the notice of a month is not owed: its window closed before the decision was collected, or, in a window before
 * 2026, it is exempt by age or by what was declared (C28 10.2).
 */
export const exemptFrom = (claim: Claim, month: number): boolean => {
  const law = lawOf(claim);
  const window = windowOfMonth(claim, month);
  const { collectedOn } = claim.data;
  const regime = lawOfNotice(claim, month);
  if (collectedOn !== undefined && !noticeDue({ regime, window, collectedOn }, law).value.due) return true;
  const { form, sex, exemptions = [] } = claim.data.personal ?? {};
  const birthDate = form?.person.dateOfBirth;
  const byAge =
    sex !== undefined &&
    birthDate !== undefined &&
    ageExemption({ regime, sex, birthDate, on: window[0] }, law).value.exempt;
  return byAge || exemptions.some((e) => noticeExemption({ regime, ...e, window }, law).value.exempt);
};

/** Whether these notices, the last of them missed, end the benefit. */
export const missesEnd = (claim: Claim, outcomes: readonly NoticeStatus[]): boolean =>
  missesInARow({ regime: lawOfNotice(claim, outcomes.length), outcomes }, lawOf(claim)).value.ends;

/** Whether the benefit is suspended after these notices (L13 53.1, 53.2; L25 41.2, 41.3). */
export const suspendedAfter = (claim: Claim, outcomes: readonly NoticeStatus[]): boolean =>
  suspension({ regime: lawOfNotice(claim, outcomes.length), outcomes }, lawOf(claim)).value.suspended;

/** How the benefit stood in the months before one: since when it was suspended, and which months were lost. */
export const suspensionBefore = (claim: Claim, month: number) => {
  const outcomes = claim.data.notices.slice(0, month - 1);
  return suspension({ regime: lawOfNotice(claim, month), outcomes }, lawOf(claim)).value;
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
