import type { CivilDate } from '../../calendar/index.js';
import { type Article, type Explained, type Regime, explained, policyError } from '../framework/index.js';
import type { LawData } from '../law-data.js';
import { bothLaws, pairsOf } from './both-laws.js';
import { deadline, dueOf, rulesOf } from './deadline.js';

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
  readonly point: Readonly<Record<Regime, Article | null>>;
  /** Whether what is left of the contributions is reserved. */
  readonly reserved: Readonly<Record<Regime, boolean>>;
  /** Whether silence forfeits the reservation (D28 21.5 since 2020-07-15; L25 41.5). */
  readonly forfeitedBySilence: Readonly<Record<Regime, boolean>>;
}

const row = (law2013: Article | null, law2025: Article, reserved: string, forfeited: string): GroundRow => ({
  point: { '2013': law2013, '2025': law2025 },
  reserved: { '2013': reserved.includes('13'), '2025': reserved.includes('25') },
  forfeitedBySilence: { '2013': forfeited.includes('13'), '2025': forfeited.includes('25') },
});

/** L13 53.3 and L25 41.4 side by side: the points, which are reserved, which are lost by silence. */
export const GROUND_TABLE: Readonly<Record<Ground, GroundRow>> = {
  job: row('L13 53.3.b', 'L25 41.4.a', '13 25', '13 25'),
  military: row('L13 53.3.c', 'L25 41.4.b', '13 25', '13 25'),
  pension: row('L13 53.3.d', 'L25 41.4.c', '', ''),
  refusals: row('L13 53.3.đ', 'L25 41.4.d', '', ''),
  'missed-notices': row('L13 53.3.e', 'L25 41.4.đ', '', ''),
  abroad: row('L13 53.3.g', 'L25 41.4.e', '', ''),
  study: row('L13 53.3.h', 'L25 41.4.g', '13 25', '13 25'),
  sanction: row('L13 53.3.i', 'L25 41.4.h', '', ''),
  death: row('L13 53.3.k', 'L25 41.4.i', '', ''),
  'compulsory-institution': row('L13 53.3.l', 'L25 41.4.k', '13 25', '25'),
  missing: row('L13 53.3.m', 'L25 41.4.l', '13 25', '25'),
  detention: row('L13 53.3.n', 'L25 41.4.m', '13 25', '25'),
  'own-request': row(null, 'L25 41.4.n', '25', '25'),
};

/** Whether a law lists the ground at all: the law of 2013 knows no own request. */
export const isListed = (ground: Ground, regime: Regime): boolean => GROUND_TABLE[ground].point[regime] !== null;

/** First day on which silence forfeits under the law of 2013 (Decree 61/2020). */
const FORFEITS_SINCE = '2020-07-15' as CivilDate;

const reservation = bothLaws(
  {
    id: 'termination.reservation',
    topic: 'reservation',
    title: { vi: 'Bảo lưu khi chấm dứt hưởng', en: 'Reservation on termination' },
    words: {
      short: {
        vi: 'Thời gian đóng còn lại {reserved?được|không được} bảo lưu.',
        en: 'What is left of the contributions {reserved?is|is not} reserved.',
      },
      long: {
        vi: 'Chấm dứt hưởng ngày {terminationDate} theo {point} ({ground}); căn cứ này {reservedGround?được|không được} bảo lưu; thông báo đúng hạn: {reportedInTime?có|không}. Kết luận: {reserved?bảo lưu|không bảo lưu}.',
        en: 'The benefit ends on {terminationDate} under {point} ({ground}); the ground {reservedGround?is|is not} reserved; reported in time: {reportedInTime?yes|no}. The rest {reserved?is|is not} reserved.',
      },
    },
  },
  { articles: ['L13 53.3', 'L13 53.4', 'D28 21.1', 'D28 21.5'] },
  { articles: ['L25 41.4', 'L25 41.5'] },
);

export const reportDeadline = deadline({
  id: 'termination.report',
  topic: 'termination',
  title: { vi: 'Hạn thông báo thay đổi tình trạng', en: 'Report of the changed status' },
  event: { vi: 'ngày thay đổi', en: 'the change' },
  unit: 'working-days',
  law2013: { count: 3, articles: ['D28 21.2'] },
  law2025: { figure: 'reportDays2025', articles: ['D374 19.2', 'L25 41.5'] },
});

export const terminationRules = [...pairsOf(reservation), ...rulesOf(reportDeadline)];

export interface EndFacts {
  /** Law of the day of the event, see `eventRegime`. */
  readonly regime: Regime;
  readonly ground: Ground;
  /** The day of the event; it ends the benefit even when the decision comes later (D28 21.1). */
  readonly date: CivilDate;
  readonly reportedInTime: boolean;
}

export interface Termination {
  readonly terminationDate: CivilDate;
  /** Whether the ground reserves and was not forfeited by silence. */
  readonly reserved: boolean;
  /** Last day for reporting the change; null where the ground need not be reported to keep the reservation. */
  readonly reportDeadline: CivilDate | null;
}

/**
 * What the end of a running benefit means: its date, whether the rest is reserved, by when it had to be reported.
 * @example termination({ regime: '2025', ground: 'job', date: civilDate('2026-03-17'), reportedInTime: true }, law).value.reserved // true
 * @throws PolicyError `GROUND_NOT_IN_LAW` for an own request under the law of 2013.
 */
export function termination(facts: EndFacts, law: LawData): Explained<Termination> {
  const { regime, ground, date, reportedInTime } = facts;
  const { point, reserved: reservedBy, forfeitedBySilence } = GROUND_TABLE[ground];
  const found = point[regime];
  if (found === null) throw policyError('GROUND_NOT_IN_LAW', 'ground', { regime, ground });
  const reservedGround = reservedBy[regime];
  const mustReport = forfeitedBySilence[regime] && (regime === '2025' || date >= FORFEITS_SINCE);
  const report = dueOf(reportDeadline, { regime, event: date }, law);
  const value = {
    terminationDate: date,
    reserved: reservedGround && (reportedInTime || !mustReport),
    reportDeadline: mustReport ? report.value.due : null,
  };
  return explained(value, reservation[regime], {
    facts: { ground, reportedInTime },
    figures: { point: found, reservedGround, mustReport },
    children: mustReport ? [report.explanation] : [],
  });
}
