import { civilDate } from '../../../calendar/index.js';
import type { AboutVersion } from '../about.js';

/** What is documented of version 1: it came with the program, before versions were approved by a second person. */
export const about: AboutVersion = {
  from: civilDate('2026-11-23'),
  author: null,
  approver: null,
  reason: {
    vi: 'Luật Việc làm 2025 khi chưa có nghị định hướng dẫn; Tết các năm đã qua theo thông lệ',
    en: 'The law of 2025 before its decree was available; Tết of past years by custom',
  },
  sources: ['Law 38/2013/QH13', 'Decree 28/2015/NĐ-CP', 'Circular 28/2015/TT-BLĐTBXH', 'Law 74/2025/QH15'],
};
