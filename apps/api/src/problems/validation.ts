import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
import { type Fault, type Shaped, shaped } from '../../../../libs/dossier/index.js';
import { problem, type Problem } from './problem.js';

/** Enough to mend a form; a body of 64 KB can hold thousands of wrong places. */
const MOST_FAULTS = 50;

const invalid = (faults: readonly Fault[]): Problem =>
  problem('VALIDATION_FAILED', { errors: faults.slice(0, MOST_FAULTS) });

/**
 * The value as the schema gives it.
 * @param at where the value stands in the request, for the pointers
 * @throws Problem VALIDATION_FAILED with a pointer for each fault
 */
export function validated<S extends z.ZodType>(schema: S, value: unknown, at?: readonly PropertyKey[]): z.output<S> {
  return valid(shaped(schema, value, at));
}

/**
 * What was read.
 * @throws Problem VALIDATION_FAILED with a pointer for each fault
 */
export function valid<T>(result: Shaped<T>): T {
  if ('value' in result) return result.value;
  throw invalid(result.faults);
}

/**
 * Nest's own pipe asks a schema without its input, in which alone is seen what is missing. Parameters without a schema,
 * and those that a decorator of ours makes, pass as they are.
 */
class SchemaPipe implements PipeTransform {
  transform(value: unknown, { type, schema }: ArgumentMetadata): unknown {
    // Sound: every schema that our decorators state is zod's; Nest's type is that of any standard schema.
    return schema === undefined || type === 'custom' ? value : validated(schema as unknown as z.ZodType, value);
  }
}

/** Checks every parameter that states a schema: `@Body({ schema })`, `@Query({ schema })`, `@Param({ schema })`. */
export const validationPipe = (): PipeTransform => new SchemaPipe();
