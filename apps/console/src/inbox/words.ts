import { ownWords } from '../words/own.js';

const vi = {
  title: 'Tin mới',
  lead: 'Những gì vừa xảy ra trong hồ sơ, trong 60 ngày gần đây. Việc phải làm và thời hạn luôn nằm ở chính hồ sơ.',
  leadOfParty: 'Bản sao những gì đã gửi cho ông/bà trong 60 ngày gần đây. Nội dung nằm ở chính hồ sơ.',
  none: 'Không có tin nào.',
  noneUnread: 'Không có tin chưa đọc.',
  onlyUnread: 'Chỉ tin chưa đọc',
  at: 'Lúc',
  what: 'Tin',
  dossier: 'Hồ sơ',
  state: 'Đã đọc',
  unread: 'chưa đọc',
  read: 'đã đọc',
  mark: 'Đánh dấu đã đọc',
  markOne: (what: string, number: string) => `Đánh dấu đã đọc: ${what}, hồ sơ ${number}`,
};

const en: typeof vi = {
  title: 'News',
  lead: 'What happened in dossiers within the last 60 days. What is to be done until when always stands in the dossier itself.',
  leadOfParty: 'Copies of what was sent to you within the last 60 days. What it says stands in the dossier itself.',
  none: 'There are no news.',
  noneUnread: 'There are no unread news.',
  onlyUnread: 'Unread only',
  at: 'At',
  what: 'News',
  dossier: 'Dossier',
  state: 'Read',
  unread: 'unread',
  read: 'read',
  mark: 'Mark as read',
  markOne: (what, number) => `Mark as read: ${what}, dossier ${number}`,
};

/** Words of the page with what is news. */
export const inboxWords = ownWords(vi, en);
