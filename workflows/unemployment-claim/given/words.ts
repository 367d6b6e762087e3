import { peopleOf, person, specificationOf } from '../../../libs/dossier/given/index.js';
import { latestLawVersion } from '../../../libs/policy/index.js';
import { unemploymentClaim } from '../definition.js';

/** The words in which the cases of the claim are told, under the law data of today. */
export const { given, submit, commands, facts, passes, proceeds, refused, like } = specificationOf(
  unemploymentClaim,
  latestLawVersion,
);

export const { officer, colleague, director, deputy, both, insuranceOfficer, paymentOfficer } = peopleOf('HN-01');
/** Where the claimant worked last. */
export const employer = person('employer', ['employer'], { employer: 'DN0001' });
export const anotherEmployer = person('another-employer', ['employer'], { employer: 'DN0002' });
