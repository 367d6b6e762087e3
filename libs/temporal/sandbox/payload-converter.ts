import {
  defaultPayloadConverter,
  RawValue,
  type Payload,
  type PayloadConverter,
  type SerializationContext,
} from '@temporalio/common';
import type { ConverterHint } from '@temporalio/common';
import { LocalArgument, markedLocal } from './local-argument.js';
import { OperatorText } from './operator-text.js';
import { markedForOperators } from './payload-kind.js';

/**
 * Temporal's default converter, which also marks the payloads that operators may read: summaries (made by our
 * interceptors, see operator-text.ts) and the answer to `__temporal_workflow_metadata`, which carries the current
 * details. Loaded by path on the worker's main thread and inside the workflow sandbox.
 */
export const payloadConverter: PayloadConverter = {
  toPayload<T>(value: T, context?: SerializationContext, hint?: ConverterHint<T>): Payload {
    if (value instanceof OperatorText)
      return markedForOperators(defaultPayloadConverter.toPayload(value.valueOf(), context));
    if (value instanceof LocalArgument) return markedLocal(defaultPayloadConverter.toPayload(value.value, context));
    const payload = defaultPayloadConverter.toPayload(value, context, hint);
    return value instanceof RawValue && isWorkflowMetadata(value.payload) ? markedForOperators(payload) : payload;
  },
  fromPayload<T>(payload: Payload, context?: SerializationContext, hint?: ConverterHint<T>): T {
    return defaultPayloadConverter.fromPayload(payload, context, hint);
  },
};

/**
 * The SDK answers its built-in metadata query with a RawValue past all interceptors. Input never becomes a RawValue
 * (it arrives as JSON), and nothing of ours makes one; the shape is checked all the same.
 */
function isWorkflowMetadata(payload: Payload): boolean {
  const metadata = defaultPayloadConverter.fromPayload<unknown>(payload);
  if (typeof metadata !== 'object' || metadata === null) return false;
  return Object.keys(metadata).sort().join() === 'currentDetails,definition';
}
