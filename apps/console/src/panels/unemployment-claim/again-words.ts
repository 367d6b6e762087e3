import { ownWords } from '../../words/own.js';

const vi = {
  title: 'Đơn vị đã nêu tháng trước',
  lead: 'Bấm để nêu lại. Kết quả tháng này ông/bà tự chọn.',
  add: 'Nêu lại',
  added: (employer: string) => `Đã thêm ${employer}. Chọn kết quả tháng này.`,
};

const en: typeof vi = {
  title: 'Employers of last month',
  lead: 'Press to state one again. You choose how it came out this month.',
  add: 'State again:',
  added: (employer) => `${employer} was added. Choose how it came out this month.`,
};

/** Words of what is stated again. */
export const againWords = ownWords(vi, en);
