import { ownWords } from '../words/own.js';

const vi = {
  why: 'Xem hồ sơ này để làm gì?',
  whyLead: 'Hồ sơ này không phải việc của bạn lúc này. Lý do được ghi cùng lượt xem, hôm nay chỉ hỏi một lần.',
  whys: {
    inquiry: 'Người dân hỏi',
    colleague: 'Hỗ trợ đồng nghiệp',
    inspection: 'Kiểm tra',
    complaint: 'Khiếu nại',
    other: 'Lý do khác',
  },
  whyOther: 'Lý do',
  whyMissing: 'Chọn hoặc ghi lý do trước khi xem.',
  look: 'Xem hồ sơ',
  news: 'Hồ sơ đã có thay đổi từ khi bạn mở trang.',
  show: 'Hiển thị bản mới',
  isNew: 'mới',
  taken: (name: string, day: string | undefined) =>
    day === undefined ? `${name} đang xử lý hồ sơ này.` : `${name} đang xử lý hồ sơ này từ ${day}.`,
  takenLead: 'Bạn xem được. Muốn làm tiếp, hãy tiếp nhận thay: người kia sẽ thấy việc này.',
  entry: 'Sửa mục nào',
  entryLead: 'Người khác sẽ xem và chấp nhận. Mục gốc vẫn còn trong diễn biến.',
  stands: 'Nội dung đang ghi',
  none: 'Không có mục nào sửa được.',
  proposed: 'Nội dung đề nghị sửa',
  proposedBy: (name: string) => `${name} đề nghị`,
  view: (title: string) => `Xem ${title}`,
  hide: (title: string) => `Đóng ${title}`,
  save: 'Tải về',
  actualSize: 'Cỡ thật',
  broken: 'Tệp này không mở được ở đây. Tải về để xem.',
  before: 'Trang trước',
  after: 'Trang sau',
  smaller: 'Nhỏ hơn',
  larger: 'To hơn',
  page: (title: string, number: number, of: number) => `${title}, trang ${number}/${of}`,
  pageOf: (number: number, of: number) => `Trang ${number}/${of}`,
  settled: 'Không có đề nghị sửa nào đang chờ.',
};

const en: typeof vi = {
  why: 'Why do you open this dossier?',
  whyLead: 'It is not your task now. The reason is logged with the look; you are asked once today.',
  whys: {
    inquiry: 'Somebody asks about it',
    colleague: 'To help a colleague',
    inspection: 'An inspection',
    complaint: 'A complaint',
    other: 'Another reason',
  },
  whyOther: 'Reason',
  whyMissing: 'Choose or write a reason first.',
  look: 'Open the dossier',
  news: 'The dossier has changed since you opened this page.',
  show: 'Show the newest version',
  isNew: 'new',
  taken: (name, day) =>
    day === undefined
      ? `${name} is dealing with this dossier.`
      : `${name} has been dealing with this dossier since ${day}.`,
  takenLead: 'You may read it. To go on with it, take it over: the other officer will see that.',
  entry: 'Entry to be corrected',
  entryLead: 'Somebody else looks at it and approves it. The entry itself stays in the timeline.',
  stands: 'What stands there',
  none: 'No entry can be corrected.',
  proposed: 'What is to stand instead',
  proposedBy: (name) => `Proposed by ${name}`,
  view: (title) => `Look at ${title}`,
  hide: (title) => `Close ${title}`,
  save: 'Download',
  actualSize: 'Actual size',
  broken: 'This file cannot be opened here. Download it.',
  before: 'Page before',
  after: 'Next page',
  smaller: 'Smaller',
  larger: 'Larger',
  page: (title, number, of) => `${title}, page ${number} of ${of}`,
  pageOf: (number, of) => `Page ${number} of ${of}`,
  settled: 'No correction waits for an answer.',
};

/** Words of the pages of one dossier alone. */
export const dossierWords = ownWords(vi, en);
