import type { Payload } from '@temporalio/common';

/**
 * Argument of a local activity. A local activity runs in the same worker as its workflow: its arguments never leave the
 * worker, while its answer is in the history.
 */
export class LocalArgument {
  constructor(readonly value: unknown) {}
}

/** Name of the metadata entry that marks such a payload. */
const key = 'hoso-local';

/** The same payload, marked as one that reaches no history. */
export const markedLocal = (payload: Payload): Payload => ({
  ...payload,
  metadata: { ...payload.metadata, [key]: Uint8Array.of(1) },
});

/** Whether a payload was marked so. */
export const isLocalArgument = ({ metadata }: Payload): boolean => metadata?.[key] !== undefined;
