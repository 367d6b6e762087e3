import type { Text } from '../../libs/dossier/index.js';

/** Why the bank did not pay, in words: its own codes (`TransferRejection`), and ours for money that came back. */
export const bankReasons: Readonly<Record<string, Text>> = {
  ACCOUNT_UNKNOWN: { en: 'the bank knows no such account', vi: 'ngân hàng không có tài khoản này' },
  ACCOUNT_CLOSED: { en: 'the account is closed', vi: 'tài khoản đã đóng' },
  HOLDER_DIFFERS: { en: 'the account is in another name', vi: 'tên chủ tài khoản không khớp' },
  LIMIT_EXCEEDED: { en: 'a limit of the bank is exceeded', vi: 'vượt hạn mức của ngân hàng' },
  RETURNED: { en: 'the money came back', vi: 'tiền bị chuyển trả lại' },
};
