import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataConverter } from '@temporalio/common';
import { EncryptionCodec } from './encryption/codec.js';
import type { EncryptionKeys } from './encryption/keys.js';

/** Beside this file, in TypeScript or compiled, whichever this file is. */
function sandboxModule(name: string): string {
  return fileURLToPath(new URL(`./sandbox/${name}${extname(import.meta.url)}`, import.meta.url));
}

const converterPaths = {
  payloadConverterPath: sandboxModule('payload-converter'),
  failureConverterPath: sandboxModule('failure-converter'),
};

/**
 * The data converter of clients and workers: our payload and failure converters, and the codec that encrypts.
 * A worker with a prebuilt bundle needs both this and a bundle made with `workflowBundleOptions`.
 */
export function encryptedDataConverter(keys: EncryptionKeys): DataConverter {
  return { ...converterPaths, payloadCodecs: [new EncryptionCodec(keys)] };
}

/** What `bundleWorkflowCode` needs besides `workflowsPath`, so that workflow code uses the same converters. */
export function workflowBundleOptions(): {
  payloadConverterPath: string;
  failureConverterPath: string;
  workflowInterceptorModules: string[];
} {
  return { ...converterPaths, workflowInterceptorModules: [sandboxModule('workflow-interceptors')] };
}
