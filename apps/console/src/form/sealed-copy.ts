import type { Typed } from './collect.js';
import type { Edit } from './draft-api.js';
import { sealedCopies } from './kept.js';

/** What is kept on this machine of a draft: nothing that can be read without the key that its owner gets from the API. */
interface Stored {
  readonly id: string;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

/** What was typed here and did not reach the API. */
export interface SealedCopy {
  readonly typed: Typed;
  /** Version of the draft over which it was typed. */
  readonly version: number;
  /** Undefined in copies that an earlier version of the pages kept. */
  readonly edit?: Edit;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

const STORE = 'copies';

/** The result of an IndexedDB request; undefined where the browser has no storage. Typing works without it. */
async function inStore<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> {
  const opened = await new Promise<IDBDatabase | undefined>((done) => {
    try {
      const opening = indexedDB.open(sealedCopies, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'id' });
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => done(undefined);
      opening.onblocked = () => done(undefined);
    } catch {
      done(undefined);
    }
  });
  if (opened === undefined) return undefined;
  // Whoever signs out in another window deletes it.
  opened.onversionchange = () => opened.close();
  try {
    return await new Promise<T | undefined>((done) => {
      const request = ask(opened.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => done(request.result);
      request.onerror = () => done(undefined);
    });
  } catch {
    return undefined;
  } finally {
    opened.close();
  }
}

const keyOf = (browserKey: string): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    'raw',
    Uint8Array.from(atob(browserKey), (letter) => letter.charCodeAt(0)),
    'AES-GCM',
    false,
    ['encrypt', 'decrypt'],
  );

/** Keeps what is typed. @returns whether it is there now */
export async function keepSealed(id: string, browserKey: string, copy: SealedCopy): Promise<boolean> {
  try {
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(JSON.stringify(copy));
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, await keyOf(browserKey), text);
    const stored: Stored = { id, nonce, sealed };
    return (await inStore('readwrite', (store) => store.put(stored))) !== undefined;
  } catch {
    return false;
  }
}

/** What is kept of a draft; undefined when there is nothing, or it was sealed under another key. */
export async function openSealed(id: string, browserKey: string): Promise<SealedCopy | undefined> {
  const stored = await inStore<Stored | undefined>(
    'readonly',
    (store) => store.get(id) as IDBRequest<Stored | undefined>,
  );
  if (stored === undefined) return undefined;
  try {
    const key = await keyOf(browserKey);
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: stored.nonce }, key, stored.sealed);
    return JSON.parse(new TextDecoder().decode(opened)) as SealedCopy;
  } catch {
    return undefined;
  }
}

/** Keeps it no longer. */
export async function dropSealed(id: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(id));
}
