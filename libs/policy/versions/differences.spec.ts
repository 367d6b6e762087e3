import { civilDate } from '../../calendar/index.js';
import { type LawData, assembleLawData, lawData } from '../index.js';
import { differencesOf } from './differences.js';
import { at, RATE_LISTS, rateLists } from './lists.js';

const law = lawData(2);
const next = (
  change: (data: { rates: LawData['rates']; calendar: LawData['calendar'] }) => Partial<LawData>,
  choices: object = {},
) => assembleLawData({ ...law, version: 3, ...change(law) }, { ...law.choices, ...choices });
const told = (to: LawData, from = law) =>
  differencesOf(from, to).map(({ pointer, old, new: now }) => [pointer, old?.vi ?? null, now?.vi ?? null]);

it('are none between a version and itself, however its fields are ordered', () => {
  const turned = JSON.parse(JSON.stringify(law), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toReversed())
      : value,
  ) as LawData;
  expect(differencesOf(law, turned)).toEqual([]);
});

it('name a row by its first day, so that a row before it moves no other', () => {
  const row = { from: civilDate('2025-01-01'), vnd: 2_400_000, source: 'Decree …' };
  const { baseSalary } = law.rates;
  const rates = { ...law.rates, baseSalary: [...baseSalary.slice(0, 3), row, ...baseSalary.slice(3)] };
  expect(
    differencesOf(
      law,
      next(() => ({ rates })),
    ),
  ).toEqual([
    {
      pointer: '/rates/baseSalary/2025-01-01',
      part: 'rates',
      label: {
        vi: 'Lương cơ sở (tháng), từ 01/01/2025',
        en: 'Base salary (a month), from 1 Jan 2025',
      },
      old: null,
      new: { vi: 'Số tiền: 2.400.000 đồng', en: 'Amount: VND 2,400,000' },
      source: 'Decree …',
    },
  ]);
});

it('show a value that went back to an earlier one, and one that only one of both has', () => {
  const changed = (vnd: number | null) =>
    next(({ rates }) => ({
      rates: {
        ...rates,
        regionalMinimumWage: rates.regionalMinimumWage.map((row, place) =>
          place === 3 ? { ...row, vnd: [row.vnd[0], row.vnd[1], row.vnd[2], vnd] as const } : row,
        ),
        trainingSupport: rates.trainingSupport.map(({ mealsPerDayVnd: _, ...row }) => row),
      },
    }));
  const pointer = '/rates/regionalMinimumWage/2026-01-01/vnd/3';
  const meals = ['/rates/trainingSupport/2026-01-01/mealsPerDayVnd', '50.000 đồng', null];
  expect(told(changed(3_900_000))).toEqual([[pointer, '3.700.000 đồng', '3.900.000 đồng'], meals]);
  expect(told(changed(null))).toEqual([[pointer, '3.700.000 đồng', 'không có dữ liệu'], meals]);
  expect(told(changed(3_700_000))).toEqual([meals]);
  expect(told(changed(3_700_000), changed(3_900_000))).toEqual([[pointer, '3.900.000 đồng', '3.700.000 đồng']]);
});

it('show days and switches in words', () => {
  const off = {
    date: civilDate('2026-11-23'),
    name: { vi: 'Nghỉ', en: 'Off' },
    provenance: 'official',
    source: 'X',
  } as const;
  const to = next(
    ({ calendar }) => ({
      calendar: {
        ...calendar,
        officialYears: [...(calendar.officialYears ?? []), 2027],
        nonWorking: [...calendar.nonWorking, off],
      },
    }),
    { checkInDays2025: 5, roundingOfBenefit: 'down' },
  );
  expect(told(to)).toEqual([
    ['/calendar/officialYears/2027', null, '2027'],
    ['/calendar/nonWorking/2026-11-23', null, 'Nghỉ; lịch đã công bố; X'],
    ['/choices/roundingOfBenefit', 'làm tròn đến đồng gần nhất', 'bỏ phần lẻ'],
    ['/choices/checkInDays2025', '3', '5'],
  ]);
});

it.each(rateLists)('know every field of %s', (name) => {
  const { fields } = RATE_LISTS[name];
  const leaves = (value: object, before = ''): string[] =>
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      typeof inner === 'object' && inner !== null ? leaves(inner, `${before}${key}/`) : [`${before}${key}`],
    );
  for (const version of [1, 2])
    for (const row of lawData(version).rates[name]) {
      const paths = leaves(row);
      expect(paths.filter((path) => !fields.some((field) => field.path === path))).toEqual([]);
      expect(fields.filter(({ path, optional }) => at(row, path) === undefined && optional === undefined)).toEqual([]);
    }
});
