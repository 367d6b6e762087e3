import type { EncryptionKeys } from '../../../../libs/temporal/index.js';

/** The payload keys, as a class of their own for injection. */
export class CodecKeys {
  constructor(readonly keys: EncryptionKeys) {}
}
