import { z } from 'zod';
import { CalendarDataError, type CivilDate, isCivilDate } from '../../calendar/index.js';
import { PolicyError } from '../framework/errors.js';
import { type LawData, assembleLawData } from '../law-data.js';

/** Law data that cannot be used: every fault with the place where it stands, e.g. `rates.baseSalary.1.vnd`. */
export class LawDataError extends Error {
  override readonly name = 'LawDataError';
  readonly code = 'INVALID_LAW_DATA';

  constructor(readonly faults: readonly { readonly at: string; readonly message: string }[]) {
    super(`law data: ${faults.map(({ at, message }) => (at ? `${at}: ${message}` : message)).join('; ')}`);
  }
}

const date = z.string().transform((text, context): CivilDate => {
  if (isCivilDate(text)) return text;
  context.addIssue({ code: 'custom', message: `"${text}" is not a date that exists, written YYYY-MM-DD` });
  return z.NEVER;
});
const source = z.string().min(1, 'a source is needed');
const confidence = z.enum(['law', 'assumed']);
const amount = z.int('a whole number of dong is needed').positive('an amount must be more than nought');
const percent = z.number().min(0).max(100);
const days = z.int().min(0).max(31);
const months = z.int().min(0).max(60);
const words = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });

/** Rows in order of `from`, each day once; a row that ends does so before the next one begins. */
const rows = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.array(z.strictObject({ from: date, to: date.exactOptional(), source, ...shape })).superRefine((list, context) => {
    // Sound: every row has `from` and `to` beside its own shape.
    faultsOfOrder(list as unknown as readonly Span[]).forEach((message, index) => {
      if (message) context.addIssue({ code: 'custom', path: [index], message });
    });
  });

interface Span {
  readonly from: CivilDate;
  readonly to?: CivilDate;
}

function faultsOfOrder(list: readonly Span[]): (string | undefined)[] {
  return list.map(({ from, to }, index) => {
    const next = list[index + 1]?.from;
    if (to !== undefined && to < from) return `the row ends on ${to}, before it begins on ${from}`;
    if (next !== undefined && next <= from) return `the row of ${from} must come before the row of ${next}`;
    if (to !== undefined && next !== undefined && next <= to) return `the row of ${from} overlaps the row of ${next}`;
    return undefined;
  });
}

const ceiling = z.strictObject({ times: z.number().positive(), of: z.enum(['base-salary', 'regional-minimum-wage']) });
const wage = amount.nullable();
const rates = z.strictObject({
  regionalMinimumWage: rows({ vnd: z.tuple([wage, wage, wage, wage]) }),
  baseSalary: rows({ vnd: amount }),
  contribution: rows({ confidence, worker: percent, employer: percent, stateAtMost: percent }),
  contributionCeiling: rows({ confidence, state: ceiling, employer: ceiling }),
  trainingSupport: rows({
    confidence,
    shortCourseMonths: months,
    perCourseVnd: amount,
    perMonthVnd: amount,
    mostMonths: months,
    halfMonthUpToDays: days,
    longFromThatLength: z.boolean().exactOptional(),
    mealsPerDayVnd: amount.exactOptional(),
  }),
  retentionTraining: rows({ confidence, perWorkerMonthVnd: amount, mostMonths: months, halfMonthUpToDays: days }),
  healthInsurance: rows({ confidence, percentOfBenefit: percent }),
});

const namedDays = z.array(
  z.strictObject({ date, name: words, provenance: z.enum(['official', 'statutory', 'assumed']), source }),
);
const calendar = z.strictObject({
  from: date,
  to: date,
  nonWorking: namedDays,
  makeUpSaturdays: namedDays,
  unsettled: namedDays.exactOptional(),
  officialYears: z.array(z.int()).exactOptional(),
});

const lawData = z.strictObject({
  version: z.int().positive(),
  rates,
  calendar,
  choices: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
});

/**
 * Law data from JSON: the way in for data that are no part of this release. Shape, order of the rows, the calendar
 * and the choices are all checked. Throws {@link LawDataError}, which lists every fault with its place.
 */
export function parseLawData(json: unknown): LawData {
  const parsed = lawData.safeParse(json);
  if (!parsed.success) {
    throw new LawDataError(parsed.error.issues.map(({ path, message }) => ({ at: path.join('.'), message })));
  }
  const { choices: moved, ...parts } = parsed.data;
  try {
    return assembleLawData(parts, moved);
  } catch (error) {
    if (error instanceof CalendarDataError) throw new LawDataError([{ at: 'calendar', message: error.message }]);
    if (error instanceof PolicyError) throw new LawDataError([{ at: error.fact, message: error.message }]);
    throw error;
  }
}
