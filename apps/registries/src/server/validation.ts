import { StandardSchemaValidationPipe } from '@nestjs/common';
import { ProblemException } from './problem.js';

/** Checks every parameter that carries a schema; says what is wrong and where, as a JSON pointer into the value. */
export const validation = new StandardSchemaValidationPipe({
  exceptionFactory: (issues) =>
    new ProblemException(
      400,
      'INVALID_REQUEST',
      'The request does not fit the schema',
      issues.slice(0, 100).map(({ path = [], message }) => ({
        pointer: path.map((step) => `/${String(typeof step === 'object' ? step.key : step)}`).join(''),
        message,
      })),
    ),
});
