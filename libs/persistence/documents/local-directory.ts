import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ObjectStore, type StoredObject, TooLargeError } from '../../ports/index.js';

/** Objects as files: `<directory>/<dossier>/<sha256>`, written beside and moved, so that no half of one is ever seen. */
export class LocalDirectory implements ObjectStore {
  constructor(private readonly directory: string) {}

  async put(dossier: string, content: AsyncIterable<Buffer>, limit: number): Promise<StoredObject> {
    const folder = join(this.directory, dossier);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const arriving = join(folder, `arriving-${randomUUID()}`);
    const hash = createHash('sha256');
    let bytes = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        bytes += chunk.length;
        hash.update(chunk);
        done(bytes > limit ? new TooLargeError(`more than ${limit} bytes`) : null, chunk);
      },
    });
    try {
      await pipeline(content, measure, createWriteStream(arriving, { mode: 0o600, flush: true }));
      const sha256 = hash.digest('hex');
      await rename(arriving, join(folder, sha256));
      return { sha256, bytes };
    } catch (error) {
      await rm(arriving, { force: true });
      throw error;
    }
  }

  async get(dossier: string, sha256: string): Promise<Readable | undefined> {
    const size = await this.size(dossier, sha256);
    return size === undefined ? undefined : createReadStream(join(this.directory, dossier, sha256));
  }

  async size(dossier: string, sha256: string): Promise<number | undefined> {
    try {
      return (await stat(join(this.directory, dossier, sha256))).size;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async erase(dossier: string): Promise<void> {
    await rm(join(this.directory, dossier), { recursive: true, force: true });
  }
}

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
