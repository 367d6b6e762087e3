import { z } from 'zod';
import { civilMonth, isCivilMonth } from '../../../../libs/calendar/index.js';
import { civilDay, says, written } from '../../../../libs/dossier/index.js';
import { TERMINATION_REASONS, TOPICS } from '../../../../libs/policy/index.js';

const day = civilDay;
const month = z
  .string()
  .refine(isCivilMonth, written.month)
  .transform((text) => civilMonth(text))
  .meta({ pattern: '^\\d{4}-\\d{2}$', examples: ['2026-02'] });
const dong = z.int().min(0).meta({ description: 'whole dong' });

const contract = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('indefinite'), months: z.null().optional() }),
  z.strictObject({ kind: z.enum(['fixed-term', 'seasonal']), months: z.int().min(0).max(1200) }),
]);

/** Something that bars a claim if it begins in the waiting period. */
const change = z.strictObject({
  kind: z.enum(['job', 'military', 'study', 'compulsory-institution', 'detention', 'abroad', 'death']),
  from: day,
  months: z.int().min(0).max(1200).nullish(),
  compulsoryInsurance: z.boolean().nullish(),
  purpose: z.enum(['settle', 'work', 'other']).nullish(),
});

const oneOfBoth = says({
  en: 'The runs of contributed months, or their number as contributedMonths: one of both',
  vi: 'Phải nêu các khoảng tháng đã đóng, hoặc tổng số tháng tại contributedMonths: chỉ một trong hai',
});

/** What anybody may state about a job that ended; nothing of it is stored. */
export const estimateBody = z
  .strictObject({
    /** The day to answer for; today when absent. */
    asOf: day.optional(),
    /** Version of the law data; the newest when absent. */
    lawVersion: z.int().min(1).max(1_000_000).optional(),
    terminationDate: day,
    reason: z.enum(TERMINATION_REASONS),
    contract,
    wageScheme: z.enum(['state', 'employer']),
    /** Region of the minimum wage in which the work was done, 1 to 4. */
    workplaceRegion: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    /** Runs of contributed months not yet used for a benefit, each [first, last]. */
    contributed: z
      .array(z.tuple([month, month]))
      .min(1)
      .max(100)
      .optional(),
    /**
     * Only their number, for those who know no more: counted back from the month in which the work ended, without a
     * gap. Exactly one of the two is stated.
     */
    contributedMonths: z.int().min(1).max(720).optional(),
    /** Contribution salaries of the six last contributed months, oldest first. */
    salaries: z.array(dong).length(6),
    pension: z.enum(['none', 'eligible', 'drawing']).default('none'),
    /** When the full dossier was or will be filed, and decided. */
    filed: day,
    decided: day.nullable().default(null),
    /** Away for 14 working days in the last month or the one before, confirmed by the insurance agency. */
    deemedContributing: z.boolean().default(false),
    /** What begins in the waiting period, if anything. */
    changes: z.array(change).max(10).default([]),
  })
  .refine(({ contributed, contributedMonths }) => (contributed === undefined) !== (contributedMonths === undefined), {
    ...oneOfBoth,
    path: ['contributed'],
  });
export type EstimateBody = z.output<typeof estimateBody>;

/** A body that works, shown in the API's description. */
export const estimateExample: z.input<typeof estimateBody> = {
  terminationDate: '2026-02-28',
  reason: 'expiry',
  contract: { kind: 'fixed-term', months: 24 },
  wageScheme: 'employer',
  workplaceRegion: 1,
  contributed: [['2024-03', '2026-02']],
  salaries: [12_000_000, 12_000_000, 12_000_000, 12_500_000, 12_500_000, 12_500_000],
  filed: '2026-03-09',
};

export const rulesQuery = z.strictObject({
  /** Rules in force on this day; today when absent. */
  on: day.optional(),
  topic: z.enum(TOPICS).optional(),
});
export type RulesQuery = z.output<typeof rulesQuery>;
