import type { Payload, PayloadCodec, SerializationContext } from '@temporalio/common';
import { isLocalArgument } from '../sandbox/local-argument.js';
import { PayloadEncryptionError } from './errors.js';
import type { EncryptionKeys } from './keys.js';
import { isSealed, labelOf, seal, unseal } from './sealed-payload.js';

/**
 * Encrypts every payload before it reaches Temporal, bound to the workflow that owns it.
 *
 * Client and worker tell the workflow through the SDK's serialization context, also for activities and for the
 * workflow that is called (signalled, started). Replays give it too, so a recorded history must be replayed under its
 * own workflow id.
 */
export class EncryptionCodec implements PayloadCodec {
  constructor(private readonly keys: EncryptionKeys) {}

  /**
   * Arguments of a local activity never leave the worker, and deflating them would take a millisecond at every act; its
   * answer is in a history.
   *
   * Without a context the payload is bound to no workflow, and none accepts it: the SDK reports failed workflow tasks
   * that way, which only people read.
   */
  encode = async (payloads: Payload[], context?: SerializationContext): Promise<Payload[]> => {
    const workflowId = context?.workflowId ?? '';
    const { current } = this.keys;
    return Promise.resolve(payloads.map((payload) => seal(payload, workflowId, current, !isLocalArgument(payload))));
  };

  /**
   * When the SDK knows the workflow, a payload of another one, or an unencrypted one, is refused: somebody with access
   * only to Temporal can neither move a payload between dossiers nor invent one.
   *
   * @throws PayloadEncryptionError `UNKNOWN_KEY`, `TAMPERED`, `WRONG_WORKFLOW`, `NOT_ENCRYPTED`
   */
  decode = async (payloads: Payload[], context?: SerializationContext): Promise<Payload[]> =>
    Promise.resolve(payloads.map((payload) => this.open(payload, context?.workflowId)));

  private open(payload: Payload, workflowId: string | undefined): Payload {
    if (!isSealed(payload)) {
      if (workflowId === undefined) return payload;
      throw new PayloadEncryptionError('NOT_ENCRYPTED', `a payload for ${workflowId} came in clear`);
    }
    const label = labelOf(payload);
    if (workflowId !== undefined && label.workflowId !== workflowId) {
      throw new PayloadEncryptionError('WRONG_WORKFLOW', `a payload of ${label.workflowId} was given to ${workflowId}`);
    }
    return unseal(payload, this.keys);
  }
}
