import type { CivilDate, Period } from '../../calendar/index.js';
import { checkCount } from '../framework/facts.js';
import { type Explained, type Regime, explained } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { bothLaws, bySwitch, pairsOf, reading } from './both-laws.js';
import { monthsOfAward } from './duration.js';

const allowed = bothLaws(
  {
    id: 'transfer.allowed',
    topic: 'transfer',
    title: { vi: 'Điều kiện chuyển nơi hưởng', en: 'Whether the benefit may move' },
    words: {
      short: {
        vi: 'Người lao động {allowed?được|chưa được} chuyển nơi hưởng trợ cấp thất nghiệp.',
        en: 'The worker {allowed?may|may not yet} move the benefit to another province.',
      },
      long: {
        vi: 'Đã hưởng {monthsReceived} tháng, cần ít nhất {needed} tháng; chuyển sang tỉnh khác: {otherProvince?có|không}. Kết luận: {allowed?được|không được} chuyển.',
        en: '{monthsReceived} months were received, at least {needed} are needed; to another province: {otherProvince?yes|no}. The benefit {allowed?may|may not} move.',
      },
    },
  },
  { articles: ['D28 22.1'] },
  {
    articles: ['D374 20.1', 'L25 41.1'],
    confidence: reading(
      {
        vi: 'tháng đã hưởng là tháng đã nhận tiền; hoặc theo chữ của Luật, chuyển bất cứ lúc nào',
        en: 'a month enjoyed is one whose money was received; or, by the letter of the law, at any time',
      },
      {
        vi: 'Nghị định quy định chi tiết Luật; một tháng hưởng đã qua là tháng đã hưởng',
        en: 'the decree details the law; a benefit month that is over has been enjoyed',
      },
    ),
  },
);

const payer = bothLaws(
  {
    id: 'transfer.payer',
    topic: 'transfer',
    title: { vi: 'Nơi chi trả khi chuyển nơi hưởng', en: 'Who pays on a transfer' },
    words: {
      short: {
        vi: 'Nơi chuyển đi chi trả các tháng {originMonths}, nơi chuyển đến các tháng {destinationMonths}.',
        en: 'The origin pays months {originMonths}, the destination months {destinationMonths}.',
      },
      long: {
        vi: 'Hồ sơ chuyển giao ngày {handedOver}; văn bản không nêu nơi trả tháng đang hưởng. Nơi đi trả các tháng {originMonths}, nơi đến trả các tháng {destinationMonths}.',
        en: 'The dossier was handed over on {handedOver}; the text does not say who pays the running month. The origin pays months {originMonths}, the destination months {destinationMonths}.',
      },
    },
  },
  {
    articles: ['D28 22.4', 'D28 22.7', 'D28 22.8'],
    confidence: bySwitch('transferPayer'),
  },
  {
    articles: ['D374 20.2', 'D374 20.3', 'D374 20.6', 'D374 form 20', 'D374 form 22'],
    confidence: bySwitch('transferPayer2025'),
  },
);

const notice = bothLaws(
  {
    id: 'transfer.notice',
    topic: 'transfer',
    title: { vi: 'Thông báo trong thời gian chuyển nơi hưởng', en: 'Monthly notice during a transfer' },
    words: {
      short: {
        vi: 'Thông báo của kỳ này {noticeDue?phải thực hiện|không phải thực hiện} ({at}).',
        en: 'The notice of this window {noticeDue?is due|is not due} ({at}).',
      },
      long: {
        vi: 'Thời hạn thông báo từ {windowFrom} đến {windowTo}; thủ tục chuyển từ {requested} đến {accepted}: {noticeDue?phải thông báo|không phải thông báo}; nơi thông báo: {at}.',
        en: 'The window runs from {windowFrom} to {windowTo}, the transfer from {requested} to {accepted}: the notice {noticeDue?is due|is not due}; to be given at: {at}.',
      },
    },
  },
  { articles: ['C28 10.5', 'D28 22.7b'] },
  { articles: ['D374 21.3'] },
);

export const transferRules = pairsOf(allowed, payer, notice);

/** Months that must be enjoyed before a transfer: D28 22.1; D374 20.1, though L25 41.1 asks only for the wish. */
const MONTHS_NEEDED = 1;

/**
 * Whether the benefit may move to another province: after a month enjoyed, that is, over (D28 22.1; D374 20.1).
 * @example transferAllowed({ regime: '2013', monthsReceived: 0, otherProvince: true }, law).value.allowed // false
 * @throws PolicyError `NOT_A_COUNT`.
 */
export function transferAllowed(
  facts: { readonly regime: Regime; readonly monthsReceived: number; readonly otherProvince: boolean },
  _law: LawData,
): Explained<{ allowed: boolean }> {
  const { regime, monthsReceived, otherProvince } = facts;
  checkCount('monthsReceived', monthsReceived, 0, 12);
  const needed = MONTHS_NEEDED;
  return explained({ allowed: otherProvince && monthsReceived >= needed }, allowed[regime], {
    facts: { monthsReceived, otherProvince },
    figures: { needed },
  });
}

export interface PayerFacts {
  /** Law of the day of the request. */
  readonly regime: Regime;
  /** Law of the award, by which its months are cut; that of the request where left out. */
  readonly awardRegime?: Regime;
  readonly benefitStart: CivilDate;
  readonly awardMonths: number;
  /** Day on which the origin gave the worker the dossier (2013) or sent it to the destination (2025). */
  readonly handedOver: CivilDate;
  /** Numbers of the months paid by then. */
  readonly paidMonths: readonly number[];
  /** The worker gave the letter back: the origin goes on paying (D28 22.7a; D374 20.4). */
  readonly abandoned: boolean;
}

/** Which province's insurance agency pays which months of the award. */
export function transferPayer(
  facts: PayerFacts,
  law: LawData,
): Explained<{ originMonths: readonly number[]; destinationMonths: readonly number[] }> {
  const { regime, awardRegime = regime, benefitStart, awardMonths, handedOver, paidMonths, abandoned } = facts;
  checkCount('awardMonths', awardMonths, 1, 12);
  const months = monthsOfAward({ regime: awardRegime, benefitStart }, awardMonths, law);
  const key = regime === '2013' ? 'transferPayer' : 'transferPayer2025';
  const byOrigin = ([from]: Period, number: number): boolean =>
    abandoned || paidMonths.includes(number) || (law.choices[key] === 'origin' && from <= handedOver);
  const numbers = months.map((_, index) => index + 1);
  const originMonths = numbers.filter((number) => byOrigin(months[number - 1] ?? [benefitStart, benefitStart], number));
  const destinationMonths = numbers.filter((number) => !originMonths.includes(number));
  return explained({ originMonths, destinationMonths }, payer[regime], {
    facts: { benefitStart, awardMonths, handedOver, paidMonths, abandoned },
    choice: standing(law, key),
  });
}

export interface TransferNoticeFacts {
  readonly regime: Regime;
  /** First and last day of the month's notice window. */
  readonly window: Period;
  readonly requested: CivilDate;
  /** Day on which the destination took the dossier (or the letter came back); null while it runs. */
  readonly accepted: CivilDate | null;
}

export interface TransferNotice {
  readonly noticeDue: boolean;
  /** Where it is given; null where none is due. */
  readonly at: 'origin' | 'destination' | null;
}

/**
 * Whether and where a monthly notice is due while a transfer runs: under the law of 2013 not when the window touches it
 * (Circular art. 10(5), example 15); under that of 2025 at the destination (D374 21.3).
 */
export function transferNotice(facts: TransferNoticeFacts, _law: LawData): Explained<TransferNotice> {
  const { regime, window, requested, accepted } = facts;
  const [windowFrom, windowTo] = window;
  const overlaps = windowTo >= requested && (accepted === null || windowFrom <= accepted);
  const waived = overlaps && regime === '2013';
  const at = waived ? null : overlaps || (accepted !== null && windowFrom > accepted) ? 'destination' : 'origin';
  return explained({ noticeDue: !waived, at }, notice[regime], {
    facts: { windowFrom, windowTo, requested, accepted },
  });
}
