import type { CivilDate } from '../../calendar/index.js';
import type { Article, Regime, Words } from '../framework/index.js';

/** Grounds on which a running benefit ends, besides running out. */
export const GROUNDS = [
  'job',
  'military',
  'pension',
  'refusals',
  'missed-notices',
  'abroad',
  'study',
  'sanction',
  'death',
  'compulsory-institution',
  'missing',
  'detention',
  'own-request',
] as const;
export type Ground = (typeof GROUNDS)[number];

interface GroundRow {
  /** Point of the law, null where it does not know the ground. */
  readonly point: Readonly<Record<Regime, Article | null>>;
  /** Point of the decree, which gives the day. */
  readonly decree: Readonly<Record<Regime, Article | null>>;
  /** Which day ends the benefit. */
  readonly day: Words;
  /** Whether what is left of the contributions is reserved. */
  readonly reserved: Readonly<Record<Regime, boolean>>;
  /** Whether the change is to be reported (D28 21.2; D374 19.2). */
  readonly reported: Readonly<Record<Regime, boolean>>;
}

const row = (
  points: readonly [Article | null, Article],
  decree: readonly [Article | null, Article],
  vi: string,
  en: string,
  reserved: string,
  reported: string,
): GroundRow => ({
  point: { '2013': points[0], '2025': points[1] },
  decree: { '2013': decree[0], '2025': decree[1] },
  day: { vi, en },
  reserved: { '2013': reserved.includes('13'), '2025': reserved.includes('25') },
  reported: { '2013': reported.includes('13'), '2025': reported.includes('25') },
});

/** L13 53.3 and L25 41.4 side by side: points of law and decree, the day, which are reserved, which are reported. */
export const GROUND_TABLE: Readonly<Record<Ground, GroundRow>> = {
  job: row(
    ['L13 53.3.b', 'L25 41.4.a'],
    ['D28 21.1.b', 'D374 19.1.a'],
    'ngày hợp đồng có hiệu lực, ngày ghi trong quyết định tuyển dụng, ngày thông báo bắt đầu kinh doanh hoặc ngày xuất cảnh',
    'that on which the contract takes effect, that of the appointment, that of telling that business begins, or the exit',
    '13 25',
    '13 25',
  ),
  military: row(
    ['L13 53.3.c', 'L25 41.4.b'],
    ['D28 21.1.c', 'D374 19.1.b'],
    'ngày nhập ngũ',
    'the enlistment',
    '13 25',
    '13 25',
  ),
  pension: row(
    ['L13 53.3.d', 'L25 41.4.c'],
    ['D28 21.1.d', 'D374 19.1.c'],
    'ngày đầu tiên tính hưởng lương hưu',
    'the first day of the pension',
    '',
    '13 25',
  ),
  refusals: row(
    ['L13 53.3.đ', 'L25 41.4.d'],
    ['D28 21.1.đ', 'D374 19.1.d'],
    'ngày từ chối việc làm lần thứ hai',
    'that of the second refusal',
    '',
    '',
  ),
  'missed-notices': row(
    ['L13 53.3.e', 'L25 41.4.đ'],
    ['D28 21.1.e', 'D374 19.1.đ'],
    'ngày cuối của thời hạn thông báo tháng thứ ba liên tục',
    'the last day of the third notice period in a row',
    '',
    '',
  ),
  abroad: row(['L13 53.3.g', 'L25 41.4.e'], ['D28 21.1.g', 'D374 19.1.e'], 'ngày xuất cảnh', 'the exit', '', ''),
  study: row(
    ['L13 53.3.h', 'L25 41.4.g'],
    ['D28 21.1.h', 'D374 19.1.g'],
    'ngày nhập học ghi trong giấy báo',
    'the enrolment in the admission letter',
    '13 25',
    '13 25',
  ),
  sanction: row(
    ['L13 53.3.i', 'L25 41.4.h'],
    ['D28 21.1.i', 'D374 19.1.h'],
    'ngày bị xử phạt theo quyết định',
    'that of the sanction',
    '',
    '',
  ),
  death: row(
    ['L13 53.3.k', 'L25 41.4.i'],
    ['D28 21.1.k', 'D374 19.1.i'],
    'ngày ghi trong giấy chứng tử',
    'the day in the death certificate',
    '',
    '',
  ),
  'compulsory-institution': row(
    ['L13 53.3.l', 'L25 41.4.k'],
    ['D28 21.1.l', 'D374 19.1.k'],
    'ngày bắt đầu ghi trong quyết định',
    'the start in the decision',
    '13 25',
    '25',
  ),
  missing: row(
    ['L13 53.3.m', 'L25 41.4.l'],
    ['D28 21.1.m', 'D374 19.1.l'],
    'ngày xác định trong quyết định của tòa án',
    "the day in the court's decision",
    '13 25',
    '25',
  ),
  detention: row(
    ['L13 53.3.n', 'L25 41.4.m'],
    ['D28 21.1.n', 'D374 19.1.m'],
    'ngày bắt đầu thực hiện quyết định',
    'the start of the execution',
    '13 25',
    '25',
  ),
  'own-request': row(
    [null, 'L25 41.4.n'],
    [null, 'D374 19.1.n'],
    'ngày đề nghị với tổ chức dịch vụ việc làm công',
    'that of the request to the job centre',
    '25',
    '25',
  ),
};

/** Whether a law lists the ground at all: the law of 2013 knows no own request. */
export const isListed = (ground: Ground, regime: Regime): boolean => GROUND_TABLE[ground].point[regime] !== null;

/** First day on which silence forfeits under the law of 2013 (Decree 61/2020). */
const FORFEITS_SINCE = '2020-07-15' as CivilDate;

/** Whether a ground is to be reported, and whether who is silent loses what it reserves (D28 21.5; L25 41.5, D374 19.5). */
export function mustReport(regime: Regime, ground: Ground, date: CivilDate): { report: boolean; forfeits: boolean } {
  const { reserved, reported } = GROUND_TABLE[ground];
  const report = reported[regime];
  return { report, forfeits: report && reserved[regime] && (regime === '2025' || date >= FORFEITS_SINCE) };
}
