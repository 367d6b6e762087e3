import { type CivilDate, addDays, addMonths, maxDate } from '../../calendar/index.js';
import { type Explained, type Regime, explained } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { bothLaws, pairsOf, reading } from './both-laws.js';
import { countMonths } from './time.js';

const fromDecision = () =>
  reading(
    { vi: 'vẫn tính từ ngày hết hạn hưởng', en: 'it runs from the end of the award all the same' },
    { vi: 'khi đó người lao động không còn đang hưởng', en: 'the worker draws no benefit any more by then' },
  );

const start = bothLaws(
  {
    id: 'training.start',
    topic: 'training',
    title: { vi: 'Hạn bắt đầu học nghề', en: 'Latest start of the training' },
    words: {
      short: {
        vi: 'Phải bắt đầu học từ ngày {earliest} đến ngày {latest}.',
        en: 'The training must begin from {earliest} to {latest}.',
      },
      long: {
        vi: 'Quyết định ngày {decided}; hết hạn hưởng ngày {awardEnd}; bắt đầu học sau ngày quyết định và trong {months} tháng: từ {earliest} đến {latest}. Khóa đang mở: bắt đầu không sớm hơn ngày {runningSince}.',
        en: 'Decided on {decided}; the award ends on {awardEnd}; the training begins after the decision and within {months} months: from {earliest} to {latest}. A course already running may have begun on {runningSince} at the earliest.',
      },
    },
  },
  { articles: ['D28 25.4', 'C28 12.1'] },
  { articles: ['D374 13.3'] },
);

const afterAward = bothLaws(
  {
    id: 'training.start-after-award',
    topic: 'training',
    title: { vi: 'Quyết định hỗ trợ sau khi hết hạn hưởng', en: 'Support decided after the award ended' },
    words: {
      short: {
        vi: 'Thời hạn tính từ ngày quyết định {decided}.',
        en: 'The period runs from the decision of {decided}.',
      },
      long: {
        vi: 'Hết hạn hưởng ngày {awardEnd}, trước ngày quyết định {decided}: thời hạn bắt đầu học tính từ ngày quyết định.',
        en: 'The award had ended on {awardEnd}, before the decision of {decided}: the period runs from the decision.',
      },
    },
  },
  { articles: ['D28 25.4'], confidence: fromDecision() },
  { articles: ['D374 13.3'], confidence: fromDecision() },
);

export const trainingStartRules = pairsOf(start, afterAward);

export interface TrainingStartFacts {
  readonly regime: Regime;
  /** Day of the decision on the support. */
  readonly decided: CivilDate;
  /** Last day of the award for recipients, null for others. */
  readonly awardEnd: CivilDate | null;
}

export interface TrainingStart {
  readonly earliest: CivilDate;
  readonly latest: CivilDate;
  /** A course that runs already may have begun on this day at the earliest: a month before the decision. */
  readonly runningSince: CivilDate;
}

/**
 * When the training must begin: within three months of the end of the award (recipients) or of the decision (others).
 * @example trainingStart({ regime: '2025', decided: '2026-03-23', awardEnd: null }, law).value.latest // '2026-06-23'
 */
export function trainingStart(
  { regime, decided, awardEnd }: TrainingStartFacts,
  law: LawData,
): Explained<TrainingStart> {
  const months = regime === '2025' ? law.choices.trainingStartMonths2025 : 3;
  const { due, step } = countMonths(law, awardEnd === null ? decided : maxDate(awardEnd, decided), months);
  const late = awardEnd !== null && awardEnd < decided;
  const note = late ? [explained({ from: decided }, afterAward[regime], { facts: { decided, awardEnd } })] : [];
  const value = { earliest: addDays(decided, 1), latest: due, runningSince: addMonths(decided, -1) };
  return explained(value, start[regime], {
    facts: { decided, awardEnd },
    figures: { months },
    children: [step, ...note.map(({ explanation }) => explanation)],
    ...(regime === '2025' && { choice: standing(law, 'trainingStartMonths2025') }),
  });
}
