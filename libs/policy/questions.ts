import { z } from 'zod';
import { monthsOf } from './framework/facts.js';
import { count, day, dayOrNull, month, question } from './question.js';
import { QUESTIONS_BESIDE } from './questions-beside.js';
import { QUESTIONS_OF_STEPS } from './questions-steps.js';
import { benefitAmount } from './rules/amount.js';
import { courseOf } from './rules/claim-life.js';
import { benefitMonths, duration } from './rules/duration.js';
import { filingDeadlineOf } from './rules/filing.js';
import { checkInWindows } from './rules/notice.js';
import { paymentOfAward } from './rules/payment.js';
import { EVENT_KINDS, type EventKind, eventRegime, regimeOfAward } from './rules/regime.js';
import { startDay } from './rules/start.js';
import { windowOf } from './rules/window.js';
import { SHAPES } from './shapes.js';

/** Far above any monthly salary; the sum of six is still exact. */
const MOST_DONG = 1_000_000_000_000;
const dong = z.int(SHAPES.wholeDong.en).positive(SHAPES.aboveNought.en).max(MOST_DONG, SHAPES.salary.en);
const region = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)], SHAPES.region.en);

const contract = z.object({
  kind: z.enum(['indefinite', 'fixed-term', 'seasonal']),
  months: count(0, 1200).nullish(),
});

/** Every month that the benefit can have, and the first month, whose notice is the collection of the decision. */
const monthNumber = z.string().regex(/^([1-9]|1[0-2])$/, SHAPES.monthNumber.en);

/** Reports keys that zod's record would silently ignore. */
const ownKeys = (json: unknown): boolean =>
  typeof json !== 'object' || json === null || Object.keys(json).every((key) => monthNumber.safeParse(key).success);
const checkIns = z
  .unknown()
  .refine(ownKeys, SHAPES.monthNumbers.en)
  .pipe(z.record(monthNumber, z.boolean()))
  .optional()
  .transform((made) => made ?? {});

const ground = z.enum([
  'job',
  'military',
  'pension',
  'abroad',
  'study',
  'sanction',
  'death',
  'detention',
  'missing',
  'own-request',
  'refusals',
  'compulsory-institution',
]);

const eventKind = z.enum(Object.keys(EVENT_KINDS) as EventKind[]);

/** The questions that `evaluate` answers, by name; inputs and results are those of the contract (docs of the policy library). */
export const QUESTIONS = {
  regime: question(z.object({ filed: day, decided: day.nullable(), asOf: day }), (inputs, _regime, law) =>
    regimeOfAward(inputs, law),
  ),
  /** The law of a later event on a running award, whose own law is `awardRegime` or else the case's. */
  eventRegime: question(
    z.object({ awardRegime: z.enum(['2013', '2025']).optional(), on: day, kind: eventKind.default('termination') }),
    ({ awardRegime, on, kind }, regime, law) => eventRegime({ awardRegime: awardRegime ?? regime, on, kind }, law),
  ),
  filingDeadline: question(
    z.object({ terminationDate: day, filed: day, employerCannotPayConfirmedOn: dayOrNull }),
    (inputs, regime, law) => filingDeadlineOf({ ...inputs, regime }, law),
  ),
  contributionWindow: question(
    z.object({ contract, terminationDate: day, contributed: z.array(z.tuple([month, month])) }),
    ({ contributed, ...inputs }, regime, law) =>
      windowOf({ ...inputs, regime, months: monthsOf('contributed', contributed, 'merged') }, law),
  ),
  /** By post `filed` is the sending postmark and `arrived` that of the arrival, from which the decision counts. */
  startDay: question(z.object({ filed: day, arrived: dayOrNull }), ({ filed, arrived }, regime, law) =>
    startDay({ regime, filed, ...(arrived !== null && { received: arrived }) }, law),
  ),
  benefitAmount: question(
    z.object({
      wageScheme: z.enum(['state', 'employer']),
      workplaceRegion: region,
      terminationDate: day,
      lastContributedMonth: month,
      salaries: z.array(dong).length(6, SHAPES.sixSalaries.en),
    }),
    (inputs, regime, law) => benefitAmount({ ...inputs, regime }, law),
  ),
  duration: question(z.object({ contributionMonths: count(0, 500) }), (inputs, regime, law) =>
    duration({ ...inputs, regime }, law),
  ),
  benefitMonths: question(z.object({ benefitStart: day, awardMonths: count(1, 12) }), (inputs, regime, law) =>
    benefitMonths({ ...inputs, regime }, law),
  ),
  checkInWindows: question(z.object({ benefitStart: day, awardMonths: count(1, 12) }), (inputs, regime, law) =>
    checkInWindows({ ...inputs, regime }, law),
  ),
  /** The case's law is that of the award: a month whose notice opens in 2026 is paid by the law of 2025. */
  paymentDue: question(
    z.object({
      benefitStart: day,
      month: count(1, 12),
      decisionReceived: dayOrNull,
      collectionEnds: dayOrNull,
      windowEnds: dayOrNull,
    }),
    (inputs, regime, law) => paymentOfAward({ ...inputs, awardRegime: regime }, law),
  ),
  claimLife: question(
    z.object({
      contributionMonths: count(0, 500),
      benefitStart: day,
      checkIns,
      end: z
        .object({ ground, date: day, reportedInTime: z.boolean() })
        .nullish()
        .transform((end) => end ?? null),
    }),
    (inputs, regime, law) => courseOf({ ...inputs, regime }, law),
  ),
  ...QUESTIONS_OF_STEPS,
  ...QUESTIONS_BESIDE,
} as const;

export type QuestionName = keyof typeof QUESTIONS;
