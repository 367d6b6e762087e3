import {
  inWords,
  type Payment,
  type PaymentsDefinition,
  type PaymentState,
  type DossierState,
} from '../../libs/dossier/index.js';
import { bankReasons } from './bank-reasons.js';
import { paymentOf } from './law.js';
import { moneyStateLabels } from './shown/benefit.js';
import type { ClaimState, MonthMoney } from './state.js';

const standing: Readonly<Record<MonthMoney['state'], PaymentState>> = {
  entitled: 'ordered',
  paid: 'paid',
  rejected: 'refused',
  'at-counter': 'counter',
  'given-up': 'dropped',
  returned: 'dropped',
};

const paymentIn = (month: string, money: MonthMoney): Payment => {
  const { amountVnd, reference, attempt, state, since, reason, seen, returned, returnedOn } = money;
  const cameBack = state === 'rejected' && returned === reference ? returnedOn : undefined;
  return {
    month: Number(month),
    title: { en: `month ${month}`, vi: `tháng thứ ${month}` },
    ...{ amountVnd, reference, attempt },
    state: standing[state],
    stateTitle: moneyStateLabels[state],
    ...(since !== undefined && { since }),
    ...((state === 'at-counter' || seen !== undefined) && { atCounter: true }),
    ...(reason !== undefined && { reason: inWords(bankReasons, reason) }),
    ...(cameBack !== undefined && { returnedOn: cameBack }),
  };
};

/** The money of a claim, by month. */
export const payments: PaymentsDefinition<ClaimState> = {
  of: ({ data }: DossierState<ClaimState>) =>
    Object.entries(data.money).map(([month, money]) => paymentIn(month, money)),
  due: (claim, month) => paymentOf(claim, month).due,
  account: ({ data: { personal } }) => {
    const payment = personal?.form?.payment;
    if (payment?.by !== 'account') return undefined;
    const { bankCode: bank, number, holder } = payment.account;
    return { bank, number, holder };
  },
};
