import { z } from 'zod';
import {
  asOf,
  birth,
  date,
  dossier,
  formerNumber,
  fullName,
  month,
  personalId,
  reference,
  region,
  wholeDong,
} from '../shared/schemas.js';

const wageScheme = z.enum(['state', 'employer']);
const employerCode = z
  .string()
  .regex(/^[A-Z0-9]{2,20}$/)
  .meta({ example: 'DN0001' });

/** Equal months in a row: how the agency keeps them. `counted` false: the contract ran, nothing was paid. */
export const contributionPeriod = z
  .strictObject({
    from: month,
    to: month,
    employerCode,
    salaryVnd: wholeDong,
    workplaceRegion: region,
    wageScheme: wageScheme.default('employer'),
    counted: z.boolean().default(true),
  })
  .refine((period) => period.from <= period.to, { path: ['to'], message: 'before from' });

/** Leave in a month; `workingDays` counts working days of leave. */
export const leaveMonth = z.strictObject({
  month,
  kind: z.enum(['sickness', 'maternity', 'unpaid', 'suspended']),
  workingDays: z.int().min(0).max(31),
});

/** How a contract ended, as the employer reported it; not told before `reportedOn`. `months` is null for an indefinite one. */
export const separation = z.strictObject({
  employerCode,
  date,
  reason: z.enum([
    'contract-expired',
    'mutual-agreement',
    'worker-lawful-termination',
    'worker-unlawful-termination',
    'employer-termination',
    'redundancy',
    'dismissal',
    'employer-dissolved',
    'retirement',
  ]),
  contract: z.strictObject({
    kind: z.enum(['indefinite', 'fixed-term', 'seasonal']),
    months: z.int().min(1).max(36).nullable(),
  }),
  reportedOn: date,
});

/** Whether a pension is drawn, and from when one could be. */
export const pension = z.strictObject({ drawing: z.boolean(), eligibleFrom: date.nullable() });

const person = { personalId, fullName, dateOfBirth: birth, sex: z.enum(['female', 'male']) };

/** A person of the sandbox with the whole record, which it replaces. */
export const insuredPersonInput = z.strictObject({
  ...person,
  /** Of records of before the numbers of today: 9 or 10 digits. */
  personalId: formerNumber,
  contributions: z.array(contributionPeriod).max(200).default([]),
  leaves: z.array(leaveMonth).max(600).default([]),
  separations: z.array(separation).max(100).default([]),
  pension: pension.default({ drawing: false, eligibleFrom: null }),
});

/** An employer; `headOfficeRegion` is not the region of its workplaces. */
export const employerInput = z.strictObject({
  code: employerCode,
  name: z.string().min(1).max(200),
  address: z.string().min(1).max(300),
  province: z.string().min(1).max(100),
  headOfficeRegion: region,
  dissolvedOn: date.nullable().default(null),
});

/**
 * Whose record, as known on `asOf`; months that `dossier` holds are free for it. What stands under a former number is
 * part of it where that person was born on the same day.
 */
export const recordQuestion = z.strictObject({
  personalId,
  formerNumbers: z.array(formerNumber).max(20).optional(),
  dossier: dossier.optional(),
  asOf,
});

/** The record month by month, in order of time; a month that two employers paid stands there twice. `asOf` repeats the day. */
export const contributionRecord = z.object({
  asOf,
  person: z.object(person),
  months: z.array(
    z.object({
      month,
      employerCode,
      salaryVnd: wholeDong,
      workplaceRegion: region,
      wageScheme,
      counted: z.boolean(),
      usedByEarlierClaim: z.boolean(),
    }),
  ),
  leaves: z.array(leaveMonth),
  separations: z.array(separation),
  pension,
  formerNumbers: z.array(formerNumber).meta({ description: 'Those of the question under which the person stood' }),
});

const effect = { personalId, formerNumbers: z.array(formerNumber).max(20).optional(), dossier, asOf };

/** An award from a day on, for so many months: the dossier holds the unused months before it. */
export const benefitMarkInput = z.strictObject({
  ...effect,
  from: date,
  months: z.int().min(1).max(12),
  contributed: z
    .array(z.tuple([month, month]))
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'The contribution months that it uses up, as ranges; without them every free one' }),
});
/** How many of the months held are given back, the most recent ones; replaces an earlier statement. */
export const reservationInput = z.strictObject({ ...effect, months: z.int().min(0).max(600) });
/** A card from the first to the last of these days. */
export const healthCardInput = z.strictObject({ ...effect, validFrom: date, validTo: date });
/** The day on which the card of the dossier ends. */
export const healthCardStopInput = z.strictObject({ ...effect, stopOn: date });
/** What a job centre tells about a running benefit: a missed notice, a signed suspension, an end that is proposed. */
export const benefitNoticeInput = z.strictObject({
  ...effect,
  about: z.enum([
    'decision-uncollected',
    'notice-missed',
    'suspended',
    'resumed',
    'termination-proposed',
    'proposal-refused',
  ]),
  /** The benefit month concerned. */
  month: z.int().min(1).max(12).optional(),
});
/** The effect that stands under a reference, and its business date. */
export const receipt = z.object({ reference, recordedOn: date });
/** The caller's reference, in the path: it names one effect for ever. */
export const referenceParam = reference;
/** The code of an employer, in the path. */
export const employerCodeParam = employerCode;

export type ContributionPeriod = z.output<typeof contributionPeriod>;
export type LeaveMonth = z.output<typeof leaveMonth>;
export type SeparationReport = z.output<typeof separation>;
export type Pension = z.output<typeof pension>;
export type InsuredPersonInput = z.output<typeof insuredPersonInput>;
export type EmployerInput = z.output<typeof employerInput>;
export type RecordQuestion = z.output<typeof recordQuestion>;
export type ContributionRecord = z.output<typeof contributionRecord>;
export type Receipt = z.output<typeof receipt>;
