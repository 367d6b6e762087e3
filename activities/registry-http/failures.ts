import { ApplicationFailure } from '@temporalio/common';
import type { OutsideSystem } from '../../libs/dossier/index.js';
import type { RegistryErrorCode } from '../../libs/ports/index.js';

/** Which call failed: the registry, the method and the route's pattern; nothing of the question itself. */
export interface FailedCall {
  readonly registry: OutsideSystem;
  readonly route: string;
}

/** The details of a failure: the HTTP status, where there was an answer. */
const detailsOf = (status: number | undefined) => (status === undefined ? {} : { details: [{ status }] });

const failure = (
  type: RegistryErrorCode,
  call: FailedCall,
  what: string,
  { nonRetryable = false, status }: { readonly nonRetryable?: boolean; readonly status?: number | undefined },
): ApplicationFailure =>
  ApplicationFailure.create({
    ...{ type, nonRetryable, message: `${call.registry}: ${call.route} ${what}` },
    ...detailsOf(status),
  });

/** No answer, or a server error. Retried. */
export const unavailable = (call: FailedCall, what: string, status?: number): ApplicationFailure =>
  failure('REGISTRY_UNAVAILABLE', call, what, { status });

/** An answer that does not fit; `where` are names of fields, never their values. Retried. */
export const malformed = (call: FailedCall, where: string, status?: number): ApplicationFailure =>
  failure('REGISTRY_ANSWER_MALFORMED', call, `answered something else than agreed: ${where}`, { status });

/** Our mistake. Not retried. */
export const refused = (call: FailedCall, status: number, code: string): ApplicationFailure =>
  failure(
    code === 'REFERENCE_REUSED' ? 'REGISTRY_REFERENCE_REUSED' : 'REGISTRY_REQUEST_REFUSED',
    call,
    `refused with ${status} ${code}`,
    { nonRetryable: true, status },
  );

/** The registry limits our rate; retried when it allows, `seconds` from now. */
export const rateLimited = (call: FailedCall, seconds: number | undefined): ApplicationFailure =>
  ApplicationFailure.create({
    type: 'REGISTRY_RATE_LIMITED' satisfies RegistryErrorCode,
    message: `${call.registry}: ${call.route} is asked too often`,
    ...detailsOf(429),
    ...(seconds !== undefined && { nextRetryDelay: `${seconds} s` }),
  });
