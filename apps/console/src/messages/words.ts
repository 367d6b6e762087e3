import { ownWords } from '../words/own.js';

const vi = {
  title: 'Tin nhắn',
  none: 'Chưa có tin nhắn nào.',
  lead: 'Hỏi cơ quan giải quyết về hồ sơ này. Tin nhắn không thay cho giấy tờ hay đơn phải nộp.',
  you: { claimant: 'Ông/bà', employer: 'Đơn vị', office: 'Tôi' },
  office: 'Cơ quan giải quyết',
  with: { claimant: 'Người đề nghị', employer: 'Người sử dụng lao động' },
  waits: 'chưa được trả lời',
  erased: 'Nội dung đã được xóa.',
  settle: 'Không cần trả lời',
  settleOf: (day: string) => `tin nhắn ngày ${day}`,
  settling: 'Đang ghi…',
};

const en: typeof vi = {
  title: 'Messages',
  none: 'No messages yet.',
  lead: 'Ask the office about this dossier. A message takes the place of no paper and no form.',
  you: { claimant: 'You', employer: 'You', office: 'You' },
  office: 'The office',
  with: { claimant: 'The claimant', employer: 'The employer' },
  waits: 'not answered yet',
  erased: 'What it said was erased.',
  settle: 'No answer needed',
  settleOf: (day) => `the message of ${day}`,
  settling: 'Recording…',
};

/** Words of messages between a party and the office. */
export const messageWords = ownWords(vi, en);
