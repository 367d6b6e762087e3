import { type CivilMonth, addCivilMonths, firstDayOf } from '../../calendar/index.js';
import { type Explained, explained, vnd } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { bothLaws, bySwitch, pairsOf } from './both-laws.js';
import { FIRST_DAY_OF_2025_LAW } from './regime.js';

const once = bothLaws(
  {
    id: 'contribution.two-employers',
    topic: 'coverage',
    title: { vi: 'Tháng có hai đơn vị cùng đóng', en: 'A month paid by two employers' },
    words: {
      short: {
        vi: 'Các tháng {twice} có hai đơn vị cùng đóng và chỉ được tính một lần.',
        en: 'The months {twice} were paid by two employers and count once.',
      },
      long: {
        vi: 'Người lao động có nhiều hợp đồng thì hợp đồng giao kết đầu tiên tham gia bảo hiểm; các tháng {twice} có hai đơn vị cùng đóng, mỗi tháng tính một lần theo đơn vị có hợp đồng trước.',
        en: 'Of several contracts the first one is insured; the months {twice} were paid by two employers and each counts once, as that of the earlier contract.',
      },
    },
  },
  { articles: ['L13 43.1', 'D28 11.2'], confidence: bySwitch('monthOfTwoEmployers') },
  { articles: ['L25 31.1', 'D374 30.4'], confidence: bySwitch('monthOfTwoEmployers') },
);

export const twoEmployersRules = pairsOf(once);

/** What one employer paid for one month; money whole dong. */
export interface PaidMonth {
  readonly month: CivilMonth;
  readonly employerCode: string;
  readonly salaryVnd: number;
}

/**
 * The months of a record, ascending, each once: of several employers who paid for a month that of the first contract
 * counts (L13 43.1), told by whose unbroken payments began earlier, then by the order of the record. Which salary is
 * the base is a reading (`monthOfTwoEmployers`).
 * @example monthsOnce({ paid: [{ month, employerCode: 'DN0001', salaryVnd: 9_000_000 }] }, law).value.months
 */
export function monthsOnce<P extends PaidMonth>(
  { paid }: { readonly paid: readonly P[] },
  law: LawData,
): Explained<{ months: readonly P[]; twice: readonly CivilMonth[] }> {
  const byMonth = Map.groupBy(paid, ({ month }) => month);
  const began = beginnings(paid);
  const months = [...byMonth.keys()].sort().map((month) => {
    const own = byMonth.get(month) ?? [];
    const first = own.reduce((one, other) => (began(other) < began(one) ? other : one));
    return own.length === 1 ? first : { ...first, salaryVnd: baseOf(own, first, law) };
  });
  const twice = months.map(({ month }) => month).filter((month) => (byMonth.get(month)?.length ?? 0) > 1);
  const choice = standing(law, 'monthOfTwoEmployers');
  const last = months.at(-1)?.month;
  const regime = last !== undefined && firstDayOf(last) >= FIRST_DAY_OF_2025_LAW ? '2025' : '2013';
  return explained({ months, twice }, once[regime], { facts: { paidCount: paid.length }, choice });
}

/** The first month of the unbroken run of payments of an employer to which a payment belongs. */
function beginnings(paid: readonly PaidMonth[]): (payment: PaidMonth) => CivilMonth {
  const months = new Set(paid.map(({ employerCode, month }) => `${employerCode} ${month}`));
  return ({ employerCode, month }) => {
    let first = month;
    for (let before = addCivilMonths(first, -1); months.has(`${employerCode} ${before}`);) {
      first = before;
      before = addCivilMonths(first, -1);
    }
    return first;
  };
}

function baseOf(own: readonly PaidMonth[], first: PaidMonth, law: LawData): number {
  const salaries = own.map(({ salaryVnd }) => salaryVnd);
  switch (law.choices.monthOfTwoEmployers) {
    case 'first-contract':
      return first.salaryVnd;
    case 'highest':
      return vnd(Math.max(...salaries));
    case 'sum':
      return vnd(salaries.reduce((sum, salary) => sum + salary, 0));
  }
}
