import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { canonicalJson } from '../canonical.js';

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

/** The key of one dossier: encrypts its personal fields, and keys their digests so that nobody can guess them. */
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

  /** Authenticated with dossier and SHA-256 (hex) of the bytes, so that no other document can replace it. */
  sealDocument(sha256: string, content: Buffer): Buffer {
    return seal(this.documentKey, content, `${this.dossier}:document:${sha256}`);
  }

  /** @throws Error when it was changed, is another one, or of another dossier */
  openDocument(sha256: string, sealed: Buffer): Buffer {
    return open(this.documentKey, sealed, `${this.dossier}:document:${sha256}`);
  }

  /** The reference that replaces a party's subject in the record: nobody can link the two once the key is gone. */
  reference(subject: string): string {
    return `party-${createHmac('sha256', this.digestKey).update(`subject:${subject}`).digest('hex').slice(0, 32)}`;
  }

  /** Name under which a document is stored; the document cannot be guessed from it by trial. */
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

/** Makes the digests by which dossiers are found by what leads to a person. */
export interface FieldSeals {
  /** `KEY:DIGEST`: the same for the same value of the field in every dossier. */
  sealField(name: string, value: string): string;
}

/** A master key: wraps dossier keys and seals. */
class MasterKey implements FieldSeals {
  /** First 8 hex digits of its SHA-256. */
  readonly id: string;
  private readonly key: Buffer;
  private readonly sealKey: Buffer;
  private readonly fieldKey: Buffer;

  constructor(base64: string) {
    this.key = Buffer.from(base64, 'base64');
    if (this.key.length !== 32) throw new Error('HOSO_RECORD_KEY must be the base64 of 32 bytes, or several by commas');
    this.sealKey = Buffer.from(hkdfSync('sha256', this.key, '', 'hoso record seal', 32));
    this.fieldKey = Buffer.from(hkdfSync('sha256', this.key, '', 'hoso record field', 32));
    this.id = createHash('sha256').update(this.key).digest('hex').slice(0, 8);
  }

  seal(what: string, hash?: Buffer): Buffer {
    const sealing = createHmac('sha256', this.sealKey).update(what);
    return (hash === undefined ? sealing : sealing.update(hash)).digest();
  }

  sealField(name: string, value: string): string {
    return `${this.id}:${createHmac('sha256', this.fieldKey).update(`${name}:${value}`).digest('base64url')}`;
  }

  wrap(dossier: string, key: Buffer): Buffer {
    return seal(this.key, key, dossier);
  }

  unwrap(dossier: string, wrapped: Buffer): Buffer {
    return open(this.key, wrapped, dossier);
  }
}

/** Whether a text holds one master key or several, separated by commas: base64 of 32 bytes each. */
export const holdsRecordKeys = (text: string): boolean =>
  text.split(',').every((key) => /^[A-Za-z0-9+/]{43}=$/.test(key.trim()));

/** What a seal is over: made by `sealed…`. */
export interface Sealable {
  readonly what: string;
  readonly hash?: Buffer;
}

/** The end of a dossier's chain. */
export const sealedEnd = (dossier: string, sequence: number, hash: Buffer): Sealable => ({
  what: `${dossier}:${sequence}:`,
  hash,
});
/** The end of the stream of all dossiers. */
export const sealedStream = (position: number, hash: Buffer): Sealable => ({ what: `stream:${position}:`, hash });
/** The end of a chain of evidence: looks or receipts. */
export const sealedEvidence = (log: string, position: number, hash: Buffer): Sealable => ({
  what: `evidence:${log}:${position}:`,
  hash,
});
/** Seal of an erasure, so that a mere deletion cannot pass for one. */
export const sealedErasure = (erasure: Erasing): Sealable => ({ what: `erasure:${canonicalJson({ ...erasure })}` });

/**
 * Makes, wraps and unwraps dossier keys under the master key (HOSO_RECORD_KEY, base64 of 32 bytes), and seals with it.
 * Of several keys, separated by commas, the first wraps and seals; the others are still accepted, so that keys can be
 * rotated while people work. A thousand unwrapped keys are cached, so that the next act on the same dossier needs no
 * unwrapping.
 */
export class DossierKeys implements FieldSeals {
  /** Of the first master key: first 8 hex digits of its SHA-256. */
  readonly id: string;
  private readonly masters: readonly MasterKey[];
  private readonly known = new Map<string, DossierCipher>();

  /** @throws Error when a key is not 32 bytes */
  constructor(masterKeysBase64: string) {
    this.masters = masterKeysBase64.split(',').map((key) => new MasterKey(key.trim()));
    this.id = this.first.id;
  }

  private get first(): MasterKey {
    const [first] = this.masters;
    if (first === undefined) throw new Error('HOSO_RECORD_KEY is empty');
    return first;
  }

  /**
   * HMAC-SHA-256 under the first master key. Somebody who can write to the database, but has no key, can recompute a
   * chain after an edit, but not its seal.
   */
  seal({ what, hash }: Sealable): Buffer {
    return this.first.seal(what, hash);
  }

  /** A search field's digest under the first master key. */
  sealField(name: string, value: string): string {
    return this.first.sealField(name, value);
  }

  /** Its digests under all of them: of rows that were written before the first one was the first, too. */
  fieldSeals(name: string, value: string): readonly string[] {
    return this.masters.map((master) => master.sealField(name, value));
  }

  /** The master keys but the first. */
  get formerly(): readonly FieldSeals[] {
    return this.masters.slice(1);
  }

  /** Under which master key it is sealed: `first`, `other`, or `none`. */
  sealedBy({ what, hash }: Sealable, seal: Buffer | null): 'first' | 'other' | 'none' {
    const by = this.masters.findIndex((master) => {
      const expected = master.seal(what, hash);
      return seal?.length === expected.length && timingSafeEqual(seal, expected);
    });
    return by === -1 ? 'none' : by === 0 ? 'first' : 'other';
  }

  /** A new random key for a dossier. */
  create(dossier: string): { readonly stored: WrappedKey; readonly cipher: DossierCipher } {
    const key = randomBytes(32);
    return {
      stored: { masterKey: this.id, wrapped: this.first.wrap(dossier, key) },
      cipher: new DossierCipher(dossier, key),
    };
  }

  /** @throws Error naming the master keys when it was wrapped under another one */
  unwrap(dossier: string, stored: WrappedKey): DossierCipher {
    const name = `${dossier}:${stored.wrapped.toString('base64')}`;
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const cipher = new DossierCipher(dossier, this.opened(dossier, stored));
    const oldest = this.known.size >= 1_000 ? this.known.keys().next().value : undefined;
    if (oldest !== undefined) this.known.delete(oldest);
    this.known.set(name, cipher);
    return cipher;
  }

  /**
   * The same dossier key under the first master key.
   * @throws Error when it does not open
   */
  rewrap(dossier: string, stored: WrappedKey): WrappedKey {
    return { masterKey: this.id, wrapped: this.first.wrap(dossier, this.opened(dossier, stored)) };
  }

  /** A third party's secret, as it is stored; `name` must be the same when it is opened. */
  sealSecret(name: string, secret: Buffer): WrappedKey {
    return { masterKey: this.id, wrapped: this.first.wrap(`secret ${name}`, secret) };
  }

  /** @throws Error when it does not open, or was sealed under another name */
  openSecret(name: string, stored: WrappedKey): Buffer {
    return this.opened(`secret ${name}`, stored);
  }

  private opened(dossier: string, { masterKey, wrapped }: WrappedKey): Buffer {
    const master = this.masters.find(({ id }) => id === masterKey);
    if (master !== undefined) return master.unwrap(dossier, wrapped);
    const given = this.masters.map(({ id }) => id).join(', ');
    throw new Error(`the key of ${dossier} is wrapped under master key ${masterKey}, given is ${given}`);
  }
}
