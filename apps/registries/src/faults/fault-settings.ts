import { z } from 'zod';

/** Which calls a fault affects. Without any of these: every call to the registry's own routes, until switched off. */
const target = {
  next: z.int().min(1).optional().meta({ description: 'Only the next N calls that it would strike' }),
  match: z.string().min(1).max(200).optional().meta({
    description: 'Only calls whose "METHOD /path" contains this',
    example: 'PUT /v1/transfers',
  }),
  probability: z.number().min(0).max(1).optional().meta({ description: 'Chance per call, from the seeded generator' }),
};

/** The switches of `PUT /admin/faults`; those not named are off. */
export const faultSettings = z
  .strictObject({
    seed: z.int().default(1).meta({ description: 'Seed of the generator behind every probability' }),
    latencyMs: z.strictObject({ ms: z.int().min(1).max(600_000), ...target }).optional(),
    rateLimit: z.strictObject({ perSecond: z.number().positive(), match: target.match }).optional(),
    status5xx: z.strictObject({ status: z.int().min(500).max(599).default(503), ...target }).optional(),
    dropBeforeEffect: z.strictObject(target).optional(),
    dropAfterEffect: z.strictObject(target).optional(),
    duplicateAnswers: z
      .strictObject({ of: z.enum(['request', 'answer', 'both']).default('both'), ...target })
      .optional()
      .meta({ description: 'The effect is asked for twice at once, the answer sent twice, or both' }),
    malformed: z
      .strictObject({ mode: z.enum(['truncated', 'wrong-shape', 'html', 'stale']).default('wrong-shape'), ...target })
      .optional()
      .meta({ description: 'A cut answer, an answer of another shape, a web page, or the answer to an earlier call' }),
  })
  .meta({ example: { status5xx: { next: 3 } } });

export type FaultSettings = z.output<typeof faultSettings>;
/** A switch by its name. */
export type FaultKind = Exclude<keyof FaultSettings, 'seed'>;

/** The switches with their remaining counts, and what they did. */
export const faultReport = z.object({
  faults: faultSettings,
  applied: z.record(z.string(), z.int()).meta({ description: 'How often each fault has struck since it was set' }),
  calls: z.record(z.string(), z.int()).meta({ description: 'Calls by "METHOD /route" since the faults were set' }),
});

export type FaultReport = z.output<typeof faultReport>;
