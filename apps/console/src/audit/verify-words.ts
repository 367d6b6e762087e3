import { ownWords } from '../words/own.js';

const vi = {
  title: 'Kiểm tra một hồ sơ',
  lead: 'Như kiểm tra hằng đêm, cho một hồ sơ và ngay bây giờ: chuỗi sự kiện, niêm phong, giấy tờ, nội dung hiển thị.',
  number: 'Kiểm tra hồ sơ số',
  noNumber: 'Nhập số hồ sơ, ví dụ TCTN-2026-0000042',
  verify: 'Kiểm tra hồ sơ này',
  verifying: 'Đang kiểm tra…',
  clean: (number: string, events: string, documents: string) =>
    `${number}: không có gì bị thay đổi. Đã kiểm tra ${events} sự kiện, ${documents} giấy tờ.`,
  found: (number: string) => `${number}: có nội dung không khớp.`,
  what: 'Phát hiện',
  at: 'Ở sự kiện',
};

const en: typeof vi = {
  title: 'Verify one dossier',
  lead: 'As the nightly verification does, of one dossier and now: events and seals, papers, what people are shown.',
  number: 'Dossier to verify',
  noNumber: 'Enter the number of a dossier, such as TCTN-2026-0000042',
  verify: 'Verify this dossier',
  verifying: 'Verifying…',
  clean: (number, events, documents) =>
    `${number}: nothing was changed. ${events} events and ${documents} papers were verified.`,
  found: (number) => `${number}: something does not fit.`,
  what: 'Found',
  at: 'At event',
};

/** Words of the verification of one dossier. */
export const verifyWords = ownWords(vi, en);
