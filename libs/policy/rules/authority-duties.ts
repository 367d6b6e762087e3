import { reading } from './both-laws.js';
import { type Duty, days, decreeDays, duty, workingDays } from './duty.js';

/** Duties of job centre, department, insurance agency and those whom they ask, and repayments of recipients. */
export const AUTHORITY_DUTIES = {
  confirmedRecord: duty({
    id: 'agency.confirmed-record',
    topic: 'procedure',
    actor: 'insurance-agency',
    title: { vi: 'Xác nhận và trả sổ bảo hiểm xã hội', en: 'Confirmation of the insurance record' },
    event: { vi: 'ngày nhận đề nghị của người sử dụng lao động', en: "the employer's request" },
    law2013: { period: workingDays(5), articles: ['D28 16.3'] },
    law2025: { period: workingDays('recordConfirmationDays2025'), articles: ['D374 14.1.c'] },
  }),
  confirmedRecordOfForces: duty({
    id: 'agency.confirmed-record-forces',
    topic: 'procedure',
    actor: 'insurance-agency',
    title: { vi: 'Xác nhận sổ của đơn vị quốc phòng, công an', en: 'Confirmation of the record, defence and police' },
    event: { vi: 'ngày nhận đề nghị của người sử dụng lao động', en: "the employer's request" },
    law2013: { period: days(30), articles: ['D28 16.3'] },
    law2025: { period: decreeDays('armedForcesRecordDays2025'), articles: ['D374 14.1.c', 'D374 45.3'] },
  }),
  askedForRepresentative: duty({
    id: 'department.no-representative',
    topic: 'procedure',
    actor: 'department',
    title: { vi: 'Hỏi Sở Tài chính về người đại diện', en: 'Question to Finance on the lack of a representative' },
    event: { vi: 'ngày nhận văn bản của người lao động', en: "the worker's letter" },
    law2013: null,
    law2025: { period: workingDays(3), articles: ['D374 14.1.b'] },
  }),
  noRepresentative: duty({
    id: 'planning.no-representative',
    topic: 'procedure',
    actor: 'planning-department',
    title: { vi: 'Trả lời về người đại diện theo pháp luật', en: 'Reply on the lack of a legal representative' },
    event: { vi: 'ngày nhận yêu cầu xác nhận', en: 'receipt of the request' },
    law2013: { period: workingDays(10), articles: ['D28 16.2.h'] },
    law2025: {
      period: workingDays('planningReplyDays2025'),
      articles: ['D374 14.1.b'],
      actor: 'finance-department',
    },
  }),
  unclaimedBook: duty({
    id: 'centre.unclaimed-book',
    topic: 'procedure',
    actor: 'job-centre',
    title: { vi: 'Chuyển sổ bảo hiểm xã hội không ai nhận', en: 'Hand-over of an unclaimed insurance book' },
    event: { vi: 'ngày cuối của 3 tháng sau hạn trả kết quả', en: 'the last of the three months after collection' },
    law2013: { period: workingDays(3), articles: ['C28 9.2.a'] },
    law2025: {
      period: decreeDays('unclaimedBookDays2025'),
      articles: ['D374 13.5', 'D374 45.3'],
      title: {
        vi: 'Chuyển sổ không nhận, hồ sơ hỗ trợ đào tạo',
        en: 'Hand-over of an unclaimed book, training support',
      },
      event: { vi: 'ngày cuối của hạn nhận kết quả', en: 'the last day for collecting' },
      confidence: reading(
        { vi: 'tính từ ngày ra quyết định hủy', en: 'counted from the cancellation' },
        {
          vi: 'Nghị định không nói tính từ ngày nào; sổ nằm lại từ hạn nhận',
          en: 'the decree does not say from when; the book lies there from the last day for collecting',
        },
      ),
    },
  }),
  contractCopy: duty({
    id: 'worker.contract-copy',
    topic: 'procedure',
    actor: 'worker',
    title: { vi: 'Bổ sung bản sao hợp đồng sau khi cam kết', en: 'Copy of the contract after a commitment' },
    event: { vi: 'ngày nhận hợp đồng', en: 'receipt of the contract' },
    law2013: null,
    law2025: { period: workingDays(3), articles: ['D374 8.3'] },
  }),
  repayment: duty({
    id: 'worker.repayment',
    topic: 'recovery',
    actor: 'worker',
    title: { vi: 'Nộp lại tiền bị thu hồi', en: 'Repayment of what is recovered' },
    event: { vi: 'ngày nhận quyết định thu hồi', en: 'receipt of the order' },
    law2013: null,
    law2025: { period: workingDays(10), articles: ['D374 form 09'] },
  }),
} as const satisfies Record<string, Duty>;
