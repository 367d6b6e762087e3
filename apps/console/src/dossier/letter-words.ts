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
  notSealed: 'This is printed from the record of the dossier and does not replace the signed letter.',
};

/** Words of letters. */
export const letterWords = ownWords(vi, en);
