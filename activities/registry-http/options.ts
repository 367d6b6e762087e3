/**
 * How a workflow calls a registry: one attempt is given up after 8 s (the adapter gives up at 5), and tried again for
 * as long as the outage lasts, at most a minute apart, so that the dossier waits visibly and goes on by itself.
 * `retry` sets no number of attempts: what must not be retried says so itself.
 */
export const registryOptions = {
  startToCloseTimeout: '8 s',
  retry: { initialInterval: '1 s', backoffCoefficient: 2, maximumInterval: '60 s' },
} as const;
