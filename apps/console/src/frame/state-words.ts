import { ownWords } from '../words/own.js';

/** Words of what is on its way, did not come, or may be old. */
export const stateWords = ownWords(
  {
    offline: 'Không có kết nối mạng. Trang sẽ tải tiếp khi có lại.',
    noAnswer: 'Không nhận được trả lời.',
    old: 'Chưa đọc lại được. Nội dung trên trang này có thể đã cũ.',
    arrived:
      'Lần gửi trước đã được nhận, với nội dung trước khi sửa. Nội dung vừa sửa chưa được gửi: mở hồ sơ để xem trước khi gửi thêm.',
    noMore: 'Đã hiện hết danh sách.',
    goOn: 'Làm tiếp với tư cách của trang này',
    notActing: 'Chưa đổi được tư cách làm việc.',
    unsaved: 'Chưa lưu được nội dung đang nhập. Đăng xuất bây giờ thì mất nội dung đó.',
    leaveAllTheSame: 'Vẫn đăng xuất',
    stillIn: 'Chưa đăng xuất được: phiên làm việc vẫn mở.',
  },
  {
    offline: 'There is no connection. This page goes on loading when it is back.',
    noAnswer: 'No answer came.',
    old: 'This could not be read again. What stands here may be old.',
    arrived:
      'What you sent before has arrived, as it was before you changed it. The change was not sent: look at the dossier before you send more.',
    noMore: 'The whole list is shown.',
    goOn: 'Go on as this page was opened',
    notActing: 'You still act as before: the change did not work.',
    unsaved: 'What you are typing could not be saved. If you sign out now, it is lost.',
    leaveAllTheSame: 'Sign out all the same',
    stillIn: 'You are still signed in: signing out did not work.',
  },
);
