import type { Words } from '../framework/words.js';
import type { Rates } from '../law-data.js';

/** How a field of a row is written and read. */
export type FieldKind = 'day' | 'text' | 'dong' | 'percent' | 'months' | 'days' | 'times' | 'flag' | 'option';

/** A field of a row of rates. */
export interface RateField {
  /** Path in the row, `vnd/0`. */
  readonly path: string;
  readonly title: Words;
  readonly kind: FieldKind;
  readonly options?: Readonly<Record<string, Words>>;
  /** It may be left out, or be unknown (`null`). */
  readonly optional?: 'absent' | 'unknown';
}

/** A list of rates: rows, each in force from its first day. */
export interface RateList {
  readonly title: Words;
  readonly fields: readonly RateField[];
}

const field = (path: string, kind: FieldKind, vi: string, en: string, more: Partial<RateField> = {}): RateField => ({
  path,
  title: { vi, en },
  kind,
  ...more,
});

const first = field('from', 'day', 'Từ ngày', 'From');
const last = field('to', 'day', 'Đến hết ngày', 'Until', { optional: 'absent' });
const source = field('source', 'text', 'Căn cứ', 'Source');
const sure = field('confidence', 'option', 'Mức chắc chắn', 'Confidence', {
  options: {
    law: { vi: 'theo văn bản', en: 'by the text' },
    assumed: { vi: 'giả định', en: 'assumed' },
  },
});
const bases = {
  'base-salary': { vi: 'lương cơ sở', en: 'the base salary' },
  'regional-minimum-wage': { vi: 'lương tối thiểu vùng', en: 'the regional minimum wage' },
};
const mostMonths = field('mostMonths', 'months', 'Nhiều nhất', 'At most');
const halfMonth = field(
  'halfMonthUpToDays',
  'days',
  'Ngày lẻ tính nửa tháng, đến',
  'Odd days that are half a month, up to',
);

const list = (vi: string, en: string, fields: readonly RateField[], isSure = true): RateList => ({
  title: { vi, en },
  fields: [first, last, ...fields, source, ...(isSure ? [sure] : [])],
});

/** What each list of rates is called, and its fields in the order in which people read them. */
export const RATE_LISTS: Readonly<Record<keyof Rates, RateList>> = {
  regionalMinimumWage: list(
    'Lương tối thiểu vùng (tháng)',
    'Regional minimum wage (a month)',
    ['I', 'II', 'III', 'IV'].map((region, at) =>
      field(`vnd/${at}`, 'dong', `Vùng ${region}`, `Region ${region}`, { optional: 'unknown' }),
    ),
    false,
  ),
  baseSalary: list('Lương cơ sở (tháng)', 'Base salary (a month)', [field('vnd', 'dong', 'Số tiền', 'Amount')], false),
  contribution: list('Mức đóng', 'Contribution rates', [
    field('worker', 'percent', 'Người lao động', 'Worker'),
    field('employer', 'percent', 'Người sử dụng lao động', 'Employer'),
    field('stateAtMost', 'percent', 'Nhà nước hỗ trợ, tối đa', 'State, at most'),
  ]),
  contributionCeiling: list('Mức đóng cao nhất', 'Ceiling of contributions', [
    field('state/times', 'times', 'Lương nhà nước: số lần', 'Wages set by the State: times'),
    field('state/of', 'option', 'Lương nhà nước: của', 'Wages set by the State: of', { options: bases }),
    field('employer/times', 'times', 'Lương do đơn vị trả: số lần', 'Wages set by employers: times'),
    field('employer/of', 'option', 'Lương do đơn vị trả: của', 'Wages set by employers: of', { options: bases }),
  ]),
  trainingSupport: list('Hỗ trợ học nghề', 'Training support', [
    field('shortCourseMonths', 'months', 'Khóa ngắn đến', 'A short course is up to'),
    field(
      'longFromThatLength',
      'flag',
      'Khóa đúng bằng thời gian đó là khóa dài',
      'A course of just that length is long',
      {
        optional: 'absent',
      },
    ),
    field('perCourseVnd', 'dong', 'Tối đa một khóa ngắn', 'At most for a short course'),
    field('perMonthVnd', 'dong', 'Tối đa một tháng', 'At most a month'),
    mostMonths,
    halfMonth,
    field('mealsPerDayVnd', 'dong', 'Tiền ăn một ngày học', 'Meals a day of study', { optional: 'absent' }),
  ]),
  retentionTraining: list('Hỗ trợ đào tạo duy trì việc làm', 'Training to keep jobs', [
    field('perWorkerMonthVnd', 'dong', 'Tối đa một người một tháng', 'At most a worker and month'),
    mostMonths,
    halfMonth,
  ]),
  healthInsurance: list('Đóng bảo hiểm y tế', 'Health insurance', [
    field('percentOfBenefit', 'percent', 'Tỷ lệ trên trợ cấp', 'Of the benefit'),
  ]),
};

/** Lists of rates in the order in which people read them. */
export const rateLists = Object.keys(RATE_LISTS) as (keyof Rates)[];

/** The lists of named days. */
export const DAY_LISTS = {
  nonWorking: { vi: 'Ngày nghỉ', en: 'Days off' },
  makeUpSaturdays: { vi: 'Ngày làm bù', en: 'Make-up working days' },
  unsettled: { vi: 'Ngày chưa ngã ngũ', en: 'Days left open' },
} as const satisfies Record<string, Words>;
export type DayList = keyof typeof DAY_LISTS;
export const dayLists = Object.keys(DAY_LISTS) as DayList[];

/** How sure a named day is. */
export const PROVENANCE_WORDS = {
  official: { vi: 'lịch đã công bố', en: 'published schedule' },
  statutory: { vi: 'theo luật', en: 'by statute' },
  assumed: { vi: 'giả định', en: 'assumed' },
} as const satisfies Record<string, Words>;

/** What stands at a path of a row; undefined where nothing does. */
export function at(row: unknown, path: string): unknown {
  let found = row;
  for (const key of path.split('/')) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return found;
}

/** A single value as text; nothing for what is none. */
export const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
