import { z } from 'zod';
import { field, form } from '../../../libs/dossier/index.js';
import { GROUNDS, labelsOf } from '../../../libs/policy/index.js';
import { benefitMonth, courseOf, suspensionBefore } from '../law.js';
import { addressees, awardNamed, awardReference, dated, letter, monthCount, personalParts, personOf } from './parts.js';

const both = [addressees.claimant, addressees.insurance];
const noticeOf = (title: { readonly en: string; readonly vi: string }) => field({ title }, z.int().min(1));
const enjoyed = monthCount({ en: 'Months enjoyed so far', vi: 'Số tháng đã hưởng' });
const suspendedMonths = monthCount({ en: 'Months suspended', vi: 'Số tháng tạm dừng hưởng' });

/** Decisions while the benefit runs, and at its end. */
export const benefitLetters = {
  suspension: letter('benefitSuspended', {
    title: { en: 'Decision on the suspension', vi: 'Quyết định về việc tạm dừng hưởng trợ cấp thất nghiệp' },
    basis: 'L13 53.1; D28 19; C28-06; L25 41.2; D374 17; D374 form 15',
    to: both,
    until: { benefitResumed: 'superseded', benefitTerminated: 'superseded', benefitExhausted: 'over' },
    data: form({
      award: awardReference,
      from: dated({ en: 'Suspended from', vi: 'Tạm dừng hưởng từ ngày' }),
      month: noticeOf({ en: 'Month without a notice', vi: 'Tháng không thông báo' }),
      enjoyed,
    }),
    personal: form(personalParts),
    of: ({ dossier, data: { month }, on, earlier }) => ({
      data: {
        award: awardNamed(dossier, earlier, on),
        from: benefitMonth(dossier, month)[0],
        month,
        enjoyed: month - 1 - suspensionBefore(dossier, month).monthsLost.length,
      },
      personal: personOf(dossier),
    }),
  }),
  resumption: letter('benefitResumed', {
    title: { en: 'Decision on the resumption', vi: 'Quyết định về việc tiếp tục hưởng trợ cấp thất nghiệp' },
    basis: 'L13 53.2; D28 20; C28-07; L25 41.3; D374 18; D374 form 16',
    to: both,
    until: { benefitSuspended: 'superseded', benefitTerminated: 'superseded', benefitExhausted: 'over' },
    data: form({
      award: awardReference,
      suspendedFrom: dated({ en: 'Suspended from', vi: 'Đã tạm dừng hưởng từ ngày' }),
      month: noticeOf({ en: 'Month of the new notice', vi: 'Tháng thông báo trở lại' }),
      from: dated({ en: 'Resumed from', vi: 'Tiếp tục hưởng từ ngày' }),
      enjoyed,
      suspendedMonths,
      left: monthCount({ en: 'Months left', vi: 'Số tháng còn được hưởng' }),
    }),
    personal: form(personalParts),
    of: ({ dossier, data: { month }, on, earlier }) => {
      const award = awardNamed(dossier, earlier, on);
      const { sinceMonth, monthsLost } = suspensionBefore(dossier, month);
      return {
        data: {
          award,
          suspendedFrom: benefitMonth(dossier, sinceMonth ?? month)[0],
          month,
          // The month whose notice was given counts (L25 41.3); form 16 speaks of the next one: see ADR 100.
          from: benefitMonth(dossier, month)[0],
          enjoyed: month - 1 - monthsLost.length,
          suspendedMonths: monthsLost.length,
          left: award.months - (month - 1),
        },
        personal: personOf(dossier),
      };
    },
  }),
  termination: letter('benefitTerminated', {
    title: { en: 'Decision on the termination', vi: 'Quyết định về việc chấm dứt hưởng trợ cấp thất nghiệp' },
    basis: 'L13 53.3; D28 21; C28-24; L25 41.4; D374 19.3; D374 form 18',
    to: both,
    data: form({
      award: awardReference,
      on: dated({ en: 'Ended from', vi: 'Chấm dứt hưởng từ ngày' }),
      enjoyed,
      suspendedMonths,
      reservedMonths: monthCount({ en: 'Contribution months kept', vi: 'Thời gian đóng được bảo lưu' }),
    }),
    // The ground may tell of a detention or a death.
    personal: form({
      ...personalParts,
      ground: field({ title: { en: 'Ground', vi: 'Lý do chấm dứt' }, labels: labelsOf(GROUNDS) }, z.enum(GROUNDS)),
    }),
    of: ({ dossier, data: { ended }, on, earlier }) => {
      const { monthsPaid, monthsLost } = courseOf(dossier, ended.end ?? null);
      return {
        data: {
          award: awardNamed(dossier, earlier, on),
          on: ended.on,
          enjoyed: monthsPaid.length,
          suspendedMonths: monthsLost.length,
          reservedMonths: ended.reservedMonths,
        },
        personal: { ...personOf(dossier), ground: ended.end?.ground },
      };
    },
  }),
  reservation: letter('moneyGivenUp', {
    title: { en: 'Decision on the reservation', vi: 'Quyết định về việc bảo lưu thời gian đóng bảo hiểm thất nghiệp' },
    basis: 'D28 18.6; C28 9.2.b; C28-15; D374 8.4; D374 16.4; D374 form 14',
    to: both,
    data: form({
      award: awardReference,
      months: field(
        { title: { en: 'Months whose money was not collected', vi: 'Các tháng không nhận tiền' } },
        z.array(z.int().min(1)).min(1),
      ),
      reservedMonths: monthCount({ en: 'Contribution months kept in all', vi: 'Tổng số tháng đóng được bảo lưu' }),
    }),
    personal: form(personalParts),
    of: ({ dossier, data: { months, reservedMonths }, on, earlier }) => ({
      data: { award: awardNamed(dossier, earlier, on), months: [...months], reservedMonths },
      personal: personOf(dossier),
    }),
  }),
};
