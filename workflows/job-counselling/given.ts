import { claimant, peopleOf, specificationOf } from '../../libs/dossier/given/index.js';
import { jobCounselling } from './definition.js';

/** The words in which the cases of job counselling are told. */
export const { given, submit, commands, proceeds, refused, like } = specificationOf(jobCounselling);
export const { officer, colleague, director, insuranceOfficer } = peopleOf('HN-01');

/** What the job seeker of the cases states; the contract ended three weeks before. */
export const stated = {
  person: { fullName: 'Nguyễn Thị An', personalId: '001199000001' },
  office: 'HN-01',
  wishes: 'Accounting',
  contract: { endedOn: '2026-10-15', insured: true },
};
/** The claim beside which it is requested. */
export const claim = 'TCTN-2026-0000007';

/** One moment for each status, and those between. */
export const requested = given().and(submit({ ...stated, claim }), claimant, '2026-11-03');
export const counselled = requested.and(commands.recordCounselling, officer, '2026-11-04');
export const referred = counselled.and(commands.issueReferral, officer, '2026-11-05');
/** How the referral ended, with what is stated besides. */
export const outcomeOf = (outcome: string, more: object = {}) => commands.recordReferralOutcome({ outcome, ...more });
export const notHired = referred.and(outcomeOf('attended-not-hired'), officer, '2026-11-10');
export const jobRefused = referred.and(outcomeOf('did-not-attend'), officer, '2026-11-10');
export const hired = referred.and(outcomeOf('hired-and-accepted'), officer, '2026-11-10');
export const closed = requested.and(commands.close, officer, '2026-11-04');
