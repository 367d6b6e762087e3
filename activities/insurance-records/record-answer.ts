import { z } from 'zod';
import {
  addCivilMonths,
  type CivilDate,
  type CivilMonth,
  isPartialDate,
  monthOf,
  type PartialDate,
} from '../../libs/calendar/index.js';
import { MOST_MONTHS } from '../../libs/policy/index.js';
import {
  contractKinds,
  type ContributionRecord,
  type Employer,
  leaveKinds,
  separationReasons,
  wageSchemes,
} from './insurance-records.port.js';
import { civilDateAnswer, civilMonthAnswer, unlike, vndAnswer } from '../registry-http/answer-schemas.js';

/** No person who can claim was born, and nothing of theirs happened, before this day. */
const EARLIEST = '1900-01-01';
/** More than anybody earns in a month: a typing error, or an amount in another unit. */
const MOST_VND = 10_000_000_000;
/** How far ahead of its day an end of a contract may be reported. */
const MONTHS_AHEAD = 12;
/** Two employers, sometimes more, may have paid for each month. */
const MOST_ROWS = 3 * MOST_MONTHS;

const region = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

const monthSince = civilMonthAnswer.refine((month) => month >= EARLIEST.slice(0, 7), 'a month that cannot be');
const daySince = civilDateAnswer.refine((date) => date >= EARLIEST, 'a day that cannot be');
/** As far as it is known. */
const born: z.ZodType<PartialDate> = z
  .string()
  .refine((date) => isPartialDate(date) && date >= EARLIEST.slice(0, 4), 'a birth that cannot be')
  .transform((date) => date as PartialDate);

const ascending = <T>(of: (entry: T) => string) =>
  [
    (entries: readonly T[]) => entries.every((entry, at) => at === 0 || of(entries[at - 1] as T) <= of(entry)),
    { message: 'not in ascending order' },
  ] as const;
const distinct = <T>(of: (entry: T) => string) =>
  [
    (entries: readonly T[]) => new Set(entries.map(of)).size === entries.length,
    { message: 'an entry stands twice' },
  ] as const;

type Month = ContributionRecord['months'][number];
const byMonth = ({ month }: { readonly month: CivilMonth }) => month;

const paidMonth = z
  .object({
    month: monthSince,
    employerCode: z.string().min(1).max(40),
    salaryVnd: vndAnswer.refine((salary) => salary <= MOST_VND, 'more than a salary'),
    workplaceRegion: region,
    wageScheme: z.enum(wageSchemes),
    counted: z.boolean(),
    usedByEarlierClaim: z.boolean(),
  })
  .refine(({ counted, salaryVnd }) => !counted || salaryVnd > 0, { path: ['salaryVnd'], message: 'paid on nothing' });

const separation = z.object({
  employerCode: z.string().min(1).max(40),
  date: daySince,
  reason: z.enum(separationReasons),
  contract: z.object({ kind: z.enum(contractKinds), months: z.int().min(1).max(1200).nullable() }),
  reportedOn: daySince,
});

/**
 * A record that can be somebody's. An impossible one (a month twice, a contribution on nothing) is malformed, like one of
 * another shape: the question is retried and the failure shown; the record is never believed.
 */
export const recordAnswer = z.object({
  asOf: civilDateAnswer,
  person: z.object({
    personalId: z.string(),
    fullName: z.string().min(1).max(300),
    dateOfBirth: born,
    sex: z.enum(['female', 'male']),
  }),
  months: z
    .array(paidMonth)
    .max(MOST_ROWS)
    .refine(...ascending<Month>(byMonth))
    .refine(...distinct<Month>(({ month, employerCode }) => `${month} ${employerCode}`))
    .refine((months) => new Set(months.map(byMonth)).size <= MOST_MONTHS, 'more months than a working life has'),
  leaves: z
    .array(z.object({ month: monthSince, kind: z.enum(leaveKinds), workingDays: z.int().min(0).max(31) }))
    .max(MOST_ROWS),
  separations: z
    .array(separation)
    .max(200)
    .refine(...ascending<{ readonly date: CivilDate }>(({ date }) => date)),
  pension: z.object({ drawing: z.boolean(), eligibleFrom: civilDateAnswer.nullable() }),
  formerNumbers: z
    .array(z.string())
    .refine(...distinct<string>((number) => number))
    .default([]),
});

interface RecordQuestion {
  readonly personalId: string;
  readonly asOf: CivilDate;
  readonly formerNumbers?: readonly string[] | undefined;
}

/**
 * Where a record is not that of the person asked for, as known on the day asked for: it has that day, and nothing in it is
 * later, but for the end of a contract, which may have been reported ahead. It names only those former numbers that were
 * asked for.
 */
export const notRecordOf =
  ({ personalId, asOf, formerNumbers = [] }: RecordQuestion) =>
  (record: z.output<typeof recordAnswer>): readonly string[] => {
    const thisMonth = monthOf(asOf);
    const horizon = addCivilMonths(thisMonth, MONTHS_AHEAD);
    const places = <T>(list: string, entries: readonly T[], field: string, fits: (entry: T) => boolean) =>
      entries.flatMap((entry, at) => (fits(entry) ? [] : [`${list}.${at}${field}`]));
    return [
      ...unlike({ asOf })(record),
      ...unlike({ personalId })(record.person).map((field) => `person.${field}`),
      ...(record.person.dateOfBirth <= asOf ? [] : ['person.dateOfBirth']),
      ...places('months', record.months, '.month', ({ month }) => month <= thisMonth),
      ...places('leaves', record.leaves, '.month', ({ month }) => month <= thisMonth),
      ...places('separations', record.separations, '.date', ({ date }) => monthOf(date) <= horizon),
      ...places('separations', record.separations, '.reportedOn', ({ reportedOn }) => reportedOn <= asOf),
      ...places('formerNumbers', record.formerNumbers, '', (number) => formerNumbers.includes(number)),
    ];
  };

/** An employer with its head office. */
export const employerAnswer: z.ZodType<Employer> = z.object({
  code: z.string(),
  name: z.string().min(1),
  address: z.string(),
  province: z.string(),
  headOfficeRegion: region,
  dissolvedOn: civilDateAnswer.nullable(),
});
