import { type Duty, duty, workingDays } from './duty.js';

/** Steps of a transfer to another province. */
export const TRANSFER_DUTIES = {
  dossier: duty({
    id: 'transfer.dossier',
    topic: 'transfer',
    actor: 'job-centre',
    title: { vi: 'Cung cấp hồ sơ chuyển nơi hưởng', en: 'Hand-over of the transfer dossier' },
    event: { vi: 'ngày nhận đề nghị', en: 'the request' },
    law2013: { period: workingDays(3), articles: ['D28 22.2'] },
    law2025: {
      period: workingDays('transferDossierDays2025'),
      articles: ['D374 20.2'],
      title: { vi: 'Gửi giấy giới thiệu, hồ sơ đến nơi chuyển đến', en: 'Letter and dossier to the destination' },
    },
  }),
  stop: duty({
    id: 'transfer.stop',
    topic: 'transfer',
    actor: 'job-centre',
    title: { vi: 'Thông báo dừng chi trả cho bảo hiểm xã hội', en: 'Notice to the insurance agency to stop paying' },
    event: { vi: 'ngày cung cấp hồ sơ cho người lao động', en: 'the hand-over of the dossier' },
    law2013: { period: workingDays(2), articles: ['D28 22.4'] },
    law2025: {
      period: workingDays('transferStopDays2025'),
      articles: ['D374 20.2', 'D374 form 20'],
      event: { vi: 'ngày nhận đề nghị', en: 'the request' },
    },
  }),
  accept: duty({
    id: 'transfer.accept',
    topic: 'transfer',
    actor: 'job-centre',
    title: { vi: 'Đề nghị chi trả và cấp thẻ tại nơi đến', en: 'Request for payment and card at the destination' },
    event: { vi: 'ngày nhận hồ sơ chuyển đến', en: 'receipt of the dossier' },
    law2013: { period: workingDays(3), articles: ['D28 22.7'] },
    law2025: { period: workingDays('transferAcceptDays2025'), articles: ['D374 20.3', 'D374 form 22'] },
  }),
  abandoned: duty({
    id: 'transfer.abandoned',
    topic: 'transfer',
    actor: 'job-centre',
    title: { vi: 'Đề nghị tiếp tục chi trả khi không chuyển nữa', en: 'Request to resume payment after a withdrawal' },
    event: { vi: 'ngày nhận lại giấy giới thiệu', en: 'return of the letter' },
    law2013: { period: workingDays(3), articles: ['D28 22.7a'] },
    law2025: { period: workingDays('transferReturnDays2025'), articles: ['D374 20.4'] },
  }),
  withdrawn: duty({
    id: 'transfer.withdrawn',
    topic: 'transfer',
    actor: 'job-centre',
    title: {
      vi: 'Nơi chuyển đến gửi trả giấy giới thiệu, hồ sơ',
      en: 'Letter and dossier sent back by the destination',
    },
    event: { vi: 'ngày nhận đề nghị rút hồ sơ', en: 'the request to withdraw the transfer' },
    law2013: null,
    law2025: { period: workingDays(3), articles: ['D374 20.5', 'D374 form 23'] },
  }),
} as const satisfies Record<string, Duty>;
