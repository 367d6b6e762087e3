import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Payload } from '@temporalio/common';
import proto from '@temporalio/proto';
import { kindOf, payloadKindKey, type PayloadKind } from '../sandbox/payload-kind.js';
import type { EncryptionKey, EncryptionKeys } from './keys.js';
import { PayloadEncryptionError } from './errors.js';

// CommonJS: Node finds no named exports in it.
const { temporal } = proto;

/**
 * A payload as Temporal keeps it: AES-256-GCM over the protobuf of the payload that was given, deflated where it is
 * large. Its length tells roughly how much was written, as any ciphertext's does.
 *
 * | metadata | content |
 * |---|---|
 * | `encoding` | `binary/encrypted` |
 * | `key-id` | which key |
 * | `workflow-id` | the workflow that the payload belongs to; empty for none |
 * | `hoso-kind` | `operator` for texts that operators may read; absent otherwise |
 *
 * All four are authenticated with the ciphertext: none can be changed, and a payload cannot be moved to another
 * workflow unnoticed. `data` is nonce (12 bytes), ciphertext, tag (16 bytes). Nonces are random, hence at most 2^32
 * payloads a key (NIST SP 800-38D, 8.3): decades of a nation's claims.
 */
export interface SealedLabel {
  readonly keyId: string;
  readonly workflowId: string;
  readonly kind: PayloadKind;
}

export const sealedEncoding = 'binary/encrypted';
const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;
const PayloadProto = temporal.api.common.v1.Payload;
/** Inside the ciphertext: a payload in a payload, made smaller. A record of many months would fill the history. */
const smallerEncoding = 'binary/hoso-deflate';
const worthwhileBytes = 1_024;
/** What Temporal takes in one payload, twice over. */
const largestBytes = 4 * 1_024 * 1_024;

/**
 * Encrypts one payload for one workflow.
 * @param stored false for what never reaches a history: nothing is saved by making it smaller
 */
export function seal(payload: Payload, workflowId: string, key: EncryptionKey, stored = true): Payload {
  const kind = kindOf(payload);
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, key.secret, nonce);
  sealing.setAAD(authenticated({ keyId: key.id, workflowId, kind }));
  const whole = PayloadProto.encode(payload).finish();
  const plain = stored ? smaller(whole) : whole;
  const data = Buffer.concat([nonce, sealing.update(plain), sealing.final(), sealing.getAuthTag()]);
  const metadata: Record<string, Uint8Array> = {
    encoding: bytes(sealedEncoding),
    'key-id': bytes(key.id),
    'workflow-id': bytes(workflowId),
  };
  if (kind === 'operator') metadata[payloadKindKey] = bytes(kind);
  return { metadata, data };
}

/** Whether a payload was made by `seal`; says nothing about its authenticity. */
export function isSealed(payload: Payload): boolean {
  return text(payload, 'encoding') === sealedEncoding;
}

/** The unencrypted metadata of a sealed payload; not to be trusted before `unseal` has authenticated it. */
export function labelOf(payload: Payload): SealedLabel {
  return { keyId: text(payload, 'key-id'), workflowId: text(payload, 'workflow-id'), kind: kindOf(payload) };
}

/**
 * Decrypts and authenticates one sealed payload.
 *
 * @throws PayloadEncryptionError `UNKNOWN_KEY` or `TAMPERED`
 */
export function unseal(payload: Payload, keys: EncryptionKeys): Payload {
  const label = labelOf(payload);
  const key = keys.byId.get(label.keyId);
  if (!key)
    throw new PayloadEncryptionError('UNKNOWN_KEY', `no key ${label.keyId} among ${[...keys.byId.keys()].join()}`);
  const data = payload.data ?? new Uint8Array();
  if (data.length < nonceBytes + tagBytes) throw new PayloadEncryptionError('TAMPERED', 'the payload is too short');
  try {
    const opening = createDecipheriv(cipher, key.secret, data.subarray(0, nonceBytes));
    opening.setAAD(authenticated(label));
    opening.setAuthTag(data.subarray(data.length - tagBytes));
    const plain = Buffer.concat([opening.update(data.subarray(nonceBytes, data.length - tagBytes)), opening.final()]);
    return unfolded(PayloadProto.decode(plain));
  } catch (cause) {
    const message = `the payload of ${label.workflowId} is not what key ${label.keyId} encrypted`;
    throw new PayloadEncryptionError('TAMPERED', message, { cause });
  }
}

function smaller(plain: Uint8Array): Uint8Array {
  if (plain.length < worthwhileBytes) return plain;
  const metadata = { encoding: bytes(smallerEncoding) };
  return PayloadProto.encode({ metadata, data: deflateRawSync(plain) }).finish();
}

function unfolded(payload: Payload): Payload {
  if (text(payload, 'encoding') !== smallerEncoding) return payload;
  return PayloadProto.decode(inflateRawSync(payload.data ?? new Uint8Array(), { maxOutputLength: largestBytes }));
}

function authenticated({ keyId, workflowId, kind }: SealedLabel): Buffer {
  return Buffer.from(JSON.stringify([sealedEncoding, keyId, workflowId, kind]));
}

function bytes(value: string): Uint8Array {
  return Buffer.from(value);
}

function text(payload: Payload, key: string): string {
  const value = payload.metadata?.[key];
  return value ? Buffer.from(value).toString() : '';
}
