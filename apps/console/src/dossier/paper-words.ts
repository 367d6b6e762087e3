import { ownWords } from '../words/own.js';

const vi = {
  files: 'Tệp PDF, PNG hoặc JPEG',
  help: 'Chọn được nhiều tệp một lần, hoặc kéo tệp thả vào đây.',
  missing: 'Chọn ít nhất một tệp',
  noPaper: 'Tệp này không phải là PDF, PNG hoặc JPEG. Chụp ảnh giấy tờ, hoặc lưu thành PDF, rồi chọn lại.',
  chosen: 'Tệp đã chọn',
  kind: 'Loại giấy tờ',
  remove: 'Bỏ',
  sent: 'Đã nộp',
  size: (kilobytes: string) => `${kilobytes} KB`,
  smaller: (size: string, before: string) => `${size}, ảnh đã xoay thẳng và thu nhỏ từ ${before}`,
  original: 'Giữ ảnh gốc',
  sending: (name: string) => `Đang gửi ${name}`,
  at: (one: number, of: number) => `Đang gửi tệp ${one}/${of}`,
  result: (sent: number, refused: number) =>
    `Đã nộp ${sent} tệp; ${refused} tệp chưa nộp được: sửa hoặc bỏ tệp đó rồi nộp lại.`,
};

const en: typeof vi = {
  files: 'Files: PDF, PNG or JPEG',
  help: 'Choose several at once, or drop them here.',
  missing: 'Choose at least one file',
  noPaper: 'This file is no PDF, PNG or JPEG. Take a photo of the paper, or save it as a PDF, and choose that.',
  chosen: 'Chosen files',
  kind: 'Kind of paper',
  remove: 'Remove',
  sent: 'Attached',
  size: (kilobytes) => `${kilobytes} KB`,
  smaller: (size, before) => `${size}, turned upright and made smaller from ${before}`,
  original: 'Keep the original photo',
  sending: (name) => `Sending ${name}`,
  at: (one, of) => `Sending file ${one} of ${of}`,
  result: (sent, refused) => `${sent} attached; ${refused} not: change or remove what was refused, and send again.`,
};

/** Words of the form that takes papers. */
export const paperWords = ownWords(vi, en);
