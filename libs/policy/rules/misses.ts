import { type Explained, type Regime, LAW_2013, explained, rule } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { bothLaws, bySwitch, pairsOf } from './both-laws.js';
import type { NoticeStatus } from './notice-outcome.js';

const run = bothLaws(
  {
    id: 'notice.misses-in-a-row',
    topic: 'termination',
    title: { vi: 'Ba tháng liên tục không thông báo', en: 'Three missed notices in a row' },
    words: {
      short: { vi: 'Có {inARow} tháng liên tục không thông báo.', en: '{inARow} months in a row were missed.' },
      long: {
        vi: 'Các tháng: {outcomes}; {inARow} tháng liên tục không thông báo, đủ {needed} tháng thì chấm dứt vào ngày cuối của thời hạn thông báo tháng thứ ba.',
        en: 'Months: {outcomes}; {inARow} missed in a row, {needed} end the benefit on the last day of the third window.',
      },
    },
  },
  { articles: ['L13 53.3.e', 'D28 21.1.e'] },
  { articles: ['L25 41.4.đ', 'D374 19.1.đ'] },
);

const exemptBetween = rule({
  id: 'notice.exempt-month-in-run.2013',
  topic: 'termination',
  title: { vi: 'Tháng được miễn giữa các tháng không thông báo', en: 'Exempt month among missed ones' },
  articles: ['L13 53.3.e'],
  force: LAW_2013,
  confidence: bySwitch('exemptMonthInRun'),
  words: {
    short: {
      vi: 'Tháng được miễn {breaks?làm gián đoạn|không làm gián đoạn} ba tháng liên tục.',
      en: 'An exempt month {breaks?breaks|does not break} the run.',
    },
    long: {
      vi: 'Các tháng: {outcomes}; văn bản không nói về tháng được miễn ở giữa; tháng đó {breaks?làm gián đoạn|không làm gián đoạn} ba tháng liên tục.',
      en: 'Months: {outcomes}; the text says nothing of an exempt month among them; it {breaks?breaks|does not break} the run of three.',
    },
  },
});

export const missesRules = [...pairsOf(run), exemptBetween];

/** Missed notices in a row that end the benefit: L13 53.3.e, L25 41.4.đ. */
export const MISSES_IN_A_ROW = 3;

/**
 * How many notices in a row were missed up to the last month given, and whether that ends the benefit. Months in order,
 * each as far as it is settled.
 * @param facts.regime law of the day on which the last window opens
 * @example missesInARow({ regime: '2025', outcomes: ['notified', 'missed', 'missed', 'missed'] }, law).value // { inARow: 3, ends: true }
 */
export function missesInARow(
  { regime, outcomes }: { readonly regime: Regime; readonly outcomes: readonly NoticeStatus[] },
  law: LawData,
): Explained<{ inARow: number; ends: boolean }> {
  const breaks = law.choices.exemptMonthInRun === 'breaks';
  const inARow = outcomes.reduce((misses, status) => {
    if (status === 'missed') return misses + 1;
    return status === 'exempt' && !breaks ? misses : 0;
  }, 0);
  const choice = standing(law, 'exemptMonthInRun');
  const between = outcomes.includes('exempt') && outcomes.includes('missed');
  return explained({ inARow, ends: inARow >= MISSES_IN_A_ROW }, run[regime], {
    facts: { outcomes },
    figures: { needed: MISSES_IN_A_ROW },
    children: between ? [explained({ breaks }, exemptBetween, { facts: { outcomes }, choice }).explanation] : [],
  });
}
