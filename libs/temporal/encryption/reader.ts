import type { Payload } from '@temporalio/common';
import type { PayloadEncryptionProblem } from './errors.js';
import { PayloadEncryptionError } from './errors.js';
import type { EncryptionKeys } from './keys.js';
import { isSealed, labelOf, unseal } from './sealed-payload.js';

/** Who looks through the codec endpoint. */
export interface PayloadReader {
  readonly keys: EncryptionKeys;
  /** Whether the reader's role opens more than summaries and current details. */
  readonly mayReadAll: boolean;
}

/** What a reader of Temporal UI gets to see. */
export interface ReadPayloads {
  /** As many as were asked for, in the same order; a placeholder text for those that the reader may not read. */
  readonly payloads: Payload[];
  /** Workflow ids of the private payloads that were opened, each once: what the access log must name. */
  readonly opened: readonly string[];
}

/** Texts that stand in for what cannot be shown. */
export const placeholders = {
  private: '[encrypted: reading it needs a further role]',
  UNKNOWN_KEY: '[encrypted with a key that is not configured]',
  TAMPERED: '[changed after it was encrypted]',
} as const;

/**
 * Decrypts for a person instead of a program: never throws, opens summaries and current details for every reader and
 * all else only with `mayReadAll`. The kind is believed only after it has been authenticated with the content.
 * Payloads that were never encrypted (Temporal's own) pass unchanged.
 */
export function decodeForReader(payloads: readonly Payload[], reader: PayloadReader): ReadPayloads {
  const opened = new Set<string>();
  const read = payloads.map((payload) => {
    if (!isSealed(payload)) return payload;
    const { kind, workflowId } = labelOf(payload);
    if (kind === 'private' && !reader.mayReadAll) return placeholder(placeholders.private);
    try {
      const content = unseal(payload, reader.keys);
      if (kind === 'private') opened.add(workflowId);
      return content;
    } catch (error) {
      return placeholder(placeholderFor(error));
    }
  });
  return { payloads: read, opened: [...opened] };
}

function placeholderFor(error: unknown): string {
  const code: PayloadEncryptionProblem = error instanceof PayloadEncryptionError ? error.code : 'TAMPERED';
  return code === 'UNKNOWN_KEY' ? placeholders.UNKNOWN_KEY : placeholders.TAMPERED;
}

function placeholder(text: string): Payload {
  return { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from(JSON.stringify(text)) };
}
