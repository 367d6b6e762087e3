export { buildOf, prebuiltBundle } from './build.js';
export {
  workerConnectionOptions,
  connectTemporal,
  TemporalAwayError,
  type TemporalAddress,
  type TemporalConnection,
} from './connection.js';
export { beginFromRecord, type DossierRun, dossierRunOptions, updateFromRecord } from './dossier-run.js';
export { encryptedDataConverter, workflowBundleOptions } from './data-converter.js';
export { PayloadEncryptionError, type PayloadEncryptionProblem } from './encryption/errors.js';
export { parseEncryptionKeys, type EncryptionKeys } from './encryption/keys.js';
export { decodeForReader, type PayloadReader, type ReadPayloads } from './encryption/reader.js';
export { answerDecodeRequest, type PayloadJson, type PayloadsJson } from './encryption/remote-codec.js';
export { searchAttributesOf, type DossierPhase } from './search-attributes.js';
export {
  enginePolled,
  limitsSeenWithinMs,
  limitQueue,
  limitTaskQueue,
  taskQueueStates,
  type TaskQueueLimit,
  type TaskQueueState,
} from './task-queues.js';
export { tracedCalls } from './traces.js';
export { fastForward } from './time-skipping/fast-forward.js';
export { FastForwardError, type FastForwardProblem } from './time-skipping/idle.js';
