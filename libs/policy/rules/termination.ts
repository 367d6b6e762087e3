import type { CivilDate } from '../../calendar/index.js';
import {
  type Article,
  type Explained,
  type Explanation,
  type Regime,
  LAW_2025,
  explained,
  policyError,
  rule,
} from '../framework/index.js';
import type { LawData } from '../law-data.js';
import { bothLaws, pairsOf, reading } from './both-laws.js';
import { deadline, dueOf, rulesOf } from './deadline.js';
import { type Ground, GROUND_TABLE, mustReport } from './grounds.js';

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
  { articles: ['L25 41.4', 'L25 41.5', 'D374 19.1', 'D374 19.5', 'D374 8.3'] },
);

const dayOfGround = bothLaws(
  {
    id: 'termination.day',
    topic: 'termination',
    title: { vi: 'Ngày chấm dứt theo từng căn cứ', en: 'Day on which a ground ends the benefit' },
    words: {
      short: { vi: 'Chấm dứt hưởng từ ngày {date}.', en: 'The benefit ends on {date}.' },
      long: {
        vi: 'Theo {article}, ngày chấm dứt là {dayVi}: {date}.',
        en: 'Under {article} the day is {dayEn}: {date}.',
      },
    },
  },
  { articles: ['D28 21.1'] },
  { articles: ['D374 19.1'] },
);

const report = bothLaws(
  {
    id: 'termination.status-report',
    topic: 'termination',
    title: { vi: 'Nghĩa vụ thông báo thay đổi tình trạng', en: 'Duty to report a changed status' },
    words: {
      short: {
        vi: '{mustReport?Phải thông báo chậm nhất ngày {deadline}|Không phải thông báo}.',
        en: '{mustReport?To be reported by {deadline}|Need not be reported}.',
      },
      long: {
        vi: 'Căn cứ {ground} ngày {date}: {mustReport?phải thông báo chậm nhất ngày {deadline}|không phải thông báo}; không thông báo thì {silenceForfeits?không được bảo lưu|không mất thêm gì}.',
        en: 'Ground {ground} on {date}: {mustReport?to be reported by {deadline}|need not be reported}; silence {silenceForfeits?forfeits the reservation|forfeits nothing}.',
      },
    },
  },
  { articles: ['D28 21.2', 'D28 21.5'] },
  { articles: ['D374 19.2', 'D374 19.5', 'L25 41.5'] },
);

const reformSchool = rule({
  id: 'termination.reform-school.2025',
  topic: 'termination',
  title: { vi: 'Trường giáo dưỡng theo luật 2025', en: 'Reform school under the law of 2025' },
  articles: ['D374 19.1.k', 'L25 41.4.k'],
  force: LAW_2025,
  confidence: reading(
    {
      vi: 'không chấm dứt: điểm k khoản 4 Điều 41 của Luật không nêu trường giáo dưỡng',
      en: 'it ends nothing: art. 41(4)(k) of the law does not name it',
    },
    { vi: 'Nghị định nêu cùng với các biện pháp khác', en: 'the decree names it beside the other measures' },
  ),
  words: {
    short: { vi: 'Trường giáo dưỡng cũng là căn cứ chấm dứt.', en: 'A reform school ends the benefit, too.' },
    long: {
      vi: 'Chấp hành quyết định đưa vào trường giáo dưỡng từ ngày {date} là căn cứ chấm dứt theo Nghị định, được bảo lưu như các biện pháp khác.',
      en: 'A reform school from {date} on is a ground by the decree, reserved like the other measures.',
    },
  },
});

const impossible = rule({
  id: 'termination.report-impossible.2025',
  topic: 'termination',
  title: { vi: 'Người không thể tự thông báo', en: 'Who cannot report in person' },
  articles: ['D374 19.2', 'D374 19.5', 'L25 41.5'],
  force: LAW_2025,
  confidence: reading(
    { vi: 'nghĩa vụ không thể thực hiện thì không ràng buộc', en: 'a duty that cannot be done does not bind' },
    { vi: 'chữ của khoản 5 Điều 19 không có ngoại lệ', en: 'the letter of art. 19(5) has no exception' },
  ),
  words: {
    short: {
      vi: 'Không được bảo lưu, dù người lao động khó có thể tự thông báo ({ground}).',
      en: 'Nothing is reserved, although the worker could hardly report ({ground}).',
    },
    long: {
      vi: 'Căn cứ {ground}: người lao động phải trực tiếp hoặc qua Cổng Dịch vụ công thông báo trong thời hạn; không thông báo thì không được bảo lưu; cán bộ cần xem xét.',
      en: 'Ground {ground}: the worker has to report in person or by the portal in time; who does not reserves nothing; an officer should look at it.',
    },
  },
});

export const reportDeadline = deadline({
  id: 'termination.report',
  topic: 'termination',
  title: { vi: 'Hạn thông báo thay đổi tình trạng', en: 'Report of the changed status' },
  event: { vi: 'ngày thay đổi', en: 'the change' },
  unit: 'working-days',
  law2013: { count: 3, articles: ['D28 21.2'] },
  law2025: { figure: 'reportDays2025', articles: ['D374 19.2', 'L25 41.5'] },
});

export const terminationRules = [
  ...pairsOf(reservation, dayOfGround, report),
  reformSchool,
  impossible,
  ...rulesOf(reportDeadline),
];

export interface EndFacts {
  /** Law of the day of the event, see `eventRegime`. */
  readonly regime: Regime;
  readonly ground: Ground;
  /** The day of the event; it ends the benefit even when the decision comes later (D28 21.1; D374 19.1). */
  readonly date: CivilDate;
  readonly reportedInTime: boolean;
  /** A compulsory institution that is a reform school. */
  readonly reformSchool?: boolean;
}

export interface Termination {
  readonly terminationDate: CivilDate;
  /** Whether the ground reserves and was not forfeited by silence. */
  readonly reserved: boolean;
  /** Last day for reporting the change; null where it need not be reported. */
  readonly reportDeadline: CivilDate | null;
}

/** Grounds whose worker can hardly come or send anything. */
const OUT_OF_REACH: readonly Ground[] = ['missing', 'detention', 'compulsory-institution'];

/**
 * What the end of a running benefit means: its date, whether the rest is reserved, by when it had to be reported.
 * @example termination({ regime: '2025', ground: 'job', date: civilDate('2026-03-17'), reportedInTime: true }, law).value.reserved // true
 * @throws PolicyError `GROUND_NOT_IN_LAW` for an own request under the law of 2013.
 */
export function termination(facts: EndFacts, law: LawData): Explained<Termination> {
  const { regime, ground, date, reportedInTime } = facts;
  const { point, reserved: reservedBy } = GROUND_TABLE[ground];
  const found = point[regime];
  if (found === null) throw policyError('GROUND_NOT_IN_LAW', 'ground', { regime, ground });
  const reservedGround = reservedBy[regime];
  const owed = statusReport({ regime, ground, date }, law);
  const forfeited = owed.value.silenceForfeits && !reportedInTime;
  const value = {
    terminationDate: date,
    reserved: reservedGround && !forfeited,
    reportDeadline: owed.value.deadline,
  };
  return explained(value, reservation[regime], {
    facts: { ground, reportedInTime },
    figures: { point: found, reservedGround, mustReport: owed.value.mustReport },
    children: [dayStep(facts), owed.explanation, ...notesOf(facts, reservedGround && forfeited)],
  });
}

/** The step that says which day of its ground ends the benefit. */
function dayStep({ regime, ground, date }: EndFacts): Explanation {
  const { day, decree } = GROUND_TABLE[ground];
  const article = decree[regime] ?? found(regime);
  return explained({ date }, dayOfGround[regime], {
    facts: { ground },
    figures: { article, dayVi: day.vi, dayEn: day.en },
  }).explanation;
}

const found = (regime: Regime): Article => (regime === '2013' ? 'D28 21.1' : 'D374 19.1');

function notesOf({ regime, ground, date, reformSchool: school }: EndFacts, forfeited: boolean): Explanation[] {
  if (regime === '2013') return [];
  return [
    ...(school === true ? [explained({ ends: true }, reformSchool, { facts: { date } }).explanation] : []),
    ...(forfeited && OUT_OF_REACH.includes(ground)
      ? [explained({ reserved: false }, impossible, { facts: { ground } }).explanation]
      : []),
  ];
}

export interface StatusReport {
  readonly mustReport: boolean;
  /** Last day for reporting; null where nothing need be reported. */
  readonly deadline: CivilDate | null;
  /** Whether who is silent loses what would be reserved. */
  readonly silenceForfeits: boolean;
}

/**
 * Whether a changed status is to be reported, by when, and whether silence forfeits the reservation: three working days
 * in both laws; since 2026 on every reserved ground, and for a pension, which reserves nothing in any case.
 * @example statusReport({ regime: '2025', ground: 'pension', date: civilDate('2026-05-01') }, law).value // { mustReport: true, deadline: '2026-05-06', silenceForfeits: false }
 */
export function statusReport(
  { regime, ground, date }: Pick<EndFacts, 'regime' | 'ground' | 'date'>,
  law: LawData,
): Explained<StatusReport> {
  const owed = mustReport(regime, ground, date);
  const due = dueOf(reportDeadline, { regime, event: date }, law);
  const value = {
    mustReport: owed.report,
    deadline: owed.report ? due.value.due : null,
    silenceForfeits: owed.forfeits,
  };
  return explained(value, report[regime], {
    facts: { ground, date },
    children: owed.report ? [due.explanation] : [],
  });
}
