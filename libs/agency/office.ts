import { z } from 'zod';
import type { CivilDate } from '../calendar/index.js';
import { civilDay, officePattern } from '../dossier/index.js';

const code = z.string().regex(officePattern, 'the code of an office is written like HN-01');
const text = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });

/** Schema of one row of a data file. */
export const officeRow = z.strictObject({
  code,
  name: text,
  /** Code of the province: the first part of `code`, by which rights in a province are checked. */
  province: z.string(),
  address: text,
  /** When people are received. */
  hours: text.exactOptional(),
  phone: z.string().regex(/^\+?[0-9 ]{8,16}$/, '8 to 16 digits and spaces'),
  /** First and last day, in Viet Nam; an office without `until` goes on. */
  from: civilDay,
  until: civilDay.exactOptional(),
  /** The office that has its work from the day after `until`. */
  successor: code.exactOptional(),
});

/** An office as it is from one day to another: a new name or address is a new row of the same code. */
export type Office = z.output<typeof officeRow>;

/** The same in data files, where days are texts. */
export type OfficeRow = z.input<typeof officeRow>;

/** The row of a code that is in force on a day; undefined where there is none. */
export const rowOn = (rows: readonly Office[], wanted: string, day: CivilDate): Office | undefined =>
  rows.find(({ code: its, from, until }) => its === wanted && from <= day && (until === undefined || day <= until));
