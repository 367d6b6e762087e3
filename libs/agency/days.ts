import { z } from 'zod';
import { type CivilDate, isPartialDate, type PartialDate } from '../calendar/index.js';
import { field, says, englishDay, vietnameseDay } from '../dossier/index.js';

/** A day between two days, both included. */
export const dayBetween = (from: string, to: string) =>
  z.iso
    .date()
    .refine(
      (date) => date >= from && date <= to,
      says({
        en: `A day from ${englishDay(from)} to ${englishDay(to)}`,
        vi: `Phải là ngày từ ${vietnameseDay(from)} đến ${vietnameseDay(to)}`,
      }),
    )
    .transform((date) => date as CivilDate);

/** A date of birth until a day, as far as it is known: of some people only the year, or the month. */
export const dateOfBirth = (until: string) =>
  field(
    {
      title: { en: 'Date of birth', vi: 'Ngày, tháng, năm sinh' },
      help: { en: 'Only the year or the month where no more is known', vi: 'Không rõ ngày thì ghi tháng hoặc năm' },
    },
    z
      .string()
      .refine(
        (date) => isPartialDate(date) && date >= '1900' && date <= until,
        says({
          en: `A day from 1900-01-01 to ${until}; where no more is known a month, YYYY-MM, or a year, YYYY`,
          vi: `Phải là ngày từ 01/01/1900 đến ${vietnameseDay(until)}; nếu không rõ ngày thì ghi tháng (YYYY-MM) hoặc năm (YYYY)`,
        }),
      )
      // Pages ask for it as people write days.
      .meta({ format: 'partial-date' })
      .transform((date) => date as PartialDate),
  );

const before = ({ from, to }: { readonly from: string; readonly to: string }): boolean => from <= to;
/** For a form with a beginning and an end: `form(…).refine(...inOrder)`. */
export const inOrder: [typeof before, { path: ['to']; error: string }] = [
  before,
  { path: ['to'], ...says({ en: 'It ends before it begins', vi: 'Ngày kết thúc trước ngày bắt đầu' }) },
];
