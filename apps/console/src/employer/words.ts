import { ownWords } from '../words/own.js';

const vi = {
  title: 'Chờ đơn vị trả lời',
  lead: 'Yêu cầu hết hạn sớm nhất đứng trước. Mở từng yêu cầu để xác nhận, đính chính hoặc không đồng ý.',
  none: 'Không có yêu cầu nào chờ đơn vị trả lời.',
  number: 'Số hồ sơ',
  person: 'Người lao động',
  what: 'Việc cần trả lời',
  until: 'Hạn trả lời',
  left: (days: number) => (days < 0 ? `quá hạn ${-days} ngày` : days === 0 ? 'hết hạn hôm nay' : `còn ${days} ngày`),
  pick: (number: string) => `Chọn ${number}`,
  pickAll: 'Chọn tất cả',
  look: (title: string, count: number) => `${title}: xem ${count} yêu cầu`,
  check: 'Kiểm tra trước khi trả lời',
  checkLead: 'Mỗi yêu cầu dưới đây được trả lời như nhau. Bỏ chọn yêu cầu nào cần đính chính.',
  known: 'Thông tin đã có',
  send: (title: string, count: number) => `${title} cho ${count} hồ sơ`,
  sending: 'Đang gửi…',
  back: 'Quay lại danh sách',
  result: 'Kết quả',
  done: 'Đã ghi nhận',
  answered: 'Đã trả lời, hoặc không cần trả lời',
  many: (count: number) => `${count} yêu cầu`,
};

const en: typeof vi = {
  title: 'Waiting for your answer',
  lead: 'The one that is due first stands first. Open one to confirm, correct or dispute it.',
  none: 'Nothing waits for your answer.',
  number: 'Number',
  person: 'Employee',
  what: 'What to answer',
  until: 'Answer until',
  left: (days) =>
    days < 0 ? `${-days} days late` : days === 0 ? 'due today' : days === 1 ? '1 day left' : `${days} days left`,
  pick: (number) => `Choose ${number}`,
  pickAll: 'Choose all',
  look: (title, count) => `${title}: look at ${count === 1 ? '1 request' : `${count} requests`}`,
  check: 'Check before you answer',
  checkLead: 'Each of these is answered alike. Take out what has to be corrected.',
  known: 'What is known',
  send: (title, count) => `${title}: ${count === 1 ? '1 dossier' : `${count} dossiers`}`,
  sending: 'Sending…',
  back: 'Back to the list',
  result: 'Result',
  done: 'Recorded',
  answered: 'Answered, or nothing to answer',
  many: (count) => (count === 1 ? '1 request' : `${count} requests`),
};

/** Words of the pages of employers. */
export const employerWords = ownWords(vi, en);
