import { ownWords } from '../words/own.js';

const vi = {
  inbox: 'Tin mới',
  unread: (count: string) => `${count} tin chưa đọc`,
};

const en: typeof vi = {
  inbox: 'News',
  unread: (count) => `${count} unread`,
};

/** Words of the way to what is news. */
export const inboxLinkWords = ownWords(vi, en);
