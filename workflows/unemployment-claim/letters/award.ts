import { z } from 'zod';
import { field, form, required } from '../../../libs/dossier/index.js';
import { claimForm } from '../form.js';
import { awardPeriod } from '../law.js';
import { addressees, awardNamed, awardReference, dated, letter, monthCount, personalParts, personOf } from './parts.js';

const { payment, health } = claimForm.shape;
const both = [addressees.claimant, addressees.insurance];

/** The award, and what becomes of one that nobody collects. */
export const awardLetters = {
  award: letter('awarded', {
    title: {
      en: 'Decision on the benefit, with the days of the notices',
      vi: 'Quyết định về việc hưởng trợ cấp thất nghiệp, kèm ngày thông báo',
    },
    basis: 'D28 18.1; C28-05; D374 16.1; D374 21.2; D374 form 12',
    to: both,
    until: { awardCancelled: 'cancelled', benefitTerminated: 'superseded', benefitExhausted: 'over' },
    data: form({
      contributionMonths: monthCount({ en: 'Months paid that are reckoned', vi: 'Tổng số tháng đóng để giải quyết' }),
      monthlyBenefitVnd: field(
        { title: { en: 'Benefit a month', vi: 'Mức trợ cấp hằng tháng' }, unit: { en: 'dong', vi: 'đồng' } },
        z.int().min(0),
      ),
      months: monthCount({ en: 'Months awarded', vi: 'Số tháng được hưởng' }),
      from: dated({ en: 'From', vi: 'Từ ngày' }),
      to: dated({ en: 'Until', vi: 'Đến ngày' }),
      oddMonths: monthCount({ en: 'Months kept for a later claim', vi: 'Số tháng đóng được bảo lưu' }),
      notices: field(
        { title: { en: 'Days of the monthly notices', vi: 'Lịch thông báo tìm kiếm việc làm' } },
        z.array(
          form({
            month: field({ title: { en: 'Benefit month', vi: 'Tháng hưởng' } }, z.int().min(1)),
            from: dated({ en: 'From', vi: 'Từ ngày' }),
            to: dated({ en: 'Until', vi: 'Đến ngày' }),
          }),
        ),
      ),
    }),
    personal: form({ ...personalParts, payment, health }),
    of: ({ dossier, data: { award } }) => {
      const [from, to] = awardPeriod(dossier);
      const stated = dossier.data.personal?.form;
      return {
        data: {
          contributionMonths: award.contributionMonths,
          monthlyBenefitVnd: award.monthlyBenefitVnd,
          months: award.awardMonths,
          from,
          to,
          oddMonths: award.oddMonths,
          notices: Object.entries(award.windows).map(([month, [opens, closes]]) => ({
            month: Number(month),
            from: opens,
            to: closes,
          })),
        },
        personal: { ...personOf(dossier), payment: stated?.payment, health: stated?.health },
      };
    },
  }),
  cancellation: letter('awardCancelled', {
    title: { en: 'Cancellation of an award that was not collected', vi: 'Quyết định về việc hủy quyết định hưởng' },
    basis: 'D28 18.3; D61-02; D374 16.3; D374 form 08',
    to: both,
    data: form({
      award: awardReference,
      slip: field(
        { title: { en: 'Days on which it could be collected', vi: 'Ngày hẹn trả kết quả' } },
        form({ from: dated({ en: 'From', vi: 'Từ ngày' }), to: dated({ en: 'Until', vi: 'Đến ngày' }) }),
      ),
      reservedMonths: monthCount({ en: 'Contribution months kept', vi: 'Số tháng đóng được bảo lưu' }),
    }),
    personal: form(personalParts),
    of: ({ dossier, data: { ended }, on, earlier }) => {
      const [from, to] = required(dossier.data.slip, 'slip');
      return {
        data: {
          award: awardNamed(dossier, earlier, on),
          slip: { from, to },
          reservedMonths: ended.reservedMonths,
        },
        personal: personOf(dossier),
      };
    },
  }),
};
