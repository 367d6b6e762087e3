import { z } from 'zod';
import { called, field, onDay, shownDocument, shownMonth as month } from '../../../libs/dossier/index.js';
import { GROUNDS, labelsOf } from '../../../libs/policy/index.js';

/** A month of the award, from 1. */
export const benefitMonth = field(called('Benefit month', 'Tháng hưởng'), z.int());
/** Id of a document on the dossier. */
export const document = field(called('Paper', 'Giấy tờ'), shownDocument);
export const on = onDay('On', 'Ngày');

export const regime = field(
  {
    ...called('Law', 'Luật áp dụng'),
    labels: {
      '2013': { en: 'Employment Law 2013', vi: 'Luật Việc làm 2013' },
      '2025': { en: 'Employment Law 2025', vi: 'Luật Việc làm 2025' },
    },
  },
  z.enum(['2013', '2025']),
);
export const ground = field({ ...called('Ground', 'Lý do'), labels: labelsOf(GROUNDS) }, z.enum(GROUNDS));
/** First and last month. */
export const months = z.tuple([month, month]);

/** Who set the wage of the last month. */
export const wageSchemeOfLast = field(
  {
    ...called('Who set the wage of the last month', 'Chế độ tiền lương tháng cuối'),
    labels: {
      state: { en: 'the State', vi: 'do Nhà nước quy định' },
      employer: { en: 'the employer', vi: 'do người sử dụng lao động quyết định' },
    },
  },
  z.enum(['state', 'employer']),
);
/** In which region of minimum wages the last month was worked. */
export const regionOfLast = field(
  {
    ...called('Wage region of the last month', 'Vùng lương tối thiểu tháng cuối'),
    labels: {
      1: { en: 'region I', vi: 'vùng I' },
      2: { en: 'region II', vi: 'vùng II' },
      3: { en: 'region III', vi: 'vùng III' },
      4: { en: 'region IV', vi: 'vùng IV' },
    },
  },
  z.literal([1, 2, 3, 4]),
);

const noticeStatus = z.enum(['not-open', 'open', 'notified', 'exempt', 'excused', 'held', 'moved', 'missed']);
/** What became of a notice. */
export const notice = field({ ...called('Notice', 'Thông báo'), labels: labelsOf(noticeStatus.options) }, noticeStatus);
const answers = ['confirmed', 'corrected', 'disputed'] as const;
const answerLabels = {
  confirmed: { en: 'confirmed', vi: 'đã xác nhận' },
  corrected: { en: 'corrected', vi: 'đã đính chính' },
  disputed: { en: 'disputed', vi: 'không đồng ý' },
};
/** What an employer answers. */
export const answer = field(
  { ...called('Answer of the employer', 'Trả lời của người sử dụng lao động'), labels: answerLabels },
  z.enum(answers),
);
export const silentToo = {
  ...called('Answer of the employer', 'Trả lời của người sử dụng lao động'),
  labels: { ...answerLabels, silent: { en: 'none in time', vi: 'không trả lời trong hạn' } },
};
export const answerOrSilence = z.enum([...answers, 'silent']);
/** The same, or none yet. */
export const answerOfEmployer = field(silentToo, answerOrSilence.nullable());
