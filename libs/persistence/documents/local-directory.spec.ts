import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { TooLargeError } from '../../ports/index.js';
import { LocalDirectory } from './local-directory.js';

let directory: string;
let store: LocalDirectory;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hoso-documents-'));
  store = new LocalDirectory(directory);
});
afterAll(() => rm(directory, { recursive: true }));

const content = (...chunks: string[]) => Readable.from(chunks.map((chunk) => Buffer.from(chunk)));

describe('the local object store', () => {
  it('names bytes by their SHA-256 and gives them back', async () => {
    const sha256 = createHash('sha256').update('hello world').digest('hex');
    expect(await store.put('A-1', content('hello ', 'world'), 100)).toEqual({ sha256, bytes: 11 });
    const stored = await store.get('A-1', sha256);
    expect(stored && (await text(stored))).toBe('hello world');
    expect(await store.size('A-1', sha256)).toBe(11);
  });

  it('keeps dossiers apart', async () => {
    const { sha256 } = await store.put('A-1', content('mine'), 100);
    expect(await store.get('A-2', sha256)).toBeUndefined();
  });

  it('erases all of a dossier and nothing of another', async () => {
    const mine = await store.put('A-4', content('mine'), 100);
    await store.put('A-4', content('too'), 100);
    const other = await store.put('A-5', content('mine'), 100);
    await store.erase('A-4');
    expect(await store.get('A-4', mine.sha256)).toBeUndefined();
    expect(await readdir(directory)).not.toContain('A-4');
    expect(await store.size('A-5', other.sha256)).toBe(4);
    await store.erase('A-4');
  });

  it('keeps nothing of what is too large or breaks off', async () => {
    await expect(store.put('A-3', content('x'.repeat(60), 'x'.repeat(60)), 100)).rejects.toThrow(TooLargeError);
    const broken = (async function* () {
      yield Buffer.from('half');
      await Promise.resolve();
      throw new Error('gone');
    })();
    await expect(store.put('A-3', broken, 100)).rejects.toThrow('gone');
    expect(await readdir(join(directory, 'A-3'))).toEqual([]);
  });
});
