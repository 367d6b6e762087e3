import { z } from 'zod';
import { civilDate, isCivilDate } from '../calendar/index.js';
import { says } from './shape.js';

const aDate = { en: 'A date that exists, written YYYY-MM-DD', vi: 'Phải là ngày có thật, viết theo dạng YYYY-MM-DD' };

/** A civil date as people and programs write it: `YYYY-MM-DD`, a day that exists, from the year 1 on. */
export const civilDay = z
  .string()
  .refine(isCivilDate, says(aDate))
  .transform((text) => civilDate(text))
  .meta({ format: 'date', examples: ['2026-02-28'] });
