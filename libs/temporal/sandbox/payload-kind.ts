import type { Payload } from '@temporalio/common';

/**
 * Who may read a payload: `operator` texts (summaries, current details) hold no personal data by design; everything
 * else is `private`. The kind is sent unencrypted beside the ciphertext, and authenticated with it.
 */
export type PayloadKind = 'operator' | 'private';

/** Name of the metadata entry that carries the kind; without it a payload is private. */
export const payloadKindKey = 'hoso-kind';

const operatorKind = Uint8Array.from('operator', (letter) => letter.charCodeAt(0));

/** The kind of a payload, before or after encryption; anything unknown is private. */
export function kindOf(payload: Payload): PayloadKind {
  const kind = payload.metadata?.[payloadKindKey];
  const isOperator = kind?.length === operatorKind.length && operatorKind.every((code, index) => kind[index] === code);
  return isOperator ? 'operator' : 'private';
}

/** The same payload, marked as readable by operators. */
export function markedForOperators(payload: Payload): Payload {
  return { ...payload, metadata: { ...payload.metadata, [payloadKindKey]: operatorKind } };
}
