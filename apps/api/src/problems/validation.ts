import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
import { type Fault, type Shaped, shaped } from '../../../../libs/dossier/index.js';
import { problem, type Problem } from './problem.js';

/** Enough to correct a form; a body of 64 KB can have thousands of faults. */
const MOST_FAULTS = 50;

const invalid = (faults: readonly Fault[]): Problem =>
  problem('VALIDATION_FAILED', { errors: faults.slice(0, MOST_FAULTS) });

/**
 * The value parsed by the schema.
 * @param at where the value is in the request, for the pointers
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
 * Nest's own pipe does not report the input, which is needed to see what is missing. Parameters without a schema, and
 * those of our own decorators, pass unchanged.
 */
class SchemaPipe implements PipeTransform {
  transform(value: unknown, { type, schema }: ArgumentMetadata): unknown {
    // Sound: every schema that our decorators state is zod's; Nest's type is that of any standard schema.
    return schema === undefined || type === 'custom' ? value : validated(schema as unknown as z.ZodType, value);
  }
}

/** Checks every parameter that states a schema: `@Body({ schema })`, `@Query({ schema })`, `@Param({ schema })`. */
export const validationPipe = (): PipeTransform => new SchemaPipe();
