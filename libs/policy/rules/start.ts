import { type CivilDate, addDays, maxDate } from '../../calendar/index.js';
import { type Explained, type Regime, LAW_2025, explained, rule } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { bothLaws, bySwitch, pairsOf } from './both-laws.js';
import { countOf, deadline, dueOf, rulesOf } from './deadline.js';
import { FIRST_DAY_OF_2025_LAW } from './regime.js';
import { countWorkingDays } from './time.js';

/** The benefit starts on the day after this many days of waiting. */
const WAITING_DAYS: Record<Regime, number> = { '2013': 15, '2025': 10 };

const words = {
  short: {
    vi: 'Thời điểm hưởng trợ cấp thất nghiệp là ngày {benefitStart}.',
    en: 'The benefit starts on {benefitStart}.',
  },
  long: {
    vi: 'Nộp đủ hồ sơ ngày {filed}; sau {waitingDays} {inWorkingDays?ngày làm việc|ngày} chờ (đến hết ngày {lastWaitingDay}), trợ cấp được hưởng từ ngày thứ {day}, tức ngày {benefitStart}; quyết định chậm nhất ngày {decisionDue}.',
    en: 'The full dossier was filed on {filed}; after {waitingDays} {inWorkingDays?working days|days} of waiting (to the end of {lastWaitingDay}) the benefit starts on day {day}, {benefitStart}; it is to be decided by {decisionDue}.',
  },
};

const start = bothLaws(
  { id: 'start', topic: 'start', title: { vi: 'Ngày bắt đầu hưởng', en: 'Start of the benefit' }, words },
  { articles: ['D28 18.1', 'L13 50.3', 'CC 147'], confidence: bySwitch('waitingUnit2013') },
  { articles: ['L25 39.3', 'D374 45.3', 'CC 147'] },
);

const transition = rule({
  id: 'start.transition',
  topic: 'start',
  title: { vi: 'Ngày bắt đầu hưởng của hồ sơ chuyển tiếp', en: 'Start of a dossier in transition' },
  articles: ['L25 55.4', 'D374 43.5', 'L25 39.3', 'D374 45.3'],
  force: LAW_2025,
  confidence: bySwitch('transitionStart'),
  words: {
    short: words.short,
    long: {
      vi: 'Hồ sơ nộp trước ngày 01/01/2026 nhưng chưa có quyết định theo toàn bộ Luật 74/2025, kể cả ngày làm việc thứ 11 ({eleventh}): hưởng từ ngày {benefitStart}.',
      en: 'A dossier filed before 1 January 2026 and undecided then follows Law 74/2025 entirely, the 11th working day ({eleventh}) included: benefit from {benefitStart}.',
    },
  },
});

export const decisionDeadline = deadline({
  id: 'start.decision-due',
  topic: 'start',
  title: { vi: 'Hạn ra quyết định về việc hưởng', en: 'Decision on the award' },
  event: { vi: 'ngày nhận đủ hồ sơ', en: 'receipt of the full dossier' },
  unit: 'working-days',
  law2013: { count: 20, articles: ['D28 18.1', 'L13 46.2'] },
  law2025: { figure: 'decisionDays2025', articles: ['D374 16.1', 'D374 45.3', 'L25 39.5'] },
});

export const withdrawalDeadline = deadline({
  id: 'start.withdrawal',
  topic: 'start',
  title: { vi: 'Hạn rút hồ sơ', en: 'Withdrawal of the claim' },
  event: { vi: 'ngày nộp hồ sơ', en: 'filing' },
  unit: 'working-days',
  law2013: { count: 15, articles: ['D28 17.4', 'D28 30.8', 'C28 7'] },
  law2025: { figure: 'withdrawalDays2025', articles: ['D374 14.3', 'L25 39.5'] },
});

export const startRules = [...pairsOf(start), transition, ...rulesOf(decisionDeadline, withdrawalDeadline)];

export interface StartFacts {
  readonly regime: Regime;
  readonly filed: CivilDate;
  /** Day from which the period for deciding runs, where it is not the filing date (post). */
  readonly received?: CivilDate;
}

export interface StartDay {
  readonly benefitStart: CivilDate;
  /** Last day of the waiting period: a bar on it refuses the claim. */
  readonly lastWaitingDay: CivilDate;
  /** Last day for withdrawing the claim or reporting a job found while waiting. */
  readonly withdrawalDeadline: CivilDate;
  readonly decisionDue: CivilDate;
}

/**
 * From when the benefit is due: the 16th working day after filing (2013), the 11th (2025); and the days around it.
 * @example startDay({ regime: '2013', filed: civilDate('2025-04-21') }, law).value.benefitStart // '2025-05-15'
 */
export function startDay({ regime, filed, received = filed }: StartFacts, law: LawData): Explained<StartDay> {
  const waitingDays = WAITING_DAYS[regime];
  const inWorkingDays = regime === '2025' || law.choices.waitingUnit2013 === 'working-days';
  const last = inWorkingDays ? countWorkingDays(law, filed, waitingDays) : undefined;
  const first = inWorkingDays ? countWorkingDays(law, filed, waitingDays + 1) : undefined;
  const decision = dueOf(decisionDeadline, { regime, event: received }, law);
  const withdrawal = dueOf(withdrawalDeadline, { regime, event: filed }, law);
  const counted = first?.due ?? addDays(filed, waitingDays + 1);
  const inTransition = regime === '2025' && filed < FIRST_DAY_OF_2025_LAW;
  const shifted = inTransition && law.choices.transitionStart === 'not-before-2026';
  const value: StartDay = {
    benefitStart: shifted ? maxDate(counted, FIRST_DAY_OF_2025_LAW) : counted,
    lastWaitingDay: last?.due ?? addDays(filed, waitingDays),
    withdrawalDeadline: withdrawal.value.due,
    decisionDue: decision.value.due,
  };
  return explained(value, inTransition ? transition : start[regime], {
    facts: { filed, received },
    figures: { waitingDays, day: waitingDays + 1, inWorkingDays, eleventh: counted },
    children: [...(first ? [first.step] : []), decision.explanation, withdrawal.explanation],
    ...(regime === '2013' && { choice: standing(law, 'waitingUnit2013') }),
    ...(inTransition && { choice: standing(law, 'transitionStart') }),
  });
}

/** Days of waiting under a law: 15 or 10; `withdrawalDays` may differ by data. */
export const waitingDaysOf = (regime: Regime, law: LawData): { waitingDays: number; withdrawalDays: number } => ({
  waitingDays: WAITING_DAYS[regime],
  withdrawalDays: countOf(withdrawalDeadline, regime, law),
});
