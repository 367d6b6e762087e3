/**
 * On the engine's own queue, by the worker that has the dossier. One attempt: failed questions are retried elsewhere.
 */
export const togetherOptions = {
  startToCloseTimeout: '8 s',
  scheduleToCloseTimeout: '8 s',
  retry: { maximumAttempts: 1 },
} as const;
