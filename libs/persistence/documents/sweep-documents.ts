import type { EntityManager } from '@mikro-orm/postgresql';
import { erasedAmong } from '../fold/batches.js';
import type { ObjectStore, StoredObject } from '../../ports/index.js';
import type { DossierCipher } from '../personal/keys.js';
import { type Sql, sqlOf } from '../sql.js';
import { ARRIVING, SEALED, type SealedDocuments, sha256Of } from './sealed-documents.js';

/** An act is done or refused within seconds; anything older was left by a program that ended in between. */
const AN_HOUR = 3_600_000;

/** What a sweep did, in objects. */
export interface SweptDocuments {
  /** Stored before documents were sealed, and sealed now. */
  readonly sealed: number;
  /** Their act was done: they now have their final name. */
  readonly settled: number;
  /** Their act was refused or never done, or their dossier was erased. */
  readonly removed: number;
}

interface Parts {
  readonly em: EntityManager;
  readonly store: ObjectStore;
  readonly documents: SealedDocuments;
}

/**
 * Brings the stored bytes in line with the record: attached documents are sealed under their final name; leftovers of a
 * refused act or an interrupted program are deleted. Sealed documents that the record does not know are left, because
 * the record may have been restored to an earlier point.
 * @param now milliseconds since the epoch
 */
export async function sweepDocuments(parts: Parts, now: number): Promise<SweptDocuments> {
  const swept = { sealed: 0, settled: 0, removed: 0 };
  for (const dossier of await parts.store.dossiers()) {
    for (const [what, objects] of Object.entries(await sweepDossier(parts, sqlOf(parts.em), dossier, now))) {
      swept[what as keyof SweptDocuments] += objects;
    }
  }
  return swept;
}

async function sweepDossier({ store, documents }: Parts, db: Sql, dossier: string, now: number) {
  const swept = { sealed: 0, settled: 0, removed: 0 };
  const erased = (await erasedAmong(db, [dossier])).has(dossier);
  const cipher = await documents.cipherOf(dossier);
  const known = new Map<string, string>();
  for (const { sha256 } of await documents.attachments(dossier))
    if (cipher !== undefined) known.set(cipher.documentName(sha256), sha256);
  for (const object of await store.list(dossier)) {
    const act = actOn(object, { erased, known, old: now - object.storedAt >= AN_HOUR });
    if (act === 'seal' && cipher !== undefined) swept.sealed += await seal(store, cipher, dossier, object.name);
    if (act === 'settle') swept.settled += Number(await store.move(dossier, object.name, `${stemOf(object)}${SEALED}`));
    if (act === 'remove') {
      await store.remove(dossier, object.name);
      swept.removed += 1;
    }
  }
  return swept;
}

const stemOf = ({ name }: StoredObject): string => name.split('.')[0] ?? '';

/** What to do with an object; undefined: nothing. */
function actOn(
  object: StoredObject,
  { erased, known, old }: { erased: boolean; known: ReadonlyMap<string, string>; old: boolean },
): 'seal' | 'settle' | 'remove' | undefined {
  if (erased) return 'remove';
  if (object.name.endsWith(SEALED)) return undefined;
  if ([...known.values()].includes(object.name)) return 'seal';
  if (!old) return undefined;
  return object.name.endsWith(ARRIVING) && known.has(stemOf(object)) ? 'settle' : 'remove';
}

/** Seals what was stored unencrypted, if it is what was attached; otherwise it is left for verification to find. */
async function seal(store: ObjectStore, cipher: DossierCipher, dossier: string, sha256: string): Promise<number> {
  const content = await store.get(dossier, sha256);
  if (content === undefined || sha256Of(content) !== sha256) return 0;
  await store.put(dossier, `${cipher.documentName(sha256)}${SEALED}`, cipher.sealDocument(sha256, content));
  await store.remove(dossier, sha256);
  return 1;
}
