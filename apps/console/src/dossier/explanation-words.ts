import { ownWords } from '../words/own.js';

const vi = {
  title: 'Vì sao?',
  decided: (day: string) => `Giải thích theo quyết định được đề xuất ngày ${day}.`,
  today: (day: string) => `Tính theo dữ liệu hiện có, cho ngày ${day}. Đây chưa phải là quyết định.`,
  none: 'Chưa có gì để giải thích.',
  conditions: 'Điều kiện',
  states: { met: 'Đạt', unmet: 'Chưa đạt', unknown: 'Chưa rõ' },
  step: 'Bước',
  figure: 'Kết quả',
  rule: 'Quy định áp dụng',
  source: 'Nguồn số liệu',
  below: 'các bước bên dưới',
  from: (source: string) => `Nguồn số liệu: ${source}`,
  reading: (text: string) => `Quy định có nhiều cách hiểu – ${text}`,
  version: (version: number) => `Bộ dữ liệu pháp luật số ${version}.`,
  ofTable: (title: string) => `Các bước: ${title}`,
};

export const explanationWords = ownWords(vi, {
  title: 'Why?',
  decided: (day) => `As of the decision that was proposed on ${day}.`,
  today: (day) => `By what is known now, for ${day}. This is not a decision.`,
  none: 'There is nothing to explain yet.',
  conditions: 'Conditions',
  states: { met: 'Met', unmet: 'Not met', unknown: 'Not known' },
  step: 'Step',
  figure: 'What comes out',
  rule: 'The rule that applies',
  source: 'Where the figures come from',
  below: 'the steps below',
  from: (source) => `The figures come from: ${source}`,
  reading: (text) => `The law can be read in several ways – ${text}`,
  version: (version) => `Law data of version ${version}.`,
  ofTable: (title) => `Steps: ${title}`,
});
