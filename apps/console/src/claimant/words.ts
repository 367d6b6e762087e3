import { ownWords } from '../words/own.js';

const vi = {
  home: {
    title: 'Hồ sơ của tôi',
    none: 'Ông/bà chưa có hồ sơ nào đang mở.',
    file: 'Nộp hồ sơ mới',
    estimate: 'Tôi được hưởng bao nhiêu?',
    open: (count: number) => `${count} hồ sơ đang mở`,
    others: 'Hồ sơ đã đóng',
    see: 'Xem hồ sơ',
  },
  you: (what: string, until: string) => `Việc của ông/bà: ${what}${until === '' ? '' : `, hạn ${until}`}.`,
  others: (who: string, what: string, until: string) =>
    `${who}: ${what}${until === '' ? '' : `, hạn ${until}`}. Ông/bà chưa phải làm gì.`,
  registry: 'Trung tâm đang chờ một cơ quan khác trả lời. Ông/bà chưa phải làm gì.',
  asked: 'Cần bổ sung',
  complete: (what: string) => `Bổ sung ${what}`,
  officeSays: 'Trung tâm ghi:',
  paused: (day: string, why: string) => `Thời hạn dừng từ ${day}${why === '' ? '' : `: ${why}`}.`,
  nothing: 'Lúc này ông/bà không phải làm gì.',
  closed: (day: string) => `Hồ sơ đã đóng ngày ${day}.`,
  stands: 'Trạng thái',
  who: { agency: 'Trung tâm', officer: 'Cán bộ', director: 'Giám đốc', employer: 'Đơn vị sử dụng lao động' },
  receipt: {
    title: 'Đã nhận hồ sơ',
    number: 'Số hồ sơ',
    on: 'Ngày nộp',
    office: 'Nơi nhận',
    next: 'Tiếp theo',
    notSlip:
      'Đây chưa phải phiếu hẹn. Trung tâm kiểm tra thành phần hồ sơ; đủ thì cấp phiếu hẹn trả kết quả, thiếu thì báo cần bổ sung gì.',
  },
  papers: { bring: 'Nộp thêm giấy tờ' },
  stated: 'Nội dung đã khai và kết quả đối chiếu',
  proof: {
    title: (what: string) => `Đã nhận: ${what}`,
    number: 'Số hồ sơ',
    office: 'Nơi nhận',
    at: 'Lúc',
    print: 'In giấy xác nhận này',
  },
  more: 'Việc khác có thể làm',
  notYet: 'Chưa làm được, và vì sao',
  happened: 'Đã diễn ra những gì',
};

const en: typeof vi = {
  home: {
    title: 'My dossiers',
    none: 'You have no open dossier.',
    file: 'File a new dossier',
    estimate: 'What would I get?',
    open: (count) => (count === 1 ? '1 open dossier' : `${count} open dossiers`),
    others: 'Closed dossiers',
    see: 'Open it',
  },
  you: (what, until) => `For you to do: ${what}${until === '' ? '' : `, until ${until}`}.`,
  others: (who, what, until) => `${who}: ${what}${until === '' ? '' : `, until ${until}`}. You need not do anything.`,
  registry: 'The centre waits for another agency. You need not do anything.',
  asked: 'What is missing',
  complete: (what) => `Complete: ${what}`,
  officeSays: 'The centre writes:',
  paused: (day, why) => `The time limit stands still since ${day}${why === '' ? '' : `: ${why}`}.`,
  nothing: 'There is nothing that you have to do now.',
  closed: (day) => `This dossier was closed on ${day}.`,
  stands: 'Status',
  who: { agency: 'The centre', officer: 'The officer', director: 'The director', employer: 'The employer' },
  receipt: {
    title: 'Your dossier was received',
    number: 'Number',
    on: 'Filed on',
    office: 'At',
    next: 'What happens next',
    notSlip:
      'This is no appointment slip. The centre checks whether the dossier is complete; then it issues the slip, or says what is missing.',
  },
  papers: { bring: 'Hand in a paper' },
  stated: 'What you stated, and what it was compared with',
  proof: {
    title: (what) => `Received: ${what}`,
    number: 'Number',
    office: 'At',
    at: 'When',
    print: 'Print this receipt',
  },
  more: 'What else you may do',
  notYet: 'What you may not do yet, and why',
  happened: 'What happened',
};

/** Words of the pages of claimants. */
export const claimantWords = ownWords(vi, en);
