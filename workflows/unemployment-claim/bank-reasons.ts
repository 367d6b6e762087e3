import { inWords, type Text } from '../../libs/dossier/index.js';
import type { MonthMoney } from './state.js';

/** The bank's codes for why it does not pay (`TransferRejection`), and ours for money that came back, in words. */
export const bankReasons: Readonly<Record<string, Text>> = {
  ACCOUNT_UNKNOWN: { en: 'the account is not known', vi: 'không có tài khoản này' },
  ACCOUNT_CLOSED: { en: 'the account is closed', vi: 'tài khoản đã đóng' },
  HOLDER_DIFFERS: { en: 'the account is held by another name', vi: 'tài khoản đứng tên khác' },
  LIMIT_EXCEEDED: { en: 'the account takes no such amount', vi: 'vượt hạn mức của tài khoản' },
  RETURNED: { en: 'the money came back', vi: 'tiền bị chuyển trả lại' },
};

/** What the bank says of an account and the claimant's name, in words. */
export const accountWords = {
  ok: { en: 'the account bears the claimant’s name', vi: 'tài khoản đứng tên người hưởng' },
  unknown: { en: 'the account is not known', vi: 'không có tài khoản này' },
  closed: { en: 'the account is closed', vi: 'tài khoản đã đóng' },
  'holder-differs': { en: 'the account is held by another name', vi: 'tài khoản đứng tên khác' },
} satisfies Readonly<Record<string, Text>>;

/** The months' money for parties: why the bank did not pay, in words instead of codes. */
export const moneyInWords = (money: Readonly<Record<number, MonthMoney>>) =>
  Object.fromEntries(
    Object.entries(money).map(([month, { reason, ...known }]) => [
      month,
      { ...known, ...(reason !== undefined && { reason: inWords(bankReasons, reason) }) },
    ]),
  );
