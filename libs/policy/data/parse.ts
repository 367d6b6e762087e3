import { z } from 'zod';
import { type CalendarData, type CivilDate, isCivilDate, weekday } from '../../calendar/index.js';
import { choices } from '../choices.js';
import { PolicyError } from '../framework/errors.js';
import type { Words } from '../framework/words.js';
import { type LawData, assembleLawData } from '../law-data.js';

/** One thing that is wrong with law data, and its place, e.g. `rates.baseSalary.1.vnd`. */
export interface LawDataFault {
  readonly at: string;
  /** In English. */
  readonly message: string;
  readonly messages: Words;
}

/** Law data that cannot be used: every fault with its place. */
export class LawDataError extends Error {
  override readonly name = 'LawDataError';
  readonly code = 'INVALID_LAW_DATA';

  constructor(readonly faults: readonly LawDataFault[]) {
    super(`law data: ${faults.map(({ at, message }) => (at ? `${at}: ${message}` : message)).join('; ')}`);
  }
}

/** What is said of a single field. */
const SAYS = {
  source: { en: 'a source is needed', vi: 'cần ghi căn cứ' },
  whole: { en: 'a whole number of dong is needed', vi: 'cần số tiền nguyên đồng' },
  above: { en: 'an amount must be more than nought', vi: 'số tiền phải lớn hơn 0' },
  name: { en: 'a name is needed', vi: 'cần ghi tên' },
} as const satisfies Record<string, Words>;
const inVietnamese = new Map<string, string>(Object.values(SAYS).map(({ en, vi }) => [en, vi]));
const vietnamese = z.locales.vi().localeError;

type Refuse = (path: readonly PropertyKey[], words: Words) => void;
interface Issues {
  addIssue(issue: { code: 'custom'; path: PropertyKey[]; message: string; params: { vi: string } }): void;
}
const refusing =
  (context: Issues): Refuse =>
  (path, { en, vi }) =>
    context.addIssue({ code: 'custom', path: [...path], message: en, params: { vi } });

const date = z.string().transform((text, context): CivilDate => {
  if (isCivilDate(text)) return text;
  refusing(context)([], {
    en: `"${text}" is not a date that exists, written YYYY-MM-DD`,
    vi: `"${text}" không phải là ngày có thật`,
  });
  return z.NEVER;
});
const source = z.string().min(1, SAYS.source.en);
const confidence = z.enum(['law', 'assumed']);
const amount = z.int(SAYS.whole.en).positive(SAYS.above.en);
const percent = z.number().min(0).max(100);
const days = z.int().min(0).max(31);
const months = z.int().min(0).max(60);
const words = z.strictObject({ vi: z.string().min(1, SAYS.name.en), en: z.string().min(1, SAYS.name.en) });

/** Rows in order of `from`, each day once; a row that ends does so before the next one begins. */
const rows = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.array(z.strictObject({ from: date, to: date.exactOptional(), source, ...shape })).superRefine((list, context) => {
    // Sound: every row has `from` and `to` beside its own shape.
    faultsOfOrder(list as unknown as readonly Span[]).forEach((words, index) => {
      if (words) refusing(context)([index], words);
    });
  });

interface Span {
  readonly from: CivilDate;
  readonly to?: CivilDate;
}

function faultsOfOrder(list: readonly Span[]): (Words | undefined)[] {
  return list.map(({ from, to }, index) => {
    const next = list[index + 1]?.from;
    if (to !== undefined && to < from)
      return {
        en: `the row ends on ${to}, before it begins on ${from}`,
        vi: `dòng kết thúc ngày ${to}, trước ngày bắt đầu ${from}`,
      };
    if (next !== undefined && next <= from)
      return {
        en: `the row of ${from} must come before the row of ${next}`,
        vi: `dòng từ ${from} phải đứng trước dòng từ ${next}, mỗi ngày một dòng`,
      };
    if (to !== undefined && next !== undefined && next <= to)
      return {
        en: `the row of ${from} overlaps the row of ${next}`,
        vi: `dòng từ ${from} chồng lên dòng từ ${next}`,
      };
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
const calendar = z
  .strictObject({
    from: date,
    to: date,
    nonWorking: namedDays,
    makeUpSaturdays: namedDays,
    unsettled: namedDays.exactOptional(),
    officialYears: z.array(z.int()).exactOptional(),
  })
  .superRefine((found, context) => refuseContradictions(found, refusing(context)));

/** Days outside the calendar, named twice, or made up although they are worked anyway: each at its own row. */
function refuseContradictions(found: CalendarData, refuse: Refuse): void {
  const { from, to } = found;
  if (to < from)
    return refuse(['to'], {
      en: `the calendar ends on ${to}, before it begins on ${from}`,
      vi: `lịch kết thúc ngày ${to}, trước ngày bắt đầu ${from}`,
    });
  const named = new Set<string>();
  for (const list of ['nonWorking', 'makeUpSaturdays', 'unsettled'] as const)
    (found[list] ?? []).forEach(({ date: day }, index) => {
      const place = [list, index, 'date'];
      if (day < from || day > to)
        refuse(place, {
          en: `${day} is outside the calendar, which runs from ${from} to ${to}`,
          vi: `ngày ${day} nằm ngoài lịch, từ ${from} đến ${to}`,
        });
      else if (named.has(day)) refuse(place, { en: `${day} is named twice`, vi: `ngày ${day} được ghi hai lần` });
      else if (list === 'makeUpSaturdays' && weekday(day) <= 5)
        refuse(place, {
          en: `${day} is a weekday and needs no making up`,
          vi: `ngày ${day} là ngày trong tuần, không cần làm bù`,
        });
      named.add(day);
    });
}

const lawData = z.strictObject({
  version: z.int().positive(),
  rates,
  calendar,
  choices: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
});

/** What is wrong, in both languages: the words of the library of shapes where a field has none of its own. */
function faultsIn(json: unknown, error: z.ZodError): readonly LawDataFault[] {
  const translated = lawData.safeParse(json, { error: vietnamese }).error?.issues ?? [];
  return error.issues.map((issue, index) => {
    const { path, message } = issue;
    const own: unknown = issue.code === 'custom' ? issue.params?.['vi'] : inVietnamese.get(message);
    const vi = typeof own === 'string' ? own : (translated[index]?.message ?? message);
    return { at: path.join('.'), message, messages: { en: message, vi } };
  });
}

/** Switches or positions that do not exist: all of them. */
const wrongChoices = (moved: Readonly<Record<string, unknown>>): readonly LawDataFault[] =>
  Object.entries(moved).flatMap(([key, value]) => {
    try {
      choices({ [key]: value });
      return [];
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      return [{ at: error.fact, message: error.message, messages: error.messages }];
    }
  });

/**
 * Law data from JSON: the way in for data that are no part of this release. Shape, order of the rows, the calendar
 * and the choices are all checked. Throws {@link LawDataError}, which lists every fault with its place.
 */
export function parseLawData(json: unknown): LawData {
  const parsed = lawData.safeParse(json);
  if (!parsed.success) throw new LawDataError(faultsIn(json, parsed.error));
  const { choices: moved, ...parts } = parsed.data;
  const faults = wrongChoices(moved);
  if (faults.length > 0) throw new LawDataError(faults);
  return assembleLawData(parts, moved);
}
