import { ownWords } from '../words/own.js';

/** Words of what is sent again by itself. */
export const resendWords = ownWords(
  {
    whenOnline: 'Chưa gửi: đang mất kết nối. Khi có mạng lại, trang này tự gửi.',
    again: 'Nội dung đã nhập vẫn còn; trang sẽ tự gửi lại.',
    seconds: (left: number) => `Còn ${left} giây.`,
  },
  {
    whenOnline: 'Not sent: there is no connection. When it is back, this page sends by itself.',
    again: 'What you typed is still here; the page sends it again by itself.',
    seconds: (left) => `In ${left} s.`,
  },
);
