import type { Payload } from '@temporalio/common';
import { decodeForReader, type PayloadReader } from './reader.js';

/** A payload in the JSON of Temporal's remote codec protocol: all bytes in base64. */
export interface PayloadJson {
  readonly metadata?: Readonly<Record<string, string>> | undefined;
  readonly data?: string | undefined;
}

/** Body of `POST /decode` of a remote codec, asked and answered by Temporal UI and CLI. */
export interface PayloadsJson {
  readonly payloads: readonly PayloadJson[];
}

/**
 * Answers `POST /decode` of Temporal's remote codec protocol for one reader; see `decodeForReader`. The body must have
 * been checked for its shape. There is no `/encode`: what a person types into Temporal UI is never accepted.
 */
export function answerDecodeRequest(
  body: PayloadsJson,
  reader: PayloadReader,
): { body: { payloads: PayloadJson[] }; opened: readonly string[] } {
  const { payloads, opened } = decodeForReader(body.payloads.map(fromJson), reader);
  return { body: { payloads: payloads.map(toJson) }, opened };
}

function fromJson({ metadata = {}, data = '' }: PayloadJson): Payload {
  const entries = Object.entries(metadata).map(([key, value]) => [key, Buffer.from(value, 'base64')] as const);
  return { metadata: Object.fromEntries(entries), data: Buffer.from(data, 'base64') };
}

function toJson({ metadata, data }: Payload): PayloadJson {
  const entries = Object.entries(metadata ?? {}).map(([key, value]) => [key, base64(value)] as const);
  return { metadata: Object.fromEntries(entries), data: base64(data ?? new Uint8Array()) };
}

function base64(value: Uint8Array): string {
  return Buffer.from(value).toString('base64');
}
