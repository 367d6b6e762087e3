/** An object as a list shows it. */
export interface StoredObject {
  readonly name: string;
  readonly bytes: number;
  /** When it was stored or moved here, milliseconds since the epoch. */
  readonly storedAt: number;
}

/**
 * A store of bytes, separated by dossier so that those of a dossier can be erased together. It knows nothing about
 * their contents.
 */
export interface ObjectStore {
  /** Stores an object atomically, replacing one of the same name. */
  put(dossier: string, name: string, content: Buffer): Promise<void>;
  /** The bytes; undefined when there is no object of this name. */
  get(dossier: string, name: string): Promise<Buffer | undefined>;
  /** Renames an object atomically; returns whether it existed. */
  move(dossier: string, from: string, to: string): Promise<boolean>;
  /** Removes an object; nothing where there is none. */
  remove(dossier: string, name: string): Promise<void>;
  /** The objects of a dossier; empty when there are none. */
  list(dossier: string): Promise<readonly StoredObject[]>;
  /** Numbers of all dossiers with stored objects. */
  dossiers(): Promise<readonly string[]>;
  /** Removes all bytes of a dossier, including documents that were never attached; does nothing if there are none. */
  erase(dossier: string): Promise<void>;
}
