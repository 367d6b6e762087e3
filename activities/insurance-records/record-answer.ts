import { z } from 'zod';
import {
  contractKinds,
  type ContributionRecord,
  type Employer,
  leaveKinds,
  separationReasons,
  wageSchemes,
} from '../../libs/ports/index.js';
import { civilDateAnswer, civilMonthAnswer, vndAnswer } from '../registry-http/answer-schemas.js';

const region = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

/** A record must be the one of the person asked for. */
export const recordOf = (personalId: string): z.ZodType<ContributionRecord> =>
  z.object({
    person: z.object({
      personalId: z.literal(personalId),
      fullName: z.string().min(1),
      dateOfBirth: civilDateAnswer,
      sex: z.enum(['female', 'male']),
    }),
    months: z.array(
      z.object({
        month: civilMonthAnswer,
        employerCode: z.string().min(1),
        salaryVnd: vndAnswer,
        workplaceRegion: region,
        wageScheme: z.enum(wageSchemes),
        counted: z.boolean(),
        usedByEarlierClaim: z.boolean(),
      }),
    ),
    leaves: z.array(
      z.object({ month: civilMonthAnswer, kind: z.enum(leaveKinds), workingDays: z.int().min(0).max(31) }),
    ),
    separations: z.array(
      z.object({
        employerCode: z.string().min(1),
        date: civilDateAnswer,
        reason: z.enum(separationReasons),
        contract: z.object({ kind: z.enum(contractKinds), months: z.int().min(1).nullable() }),
        reportedOn: civilDateAnswer,
      }),
    ),
    pension: z.object({ drawing: z.boolean(), eligibleFrom: civilDateAnswer.nullable() }),
  });

/** An employer must be the one of the code asked for. */
export const employerOf = (code: string): z.ZodType<Employer> =>
  z.object({
    code: z.literal(code),
    name: z.string().min(1),
    address: z.string(),
    province: z.string(),
    headOfficeRegion: region,
    dissolvedOn: civilDateAnswer.nullable(),
  });
