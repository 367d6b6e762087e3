import { z } from 'zod';
import { type CivilDate, type CivilMonth, isCivilDate, isCivilMonth } from '../../libs/calendar/index.js';
import type { Vnd } from '../../libs/policy/index.js';

/** Words of our own in answers, checked on the way in. */
export const civilDateAnswer = z.custom<CivilDate>(isCivilDate, 'not a day');
export const civilMonthAnswer = z.custom<CivilMonth>(isCivilMonth, 'not a month');
export const vndAnswer = z.custom<Vnd>((value) => Number.isSafeInteger(value) && Number(value) >= 0, 'not whole dong');

/**
 * The fields in which an answer differs from its question. A schema cannot ask for them: zod compiles each schema, and one for
 * every question would cost more than the rest of the call.
 */
export const unlike =
  <Question extends object>(question: Question) =>
  (answer: { readonly [field in keyof Question]: unknown }): readonly string[] =>
    Object.entries(question).flatMap(([field, asked]) => (answer[field as keyof Question] === asked ? [] : [field]));
