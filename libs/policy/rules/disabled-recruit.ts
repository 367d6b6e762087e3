import { type Explained, LAW_2025, explained, rule } from '../framework/index.js';
import { checkCount } from '../framework/facts.js';
import type { LawData } from '../law-data.js';
import { reading } from './both-laws.js';

const freed = rule({
  id: 'contribution.disabled-recruit.2025',
  topic: 'coverage',
  title: {
    vi: 'Người sử dụng lao động tuyển mới người khuyết tật',
    en: 'Employer of a newly recruited disabled person',
  },
  articles: ['L25 33.6', 'D374 5.1', 'D374 5.2'],
  force: LAW_2025,
  confidence: reading(
    { vi: '12 tháng tính đến ngày tương ứng của năm sau', en: 'the twelve months run to the same day a year later' },
    {
      vi: 'bảo hiểm đóng theo tháng nên 12 tháng là 12 tháng đóng',
      en: 'contributions are paid by the month, so twelve months are twelve contributions',
    },
  ),
  words: {
    short: {
      vi: 'Người sử dụng lao động {free?đóng 0%|không được giảm mức đóng} cho người lao động này.',
      en: 'The employer {free?pays 0%|has no reduction} for this worker.',
    },
    long: {
      vi: 'Tuyển mới người khuyết tật: {recruited?có|không}; đã đề nghị kèm giấy xác nhận khuyết tật: {applied?có|không}; tháng làm việc thứ {monthOfEmployment}, được giảm trong {freeMonths} tháng đầu: người sử dụng lao động {free?đóng 0%|đóng như thường}.',
      en: 'Newly recruited disabled person: {recruited?yes|no}; applied for with the certificate: {applied?yes|no}; month {monthOfEmployment} of the employment, free for the first {freeMonths}: the employer {free?pays 0%|pays as usual}.',
    },
  },
});

export const disabledRecruitRules = [freed];

/** Months from the recruitment for which nothing is due from the employer (D374 5.1). */
const FREE_MONTHS = 12;

/** A worker whose employer may pay less. */
export interface DisabledRecruit {
  /** Newly recruited by this employer and disabled. */
  readonly recruited: boolean;
  /** The how-manieth month of contribution at this employer it is, from 1. */
  readonly monthOfEmployment: number;
  /** The employer applied when registering the worker, with the certificate of disability (D374 5.2). */
  readonly applied: boolean;
}

/** Whether the employer pays nothing for a worker in a month: a disabled recruit, first twelve months. Law of 2025 only. */
export function disabledRecruitFree(
  { recruited, monthOfEmployment, applied }: DisabledRecruit,
  _law: LawData,
): Explained<{ free: boolean }> {
  checkCount('monthOfEmployment', monthOfEmployment, 1, 1200);
  const free = recruited && applied && monthOfEmployment <= FREE_MONTHS;
  return explained({ free }, freed, {
    facts: { recruited, applied, monthOfEmployment },
    figures: { freeMonths: FREE_MONTHS },
  });
}
