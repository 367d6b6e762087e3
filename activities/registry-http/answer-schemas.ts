import { z } from 'zod';
import { type CivilDate, type CivilMonth, isCivilDate, isCivilMonth } from '../../libs/calendar/index.js';
import type { Vnd } from '../../libs/policy/index.js';

/** Words of our own in answers, checked on the way in. */
export const civilDateAnswer = z.custom<CivilDate>(isCivilDate, 'not a day');
export const civilMonthAnswer = z.custom<CivilMonth>(isCivilMonth, 'not a month');
export const vndAnswer = z.custom<Vnd>((value) => Number.isSafeInteger(value) && Number(value) >= 0, 'not whole dong');
