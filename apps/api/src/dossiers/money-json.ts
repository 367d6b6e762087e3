import { bankName } from '../../../../libs/agency/index.js';
import {
  type AnyDossierType,
  type DossierState,
  masked,
  orUnknown,
  paymentsOf,
} from '../../../../libs/dossier/index.js';

/**
 * The money of a dossier, month by month, and the account to which it goes by its last digits.
 * @param open as it is shown openly
 * @param whole with what is personal; undefined where nothing is recorded
 */
export const moneyJson = (
  type: AnyDossierType,
  open: DossierState<unknown>,
  whole: DossierState<unknown> | undefined,
) => {
  const account = whole === undefined ? undefined : type.payments?.account?.(whole);
  return {
    payments: paymentsOf(type, open).map((payment) => {
      const dueOn = orUnknown(() => type.payments?.due?.(open, payment.month));
      return { ...payment, ...(dueOn !== undefined && { dueOn }) };
    }),
    account: account === undefined ? null : { ...masked(account), bankName: bankName(account.bank) ?? null },
  };
};
