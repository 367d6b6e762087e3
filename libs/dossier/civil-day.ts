import { z } from 'zod';
import { civilDate, isCivilDate } from '../calendar/index.js';

/** A civil date as people and programs write it: `YYYY-MM-DD`, a day that exists, from the year 1 on. */
export const civilDay = z
  .string()
  .refine(isCivilDate, 'A date that exists, written YYYY-MM-DD')
  .transform((text) => civilDate(text))
  .meta({ format: 'date', examples: ['2026-02-28'] });
