import { z } from 'zod';
import { fullName } from '../../libs/agency/index.js';
import { called, field, form, like, onDay, optional, shownAccount } from '../../libs/dossier/index.js';
import { labelsOf } from '../../libs/policy/index.js';
import { wishes } from './form.js';

/** Why a request is closed without a job by referral. */
const closingReason = z.enum(['no-longer-wanted', 'found-work', 'not-reached', 'other']);

const closingLabels = {
  'no-longer-wanted': { en: 'no longer wanted', vi: 'không còn nhu cầu' },
  'found-work': { en: 'found work otherwise', vi: 'đã tự tìm được việc làm' },
  'not-reached': { en: 'cannot be reached', vi: 'không liên lạc được' },
  other: { en: 'other', vi: 'khác' },
};

const outcomes = ['did-not-attend', 'attended-not-hired', 'hired-and-accepted', 'hired-but-declined'] as const;

/** Why a request was closed. */
export const closedBecause = field({ ...called('Reason', 'Lý do'), labels: closingLabels }, closingReason);
/** What a job suits: the trade and training that the worker stated, or work done before (C28 5, 6). */
export const suits = field(
  {
    ...called('What it suits', 'Phù hợp với'),
    labels: {
      'stated-trade': { en: 'the trade that was stated', vi: 'ngành nghề đã đăng ký' },
      'past-work': { en: 'work done before', vi: 'công việc đã từng làm' },
    },
  },
  z.enum(['stated-trade', 'past-work']),
);

/** One referral to an employer. */
export const referral = form({
  employer: field(called('Employer', 'Đơn vị tuyển dụng'), z.string()),
  position: field(called('Position', 'Vị trí việc làm'), z.string()),
  suits,
  on: onDay('Referred on', 'Ngày giới thiệu'),
  /** How it ended, in the words of the law. */
  outcome: optional(field({ ...called('Outcome', 'Kết quả'), labels: labelsOf(outcomes) }, z.enum(outcomes))),
  /** The day on which it ended so. */
  endedOn: optional(onDay('Ended on', 'Ngày có kết quả')),
  /** Who found that it was refused. */
  by: optional(field(called('Found by', 'Người xác định'), shownAccount)),
  /** Whether the job won was as the employer's notice said. */
  asAdvertised: optional(
    field(called('The job was as advertised', 'Việc làm đúng như thông báo tuyển dụng'), z.boolean()),
  ),
  /** The claim beside which it stands was told of this refusal. */
  told: optional(field(called('The claim was told', 'Đã thông báo cho hồ sơ hưởng'), z.boolean())),
});

/** A request for counselling and job referral (procedure 1.014746) without anything personal. */
export const shownCounselling = form({
  requestedOn: optional(onDay('Requested on', 'Ngày đề nghị')),
  counselledOn: optional(onDay('Counselled on', 'Ngày tư vấn')),
  referrals: field(called('Referrals', 'Các lần giới thiệu'), z.array(referral)),
  closedBecause: optional(closedBecause),
});

/** A request as it stands, with what is personal. */
export const statedCounselling = like(
  shownCounselling,
  shownCounselling.extend({ fullName: optional(fullName), wishes: optional(wishes) }),
);
