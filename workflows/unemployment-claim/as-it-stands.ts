import type { ClaimState } from './state.js';

/** The claim in one place: what was stated, where it was corrected, what registries say beside it, and decisions in words. */
export const asItStands = ({ personal, ...claim }: ClaimState) => ({
  form: personal?.form ?? null,
  /** Places that were stated anew or corrected, with the day. */
  restated: claim.restatedOn ?? {},
  population: claim.identity === undefined ? null : { ...claim.identity, askedOn: claim.identityAskedOn ?? null },
  insuranceRecords:
    claim.contribution === undefined
      ? null
      : {
          ...claim.contribution,
          salaries: personal?.salaries ?? [],
          sex: personal?.sex ?? null,
          askedOn: claim.contributionAskedOn ?? null,
        },
  employer: {
    answer: claim.separationAnswer ?? null,
    separation: claim.employerSeparation ?? null,
    lastSalaries: personal?.lastSalaries ?? [],
    salariesDiffer: claim.salariesDiffer ?? null,
  },
  separation: claim.notEnded === true ? null : (claim.separation ?? claim.contribution?.separation ?? null),
  /** An account that waits for a second person. */
  enteredAccount: personal?.enteredAccount ?? null,
  /** Why an award is what it is: in one sentence each and whole, in both languages, with articles. */
  explanations: personal?.explanations ?? [],
  inWords: {
    missing: personal?.missingInWords ?? null,
    sentBack: personal?.sentBackReason ?? null,
    refusal: personal?.refusalReason ?? null,
  },
});
