import { ownWords } from '../words/own.js';

const vi = {
  title: (act: string) => `Biên nhận: ${act}`,
  at: 'Thời điểm',
  by: 'Người ghi nhận',
  payment: 'Khoản chi',
  reference: 'Mã tham chiếu',
  sum: 'Cộng',
  received: 'Người nhận tiền (ký, ghi rõ họ tên)',
  handedOut: 'Người chi trả (ký, ghi rõ họ tên)',
  print: 'In biên nhận',
};

const en: typeof vi = {
  title: (act) => `Receipt: ${act}`,
  at: 'When',
  by: 'Recorded by',
  payment: 'Payment',
  reference: 'Reference',
  sum: 'In all',
  received: 'Received by (signature and name)',
  handedOut: 'Handed out by (signature and name)',
  print: 'Print the receipt',
};

/** Words of a receipt for money. */
export const receiptWords = ownWords(vi, en);
