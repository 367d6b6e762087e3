import { ownWords } from '../words/own.js';

/** Words for whoever takes a dossier in at the counter. */
export const counterWords = ownWords(
  {
    title: 'Người nộp',
    number: 'Số định danh cá nhân của người nộp',
    help: 'Bấm Enter để lấy dữ liệu đã có. Việc tra cứu được ghi nhật ký. Nội dung đã nhập không bị thay.',
    ask: 'Lấy dữ liệu',
    asking: 'Đang hỏi…',
    digits: (count: number) => `Số định danh cá nhân gồm 12 chữ số; đang có ${count}`,
    found: (count: number, source: string) => `Đã có ${count} mục theo ${source}. Kiểm tra lại với người nộp.`,
    unknown: (source: string) => `Không có dữ liệu về người này trong ${source}. Nhập theo giấy tờ.`,
    away: (source: string, why: string) => `Chưa hỏi được ${source}: ${why}. Vẫn nhập tay và nộp được.`,
    open: 'Người này đang có hồ sơ:',
    says: (source: string) => `Theo ${source}.`,
    differs: (source: string) => `Theo ${source}:`,
    use: 'Dùng giá trị này',
  },
  {
    title: 'Who submits',
    number: "Submitter's personal identification number",
    help: 'Enter fetches what is known. The look is logged. What was typed is not replaced.',
    ask: 'Fetch what is known',
    asking: 'Asking…',
    digits: (count) => `The personal number has 12 digits; there are ${count}`,
    found: (count, source) => `${count} entries are from ${source}. Check them with the person.`,
    unknown: (source) => `Nothing about this person is known to ${source}. Type from the papers.`,
    away: (source, why) => `No answer from ${source}: ${why}. It can be typed and submitted all the same.`,
    open: 'Open dossiers of this person:',
    says: (source) => `From ${source}.`,
    differs: (source) => `${source}:`,
    use: 'Use this value',
  },
);
