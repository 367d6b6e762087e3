import { civilDate, civilMonth } from '../../calendar/index.js';
import { filingDeadlineOf, lawData, monthsOnce, type PaidMonth, withChoices } from '../index.js';

const law = lawData();
const paid = (employerCode: string, month: string, salaryVnd: number): PaidMonth => ({
  month: civilMonth(month),
  employerCode,
  salaryVnd,
});
// DN0002 took over in August; DN0001, the earlier contract, paid to September.
const record = [
  paid('DN0001', '2026-07', 9_000_000),
  paid('DN0002', '2026-08', 15_000_000),
  paid('DN0001', '2026-08', 9_000_000),
  paid('DN0001', '2026-09', 9_000_000),
  paid('DN0002', '2026-09', 15_000_000),
  paid('DN0002', '2026-10', 15_000_000),
];
const salaries = (moved = {}) =>
  monthsOnce({ paid: record }, withChoices(law, moved)).value.months.map(({ month, salaryVnd }) => [month, salaryVnd]);

describe('a month for which two employers paid', () => {
  it('counts once, as that of the contract concluded first', () => {
    expect(salaries()).toEqual([
      ['2026-07', 9_000_000],
      ['2026-08', 9_000_000],
      ['2026-09', 9_000_000],
      ['2026-10', 15_000_000],
    ]);
    expect(monthsOnce({ paid: record }, law).value.twice).toEqual(['2026-08', '2026-09']);
  });

  it('may be read otherwise by the data of the law', () => {
    const september = (moved: object) => salaries(moved).find(([month]) => month === '2026-09')?.[1];
    expect(september({ monthOfTwoEmployers: 'highest' })).toBe(15_000_000);
    expect(september({ monthOfTwoEmployers: 'sum' })).toBe(24_000_000);
  });

  it('goes to the first of the record where both contracts began alike', () => {
    const both = [paid('DN0002', '2026-09', 8_000_000), paid('DN0001', '2026-09', 9_000_000)];
    expect(monthsOnce({ paid: both }, law).value.months).toEqual([both[0]]);
  });

  it('an earlier contract is one without a break', () => {
    const back = [
      paid('DN0001', '2026-05', 9_000_000),
      paid('DN0002', '2026-06', 15_000_000),
      paid('DN0002', '2026-07', 15_000_000),
      paid('DN0001', '2026-07', 9_000_000),
    ];
    expect(monthsOnce({ paid: back }, law).value.months.at(-1)).toEqual(back[2]);
  });
});

it('a filing period that was over before the calendar begins is missed, not unknown', () => {
  const facts = { regime: '2025', filed: civilDate('2026-11-02') } as const;
  const of = (terminationDate: string) =>
    filingDeadlineOf({ ...facts, terminationDate: civilDate(terminationDate) }, law).value;
  expect(of('2009-05-29')).toEqual({ deadline: '2009-08-29', onTime: false });
  // 2 January 2015 was swapped off.
  expect(of('2014-10-01')).toEqual({ deadline: '2015-01-05', onTime: false });
});
