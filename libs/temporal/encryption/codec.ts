import type { Payload, PayloadCodec, SerializationContext } from '@temporalio/common';
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

  /** @throws PayloadEncryptionError `NO_WORKFLOW` when the caller gives no context */
  encode = async (payloads: Payload[], context?: SerializationContext): Promise<Payload[]> => {
    const workflowId = context?.workflowId;
    if (!workflowId) {
      throw new PayloadEncryptionError(
        'NO_WORKFLOW',
        'a payload can only be encrypted for a workflow; no id was given',
      );
    }
    return Promise.resolve(payloads.map((payload) => seal(payload, workflowId, this.keys.current)));
  };

  /**
   * Where the SDK knows the workflow, a payload of another one, or one in clear, is refused: whoever can only reach
   * Temporal can neither move a payload between dossiers nor invent one.
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
