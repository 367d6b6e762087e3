import { StandardSchemaValidationPipe } from '@nestjs/common';
import { z } from 'zod';
import { problem, type Fault, type Problem } from './problem.js';

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[];
  readonly code?: string;
  readonly keys?: readonly string[];
}

/** Enough to mend a form; a body of 64 KB can hold thousands of wrong places. */
const MOST_FAULTS = 50;

/** A JSON pointer after RFC 6901: `['payment', 'a/b']` becomes `/payment/a~1b`. */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** What a schema found wrong, each with its place. An unknown key is named by its own place, not its parent's. */
export function faults(issues: readonly Issue[], at: readonly PropertyKey[] = []): Fault[] {
  return issues
    .flatMap((issue): Fault[] => {
      const path = [...at, ...(issue.path ?? []).map((part) => (typeof part === 'object' ? part.key : part))];
      if (issue.code === 'unrecognized_keys' && issue.keys) {
        return issue.keys.map((key) => ({ pointer: pointer([...path, key]), message: 'This key is not known here' }));
      }
      return [{ pointer: pointer(path), message: issue.message }];
    })
    .slice(0, MOST_FAULTS);
}

/**
 * VALIDATION_FAILED (400), with a pointer (RFC 6901) for each issue of zod.
 * @param at where the checked value stands in the request, put before every pointer
 */
export const validationProblem = (issues: readonly Issue[], at?: readonly PropertyKey[]): Problem =>
  problem('VALIDATION_FAILED', { errors: faults(issues, at) });

/**
 * The value as the schema gives it.
 * @param at where the value stands in the request, for the pointers
 * @throws Problem VALIDATION_FAILED with a pointer for each fault
 */
export function validated<S extends z.ZodType>(schema: S, value: unknown, at?: readonly PropertyKey[]): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw validationProblem(parsed.error.issues, at);
}

/** Checks every parameter that states a schema: `@Body({ schema })`, `@Query({ schema })`, `@Param({ schema })`. */
export const validationPipe = (): StandardSchemaValidationPipe =>
  new StandardSchemaValidationPipe({ exceptionFactory: (issues: readonly Issue[]) => validationProblem(issues) });
