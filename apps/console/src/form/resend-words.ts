import { ownWords } from '../words/own.js';

/** Words of what is sent again by itself. */
export const resendWords = ownWords(
  {
    again: 'Nội dung đã nhập vẫn còn; trang sẽ tự gửi lại.',
    seconds: (left: number) => `Còn ${left} giây.`,
  },
  {
    again: 'What you typed is still here; the page sends it again by itself.',
    seconds: (left) => `In ${left} s.`,
  },
);
