import { z } from 'zod';
import {
  branded,
  shownDay as day,
  shownMonth as month,
  shownPeriod as period,
  shownText,
} from '../../libs/dossier/index.js';
import { CONTRACT_KINDS, GROUNDS, TERMINATION_REASONS, type Vnd } from '../../libs/policy/index.js';

const vnd = branded<Vnd>(z.int().min(0));
const subject = z.string();
const regime = z.enum(['2013', '2025']);
const ground = z.enum(GROUNDS);
/** First and last month. */
const months = z.tuple([month, month]);
export const wageScheme = z.enum(['state', 'employer']);
export const workplaceRegion = z.literal([1, 2, 3, 4]);
const noticeStatus = z.enum(['not-open', 'open', 'notified', 'exempt', 'excused', 'held', 'moved', 'missed']);
const answer = z.enum(['confirmed', 'corrected', 'disputed']);

/** The end of the employment, as recorded or confirmed. */
export const separation = z.strictObject({
  date: day,
  reason: z.enum(TERMINATION_REASONS),
  contract: z.strictObject({ kind: z.enum(CONTRACT_KINDS), months: z.int().nullable() }),
});

/** What insurance records say, as far as it is not personal; salaries stand in `personal`. */
export const contribution = z.strictObject({
  found: z.boolean(),
  employer: z.string().optional(),
  /** Counted months that no earlier claim has used, as ranges of first and last month. */
  contributed: z.array(months),
  deemedContributing: z.boolean(),
  pension: z.enum(['none', 'eligible', 'drawing']),
  wageScheme: wageScheme.optional(),
  workplaceRegion: workplaceRegion.optional(),
  separation: separation.optional(),
  /** Names of the statements of the form that the record contradicts. */
  differences: z.array(z.string()),
});

/** What a paper book says that the agency's data do not; it counts once a second person has accepted it. */
export const book = z.strictObject({
  /** Id of the document on the dossier. */
  document: z.string(),
  /** Who entered it, and may not accept it. */
  by: subject,
  on: day,
  months: z.array(months),
  /** Of its last month. */
  wageScheme,
  workplaceRegion,
  acceptedOn: day.optional(),
});

/** The days that follow from a complete dossier. */
export const schedule = z.strictObject({
  regime,
  filed: day,
  received: day,
  benefitStart: day,
  lastWaitingDay: day,
  withdrawalDeadline: day,
  decisionDue: day,
});

/** What was proposed to the director, or awarded. */
export const award = z.strictObject({
  regime,
  contributionMonths: z.int(),
  monthlyBenefitVnd: vnd,
  awardMonths: z.int(),
  oddMonths: z.int(),
  months: z.array(period),
  /** Of the monthly notices, by month of the award. */
  windows: z.record(z.string(), period),
});

/** Conditions that are not met; the reason in words is personal. */
const refusal = z.strictObject({ unmet: z.array(z.string()) });

export const proposal = z.strictObject({ by: subject, on: day, award: award.optional(), refusal: refusal.optional() });

/** Why and when the benefit is to end, and whether the claimant reported it in time (D28 21.2; L25 41.5). */
export const proposedEnd = z.strictObject({ ground, date: day, reportedInTime: z.boolean() });

/** A decision that waits for the director's signature. */
export const pendingDecision = z.strictObject({
  kind: z.enum(['suspension', 'resumption', 'termination', 'reservation']),
  /** Whose act brought it about: they may not sign it. `system` for what time brought. */
  by: subject,
  on: day,
  /** The month whose notice, given or missed, brought it. */
  month: z.int().optional(),
  end: proposedEnd.optional(),
  /** Months whose money was not collected: their contributions are to be reserved. */
  months: z.array(z.int()).optional(),
});

/** A paper of the claimant at which an officer is to look before it counts (C28 10.2, 10.3). */
export const proof = z.strictObject({
  /** Id of the document on the dossier. */
  document: z.string(),
  /** Who handed it in, and may not accept it. */
  by: subject,
  on: day,
  /** The month whose notice it is to excuse, or the time for which it is to exempt. */
  month: z.int().optional(),
  during: period.optional(),
});

/** A refused referral as the counselling beside the claim tells it, with the one who found it. */
export const toldReferral = z.strictObject({
  date: day,
  suitable: z.boolean(),
  outcome: z.enum(['did-not-attend', 'attended-not-hired', 'hired-and-accepted', 'hired-but-declined']),
  jobMatchesNotice: z.boolean().nullable(),
  by: subject.optional(),
});

/** What the insurance agency is still to be told (D28 34.3a), and of which day and month. */
export const insuranceNotice = z.strictObject({
  about: z.enum([
    'decision-uncollected',
    'notice-missed',
    'suspended',
    'resumed',
    'termination-proposed',
    'proposal-refused',
  ]),
  on: day,
  month: z.int().optional(),
});

/** Money of a benefit month: owed, gone, sent back by the bank, or waiting to be handed out. */
export const monthMoney = z.strictObject({
  amountVnd: vnd,
  /** Under which the last order was given; a rejected one is followed by an order of its own. */
  reference: z.string(),
  attempt: z.int(),
  /** `returned`: it came back, and is not owed any more. */
  state: z.enum(['entitled', 'paid', 'rejected', 'at-counter', 'given-up', 'returned']),
  /** Why the bank did not pay, in its own code; until it is ordered anew. */
  reason: z.string().optional(),
  /** Reference of the last transfer that came back after it was paid, and the day on which it did. */
  returned: z.string().optional(),
  returnedOn: day.optional(),
});
const money = <M extends z.ZodType>(ofMonth: M) => z.record(z.string().regex(/^\d+$/), ofMonth);

/** Something found outside that an officer is to look into. */
export const alert = z.strictObject({
  kind: z.enum(['employment-detected', 'employer-answer', 'overpayment']),
  on: day,
  /** First day of the employment that was found. */
  from: day.optional(),
  /** The claimant has said what is true of it. */
  answeredOn: day.optional(),
});

/** How the benefit ended: its effective day, why, what is kept for a later claim. */
export const ended = z.strictObject({
  on: day,
  ground: z.enum([...GROUNDS, 'exhausted', 'cancelled']),
  reservedMonths: z.int(),
  end: proposedEnd.optional(),
});

/** A change in somebody's life, as it was reported. */
const change = z.strictObject({
  kind: z.enum(['job', 'military', 'study', 'compulsory-institution', 'detention', 'abroad', 'death']),
  from: day,
  months: z.int().nullable().optional(),
  compulsoryInsurance: z.boolean().nullable().optional(),
  purpose: z.enum(['settle', 'work', 'other']).nullable().optional(),
});

/** What the bank says of an account and the claimant's name. */
const accountResult = z.enum(['ok', 'unknown', 'closed', 'holder-differs']);

/** Parts of a dossier that may be missing or wanting (D28 17.3; D374 14). */
export const missingPart = z.enum([
  'proof',
  'identity',
  'education',
  'address',
  'job',
  'insurance',
  'payment',
  'health',
]);

/** A claim without anything personal: what officials see of it, and what the read model holds. */
export const shownClaim = z.strictObject({
  proof: z.string().optional(),
  /** Filing and receiving day, before the dossier is known to be complete. */
  filed: day.optional(),
  received: day.optional(),
  byPost: z.boolean(),
  identity: z
    .strictObject({ match: z.enum(['match', 'mismatch', 'unknown']), differs: z.array(z.string()) })
    .optional(),
  /** Places of the form that were stated anew, as JSON pointers, with the day. */
  restatedOn: z.record(z.string(), day).optional(),
  /** The days on which the registries answered last: what they said grows old. */
  identityAskedOn: day.optional(),
  contributionAskedOn: day.optional(),
  contribution: contribution.optional(),
  /** Paper books, in the order in which they were entered. */
  books: z.array(book).optional(),
  /** Since when the insurance agency merges the claimant's records: the clock of the decision stands still. */
  mergingSince: day.optional(),
  schedule: schedule.optional(),
  appointedOn: day.optional(),
  separationAnswer: z.enum([...answer.options, 'silent']).optional(),
  separation: separation.optional(),
  /** As the employer stated it last, before anybody verified it. */
  employerSeparation: separation.optional(),
  /** The salaries that the employer states are not those of the record, which counts. */
  salariesDiffer: z.boolean().optional(),
  /** An officer looked into a disputed, corrected or unrecorded separation. */
  verified: z.boolean(),
  /** They found that the contract has not ended. */
  notEnded: z.boolean().optional(),
  changes: z.array(change),
  proposal: proposal.optional(),
  /** The day on which the director sent the last proposal back, until there is another one. */
  sentBackOn: day.optional(),
  /** What is missing of a returned dossier. */
  missing: z.array(missingPart).optional(),
  award: award.optional(),
  refused: refusal.optional(),
  decidedOn: day.optional(),
  slip: period.optional(),
  collectedOn: day.optional(),
  nonCollectionReason: z.boolean().optional(),
  cancellationProposedOn: day.optional(),
  /** What became of the notice of each month, in order; the next one is awaited. */
  notices: z.array(noticeStatus),
  /** The window of the awaited month passed; an excuse can still be proved. */
  held: z.boolean(),
  proofs: z.array(proof),
  /** In the order in which they are to be signed; at most one termination. */
  pending: z.array(pendingDecision),
  /** First day of a job whose contract was promised with its report (D374 8.3); until it comes. */
  contractOwed: day.optional(),
  /** Ends that were reported and that nobody refused, and by whom. */
  reports: z.array(proposedEnd.extend({ by: subject })),
  /** By month of the award. */
  money: money(monthMoney),
  /** An account that an office entered: no money goes to it before a second person has seen it. */
  accountEntered: z.strictObject({ by: subject, on: day }).optional(),
  /** An account was given, and the bank has not said yet whether it is the claimant's. */
  accountToCheck: z.boolean().optional(),
  /** What the bank said of the account that was given last, and when. */
  accountCheck: z.strictObject({ result: accountResult, on: day }).optional(),
  ended: ended.optional(),
  /** The claimant wrote that uncollected money is wanted: it is not given up (D28 18.6). */
  moneyWanted: z.boolean().optional(),
  /** In the order in which it happened. */
  untold: z.array(insuranceNotice),
  /** The award stands in the insurance records. */
  marked: z.boolean(),
  /** The end stands there, with the months that are kept. */
  reserved: z.boolean(),
  /** Referrals to jobs that the claimant refused while drawing the benefit, by counselling and ordinal. */
  referrals: z.record(z.string(), toldReferral).optional(),
  alerts: z.array(alert),
  /** Employments found outside that are none, as an officer found. Whoever told them sees what became of them. */
  dismissed: z.array(z.strictObject({ from: day, on: day })).optional(),
});

const inWords = z.union([shownText, z.string()]);
const refusalInWords = z.strictObject({ unmet: z.array(inWords) });

/** The same as the claimant reads it: codes of other systems, and our names of conditions, in words. */
export const shownToClaimant = shownClaim.extend({
  proposal: proposal.extend({ refusal: refusalInWords.optional() }).optional(),
  refused: refusalInWords.optional(),
  money: money(monthMoney.extend({ reason: inWords.optional() })),
  accountCheck: z.strictObject({ result: shownText, on: day }).optional(),
});

/** What the employer must know in order to answer, and nothing more. */
export const shownToEmployer = z.strictObject({
  separation: separation.nullable(),
  contributed: z.array(months),
  askedOn: day.nullable(),
  answer: z.enum([...answer.options, 'silent']).nullable(),
});
