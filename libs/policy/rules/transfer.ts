import { type CivilDate, type Period, anchoredMonths } from '../../calendar/index.js';
import { checkCount } from '../framework/facts.js';
import { type Explained, type Regime, explained } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { assumedFromDecree, bothLaws, pairsOf, bySwitch } from './both-laws.js';

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
  { articles: ['L25 41.1'], confidence: assumedFromDecree() },
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
    articles: ['L25 41.1', 'L25 41.6'],
    confidence: bySwitch('transferPayer'),
  },
);

const notice = bothLaws(
  {
    id: 'transfer.notice',
    topic: 'transfer',
    title: { vi: 'Thông báo trong thời gian chuyển nơi hưởng', en: 'Monthly notice during a transfer' },
    words: {
      short: {
        vi: 'Thông báo của kỳ này {noticeDue?phải thực hiện|không phải thực hiện}.',
        en: 'The notice of this window {noticeDue?is due|is not due}.',
      },
      long: {
        vi: 'Thời hạn thông báo từ {windowFrom} đến {windowTo}; thủ tục chuyển từ {requested} đến {accepted}: {noticeDue?phải thông báo|không phải thông báo}.',
        en: 'The window runs from {windowFrom} to {windowTo}, the transfer from {requested} to {accepted}: the notice {noticeDue?is due|is not due}.',
      },
    },
  },
  { articles: ['C28 10.5', 'D28 22.7b'] },
  { articles: ['L25 40.2', 'C28 10.5'], confidence: assumedFromDecree() },
);

export const transferRules = pairsOf(allowed, payer, notice);

/** Months that must be received before a transfer: D28 22.1; L25 41.1 asks only for the wish. */
const MONTHS_NEEDED: Readonly<Record<Regime, number>> = { '2013': 1, '2025': 0 };

/**
 * Whether the benefit may move to another province: after a month received (2013), at any time of the award (2025).
 * @example transferAllowed({ regime: '2013', monthsReceived: 0, otherProvince: true }, law).value.allowed // false
 * @throws PolicyError `NOT_A_COUNT`.
 */
export function transferAllowed(
  facts: { readonly regime: Regime; readonly monthsReceived: number; readonly otherProvince: boolean },
  _law: LawData,
): Explained<{ allowed: boolean }> {
  const { regime, monthsReceived, otherProvince } = facts;
  checkCount('monthsReceived', monthsReceived, 0, 12);
  const needed = MONTHS_NEEDED[regime];
  return explained({ allowed: otherProvince && monthsReceived >= needed }, allowed[regime], {
    facts: { monthsReceived, otherProvince },
    figures: { needed },
  });
}

export interface PayerFacts {
  readonly regime: Regime;
  readonly benefitStart: CivilDate;
  readonly awardMonths: number;
  /** Day on which the origin gave the worker the dossier. */
  readonly handedOver: CivilDate;
  /** Numbers of the months paid by then. */
  readonly paidMonths: readonly number[];
  /** The worker gave the letter back: the origin goes on paying (D28 22.7a). */
  readonly abandoned: boolean;
}

/** Which province's insurance agency pays which months of the award. */
export function transferPayer(
  facts: PayerFacts,
  law: LawData,
): Explained<{ originMonths: readonly number[]; destinationMonths: readonly number[] }> {
  const { regime, benefitStart, awardMonths, handedOver, paidMonths, abandoned } = facts;
  checkCount('awardMonths', awardMonths, 1, 12);
  const months = anchoredMonths(benefitStart, awardMonths, law.choices.benefitMonthEnd);
  const byOrigin = ([from]: Period, number: number): boolean =>
    abandoned || paidMonths.includes(number) || (law.choices.transferPayer === 'origin' && from <= handedOver);
  const numbers = months.map((_, index) => index + 1);
  const originMonths = numbers.filter((number) => byOrigin(months[number - 1] ?? [benefitStart, benefitStart], number));
  const destinationMonths = numbers.filter((number) => !originMonths.includes(number));
  return explained({ originMonths, destinationMonths }, payer[regime], {
    facts: { benefitStart, awardMonths, handedOver, paidMonths, abandoned },
    choice: standing(law, 'transferPayer'),
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

/**
 * Whether a monthly notice is due although a transfer runs: not when the window touches it (Circular art. 10(5),
 * example 15), neither at the origin nor at the destination.
 */
export function transferNotice(facts: TransferNoticeFacts, _law: LawData): Explained<{ noticeDue: boolean }> {
  const { regime, window, requested, accepted } = facts;
  const [windowFrom, windowTo] = window;
  const overlaps = windowTo >= requested && (accepted === null || windowFrom <= accepted);
  return explained({ noticeDue: !overlaps }, notice[regime], { facts: { windowFrom, windowTo, requested, accepted } });
}
