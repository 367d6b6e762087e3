import { ownWords } from '../words/own.js';

const vi = {
  title: 'Lịch việc cần làm',
  none: 'Hiện không có việc nào có ngày hạn.',
  until: (last: string) => `hạn ${last}`,
  between: (first: string, last: string) => `từ ${first} đến ${last}`,
  file: 'Tải tệp lịch (.ics)',
  grid: {
    month: (month: string) => `Tháng ${month}`,
    before: 'Tháng trước',
    after: 'Tháng sau',
    none: 'Tháng này không có việc nào bắt đầu hay đến hạn.',
    parts: {
      only: (what: string) => `${what}: hạn cuối`,
      first: (what: string) => `${what}: làm được từ ngày này`,
      last: (what: string) => `${what}: hạn cuối`,
      between: (what: string) => what,
    },
  },
  subscribe: 'Theo dõi bằng ứng dụng lịch',
  lead: 'Thêm địa chỉ này vào ứng dụng lịch: khi ngày thay đổi, lịch tự cập nhật. Ai có địa chỉ đều xem được các ngày; lịch không ghi tên, số hồ sơ hay số tiền. Có thể thu hồi bất cứ lúc nào.',
  make: 'Tạo địa chỉ lịch',
  address: 'Địa chỉ lịch',
  once: 'Địa chỉ chỉ hiện một lần này. Không gửi cho người khác.',
  copy: 'Chép địa chỉ',
  copied: 'Đã chép.',
  open: 'Mở bằng ứng dụng lịch',
  made: (when: string) => `Tạo lúc ${when};`,
  unused: 'chưa được ứng dụng lịch nào dùng.',
  used: (day: string) => `dùng gần nhất ngày ${day}.`,
  end: 'Thu hồi',
  endOne: (when: string) => `Thu hồi địa chỉ tạo lúc ${when}`,
  ended: 'Đã thu hồi địa chỉ.',
};

const en: typeof vi = {
  title: 'Calendar of what is to be done',
  none: 'There is nothing with a last day at present.',
  until: (last) => `until ${last}`,
  between: (first, last) => `from ${first} to ${last}`,
  file: 'Download a calendar file (.ics)',
  grid: {
    month: (month) => month,
    before: 'The month before',
    after: 'The month after',
    none: 'Nothing begins or ends in this month.',
    parts: {
      only: (what) => `${what}: last day`,
      first: (what) => `${what}: from this day`,
      last: (what) => `${what}: last day`,
      between: (what) => what,
    },
  },
  subscribe: 'Follow it in a calendar',
  lead: 'Add this address to a calendar: when days change, it follows. Whoever has the address sees the days; they hold no name, number of a dossier or amount. You can end it at any time.',
  make: 'Make a calendar address',
  address: 'Calendar address',
  once: 'The address stands here this once. Give it to nobody.',
  copy: 'Copy the address',
  copied: 'Copied.',
  open: 'Open in a calendar',
  made: (when) => `Made ${when};`,
  unused: 'no calendar has used it yet.',
  used: (day) => `last used on ${day}.`,
  end: 'End it',
  endOne: (when) => `End the address made ${when}`,
  ended: 'The address is ended.',
};

/** Words of a claimant's calendar. */
export const calendarWords = ownWords(vi, en);
