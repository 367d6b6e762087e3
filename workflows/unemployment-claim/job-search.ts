import { z } from 'zod';
import { either, field, form, optional, plainLines, plainText, says } from '../../libs/dossier/index.js';

const line = (en: string, vi: string, longest = 120) => field({ title: { en, vi } }, plainText(longest));
const address = line('Address', 'Địa chỉ', 300);

/** Work that was applied for: one entry of the notice (form 24 of decree 374; form 16 of circular 28 before 2026). */
const application = form({
  employer: line('Employer', 'Tên đơn vị'),
  position: line('Post applied for', 'Vị trí dự tuyển'),
  outcome: field(
    {
      title: { en: 'Outcome', vi: 'Kết quả' },
      labels: {
        awaited: { en: 'no answer yet', vi: 'chờ trả lời' },
        'not-taken': { en: 'not taken', vi: 'không được nhận' },
        taken: { en: 'taken', vi: 'được nhận' },
        declined: { en: 'declined by the worker', vi: 'người lao động không nhận việc' },
      },
    },
    z.enum(['awaited', 'not-taken', 'taken', 'declined']),
  ),
  contact: optional(line('Person contacted', 'Người liên hệ', 120)),
  address: optional(address),
});

const title = { en: 'Now', vi: 'Hiện nay' };

/** In which state the worker is now, as form 24 asks. What is a job is reported by itself (`reportJob`). */
const present = field(
  { title: { en: 'Present state', vi: 'Tình trạng hiện nay' } },
  either('is', [
    form({
      is: field(
        { title, labels: { 'without-work': { en: 'without work', vi: 'chưa có việc làm' } } },
        z.literal('without-work'),
      ),
    }),
    form({
      is: field(
        {
          title,
          labels: {
            'on-probation': {
              en: 'on probation, or in training to work for an employer',
              vi: 'đang thử việc, học nghề hoặc tập nghề để làm việc cho đơn vị',
            },
          },
        },
        z.literal('on-probation'),
      ),
    }),
    form({
      is: field(
        {
          title,
          labels: {
            'without-contract': {
              en: 'at work without a signed contract',
              vi: 'đang làm việc chưa giao kết hợp đồng',
            },
          },
        },
        z.literal('without-contract'),
      ),
      employer: line('Employer', 'Tên đơn vị'),
      address,
      work: line('Work', 'Công việc'),
    }),
    form({
      is: field({ title, labels: { other: { en: 'other', vi: 'khác' } } }, z.literal('other')),
      words: line('Which', 'Cụ thể', 300),
    }),
  ]),
);

/** Where work was applied for, month by month at most so many. */
export const applications = field(
  {
    title: { en: 'Where work was applied for', vi: 'Các đơn vị đã liên hệ tìm việc' },
    help: { en: 'One entry for each employer', vi: 'Mỗi đơn vị một mục' },
  },
  z
    .array(field({ title: { en: 'Employer', vi: 'Đơn vị' } }, application))
    .min(1)
    .max(10),
);
export type Applications = z.output<typeof applications>;
export type Present = z.output<typeof present>;

/** The monthly notice: employers, or what else was done; and the present state. */
export const monthlyNotice = form({
  applications: optional(applications),
  jobSearch: optional(
    field(
      {
        title: { en: 'Other search for work', vi: 'Cách tìm việc khác' },
        help: { en: 'For example a job fair', vi: 'Ví dụ phiên giao dịch việc làm' },
      },
      plainLines(2000),
    ),
  ),
  present: optional(present),
}).refine(({ applications: some, jobSearch }) => some !== undefined || jobSearch !== undefined, {
  path: ['applications'],
  ...says({
    en: 'State where work was applied for, or what else was done',
    vi: 'Nêu đơn vị đã liên hệ hoặc cách tìm việc khác',
  }),
});
