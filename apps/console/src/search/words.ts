import { ownWords } from '../words/own.js';

const vi = {
  title: 'Tra cứu hồ sơ',
  field: 'Số hồ sơ, số định danh cá nhân, số điện thoại, mã đơn vị hoặc họ tên',
  help: 'Họ tên không cần dấu, có thể kèm năm sinh. Nội dung tra cứu được ghi nhật ký và không lưu trong địa chỉ trang.',
  button: 'Tra cứu',
  by: {
    number: 'Tìm theo số hồ sơ.',
    personalId: 'Tìm theo số định danh cá nhân.',
    employer: 'Tìm theo mã đơn vị.',
    phone: 'Tìm theo số điện thoại.',
    name: 'Tìm theo họ tên, không phân biệt dấu.',
    nameAndYear: (year: number) => `Tìm theo họ tên, không phân biệt dấu, và năm sinh ${year}.`,
  },
  partial:
    'Số này chưa đủ. Số hồ sơ có dạng TCTN-2026-0000042; số định danh cá nhân gồm 12 chữ số; số điện thoại gồm 10 chữ số.',
  narrow: 'Điều kiện kèm theo',
  birthYear: 'Năm sinh',
  notAYear: 'Ghi năm gồm bốn chữ số, ví dụ 1985.',
  office: 'Cơ quan',
  anyOffice: 'Tất cả cơ quan',
  type: 'Loại hồ sơ',
  anyType: 'Tất cả loại hồ sơ',
  found: (count: string, isOver: boolean) =>
    count === '0' ? 'Không tìm thấy hồ sơ nào.' : `Tìm thấy ${isOver ? 'hơn ' : ''}${count} hồ sơ.`,
  shown: (count: string) => `Hiện ${count} hồ sơ đầu tiên.`,
  add: 'Quá nhiều để phân biệt từng người. Ghi thêm năm sinh, hoặc chọn cơ quan hay loại hồ sơ.',
  near: 'Tên gần giống',
};

export const searchWords = ownWords(vi, {
  title: 'Find a dossier',
  field: 'Number, personal identification number, telephone, employer code or name',
  help: 'Names need no accents, and may have a year of birth. A search is logged, and not kept in the address of the page.',
  button: 'Search',
  by: {
    number: 'By number of the dossier.',
    personalId: 'By personal identification number.',
    employer: 'By employer code.',
    phone: 'By telephone.',
    name: 'By name, with or without accents.',
    nameAndYear: (year) => `By name, with or without accents, and year of birth ${year}.`,
  },
  partial:
    'This number is not complete. A dossier has a number like TCTN-2026-0000042, a person one of 12 digits, a telephone one of 10.',
  narrow: 'What else is known',
  birthYear: 'Year of birth',
  notAYear: 'A year has four digits, for example 1985.',
  office: 'Office',
  anyOffice: 'All offices',
  type: 'Kind of dossier',
  anyType: 'All kinds',
  found: (count, isOver) => (count === '0' ? 'No dossier was found.' : `Found: ${isOver ? 'more than ' : ''}${count}.`),
  shown: (count) => `The first ${count} are shown.`,
  add: 'Too many to tell people apart. Add a year of birth, or choose an office or a kind of dossier.',
  near: 'Similar names',
});
