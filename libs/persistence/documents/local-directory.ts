import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ObjectStore, StoredObject } from '../../ports/index.js';

const WRITING = '.writing';

/**
 * Objects as files: `<directory>/<dossier>/<name>`, written to a temporary file and moved, so that no partial file is
 * ever visible.
 */
export class LocalDirectory implements ObjectStore {
  constructor(private readonly directory: string) {}

  async put(dossier: string, name: string, content: Buffer): Promise<void> {
    await mkdir(join(this.directory, dossier), { recursive: true, mode: 0o700 });
    const writing = this.path(dossier, `${randomUUID()}${WRITING}`);
    try {
      await using file = await open(writing, 'wx', 0o600);
      await file.writeFile(content);
      await file.sync();
      await rename(writing, this.path(dossier, name));
    } catch (error) {
      await rm(writing, { force: true });
      throw error;
    }
  }

  get(dossier: string, name: string): Promise<Buffer | undefined> {
    return unlessMissing(readFile(this.path(dossier, name)), undefined);
  }

  move(dossier: string, from: string, to: string): Promise<boolean> {
    const moved = rename(this.path(dossier, from), this.path(dossier, to)).then(() => true);
    return unlessMissing(moved, false);
  }

  async remove(dossier: string, name: string): Promise<void> {
    await rm(this.path(dossier, name), { force: true });
  }

  async list(dossier: string): Promise<readonly StoredObject[]> {
    const names = await unlessMissing(readdir(join(this.directory, dossier)), []);
    const found = await Promise.all(names.map((name) => this.look(dossier, name)));
    return found.filter((object) => object !== undefined);
  }

  async dossiers(): Promise<readonly string[]> {
    const entries = await unlessMissing(readdir(this.directory, { withFileTypes: true }), []);
    return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  }

  async erase(dossier: string): Promise<void> {
    await rm(join(this.directory, dossier), { recursive: true, force: true });
  }

  private async look(dossier: string, name: string): Promise<StoredObject | undefined> {
    const found = await unlessMissing(stat(this.path(dossier, name)), undefined);
    return found && { name, bytes: found.size, storedAt: found.ctimeMs };
  }

  private path(dossier: string, name: string): string {
    return join(this.directory, dossier, name);
  }
}

/** The result, or a default when a file or folder is missing. */
const unlessMissing = async <T, E>(asked: Promise<T>, otherwise: E): Promise<T | E> => {
  try {
    return await asked;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return otherwise;
    throw error;
  }
};
