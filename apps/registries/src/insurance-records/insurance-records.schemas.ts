import { z } from 'zod';
import { asOf, date, dossier, fullName, month, personalId, reference, region, wholeDong } from '../shared/schemas.js';

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

export const leaveMonth = z.strictObject({
  month,
  kind: z.enum(['sickness', 'maternity', 'unpaid', 'suspended']),
  workingDays: z.int().min(0).max(31),
});

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

export const pension = z.strictObject({ drawing: z.boolean(), eligibleFrom: date.nullable() });

const person = { personalId, fullName, dateOfBirth: date, sex: z.enum(['female', 'male']) };

export const insuredPersonInput = z.strictObject({
  ...person,
  contributions: z.array(contributionPeriod).max(200).default([]),
  leaves: z.array(leaveMonth).max(600).default([]),
  separations: z.array(separation).max(100).default([]),
  pension: pension.default({ drawing: false, eligibleFrom: null }),
});

export const employerInput = z.strictObject({
  code: employerCode,
  name: z.string().min(1).max(200),
  address: z.string().min(1).max(300),
  province: z.string().min(1).max(100),
  headOfficeRegion: region,
  dissolvedOn: date.nullable().default(null),
});

export const recordQuestion = z.strictObject({ personalId, dossier: dossier.optional(), asOf });

/** `asOf` repeats the day that was asked for. */
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
});

const effect = { personalId, dossier, asOf };

export const benefitMarkInput = z.strictObject({ ...effect, from: date, months: z.int().min(1).max(12) });
export const reservationInput = z.strictObject({ ...effect, months: z.int().min(0).max(600) });
export const healthCardInput = z.strictObject({ ...effect, validFrom: date, validTo: date });
export const healthCardStopInput = z.strictObject({ ...effect, stopOn: date });
export const receipt = z.object({ reference, recordedOn: date });
export const referenceParam = reference;
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
