import { z } from 'zod';
import { day, text } from './list-responses.js';

/** Somebody to whom a letter goes. */
export const addressee = z.object({ title: text, role: z.string().optional() });
/** A letter in a list. */
export const letterLine = z.object({
  id: z.string().meta({ examples: ['14-award'] }),
  name: z.string(),
  title: text,
  basis: z.string().describe('Articles and the number of the form, by the law of its day'),
  to: z.array(addressee),
  of: z.object({ sequence: z.int(), kind: z.string() }).describe('The event that brought it'),
  decision: z.object({ number: z.string(), signer: z.string() }).nullable(),
  complaint: z
    .object({ said: text, basis: z.string() })
    .nullable()
    .describe('Of a decision: what somebody may do who does not agree, as far as the law of the type says it'),
  on: day,
  office: z.string(),
});
/** A whole letter. */
export const letter = letterLine.extend({
  data: z.record(z.string(), z.unknown()).describe('By the form that the type states under this name'),
  personal: z
    .record(z.string(), z.unknown())
    .nullable()
    .describe('The same of what is personal: null for those who may not read it, empty once it was erased'),
  standing: z
    .object({ state: z.enum(['in-force', 'superseded', 'cancelled', 'over']), since: day })
    .describe('Whether it is in force, and since when it is what it is'),
  verification: z
    .object({ code: z.string(), path: z.string() })
    .describe('The code that is to stand on it, and the address below this origin where anybody verifies it'),
});
