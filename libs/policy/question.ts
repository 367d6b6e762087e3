import { z } from 'zod';
import { type CivilDate, type CivilMonth, isCivilDate, isCivilMonth } from '../calendar/index.js';
import type { Explained, Regime } from './framework/index.js';
import type { LawData } from './law-data.js';
import { shaped, SHAPES } from './shapes.js';

/** Shapes that several questions share. */
export const day = z.custom<CivilDate>(isCivilDate, SHAPES.date.en);
export const month = z.custom<CivilMonth>(isCivilMonth, SHAPES.month.en);
/** A whole number from `least` to `most`. */
export const count = (least: number, most: number) => z.int().min(least).max(most);

/** A day that has not come is null, or left out. */
export const dayOrNull = day.nullish().transform((found) => found ?? null);

type Answer = (regime: Regime, law: LawData) => Explained<unknown>;

/** A question: the shape of its inputs and the rule that answers it. */
export const question = <Inputs extends z.ZodType>(
  inputs: Inputs,
  answer: (inputs: z.output<Inputs>, regime: Regime, law: LawData) => Explained<unknown>,
) => ({
  /** Throws `PolicyError` INVALID_INPUT for inputs of another shape. */
  parse: (json: unknown): Answer => {
    const facts = shaped(inputs, json, 'inputs');
    return (regime, law) => answer(facts, regime, law);
  },
});
