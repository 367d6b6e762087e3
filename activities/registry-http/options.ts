/**
 * How a registry is called: one attempt is given up after 8 s (the adapter gives up at 5), and the next one follows at
 * growing distances, at most a minute apart. How many there are the caller decides: workflows/kernel/asking.ts makes a
 * few before it shows an outage, then as many as the outage lasts. What must not be retried says so itself.
 */
export const registryOptions = {
  startToCloseTimeout: '8 s',
  retry: { initialInterval: '1 s', backoffCoefficient: 2, maximumInterval: '60 s' },
} as const;
