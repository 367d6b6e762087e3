export { connectTemporal, type TemporalAddress, type TemporalConnection } from './connection.js';
export { encryptedDataConverter, workflowBundleOptions } from './data-converter.js';
export { PayloadEncryptionError, type PayloadEncryptionProblem } from './encryption/errors.js';
export { parseEncryptionKeys, type EncryptionKeys } from './encryption/keys.js';
export { decodeForReader, type PayloadReader, type ReadPayloads } from './encryption/reader.js';
export { answerDecodeRequest, type PayloadJson, type PayloadsJson } from './encryption/remote-codec.js';
export { ensureNamespace } from './namespace.js';
export {
  dossierSearchAttributes,
  ensureSearchAttributes,
  searchAttributesOf,
  type DossierPhase,
} from './search-attributes.js';
export { limitTaskQueue } from './task-queues.js';
export { fastForward } from './time-skipping/fast-forward.js';
export { FastForwardError, type FastForwardProblem } from './time-skipping/idle.js';
