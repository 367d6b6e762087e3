import { z } from 'zod';
import { isPartialDate } from '../../../../libs/calendar/index.js';

/** Twelve digits. */
export const personalId = z
  .string()
  .regex(/^\d{12}$/, 'twelve digits')
  .meta({ description: 'Personal identification number', example: '001199000001' });
/** A former number: an identity card of 9 or 12 digits, an insurance book of 10. */
export const formerNumber = z
  .string()
  .regex(/^(\d{9}|\d{10}|\d{12})$/, '9, 10 or 12 digits')
  .meta({ description: 'Number of an old identity card or of an insurance book', example: '012345678' });
/** As it stands in the register, with accents; spaces around it are dropped. */
export const fullName = z.string().trim().min(1).max(200).meta({ example: 'Nguyễn Thị An' });
/** A civil date, YYYY-MM-DD, in Asia/Ho_Chi_Minh. */
export const date = z.iso.date().meta({ example: '2026-10-15' });
/** A date of birth as far as it is known. */
export const birth = z
  .string()
  .refine((text): boolean => isPartialDate(text), 'a day, a month or a year: YYYY-MM-DD, YYYY-MM, YYYY')
  .meta({ description: 'A day; a month or a year where no more is known', example: '1999-03-08' });
/** A civil month, YYYY-MM. */
export const month = z
  .string()
  .regex(/^(?!0000)\d{4}-(0[1-9]|1[0-2])$/, 'a month, YYYY-MM')
  .meta({ example: '2026-09' });
/** Nothing after this day is told. */
export const asOf = date.meta({ description: 'The day for which the caller works', example: '2026-11-02' });
/** Money: a whole number of dong. */
export const wholeDong = z.int().min(0).meta({ description: 'Whole dong', example: 12_000_000 });
/** Region of the regional minimum wage, 1 to 4. */
export const region = z.int().min(1).max(4).meta({ description: 'Region of the regional minimum wage' });
/** The caller's own name of an effect. */
export const reference = z
  .string()
  .regex(/^[\w.:-]{1,120}$/, 'letters, digits, . : _ -')
  .meta({ description: "The caller's own reference: the same twice is one effect", example: 'TCTN-2026-0000042:1' });
/** The only thing that a registry knows of dossiers. */
export const dossier = z
  .string()
  .regex(/^[A-Z0-9-]{3,40}$/, 'a dossier number')
  .meta({ example: 'TCTN-2026-0000042' });
