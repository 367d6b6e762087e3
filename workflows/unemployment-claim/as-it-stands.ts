import type { AwardExplanation, ClaimState } from './state.js';

/** What older proposals have: one sentence after the other, Vietnamese and English by turns. */
const ofSentences = (because: readonly string[]): readonly AwardExplanation[] =>
  because.flatMap((vi, at) => {
    if (at % 2 === 1) return [];
    const words = { vi, en: because[at + 1] ?? vi };
    return [{ short: words, long: words }];
  });

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
  /** Paper books, with the salary of each month; those that were accepted count. */
  books: (claim.books ?? []).map((book) => ({ ...book, salaries: personal?.bookSalaries?.[book.document] ?? [] })),
  mergingSince: claim.mergingSince ?? null,
  employer: {
    answer: claim.separationAnswer ?? null,
    separation: claim.employerSeparation ?? null,
    lastSalaries: personal?.lastSalaries ?? [],
    salariesDiffer: claim.salariesDiffer ?? null,
  },
  separation: claim.notEnded === true ? null : (claim.separation ?? claim.contribution?.separation ?? null),
  /** What was told of changes in the claimant's life, and how the benefit is to end or ended. */
  changes: claim.changes,
  ending: claim.ended ?? claim.pending.find(({ kind }) => kind === 'termination')?.end ?? null,
  /** The bank's answer about the latest account. */
  bank: claim.accountCheck ?? null,
  /** An account that waits for a second person. */
  enteredAccount: personal?.enteredAccount ?? null,
  /** Explanation of the proposal: short and in full, in both languages, with articles. */
  explanations: personal?.explanations ?? ofSentences(personal?.because ?? []),
  inWords: {
    missing: personal?.missingInWords ?? null,
    sentBack: personal?.sentBackReason ?? null,
    refusal: personal?.refusalReason ?? null,
  },
});
