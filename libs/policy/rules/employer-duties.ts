import { bySwitch } from './both-laws.js';
import { type Duty, days, duty, months, workingDays } from './duty.js';

/** Duties of employers, and the worker's right against one who has not paid. Those of their own training: RETENTION_DUTIES. */
export const EMPLOYER_DUTIES = {
  registration: duty({
    id: 'employer.registration',
    topic: 'employer',
    actor: 'employer',
    title: { vi: 'Đăng ký tham gia bảo hiểm thất nghiệp', en: 'Registration of the worker' },
    event: { vi: 'ngày hợp đồng có hiệu lực', en: 'the day on which the contract takes effect' },
    law2013: { period: days(30), articles: ['L13 44.1', 'D28 11.2'] },
    law2025: {
      period: days('registrationDays2025'),
      articles: ['L25 32.1'],
      confidence: { level: 'assumed', choice: 'registrationDays2025' },
    },
  }),
  contributionData: duty({
    id: 'employer.contribution-data',
    topic: 'employer',
    actor: 'employer',
    title: { vi: 'Cung cấp thông tin về việc đóng', en: 'Data on contributions' },
    event: { vi: 'ngày người lao động yêu cầu', en: "the worker's request" },
    law2013: { period: workingDays(2), articles: ['D28 32.4'] },
    law2025: { period: workingDays('contributionDataDays2025'), articles: ['D374 32.4'] },
  }),
  separationPapers: duty({
    id: 'employer.separation-papers',
    topic: 'employer',
    actor: 'employer',
    title: { vi: 'Giao giấy tờ chấm dứt hợp đồng', en: 'Termination papers' },
    event: { vi: 'ngày chấm dứt hợp đồng', en: 'the end of the contract' },
    law2013: { period: workingDays(2), articles: ['D28 32.5'] },
    law2025: { period: workingDays('separationPapersDays2025'), articles: ['D374 32.5'] },
  }),
  separationReply: duty({
    id: 'employer.separation-reply',
    topic: 'employer',
    actor: 'employer',
    title: { vi: 'Trả lời xác minh việc chấm dứt hợp đồng', en: "Reply to the centre's question on the separation" },
    event: { vi: 'ngày được hỏi', en: 'the question' },
    law2013: {
      period: workingDays('employerReplyDays'),
      articles: ['D28 32.3'],
      confidence: bySwitch('employerReplyDays'),
    },
    law2025: {
      period: workingDays('employerReplyDays'),
      articles: ['D374 32.6'],
      confidence: bySwitch('employerReplyDays'),
    },
  }),
  newUnit: duty({
    id: 'employer.new-unit',
    topic: 'employer',
    actor: 'employer',
    title: { vi: 'Thông báo số lao động của đơn vị mới', en: 'Headcount of a new unit' },
    event: { vi: 'ngày thành lập', en: 'its founding' },
    law2013: { period: days(30), articles: ['C28 16.1'] },
    law2025: null,
  }),
  claimAgainstEmployer: duty({
    id: 'employer.sued-for-contributions',
    topic: 'employer',
    actor: 'worker',
    title: { vi: 'Khởi kiện người sử dụng lao động không đóng đủ', en: 'Suit against an employer who has not paid' },
    event: { vi: 'ngày chấm dứt hợp đồng', en: 'the end of the contract' },
    law2013: null,
    law2025: { period: months(3), articles: ['D374 6.2'] },
  }),
} as const satisfies Record<string, Duty>;
