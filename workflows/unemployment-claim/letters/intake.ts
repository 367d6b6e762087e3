import { z } from 'zod';
import { field, fields, form, type LetterGround, required } from '../../../libs/dossier/index.js';
import { missingPartNamed } from '../shown.js';
import type { ClaimState, Schedule } from '../state.js';
import { addressees, dated, letter, personalParts, personOf } from './parts.js';

const { claimant } = addressees;

/** The slip with the days of a claim, as it is issued and issued anew. */
const slip = {
  basis: 'D61-01; D374 14.2.c; D374 form 04',
  to: [claimant],
  until: {
    slipReissued: 'superseded',
    awarded: 'over',
    claimRefused: 'over',
    claimWithdrawn: 'over',
    claimBarred: 'over',
  } as const,
  // The form names three days on which the result is ready; they are known once the award is noted (`awardNoted`).
  data: form({
    filed: dated({ en: 'Filed on', vi: 'Ngày nộp hồ sơ' }),
    decisionDue: dated({ en: 'Decided by', vi: 'Hạn giải quyết' }),
    withdrawUntil: dated({
      en: 'Last day for telling that the benefit is not wanted',
      vi: 'Hạn thông báo không có nhu cầu hưởng',
    }),
  }),
  personal: form({ person: personalParts.person }),
  of: ({ dossier, data: { schedule } }: LetterGround<ClaimState, { readonly schedule: Schedule }>) => {
    const { person } = personOf(dossier);
    return {
      data: {
        filed: schedule.filed,
        decisionDue: schedule.decisionDue,
        withdrawUntil: schedule.withdrawalDeadline,
      },
      personal: { person },
    };
  },
};

/** Until it is decided, and where it is refused. */
export const intakeLetters = {
  'request-to-complete': letter('returnedForCompletion', {
    title: { en: 'Request to complete the dossier', vi: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ' },
    basis: 'D28 17.3; D374 16.1; D374 form 03',
    to: [claimant],
    until: {
      supplemented: 'over',
      appointmentIssued: 'over',
      claimWithdrawn: 'over',
      claimBarred: 'over',
      returnedForCompletion: 'superseded',
    },
    data: form({
      parts: field(
        {
          title: { en: 'Parts that are wanting', vi: 'Phần hồ sơ cần bổ sung' },
        },
        z.array(missingPartNamed),
      ),
    }),
    personal: form({
      ...personalParts,
      missing: field({ title: { en: 'What to complete, and why', vi: 'Nội dung cần bổ sung, lý do' } }, z.string()),
    }),
    of: ({ dossier, data: { missing, parts = [] } }) => ({
      data: { parts: [...parts] },
      personal: { ...personOf(dossier), missing },
    }),
  }),
  'appointment-slip': letter('appointmentIssued', {
    title: { en: 'Appointment slip', vi: 'Phiếu hẹn trả kết quả' },
    ...slip,
  }),
  'appointment-slip-anew': letter('slipReissued', {
    title: { en: 'Appointment slip, issued anew', vi: 'Phiếu hẹn trả kết quả (cấp lại)' },
    ...slip,
  }),
  refusal: letter('claimRefused', {
    title: { en: 'Notice of refusal', vi: 'Thông báo về việc không được hưởng trợ cấp thất nghiệp' },
    basis: 'D28 18.1; C28-22; D374 16.1; D374 form 06',
    to: [claimant],
    data: form({
      filed: dated({ en: 'Filed on', vi: 'Ngày nộp hồ sơ' }),
      unmet: field(
        { title: { en: 'Conditions that are not met', vi: 'Điều kiện chưa đáp ứng' } },
        z.array(z.string()).min(1),
      ),
    }),
    personal: form({
      ...personalParts,
      reason: fields.reason(),
      explanations: field(
        { title: { en: 'Why, with the articles', vi: 'Lý do, căn cứ' } },
        z.array(
          form({
            vi: field({ title: { en: 'In Vietnamese', vi: 'Tiếng Việt' } }, z.string()),
            en: field({ title: { en: 'In English', vi: 'Tiếng Anh' } }, z.string()),
          }),
        ),
      ),
    }),
    of: ({ dossier, data: { refusal, reason } }) => ({
      data: { filed: required(dossier.data.filed, 'filing day'), unmet: [...refusal.unmet] },
      personal: {
        ...personOf(dossier),
        reason,
        explanations: dossier.data.personal?.explanations?.map(({ long }) => long),
      },
    }),
  }),
};
