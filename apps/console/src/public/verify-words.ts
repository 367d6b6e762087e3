import { ownWords } from '../words/own.js';

const vi = {
  lead: 'Nhập mã in trên văn bản để biết văn bản có thật và còn hiệu lực hay không. Trang này không cho biết văn bản nói về ai, và không lưu mã đã nhập.',
  code: 'Mã trên văn bản',
  help: '16 chữ và số, bốn nhóm. Chữ hoa hay thường, có gạch nối hay không đều được. Không có các ký tự 0, O, 1, I, L.',
  empty: 'Nhập mã trên văn bản',
  mistyped: 'Mã này không đúng: có ký tự nhập sai hoặc còn thiếu. Hãy so lại với văn bản.',
  ask: 'Kiểm tra',
  asking: 'Đang kiểm tra…',
  states: {
    'in-force': () => 'Văn bản có thật và đang có hiệu lực',
    superseded: (since: string) => `Văn bản có thật, nhưng đã được thay thế bằng quyết định sau đó, ngày ${since}`,
    cancelled: (since: string) => `Văn bản có thật, nhưng đã bị hủy ngày ${since}`,
    over: (since: string) => `Văn bản có thật, nhưng đã hết hiệu lực từ ngày ${since}`,
    erased: () => 'Mã này là của một văn bản đã cấp, nhưng hồ sơ đã được xóa',
  },
  kind: 'Loại văn bản',
  number: 'Số',
  dossier: 'Số hồ sơ',
  on: 'Ngày',
  office: 'Cơ quan ban hành',
  compare:
    'Hãy so loại, số, ngày và cơ quan ở đây với văn bản trên tay: phải giống nhau. Họ tên, số tiền và thời gian hưởng không được kiểm tra ở đây; muốn xác nhận, hãy hỏi cơ quan ban hành.',
  erased: 'Nội dung không còn để đối chiếu. Chỉ riêng mã này không chứng minh được văn bản trên tay là thật.',
  unknown: 'Không có văn bản nào của cơ quan mang mã này',
  unknownWhy:
    'Văn bản có thể không phải do cơ quan cấp. Văn bản in trước khi có mã thì không kiểm tra được ở đây: hãy hỏi cơ quan ban hành.',
};

const en: typeof vi = {
  lead: 'Enter the code that is printed on a letter to find whether it is genuine and in force. This page does not tell whom the letter is about, and keeps no code.',
  code: 'Code on the letter',
  help: '16 letters and digits in four groups. Small letters will do, hyphens are not needed. The signs 0, O, 1, I and L do not occur.',
  empty: 'Enter the code on the letter',
  mistyped: 'This is not right: one of the signs is wrong, or some are missing. Compare it with the letter.',
  ask: 'Verify',
  asking: 'Verifying…',
  states: {
    'in-force': () => 'The letter is genuine and in force',
    superseded: (since) => `The letter is genuine, but a later decision took its place on ${since}`,
    cancelled: (since) => `The letter is genuine, but it was cancelled on ${since}`,
    over: (since) => `The letter is genuine, but it has not been in force since ${since}`,
    erased: () => 'A letter with this code was issued, but its dossier has been erased',
  },
  kind: 'Kind of letter',
  number: 'Number',
  dossier: 'Dossier',
  on: 'Of the day',
  office: 'From',
  compare:
    'Compare kind, number, day and office with the letter in your hand: they must be the same. Names, amounts and months are not verified here; to have them confirmed, ask the office.',
  erased: 'What it said is not known any more. The code alone does not prove that the letter in your hand is genuine.',
  unknown: 'No letter of this agency has this code',
  unknownWhy:
    'The letter may not be from this agency. Letters that were printed before there were codes cannot be verified here: ask the office that wrote it.',
};

/** Words of the verification of letters. */
export const verifyWords = ownWords(vi, en);
