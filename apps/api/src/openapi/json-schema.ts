import { z } from 'zod';
import { formSchema } from '../../../../libs/dossier/index.js';

/** A zod schema as JSON Schema 2020-12, which is what OpenAPI 3.1 speaks; of a form with the words of its fields. */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output' = 'input'): Record<string, unknown> {
  if (io === 'input') return formSchema(schema);
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
