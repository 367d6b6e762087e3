import { statisticsOf } from '../../libs/dossier/index.js';
import { events } from './events.js';

const part = <K extends keyof typeof events>(of: K, en: string, vi: string) => ({ title: { en, vi }, of });

/** What is counted of counselling, for the reports of the law (D374 34.12). */
export const statistics = statisticsOf(events, {
  results: {
    published: {
      en: 'Requests for counselling with such an act recorded in the month.',
      vi: 'Hồ sơ tư vấn có việc này được ghi trong tháng.',
    },
    title: { en: 'Counselling and its outcome', vi: 'Tư vấn, giới thiệu việc làm' },
    counts: {
      en: 'Requests for counselling with such an act recorded in the period.',
      vi: 'Hồ sơ tư vấn có việc này được ghi trong kỳ.',
    },
    parts: {
      counselled: part('counselled', 'Counselled', 'Đã tư vấn'),
      referred: part('referred', 'Referred to an employer', 'Đã giới thiệu việc làm'),
      hired: part('hired', 'Hired', 'Được tuyển dụng'),
      notHired: part('notHired', 'Not hired', 'Không được tuyển dụng'),
      refused: part('jobRefused', 'Job refused', 'Từ chối việc làm'),
    },
  },
});
