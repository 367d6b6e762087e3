import { type Duty, duty, months, workingDays } from './duty.js';

/** Periods of a worker's training support. */
export const TRAINING_DUTIES = {
  filing: duty({
    id: 'training.filing',
    topic: 'training',
    actor: 'worker',
    title: { vi: 'Nộp đề nghị hỗ trợ đào tạo khi không đang hưởng', en: 'Request of those who are not in receipt' },
    event: { vi: 'ngày chấm dứt hợp đồng', en: 'the end of the contract' },
    law2013: null,
    law2025: { period: months(12), articles: ['L25 37.2.b', 'D374 12.3'] },
  }),
  withdrawal: duty({
    id: 'training.withdrawal',
    topic: 'training',
    actor: 'worker',
    title: { vi: 'Đề nghị không hưởng hỗ trợ đào tạo', en: 'Withdrawal of the request for training' },
    event: { vi: 'ngày nộp đủ hồ sơ', en: 'the full request' },
    law2013: null,
    law2025: { period: workingDays(10), articles: ['D374 13.4', 'D374 form 07'] },
  }),
  decision: duty({
    id: 'department.training-decision',
    topic: 'training',
    actor: 'department',
    title: { vi: 'Quyết định hỗ trợ học nghề', en: 'Decision on training support' },
    event: { vi: 'ngày nhận đủ hồ sơ', en: 'receipt of the full request' },
    law2013: { period: workingDays(20), articles: ['D28 25.4'] },
    law2025: { period: workingDays('trainingDecisionDays2025'), articles: ['D374 13.3'] },
  }),
  cancellation: duty({
    id: 'centre.training-cancellation',
    topic: 'training',
    actor: 'job-centre',
    title: { vi: 'Trình hủy quyết định hỗ trợ học nghề', en: 'Proposal to cancel uncollected training support' },
    event: { vi: 'ngày cuối của hạn nhận quyết định', en: 'the last day for collecting' },
    law2013: { period: workingDays(2), articles: ['D28 25.5'] },
    // D374 13.5 has the decision cancelled and names no period.
    law2025: null,
  }),
  attendance: duty({
    id: 'school.training-list',
    topic: 'training',
    actor: 'school',
    title: { vi: 'Danh sách học viên gửi bảo hiểm xã hội', en: "The school's list to the insurance agency" },
    event: { vi: 'ngày học cuối của tháng hoặc khóa học', en: 'the last day of study of the month or course' },
    // D28 25.6: every month, no period.
    law2013: null,
    law2025: { period: workingDays(5), articles: ['D374 13.6'] },
  }),
  payment: duty({
    id: 'agency.training-payment',
    topic: 'training',
    actor: 'insurance-agency',
    title: { vi: 'Chi trả học phí, tiền ăn', en: 'Payment of tuition and meals' },
    event: { vi: 'ngày nhận danh sách', en: 'receipt of the list' },
    law2013: null,
    law2025: { period: workingDays(5), articles: ['D374 13.7'] },
  }),
} as const satisfies Record<string, Duty>;
