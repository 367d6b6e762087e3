import { ApplicationFailure } from '@temporalio/common';
import type { RegistryErrorCode, RegistryName } from '../../libs/ports/index.js';

/** Which call failed: the registry, the method and the route's pattern; nothing of the question itself. */
export interface FailedCall {
  readonly registry: RegistryName;
  readonly route: string;
}

const failure = (type: RegistryErrorCode, call: FailedCall, what: string, nonRetryable: boolean): ApplicationFailure =>
  ApplicationFailure.create({ type, nonRetryable, message: `${call.registry}: ${call.route} ${what}` });

/** No answer, or one that says that the registry is not well. Retried. */
export const unavailable = (call: FailedCall, what: string): ApplicationFailure =>
  failure('REGISTRY_UNAVAILABLE', call, what, false);

/** An answer that does not fit; `where` are names of fields, never their values. Retried. */
export const malformed = (call: FailedCall, where: string): ApplicationFailure =>
  failure('REGISTRY_ANSWER_MALFORMED', call, `answered something else than agreed: ${where}`, false);

/** Our mistake. Not retried. */
export const refused = (call: FailedCall, status: number, code: string): ApplicationFailure =>
  failure(
    code === 'REFERENCE_REUSED' ? 'REGISTRY_REFERENCE_REUSED' : 'REGISTRY_REQUEST_REFUSED',
    call,
    `refused with ${status} ${code}`,
    true,
  );

/** The registry asks for patience; retried when it allows, `seconds` from now. */
export const rateLimited = (call: FailedCall, seconds: number | undefined): ApplicationFailure =>
  ApplicationFailure.create({
    type: 'REGISTRY_RATE_LIMITED' satisfies RegistryErrorCode,
    message: `${call.registry}: ${call.route} is asked too often`,
    ...(seconds !== undefined && { nextRetryDelay: `${seconds} s` }),
  });
