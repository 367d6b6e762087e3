import {
  CompositePayloadConverter,
  JsonPayloadConverter,
  RawValue,
  UndefinedPayloadConverter,
  BinaryPayloadConverter,
  ValueError,
  type Payload,
  type PayloadConverter,
  type SerializationContext,
} from '@temporalio/common';
import type { ConverterHint } from '@temporalio/common';
import { LocalArgument, markedLocal } from './local-argument.js';
import { OperatorText } from './operator-text.js';
import { markedForOperators } from './payload-kind.js';

const encoder = new TextEncoder();
const jsonEncoding = encoder.encode('json/plain');
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * JSON as the SDK's own converter has it, but read and written by the platform's UTF-8 codec. The SDK has one written in
 * JavaScript, from when its sandbox had none; it takes ten times as long for Vietnamese text.
 */
class NativeJsonPayloadConverter extends JsonPayloadConverter {
  override toPayload(value: unknown): Payload | undefined {
    const json = jsonOf(value);
    if (json === undefined) return undefined;
    const { buffer, byteOffset, byteLength } = encoder.encode(json);
    // Inside the sandbox the codec's arrays are of another realm, and `instanceof` does not know them.
    return { metadata: { encoding: jsonEncoding }, data: new Uint8Array(buffer, byteOffset, byteLength) };
  }

  override fromPayload<T>({ data }: Payload): T {
    if (data === undefined || data === null) throw new ValueError('Got payload with no data');
    return JSON.parse(decoder.decode(data)) as T;
  }
}

/** Undefined for what has no JSON (a function, a cycle): then the SDK says which value it cannot convert. */
function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** Temporal's default converter with the platform's UTF-8. */
const byEncoding = new CompositePayloadConverter(
  new UndefinedPayloadConverter(),
  new BinaryPayloadConverter(),
  new NativeJsonPayloadConverter(),
);

/**
 * Temporal's default converter, which also marks the payloads that operators may read: summaries (made by our
 * interceptors, see operator-text.ts) and the answer to `__temporal_workflow_metadata`, which carries the current
 * details. Loaded by path on the worker's main thread and inside the workflow sandbox.
 */
export const payloadConverter: PayloadConverter = {
  toPayload<T>(value: T, context?: SerializationContext, hint?: ConverterHint<T>): Payload {
    if (value instanceof OperatorText) return markedForOperators(byEncoding.toPayload(value.valueOf(), context));
    if (value instanceof LocalArgument) return markedLocal(byEncoding.toPayload(value.value, context));
    const payload = byEncoding.toPayload(value, context, hint);
    return value instanceof RawValue && isWorkflowMetadata(value.payload) ? markedForOperators(payload) : payload;
  },
  fromPayload<T>(payload: Payload, context?: SerializationContext, hint?: ConverterHint<T>): T {
    return byEncoding.fromPayload(payload, context, hint);
  },
};

/**
 * The SDK answers its built-in metadata query with a RawValue past all interceptors. Input never becomes a RawValue
 * (it arrives as JSON), and nothing of ours makes one; the shape is checked all the same.
 */
function isWorkflowMetadata(payload: Payload): boolean {
  const metadata = byEncoding.fromPayload<unknown>(payload);
  if (typeof metadata !== 'object' || metadata === null) return false;
  return Object.keys(metadata).sort().join() === 'currentDetails,definition';
}
