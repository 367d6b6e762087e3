/**
 * How a registry call can fail, by name. These are the `type` of the Temporal failures that the adapters throw, so
 * that a workflow, an operator and a test can tell them apart without reading the message. No message and no detail
 * of such a failure holds personal data: failures are kept in Temporal's history.
 *
 * Retried without limit, so that an outage parks the dossier and it resumes by itself:
 * - `REGISTRY_UNAVAILABLE`: connection refused or dropped, no answer in time, or a 5xx answer;
 * - `REGISTRY_ANSWER_MALFORMED`: an answer that does not fit the agreed schema, speaks of somebody else, is too long, or
 *   refuses without a code; never read as an approval;
 * - `REGISTRY_RATE_LIMITED`: a 429 answer; retried when the registry's Retry-After allows.
 *
 * Not retried, because the same question would get the same answer:
 * - `REGISTRY_REQUEST_REFUSED`: any other 4xx answer with its code: the mistake is ours;
 * - `REGISTRY_REFERENCE_REUSED`: an effect with this reference exists already and has other contents.
 */
export const registryErrorCodes = [
  'REGISTRY_UNAVAILABLE',
  'REGISTRY_ANSWER_MALFORMED',
  'REGISTRY_RATE_LIMITED',
  'REGISTRY_REQUEST_REFUSED',
  'REGISTRY_REFERENCE_REUSED',
] as const;

export type RegistryErrorCode = (typeof registryErrorCodes)[number];
