import { ownWords } from '../../words/own.js';

const vi = {
  ask: 'Xem ước tính',
  again: 'Sửa câu trả lời',
  working: 'Đang tính…',
  title: 'Theo những gì đã nhập',
  yes: (money: string, months: number) =>
    `Nếu đủ điều kiện như đã nhập: khoảng ${money} một tháng, trong ${months} tháng.`,
  no: 'Theo những gì đã nhập thì chưa đủ điều kiện hưởng trợ cấp thất nghiệp.',
  notDecision: 'Đây là ước tính. Trung tâm dịch vụ việc làm quyết định theo dữ liệu đóng bảo hiểm và hồ sơ đã nộp.',
  conditions: 'Điều kiện',
  met: 'Đạt',
  unmet: 'Chưa đạt',
  figures: 'Con số',
  amount: 'Mức hưởng hằng tháng',
  months: 'Số tháng hưởng',
  odd: 'Số tháng đóng được bảo lưu',
  start: 'Ngày bắt đầu hưởng',
  filing: 'Hạn nộp hồ sơ',
  why: 'Vì sao',
  whyOf: (part: string) => `Vì sao: ${part}`,
  law: 'Luật áp dụng',
  next: 'Nộp hồ sơ',
  month: 'tháng',
};

const en: typeof vi = {
  ask: 'Show the estimate',
  again: 'Change the answers',
  working: 'Working it out…',
  title: 'By what you entered',
  yes: (money, months) =>
    `If the conditions are met as you entered: about ${money} a month for ${months === 1 ? 'one month' : `${months} months`}.`,
  no: 'By what you entered, the conditions of the unemployment benefit are not met.',
  notDecision: 'This is an estimate. The employment service centre decides by the contribution record and the dossier.',
  conditions: 'Conditions',
  met: 'Met',
  unmet: 'Not met',
  figures: 'Figures',
  amount: 'Monthly benefit',
  months: 'Months of benefit',
  odd: 'Contributed months that are kept',
  start: 'The benefit begins on',
  filing: 'File by',
  why: 'Why',
  whyOf: (part) => `Why: ${part}`,
  law: 'Which law applies',
  next: 'File a claim',
  month: 'months',
};

/** Words of the estimate. */
export const estimateWords = ownWords(vi, en);
