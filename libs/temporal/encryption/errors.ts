/** Why a payload could not be encrypted or decrypted. */
export type PayloadEncryptionProblem =
  /** The payload names a key that is not configured. */
  | 'UNKNOWN_KEY'
  /** Content, key id, workflow id or kind were changed after encryption. */
  | 'TAMPERED'
  /** A genuine payload, but of another workflow or of none. */
  | 'WRONG_WORKFLOW'
  /** An unencrypted payload that claims to belong to a workflow. */
  | 'NOT_ENCRYPTED';

/** Raised by the codec; its message holds workflow and key ids, never content. */
export class PayloadEncryptionError extends Error {
  override readonly name = 'PayloadEncryptionError';

  constructor(
    readonly code: PayloadEncryptionProblem,
    message: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${message}`, options);
  }
}
