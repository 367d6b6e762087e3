import { ownWords } from '../words/own.js';

const vi = {
  title: 'Quyết định và văn bản',
  none: 'Chưa có quyết định hay văn bản nào.',
  number: 'Số',
  on: 'Ngày',
  from: 'Cơ quan ban hành',
  basis: 'Căn cứ',
  to: 'Kính gửi',
  of: 'Số hồ sơ',
  about: 'Người có liên quan',
  says: 'Nội dung',
  complaint: 'Nếu không đồng ý',
  print: 'In',
  loading: 'Đang mở văn bản…',
  state: 'Tình trạng',
  states: {
    'in-force': () => 'đang có hiệu lực',
    superseded: (since: string) => `đã được thay thế từ ngày ${since}`,
    cancelled: (since: string) => `đã bị hủy ngày ${since}`,
    over: (since: string) => `đã hết hiệu lực từ ngày ${since}`,
  },
  verify: 'Kiểm tra văn bản này',
  code: 'Mã',
  verifyAt: (address: string) =>
    `Ai cầm văn bản này cũng kiểm tra được, không cần đăng nhập: quét hình bên hoặc vào ${address} và nhập mã. Trang đó không cho biết văn bản nói về ai.`,
  scan: 'Mã QR dẫn đến trang kiểm tra văn bản này',
  notSealed: 'Bản này in từ dữ liệu hồ sơ, không thay cho bản đã ký.',
};

const en: typeof vi = {
  title: 'Decisions and letters',
  none: 'There is no decision and no letter yet.',
  number: 'Number',
  on: 'Of the day',
  from: 'From',
  basis: 'Basis',
  to: 'To',
  of: 'Dossier',
  about: 'Whom it concerns',
  says: 'What it says',
  complaint: 'If you do not agree',
  print: 'Print',
  loading: 'Opening the letter…',
  state: 'State',
  states: {
    'in-force': () => 'in force',
    superseded: (since) => `superseded on ${since}`,
    cancelled: (since) => `cancelled on ${since}`,
    over: (since) => `not in force since ${since}`,
  },
  verify: 'Verify this letter',
  code: 'Code',
  verifyAt: (address) =>
    `Whoever holds this letter can verify it without sign-in: scan the picture, or open ${address} and enter the code. That page does not tell whom the letter is about.`,
  scan: 'QR code that leads to the page where this letter is verified',
  notSealed: 'This is printed from the record of the dossier and does not replace the signed letter.',
};

/** Words of letters. */
export const letterWords = ownWords(vi, en);
