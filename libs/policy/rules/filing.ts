import { type CivilDate, addMonths, maxDate } from '../../calendar/index.js';
import { checkNotBefore } from '../framework/facts.js';
import { type Explained, type Regime, explained } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { bothLaws, bySwitch, pairsOf } from './both-laws.js';
import { countMonths } from './time.js';

/** Months after the end of the contract within which the dossier is filed, in both laws. */
const FILING_MONTHS = 3;

const deadline = bothLaws(
  {
    id: 'filing.deadline',
    topic: 'eligibility',
    title: { vi: 'Hạn nộp hồ sơ', en: 'Filing deadline' },
    words: {
      short: {
        vi: 'Hồ sơ phải nộp chậm nhất ngày {deadline}; hồ sơ nộp ngày {filed} là {onTime?trong hạn|quá hạn}.',
        en: 'The dossier had to be filed by {deadline}; filed on {filed} it is {onTime?in time|late}.',
      },
      long: {
        vi: 'Thời hạn {months} tháng kể từ ngày chấm dứt hợp đồng ({terminationDate}) hết ngày {raw}; nếu là ngày nghỉ thì đến ngày làm việc kế tiếp, tức ngày {deadline}. Hồ sơ nộp ngày {filed}: {onTime?trong hạn|quá hạn}.',
        en: 'The {months} months from the termination ({terminationDate}) end on {raw}; a day off moves to the next working day, so {deadline}. The dossier was filed on {filed}: {onTime?in time|late}.',
      },
    },
  },
  { articles: ['L13 46.1', 'D28 17.1', 'C28 20.3', 'CC 148.5'] },
  {
    articles: ['L25 38.1.c', 'D374 14.2.a', 'D374 3.6', 'CC 148.3', 'CC 148.5'],
    words: {
      short: {
        vi: 'Hồ sơ phải nộp chậm nhất ngày {deadline}; hồ sơ nộp ngày {filed} là {onTime?trong hạn|quá hạn}.',
        en: 'The dossier had to be filed by {deadline}; filed on {filed} it is {onTime?in time|late}.',
      },
      long: {
        vi: 'Chấm dứt ngày {terminationDate}; xác nhận đơn vị không còn khả năng đóng ngày: {employerCannotPayConfirmedOn}. Thời hạn {months} tháng kể từ ngày {event} hết ngày {raw}; nếu là ngày nghỉ thì đến ngày làm việc kế tiếp, tức ngày {deadline}. Hồ sơ nộp ngày {filed}: {onTime?trong hạn|quá hạn}.',
        en: 'The contract ended on {terminationDate}; the authority confirmed that the employer cannot pay on: {employerCannotPayConfirmedOn}. The {months} months from {event} end on {raw}; a day off moves to the next working day, so {deadline}. The dossier was filed on {filed}: {onTime?in time|late}.',
      },
    },
  },
);

const byChannel = bothLaws(
  {
    id: 'filing.date',
    topic: 'eligibility',
    title: { vi: 'Ngày nộp hồ sơ theo cách nộp', en: 'Filing date by channel' },
    words: {
      short: { vi: 'Ngày nộp hồ sơ là ngày {filed}.', en: 'The filing date is {filed}.' },
      long: {
        vi: '{byPost?Gửi qua bưu điện: ngày nộp là ngày gửi trên dấu bưu điện|Nộp tại trung tâm hoặc qua người được ủy quyền: ngày nộp là ngày nộp đủ hồ sơ} ({filed}); thời hạn giải quyết tính từ ngày {received}.',
        en: '{byPost?By post: the filing date is that of the sending postmark|At the centre or by proxy: the filing date is the day of handing in} ({filed}); the period for deciding runs from {received}.',
      },
    },
  },
  { articles: ['D28 17.1', 'D28 17.2', 'D28 18.1'] },
  { articles: ['D374 14.2.b', 'D374 16.1', 'L25 38.1.c'] },
);

const online = bothLaws(
  {
    id: 'filing.date-online',
    topic: 'eligibility',
    title: { vi: 'Ngày nộp hồ sơ trực tuyến', en: 'Filing date online' },
    words: {
      short: { vi: 'Ngày nộp hồ sơ là ngày {filed}.', en: 'The filing date is {filed}.' },
      long: {
        vi: 'Nộp trực tuyến ngày {handedIn}: văn bản không quy định về ngày nghỉ; ngày nộp hồ sơ là ngày {filed}.',
        en: 'Filed online on {handedIn}: the texts say nothing of days off; the filing date is {filed}.',
      },
    },
  },
  { articles: ['L13 46.1', 'CC 147'], confidence: bySwitch('onlineOutOfHours') },
  { articles: ['L25 38.1.c', 'D374 14.2.a', 'CC 147'], confidence: bySwitch('onlineOutOfHours') },
);

const way = bothLaws(
  {
    id: 'filing.way',
    topic: 'eligibility',
    title: { vi: 'Cách nộp hồ sơ', en: 'Ways of filing' },
    words: {
      short: {
        vi: 'Hồ sơ {allowed?được nộp|không được nộp} bằng cách này.',
        en: 'The dossier {allowed?may|may not} be filed in this way.',
      },
      long: {
        vi: 'Nộp trực tiếp; ủy quyền hoặc bưu điện chỉ khi ốm đau, thai sản, tai nạn, thiên tai có xác nhận. Cách nộp {channel}, lý do có xác nhận: {certifiedCause?có|không}: {allowed?được|không được}.',
        en: 'In person; by proxy or post only for a certified sickness, maternity, accident or disaster. Way {channel}, cause certified: {certifiedCause?yes|no}: {allowed?allowed|not allowed}.',
      },
    },
  },
  { articles: ['D28 17.1', 'D28 17.2'] },
  {
    articles: ['D374 14.2.a', 'D374 14.2.b', 'D374 34.3'],
    words: {
      short: {
        vi: 'Hồ sơ {allowed?được nộp|không được nộp} bằng cách này.',
        en: 'The dossier {allowed?may|may not} be filed in this way.',
      },
      long: {
        vi: 'Nộp trực tiếp hoặc qua Cổng Dịch vụ công (dữ liệu điện tử khác giấy tờ thì nộp trực tiếp); ủy quyền hoặc bưu điện chỉ khi ốm đau, thai sản, tai nạn, thiên tai có xác nhận. Cách nộp {channel}, lý do có xác nhận: {certifiedCause?có|không}, dữ liệu khác giấy tờ: {dataDiffer?có|không}: {allowed?được|không được}.',
        en: 'In person or by the portal (in person where electronic data differ from the papers); by proxy or post only for a certified sickness, maternity, accident or disaster. Way {channel}, cause certified: {certifiedCause?yes|no}, data differ: {dataDiffer?yes|no}: {allowed?allowed|not allowed}.',
      },
    },
  },
);

export const filingRules = pairsOf(deadline, byChannel, online, way);

export interface FilingFacts {
  readonly regime: Regime;
  /** Day on which the contract ended. */
  readonly terminationDate: CivilDate;
  /** Filing date, see {@link filingDate}. */
  readonly filed: CivilDate;
  /** Law of 2025: day on which the authority confirmed that the employer cannot pay (D374 3.6, 14.2.a). */
  readonly employerCannotPayConfirmedOn?: CivilDate | null;
}

export interface FilingDeadline {
  readonly deadline: CivilDate;
  readonly onTime: boolean;
}

/**
 * The last day for filing: three months after termination, rolled to a working day, and whether it was met. Where the
 * employer cannot pay, the law of 2025 counts from the authority's confirmation when that came later.
 * @example filingDeadline({ regime: '2013', terminationDate: '2025-05-31', filed }, law).value.deadline // '2025-09-03'
 * @throws PolicyError `BEFORE` when the dossier was filed before the contract ended.
 */
export function filingDeadline(facts: FilingFacts, law: LawData): Explained<FilingDeadline> {
  checkNotBefore('filed', facts.filed, 'terminationDate', facts.terminationDate);
  return filingDeadlineOf(facts, law);
}

/** {@link filingDeadline} without asking whether the facts agree. */
export function filingDeadlineOf(facts: FilingFacts, law: LawData): Explained<FilingDeadline> {
  const { regime, terminationDate, filed } = facts;
  const confirmed = regime === '2025' ? (facts.employerCannotPayConfirmedOn ?? null) : null;
  const event = confirmed === null ? terminationDate : maxDate(terminationDate, confirmed);
  const raw = addMonths(event, FILING_MONTHS);
  // Over before the calendar begins: no day that the calendar knows is in time, whatever day off it rolled over.
  const counted = raw < law.workingDays.from ? undefined : countMonths(law, event, FILING_MONTHS);
  const last = counted?.due ?? raw;
  return explained({ deadline: last, onTime: filed <= last }, deadline[regime], {
    facts: { terminationDate, filed, employerCannotPayConfirmedOn: confirmed },
    figures: { months: FILING_MONTHS, event, raw },
    children: counted === undefined ? [] : [counted.step],
  });
}

/** Ways of handing in a dossier, and whether one is open: by proxy or post only for a certified cause. */
export function filingWay(
  facts: {
    readonly regime: Regime;
    readonly channel: 'counter' | 'online' | 'proxy' | 'post';
    /** Sickness, maternity, accident or disaster, certified as D28 17.2 and D374 12.2.b, 14.2.b ask. */
    readonly certifiedCause: boolean;
    /** Law of 2025: electronic data differ from the identity card or the insurance book (D374 34.3). */
    readonly dataDiffer: boolean;
  },
  _law: LawData,
): Explained<{ allowed: boolean }> {
  const { regime, channel, certifiedCause, dataDiffer } = facts;
  const allowed = channel === 'counter' || (channel === 'online' ? regime === '2025' && !dataDiffer : certifiedCause);
  return explained({ allowed }, way[regime], { facts: { channel, certifiedCause, dataDiffer } });
}

/** How a dossier came: handed in at the centre, by proxy, by post (sending and arrival postmark) or online. */
export type Filing =
  | { readonly channel: 'counter' | 'proxy' | 'online'; readonly handedIn: CivilDate }
  | { readonly channel: 'post'; readonly sent: CivilDate; readonly arrived: CivilDate };

/** `filed` drives deadline and start of benefit, `received` the period for deciding. */
export interface FilingDate {
  readonly filed: CivilDate;
  readonly received: CivilDate;
}

/**
 * The filing date by channel: the day of handing in; by post the sending postmark, while the period for deciding
 * runs from the arrival postmark (D28 17.2, 18.1).
 * @example filingDate({ regime: '2013', filing: { channel: 'post', sent, arrived } }, law).value // { filed: sent, received: arrived }
 * @throws PolicyError `BEFORE` when a letter arrived before it was sent.
 */
export function filingDate(
  { regime, filing }: { readonly regime: Regime; readonly filing: Filing },
  law: LawData,
): Explained<FilingDate> {
  if (filing.channel === 'post') {
    checkNotBefore('arrived', filing.arrived, 'sent', filing.sent);
    const value = { filed: filing.sent, received: filing.arrived };
    return explained(value, byChannel[regime], { facts: { ...filing }, figures: { byPost: true } });
  }
  if (filing.channel === 'online') {
    const rolls = law.choices.onlineOutOfHours === 'next-working-day';
    const filed = rolls ? law.workingDays.nextWorkingDayOnOrAfter(filing.handedIn) : filing.handedIn;
    const choice = standing(law, 'onlineOutOfHours');
    return explained({ filed, received: filed }, online[regime], { facts: { ...filing }, choice });
  }
  const value = { filed: filing.handedIn, received: filing.handedIn };
  return explained(value, byChannel[regime], { facts: { ...filing }, figures: { byPost: false } });
}
