import { z } from 'zod';
import { type PolicyError, policyError, type Words } from './framework/index.js';

/** What a fact of a question has to be, where the words of the schema library would not help. */
export const SHAPES = {
  date: { en: 'a date that exists, written YYYY-MM-DD', vi: 'một ngày có thật, viết YYYY-MM-DD' },
  month: { en: 'a month, written YYYY-MM', vi: 'một tháng, viết YYYY-MM' },
  wholeDong: { en: 'a whole amount of dong', vi: 'số tiền nguyên đồng' },
  aboveNought: { en: 'an amount above nought', vi: 'số tiền lớn hơn không' },
  salary: { en: 'an amount of a salary', vi: 'số tiền của một mức lương' },
  region: { en: 'a region from 1 to 4', vi: 'một vùng từ 1 đến 4' },
  monthNumber: { en: 'the number of a benefit month, 1 to 12', vi: 'số thứ tự tháng hưởng, từ 1 đến 12' },
  monthNumbers: { en: 'months by their number, 1 to 12', vi: 'các tháng theo số thứ tự, từ 1 đến 12' },
  sixSalaries: { en: 'six salaries', vi: 'sáu mức lương' },
  other: { en: 'another shape', vi: 'dạng khác' },
} as const satisfies Record<string, Words>;

const inVietnamese = new Map<string, string>(Object.values(SHAPES).map(({ en, vi }) => [en, vi]));
const vietnamese = z.locales.vi().localeError;

/**
 * The first thing that is wrong with the shape of a question, in both languages.
 * @param whole what it is called when the whole is wrong
 */
export function shapeError(schema: z.ZodType, json: unknown, error: z.ZodError, whole: string): PolicyError {
  const [issue] = error.issues;
  const reason = issue?.message ?? SHAPES.other.en;
  const translated = schema.safeParse(json, { error: vietnamese }).error?.issues[0]?.message;
  const reasonVi = inVietnamese.get(reason) ?? translated ?? SHAPES.other.vi;
  return policyError('INVALID_INPUT', issue?.path.join('.') || whole, { reason, reasonVi });
}

/** @throws PolicyError INVALID_INPUT, naming the fact */
export function shaped<S extends z.ZodType>(schema: S, json: unknown, whole: string): z.output<S> {
  const result = schema.safeParse(json);
  if (!result.success) throw shapeError(schema, json, result.error, whole);
  return result.data;
}
