import { z } from 'zod';
import { type DossierState, plainText, refusal, wordsOf } from '../../libs/dossier/index.js';
import type { Vnd } from '../../libs/policy/index.js';
import { happened } from './events/index.js';
import { day } from './form.js';
import { type Claim, courseOf, endingOf } from './law.js';
import type { ClaimState, MonthMoney } from './state.js';

const { fact } = wordsOf<ClaimState>();

const unsettled: readonly MonthMoney['state'][] = ['entitled', 'rejected', 'at-counter'];

/** Money of a benefit month is neither paid nor given up. */
export const moneyUnsettled = ({ data }: DossierState<ClaimState>): boolean =>
  Object.values(data.money).some(({ state }) => unsettled.includes(state));

/** The months for which a transfer under this reference, or an earlier one of the same month, was ordered. */
const monthOf = ({ data }: Claim, reference: string): readonly [number, MonthMoney] | undefined => {
  const found = Object.entries(data.money).find(
    ([, money]) => reference === money.reference || earlierOf(money).includes(reference),
  );
  return found && [Number(found[0]), found[1]];
};

/** DOSSIER:MONTH:benefit, then :2 and so on. */
const earlierOf = ({ reference, attempt }: MonthMoney): readonly string[] => {
  if (attempt === 1) return [];
  const first = reference.slice(0, reference.lastIndexOf(':'));
  return [first, ...Array.from({ length: attempt - 2 }, (_, at) => `${first}:${at + 2}`)];
};

/** What was paid beyond the end of the benefit is not owed again when it comes back. */
const owedStill = (claim: Claim, month: number): boolean =>
  claim.data.ended === undefined || courseOf(claim, endingOf(claim)).monthsPaid.includes(month);

/** A line of the bank's statement: money that it had sent came back. */
export const returnedMoney = {
  transferReturned: fact({
    title: { en: 'A transfer came back', vi: 'Khoản chuyển tiền bị trả lại' },
    afterClosing: true,
    input: z.strictObject({
      /** Under which it was ordered. */
      reference: plainText(100),
      amountVnd: z.int().min(1),
      on: day,
    }),
    accept: (claim, { reference, amountVnd, on }) => {
      const [month, money] = monthOf(claim, reference) ?? [];
      if (month === undefined || money === undefined || money.amountVnd !== amountVnd)
        throw refusal('NO_SUCH_TRANSFER', { reference });
      // It is known already: from the bank's answer to the order, or from another line.
      if (reference !== money.reference) return [];
      if (money.state === 'paid')
        return [
          happened('transferReturned', {
            month,
            amountVnd: amountVnd as Vnd,
            reference,
            on,
            owed: owedStill(claim, month),
          }),
        ];
      // The bank's answer to the order is still on its way.
      if (money.state === 'entitled')
        return [happened('paymentRejected', { month, reference, reason: 'RETURNED', again: false })];
      return [];
    },
  }),
};
