import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { canonicalJson } from '../record/canonical.js';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Nonce, ciphertext and tag in one piece; `context` must be the same when it is opened. */
const seal = (key: Buffer, plaintext: Buffer, context: string): Buffer => {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes }).setAAD(Buffer.from(context));
  return Buffer.concat([nonce, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
};

const open = (key: Buffer, sealed: Buffer, context: string): Buffer => {
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes })
    .setAAD(Buffer.from(context))
    .setAuthTag(sealed.subarray(-tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()]);
};

/** Personal fields of an event. */
export type PersonalFields = Readonly<Record<string, unknown>>;

/** The key of one dossier: encrypts its personal fields and digests them so that nobody can guess them. */
export class DossierCipher {
  private readonly cipherKey: Buffer;
  private readonly digestKey: Buffer;
  private readonly documentKey: Buffer;

  constructor(
    private readonly dossier: string,
    key: Buffer,
  ) {
    const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', key, '', `hoso record ${purpose}`, 32));
    this.cipherKey = derive('cipher');
    this.digestKey = derive('digest');
    this.documentKey = derive('document');
  }

  /** Authenticated with dossier and sequence, so that a ciphertext cannot be moved to another event. */
  encrypt(sequence: number, fields: PersonalFields): Buffer {
    return seal(this.cipherKey, Buffer.from(canonicalJson(fields)), `${this.dossier}:${sequence}`);
  }

  /** @throws Error when the ciphertext was changed or belongs to another event */
  decrypt(sequence: number, ciphertext: Buffer): PersonalFields {
    return JSON.parse(open(this.cipherKey, ciphertext, `${this.dossier}:${sequence}`).toString()) as PersonalFields;
  }

  /** HMAC-SHA-256 of the canonical fields, hex. */
  digest(fields: PersonalFields): string {
    return createHmac('sha256', this.digestKey).update(canonicalJson(fields)).digest('hex');
  }

  /** Authenticated with dossier and SHA-256 (hex) of the bytes, so that no other document can take its place. */
  sealDocument(sha256: string, content: Buffer): Buffer {
    return seal(this.documentKey, content, `${this.dossier}:document:${sha256}`);
  }

  /** @throws Error when it was changed, is another one, or of another dossier */
  openDocument(sha256: string, sealed: Buffer): Buffer {
    return open(this.documentKey, sealed, `${this.dossier}:document:${sha256}`);
  }

  /** Name under which a document is stored: whoever has it cannot try out which one it is. */
  documentName(sha256: string): string {
    return createHmac('sha256', this.digestKey).update(`document:${sha256}`).digest('hex');
  }
}

/** A dossier's key as it is stored. */
export interface WrappedKey {
  /** Tells under which master key it was wrapped. */
  readonly masterKey: string;
  readonly wrapped: Buffer;
}

/** An erasure as it is sealed. */
export interface Erasing {
  readonly dossier: string;
  readonly reason: string;
  readonly by: string;
  /** Milliseconds since the epoch, by the database's clock. */
  readonly at: number;
}

/**
 * Makes, wraps and unwraps dossier keys under the master key (HOSO_RECORD_KEY, base64 of 32 bytes). A thousand
 * unwrapped keys stay in memory, so that the next act on the same dossier needs no unwrapping.
 */
export class DossierKeys {
  /** First 8 hex digits of the master key's SHA-256. */
  readonly id: string;
  private readonly master: Buffer;
  private readonly sealKey: Buffer;
  private readonly known = new Map<string, DossierCipher>();

  /** @throws Error when the key is not 32 bytes */
  constructor(masterKeyBase64: string) {
    this.master = Buffer.from(masterKeyBase64, 'base64');
    if (this.master.length !== 32) throw new Error('HOSO_RECORD_KEY must be the base64 of 32 bytes');
    this.sealKey = Buffer.from(hkdfSync('sha256', this.master, '', 'hoso record seal', 32));
    this.id = createHash('sha256').update(this.master).digest('hex').slice(0, 8);
  }

  /**
   * Seals the end of a dossier's chain: HMAC-SHA-256 under the master key. Whoever can write to the database, but does
   * not have the key, can recompute a chain after an edit, not its seal.
   */
  seal(dossier: string, sequence: number, hash: Buffer): Buffer {
    return createHmac('sha256', this.sealKey).update(`${dossier}:${sequence}:`).update(hash).digest();
  }

  /** Seals the end of the stream of all dossiers, as `seal` does a dossier's. */
  sealStream(position: number, hash: Buffer): Buffer {
    return createHmac('sha256', this.sealKey).update(`stream:${position}:`).update(hash).digest();
  }

  /** Seals that personal data was erased: who deletes some cannot make an erasure of it. */
  sealErasure(erasure: Erasing): Buffer {
    return createHmac('sha256', this.sealKey)
      .update(`erasure:${canonicalJson({ ...erasure })}`)
      .digest();
  }

  /** A new random key for a dossier. */
  create(dossier: string): { readonly stored: WrappedKey; readonly cipher: DossierCipher } {
    const key = randomBytes(32);
    return {
      stored: { masterKey: this.id, wrapped: seal(this.master, key, dossier) },
      cipher: new DossierCipher(dossier, key),
    };
  }

  /** @throws Error naming both master keys when it was wrapped under another one */
  unwrap(dossier: string, stored: WrappedKey): DossierCipher {
    const name = `${dossier}:${stored.wrapped.toString('base64')}`;
    const known = this.known.get(name);
    if (known !== undefined) return known;
    if (stored.masterKey !== this.id)
      throw new Error(`the key of ${dossier} is wrapped under master key ${stored.masterKey}, given is ${this.id}`);
    const cipher = new DossierCipher(dossier, open(this.master, stored.wrapped, dossier));
    const oldest = this.known.size >= 1_000 ? this.known.keys().next().value : undefined;
    if (oldest !== undefined) this.known.delete(oldest);
    this.known.set(name, cipher);
    return cipher;
  }
}
