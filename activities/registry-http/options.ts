/**
 * How a registry is called: an attempt times out after 8 s (the adapter's timeout is 5 s); retries follow with
 * exponential backoff, at most a minute apart. The caller decides how many: workflows/kernel/asking.ts makes a few
 * before it shows an outage, then as many as the outage lasts. Errors that must not be retried are marked as such.
 */
export const registryOptions = {
  startToCloseTimeout: '8 s',
  retry: { initialInterval: '1 s', backoffCoefficient: 2, maximumInterval: '60 s' },
} as const;
