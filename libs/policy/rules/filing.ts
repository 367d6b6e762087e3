import { type CivilDate, addMonths } from '../../calendar/index.js';
import { checkNotBefore } from '../framework/facts.js';
import { type Explained, type Regime, LAW, LAW_2013, LAW_2025, explained, rule } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { bySwitch } from './both-laws.js';
import { countMonths } from './time.js';

/** Months after the end of the contract within which the dossier is filed, in both laws. */
const FILING_MONTHS = 3;

const deadline2013 = rule({
  id: 'filing.deadline.2013',
  topic: 'eligibility',
  title: { vi: 'Hạn nộp hồ sơ', en: 'Filing deadline' },
  articles: ['L13 46.1', 'D28 17.1', 'C28 20.3', 'CC 148.5'],
  force: LAW_2013,
  confidence: LAW,
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
});

const deadline2025 = rule({
  ...deadline2013,
  id: 'filing.deadline.2025',
  articles: ['L25 38.1.c', 'CC 148.3', 'CC 148.5'],
  force: LAW_2025,
});

const channel2013 = rule({
  id: 'filing.date.2013',
  topic: 'eligibility',
  title: { vi: 'Ngày nộp hồ sơ theo cách nộp', en: 'Filing date by channel' },
  articles: ['D28 17.1', 'D28 17.2', 'D28 18.1'],
  force: LAW_2013,
  confidence: LAW,
  words: {
    short: {
      vi: 'Ngày nộp hồ sơ là ngày {filed}.',
      en: 'The filing date is {filed}.',
    },
    long: {
      vi: '{byPost?Gửi qua bưu điện: ngày nộp là ngày gửi trên dấu bưu điện|Nộp tại trung tâm hoặc qua người được ủy quyền: ngày nộp là ngày nộp đủ hồ sơ} ({filed}); thời hạn giải quyết tính từ ngày {received}.',
      en: '{byPost?By post: the filing date is that of the sending postmark|At the centre or by proxy: the filing date is the day of handing in} ({filed}); the period for deciding runs from {received}.',
    },
  },
});

const channel2025 = rule({
  ...channel2013,
  id: 'filing.date.2025',
  articles: ['D374 14.2.b', 'D374 16.1', 'L25 38.1.c'],
  force: LAW_2025,
});

const online = rule({
  ...channel2013,
  id: 'filing.date.online',
  title: { vi: 'Ngày nộp hồ sơ trực tuyến', en: 'Filing date online' },
  articles: ['L13 46.1', 'L25 38.1.c', 'CC 147'],
  force: { from: '2015-01-01' },
  confidence: bySwitch('onlineOutOfHours'),
  words: {
    short: channel2013.words.short,
    long: {
      vi: 'Nộp trực tuyến ngày {handedIn}: văn bản không quy định về ngày nghỉ; ngày nộp hồ sơ là ngày {filed}.',
      en: 'Filed online on {handedIn}: the texts say nothing of days off; the filing date is {filed}.',
    },
  },
});

export const filingRules = [deadline2013, deadline2025, channel2013, channel2025, online];

export interface FilingFacts {
  readonly regime: Regime;
  /** Day on which the contract ended. */
  readonly terminationDate: CivilDate;
  /** Filing date, see {@link filingDate}. */
  readonly filed: CivilDate;
}

export interface FilingDeadline {
  readonly deadline: CivilDate;
  readonly onTime: boolean;
}

/**
 * The last day for filing: three months after termination, rolled to a working day, and whether it was met.
 * @example filingDeadline({ regime: '2013', terminationDate: '2025-05-31', filed }, law).value.deadline // '2025-09-03'
 * @throws PolicyError `BEFORE` when the dossier was filed before the contract ended.
 */
export function filingDeadline(facts: FilingFacts, law: LawData): Explained<FilingDeadline> {
  checkNotBefore('filed', facts.filed, 'terminationDate', facts.terminationDate);
  return filingDeadlineOf(facts, law);
}

/** {@link filingDeadline} without asking whether the facts agree. */
export function filingDeadlineOf(
  { regime, terminationDate, filed }: FilingFacts,
  law: LawData,
): Explained<FilingDeadline> {
  const raw = addMonths(terminationDate, FILING_MONTHS);
  // Over before the calendar begins: no day that the calendar knows is in time, whatever day off it rolled over.
  const counted = raw < law.workingDays.from ? undefined : countMonths(law, terminationDate, FILING_MONTHS);
  const deadline = counted?.due ?? raw;
  return explained({ deadline, onTime: filed <= deadline }, regime === '2013' ? deadline2013 : deadline2025, {
    facts: { terminationDate, filed },
    figures: { months: FILING_MONTHS, raw },
    children: counted === undefined ? [] : [counted.step],
  });
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
  const byChannel = regime === '2013' ? channel2013 : channel2025;
  if (filing.channel === 'post') {
    checkNotBefore('arrived', filing.arrived, 'sent', filing.sent);
    const value = { filed: filing.sent, received: filing.arrived };
    return explained(value, byChannel, { facts: { ...filing }, figures: { byPost: true } });
  }
  if (filing.channel === 'online') {
    const rolls = law.choices.onlineOutOfHours === 'next-working-day';
    const filed = rolls ? law.workingDays.nextWorkingDayOnOrAfter(filing.handedIn) : filing.handedIn;
    const choice = standing(law, 'onlineOutOfHours');
    return explained({ filed, received: filed }, online, { facts: { ...filing }, choice });
  }
  const value = { filed: filing.handedIn, received: filing.handedIn };
  return explained(value, byChannel, { facts: { ...filing }, figures: { byPost: false } });
}
