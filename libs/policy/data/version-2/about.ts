import { civilDate } from '../../../calendar/index.js';
import type { AboutVersion } from '../about.js';

/** What is documented of version 2: it came with the program, before versions were approved by a second person. */
export const about: AboutVersion = {
  from: civilDate('2026-11-28'),
  author: null,
  approver: null,
  reason: {
    vi: 'Nghị định 374/2025; lịch nghỉ đã công bố của các năm 2015 đến 2026; ngày 24/11 là ngày nghỉ lễ',
    en: 'Decree 374/2025; the published schedules of 2015 to 2026; 24 November as a public holiday',
  },
  sources: ['Decree 374/2025/NĐ-CP', 'schedules of 2015 to 2026', 'Resolution 28/2026/QH16'],
};
