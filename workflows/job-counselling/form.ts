import { z } from 'zod';
import { dossierNumber, fullName, office, personalId } from '../../libs/agency/index.js';
import { civilDate, isCivilDate } from '../../libs/calendar/index.js';
import { either, field, form, optional, plainLines, says } from '../../libs/dossier/index.js';
import { labelsOf } from '../../libs/policy/index.js';
import type { ReferralOutcome } from './state.js';

const day = z.iso
  .date()
  .refine(isCivilDate, says({ en: 'There is no such day', vi: 'Không có ngày này' }))
  .transform(civilDate);

/** What work somebody looks for. */
export const wishes = field(
  { title: { en: 'Work that is looked for', vi: 'Nhu cầu tư vấn, giới thiệu việc làm' } },
  plainLines(1000),
);

/** What may be corrected later. */
export const statement = form({ fullName, wishes });

/** What a job seeker states (form 01 of the circular). */
export const request = form({
  person: field(
    { title: { en: 'The job seeker', vi: 'Người lao động' } },
    form({
      fullName,
      personalId,
    }),
  ),
  office: field({ title: { en: 'Job centre', vi: 'Trung tâm dịch vụ việc làm' } }, office()),
  wishes,
  contract: field(
    { title: { en: 'The last contract', vi: 'Hợp đồng gần nhất' } },
    form({
      endedOn: field({ title: { en: 'Ended on', vi: 'Ngày chấm dứt' } }, day),
      insured: field(
        {
          title: {
            en: 'Unemployment insurance was being paid when it ended',
            vi: 'Đang đóng bảo hiểm thất nghiệp khi chấm dứt',
          },
        },
        z.boolean(),
      ),
    }),
  ),
  claim: optional(
    field(
      { title: { en: 'Unemployment claim beside which it is requested', vi: 'Số hồ sơ hưởng trợ cấp thất nghiệp' } },
      dossierNumber.clone(),
    ),
  ),
});

/** How a referral ended: attended? hired? accepted, and where the job was declined, was it as advertised (C28 6)? */
const title = { en: 'Outcome', vi: 'Kết quả' };
const others = ['did-not-attend', 'attended-not-hired', 'hired-and-accepted'] as const;
export const outcome = either('outcome', [
  form({ outcome: field({ title, labels: labelsOf(others) }, z.enum(others)) }),
  form({
    outcome: field({ title, labels: labelsOf(['hired-but-declined']) }, z.literal('hired-but-declined')),
    asAdvertised: field(
      { title: { en: 'The job was as advertised', vi: 'Việc làm đúng như thông báo tuyển dụng' } },
      z.boolean(),
    ),
  }),
]);

export interface StatedOutcome {
  readonly outcome: ReferralOutcome;
  readonly asAdvertised?: boolean;
}
