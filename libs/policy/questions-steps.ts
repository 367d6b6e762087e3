import { z } from 'zod';
import { type CivilDate, addCivilMonths, monthOf } from '../calendar/index.js';
import { MOST_MONTHS } from './framework/facts.js';
import { count, day, dayOrNull, month, question } from './question.js';
import { collection } from './rules/collection.js';
import { type LeaveAtTheEnd, contributing } from './rules/contributing.js';
import { dueOf } from './rules/deadline.js';
import { GROUNDS } from './rules/grounds.js';
import { noticeOwed } from './rules/notice.js';
import { firstPaymentDeadline } from './rules/payment.js';
import { resumptionDue, suspensionDue } from './rules/suspension-dates.js';
import { statusReport } from './rules/termination.js';
import { uncollectedMoney } from './rules/uncollected-money.js';
import { SHAPES } from './shapes.js';

/** Words for the kinds of leave of D374 3; detention and suspension from work are none of them. */
const LEAVES = {
  sickness: 'sickness',
  maternity: 'maternity',
  'unpaid-leave': 'unpaid-leave',
  unpaid: 'unpaid-leave',
  'suspended-contract': 'suspended-contract',
  'contract-suspended': 'suspended-contract',
  suspension: 'suspended-contract',
  detention: null,
  'suspended-from-work': null,
} as const satisfies Record<string, LeaveAtTheEnd['kind'] | null>;

/** In which month the leave was: by its place, or by its name beside the day on which the contract ended. */
const PLACES = ['termination', 'before', 'earlier'] as const;
const leaveMonth = z.union([z.enum(PLACES), month]);

const leave = z.object({
  kind: z.enum(Object.keys(LEAVES) as (keyof typeof LEAVES)[]),
  month: leaveMonth,
  workingDays: count(0, 31),
});

/** The leave as the rule asks for it; null for one of another kind. A month without the day of the end is taken as meant. */
function leaveOf(stated: z.output<typeof leave> | null, terminationDate: CivilDate | null): LeaveAtTheEnd | null {
  const kind = stated === null ? null : LEAVES[stated.kind];
  if (stated === null || kind === null) return null;
  return { kind, month: placeOf(stated.month, terminationDate), workingDays: stated.workingDays };
}

function placeOf(when: string, terminationDate: CivilDate | null): LeaveAtTheEnd['month'] {
  const named = PLACES.find((place) => place === when);
  if (named !== undefined) return named;
  if (terminationDate === null) return 'termination';
  const last = monthOf(terminationDate);
  return when === last ? 'termination' : when === addCivilMonths(last, -1) ? 'before' : 'earlier';
}

/** Questions about the steps of a claim: contributing, collection, notice, suspension, payment, report, uncollected money. */
export const QUESTIONS_OF_STEPS = {
  contributing: question(
    z.object({
      paidMonthOfTermination: z.boolean(),
      paidMonthBefore: z.boolean(),
      leave: leave.nullish(),
      employerCannotPay: z.boolean().default(false),
      terminationDate: dayOrNull,
    }),
    ({ leave: stated, terminationDate, ...inputs }, regime, law) =>
      contributing({ ...inputs, regime, leave: leaveOf(stated ?? null, terminationDate) }, law),
  ),
  collection: question(
    z.object({
      channel: z.enum(['in-person', 'portal', 'post']),
      slip: z.tuple([day, day]),
      collectedOn: dayOrNull,
      reasonToldOn: dayOrNull,
    }),
    (inputs, regime, law) => collection({ ...inputs, regime }, law),
  ),
  firstPaymentDue: question(
    z.object({ collectionEnds: day.optional(), decisionReceived: day.optional() }).transform((inputs, context) => {
      const event = inputs.collectionEnds ?? inputs.decisionReceived;
      if (event !== undefined) return event;
      context.addIssue({ code: 'custom', path: ['collectionEnds'], message: SHAPES.date.en });
      return z.NEVER;
    }),
    (event, regime, law) => dueOf(firstPaymentDeadline, { regime, event }, law),
  ),
  noticeDue: question(
    z.object({
      status: z.enum(['none', 'age-60', 'illness', 'maternity', 'approved-training', 'short-job', 'transfer']),
      movedByDirectorTo: dayOrNull,
    }),
    (inputs, regime, law) => noticeOwed({ ...inputs, regime }, law),
  ),
  suspensionDue: question(z.object({ windowEnds: day, monthStart: day }), (inputs, regime, law) =>
    suspensionDue({ ...inputs, regime }, law),
  ),
  resumptionDue: question(z.object({ noticeOn: day }), (inputs, regime, law) =>
    resumptionDue({ ...inputs, regime }, law),
  ),
  statusReport: question(z.object({ ground: z.enum(GROUNDS), date: day }), (inputs, regime, law) =>
    statusReport({ ...inputs, regime }, law),
  ),
  uncollectedMoney: question(
    z.object({
      awardEnd: day,
      contributionMonths: count(0, MOST_MONTHS),
      monthsDrawn: count(0, 12),
      monthsSuspended: count(0, 12),
      monthsUncollected: count(0, 12),
      writtenNotice: z.boolean(),
      agencyTold: dayOrNull,
    }),
    (inputs, regime, law) => uncollectedMoney({ ...inputs, regime }, law),
  ),
} as const;
