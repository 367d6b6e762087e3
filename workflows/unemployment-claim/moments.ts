import type { MomentDefinition } from '../../libs/dossier/index.js';
import {
  awaitedMonth,
  awardPeriod,
  endingOf,
  exemptFrom,
  firstDayAfter,
  monthsUnpaid,
  payableFrom,
  requiredMonth,
  running,
  windowOfMonth,
} from './law.js';
import type { ClaimState } from './state.js';

/** Days on which a claim acts by itself, besides its deadlines. */
export const moments = {
  payment: {
    title: { en: 'Payment of the month', vi: 'Chi trả trợ cấp tháng' },
    on: (claim) => {
      const [month] = monthsUnpaid(claim);
      return month === undefined ? undefined : payableFrom(claim, month);
    },
  },
  windowOpens: {
    title: { en: 'A month without a notice begins', vi: 'Bắt đầu tháng không phải thông báo' },
    on: (claim) => {
      const month = requiredMonth(claim);
      const awaited = running.includes(claim.status) && month !== undefined && exemptFrom(claim, month);
      return awaited ? windowOfMonth(claim, month)[0] : undefined;
    },
  },
  awardEnds: {
    title: { en: 'The award runs out', vi: 'Hết thời hạn hưởng' },
    on: (claim) =>
      running.includes(claim.status) && awaitedMonth(claim) === undefined && endingOf(claim) === null
        ? firstDayAfter(awardPeriod(claim))
        : undefined,
  },
} satisfies Readonly<Record<string, MomentDefinition<ClaimState>>>;
