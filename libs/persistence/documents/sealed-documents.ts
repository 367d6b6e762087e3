import { createHash, randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { ObjectStore } from '../../ports/index.js';
import type { DossierCipher, DossierKeys } from '../personal/keys.js';
import { type Sql, sqlOf } from '../sql.js';
import { type Attachment, attachmentsOf } from './attachments.js';

/** Suffixes of names: of what belongs to a dossier, and of what was received for an act that is not done yet. */
export const SEALED = '.sealed';
export const ARRIVING = '.arriving';

/** What is wrong with a stored document: it is missing, or not what was attached. */
export class DocumentFault extends Error {
  override readonly name = 'DocumentFault';
  constructor(readonly what: 'lost' | 'altered') {
    super(what);
  }
}

/** How the record and its readers identify the bytes. */
export interface NamedBytes {
  /** Hex. */
  readonly sha256: string;
  /** 64 hex digits, which only the dossier's key can make of the bytes. */
  readonly id: string;
  readonly bytes: number;
}

/** Bytes that were received, and belong to the dossier only once their act is done. */
export interface TakenIn extends NamedBytes {
  /** The act was done. */
  attached(): Promise<void>;
  /** The act was refused: nothing of them stays. */
  refused(): Promise<void>;
}

/** SHA-256 of bytes, hex. */
export const sha256Of = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

const namedBy = (cipher: DossierCipher, content: Buffer): NamedBytes => {
  const sha256 = sha256Of(content);
  return { sha256, id: cipher.documentName(sha256), bytes: content.length };
};

/**
 * The documents of dossiers, each sealed under its dossier's key: access to the disk alone reveals nothing, and erasing
 * the key erases them. Reading returns what was attached, or a named fault.
 */
export class SealedDocuments {
  private readonly db: Sql;

  constructor(
    private readonly store: ObjectStore,
    private readonly keys: DossierKeys,
    em: EntityManager,
  ) {
    this.db = sqlOf(em);
  }

  /** @throws Error when the dossier has no key: it is unknown, or erased */
  async takeIn(dossier: string, content: Buffer): Promise<TakenIn> {
    const cipher = await this.keyOf(dossier);
    const named = namedBy(cipher, content);
    const arriving = `${named.id}.${randomUUID()}${ARRIVING}`;
    await this.store.put(dossier, arriving, cipher.sealDocument(named.sha256, content));
    return {
      ...named,
      attached: async () => void (await this.store.move(dossier, arriving, `${named.id}${SEALED}`)),
      refused: () => this.store.remove(dossier, arriving),
    };
  }

  /**
   * The bytes that were attached.
   * @throws DocumentFault
   */
  async open(dossier: string, document: { readonly sha256: string; readonly bytes: number }): Promise<Buffer> {
    const cipher = await this.cipherOf(dossier);
    if (cipher === undefined) throw new DocumentFault('lost');
    const content = await this.read(dossier, cipher, document.sha256);
    if (content.length === document.bytes && sha256Of(content) === document.sha256) return content;
    throw new DocumentFault('altered');
  }

  /**
   * The id of these bytes in a dossier, without storing them.
   * @throws Error when the dossier has no key: it is unknown, or erased
   */
  async named(dossier: string, content: Buffer): Promise<NamedBytes> {
    return namedBy(await this.keyOf(dossier), content);
  }

  /** What was attached to a dossier according to its record, and by whom. */
  attachments(dossier: string): Promise<readonly Attachment[]> {
    return this.attachmentsOf([dossier]);
  }

  /** The same of several dossiers. */
  attachmentsOf(dossiers: readonly string[]): Promise<readonly Attachment[]> {
    return attachmentsOf(this.db, this.keys, dossiers);
  }

  private async read(dossier: string, cipher: DossierCipher, sha256: string): Promise<Buffer> {
    const name = cipher.documentName(sha256);
    const sealed = (await this.store.get(dossier, `${name}${SEALED}`)) ?? (await this.arrived(dossier, name));
    if (sealed !== undefined) {
      try {
        return cipher.openDocument(sha256, sealed);
      } catch {
        throw new DocumentFault('altered');
      }
    }
    // Stored before documents were sealed; the next sweep seals it.
    const plain = await this.store.get(dossier, sha256);
    if (plain === undefined) throw new DocumentFault('lost');
    return plain;
  }

  /** What was received by a program that ended before it could confirm the act. */
  private async arrived(dossier: string, name: string): Promise<Buffer | undefined> {
    const arriving = (await this.store.list(dossier)).find(
      (object) => object.name.startsWith(`${name}.`) && object.name.endsWith(ARRIVING),
    );
    return arriving && this.store.get(dossier, arriving.name);
  }

  private async keyOf(dossier: string): Promise<DossierCipher> {
    const cipher = await this.cipherOf(dossier);
    if (cipher === undefined) throw new Error(`${dossier} has no key`);
    return cipher;
  }

  /** The cipher of a dossier; undefined when it has no key: it is unknown, or erased. */
  async cipherOf(dossier: string): Promise<DossierCipher | undefined> {
    const { rows } = await sql<{ master_key: string; wrapped: Buffer }>`
      select master_key, wrapped from hoso.dossier_key where dossier = ${dossier}`.execute(this.db);
    const [row] = rows;
    return row && this.keys.unwrap(dossier, { masterKey: row.master_key, wrapped: row.wrapped });
  }
}
