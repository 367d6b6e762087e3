import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { signedIn } from '../people/access.js';
import { problem } from '../problems/problem.js';
import type { Reading } from './readings.js';

/**
 * Who reads, and why: the caller's own words in the header `Purpose` (up to 200 characters, percent-encoded where not
 * ASCII), or else what is opened. It goes to the log of reads of personal data.
 */
export const Reads = createParamDecorator((what: string, context: ExecutionContext): Reading => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const said = request.headers['purpose'];
  return { person: signedIn(request), requestId: request.id, purpose: purposeOf(said) ?? what };
});

function purposeOf(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  try {
    const text = decodeURIComponent([header].flat().join(', '));
    if (text.length > 0 && text.length <= 200 && !text.includes('\0')) return text;
  } catch {
    // A broken escape is as wrong as a text that is too long.
  }
  throw problem('VALIDATION_FAILED', { detail: 'Purpose holds 1 to 200 characters, percent-encoded' });
}
