import { HttpException } from '@nestjs/common';
import { z } from 'zod';

/** RFC 9457 problem details as all registries answer them; `instance` is the request's id. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  errors: z.array(z.object({ pointer: z.string(), message: z.string() })).optional(),
  instance: z.string(),
});

export type Problem = z.output<typeof problemSchema>;

/** A refusal with its code; becomes `application/problem+json`. */
export class ProblemException extends HttpException {
  constructor(
    status: number,
    readonly code: string,
    readonly detail: string,
    readonly errors?: Problem['errors'],
  ) {
    super(detail, status);
  }
}

/** Not found; its code differs from that of a path that does not exist. */
export const unknownTo = (what: 'PERSON' | 'EMPLOYER' | 'TRANSFER'): ProblemException =>
  new ProblemException(404, `UNKNOWN_${what}`, `No such ${what.toLowerCase()}`);

/** REFERENCE_REUSED (409): a repetition would get the first answer; this is another effect. */
export const referenceReused = (): ProblemException =>
  new ProblemException(409, 'REFERENCE_REUSED', 'This reference stands for an effect with other contents');
