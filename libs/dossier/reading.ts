import type { z } from 'zod';
import { refusal } from './refusal.js';
import { shaped } from './shape.js';

/**
 * What was sent, parsed by the schema.
 * @throws Refusal INPUT_INVALID with a pointer and words for each fault
 */
export const read = <I extends z.ZodType>(schema: I, sent: unknown): z.output<I> => {
  const result = shaped(schema, sent);
  if ('value' in result) return result.value;
  throw refusal('INPUT_INVALID', { errors: result.faults });
};
