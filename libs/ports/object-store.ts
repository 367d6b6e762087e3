/** An object as a list shows it. */
export interface StoredObject {
  readonly name: string;
  readonly bytes: number;
  /** When it was stored or moved here, milliseconds since the epoch. */
  readonly storedAt: number;
}

/** Where bytes are kept, apart by dossier so that those of a dossier can be erased together. It knows nothing of them. */
export interface ObjectStore {
  /** Stores an object whole or not at all, in place of one of the same name. */
  put(dossier: string, name: string, content: Buffer): Promise<void>;
  /** The bytes; undefined when there are none of this name. */
  get(dossier: string, name: string): Promise<Buffer | undefined>;
  /** Gives an object another name, at once; whether there was one. */
  move(dossier: string, from: string, to: string): Promise<boolean>;
  /** Removes an object; nothing where there is none. */
  remove(dossier: string, name: string): Promise<void>;
  /** What is stored of a dossier; nothing where there is none. */
  list(dossier: string): Promise<readonly StoredObject[]>;
  /** Numbers of all dossiers of which something is stored. */
  dossiers(): Promise<readonly string[]>;
  /** Removes all bytes of a dossier, also of documents that were never attached; nothing where there are none. */
  erase(dossier: string): Promise<void>;
}
