import { policyError } from './errors.js';

declare const vndBrand: unique symbol;

/** An amount in Vietnamese dong: a whole number, zero or more. Never a float, never another unit. */
export type Vnd = number & { readonly [vndBrand]: true };

/** The amount as whole VND. Throws `MONEY_NOT_WHOLE` for a fraction, a negative number or one beyond exact arithmetic. */
export function vnd(amount: number): Vnd {
  if (!Number.isSafeInteger(amount) || amount < 0)
    throw policyError('MONEY_NOT_WHOLE', 'amount', { amount: String(amount) });
  return amount as Vnd;
}
