import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { LocalDirectory } from './local-directory.js';
import { checkedMedia } from './media.js';
import { TooLargeError } from './object-store.js';

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

describe('media types', () => {
  const passed = async (mediaType: string, ...chunks: string[]) =>
    text(Readable.from(checkedMedia(mediaType, content(...chunks))));

  it('pass what begins as it says, however it is cut', async () => {
    expect(await passed('application/pdf', '%P', 'DF', '-1.7 text', ' more')).toBe('%PDF-1.7 text more');
  });

  it.each([
    ['application/pdf', 'MZ this is a program'],
    ['application/pdf', '%PD'],
    ['application/pdf', ''],
    ['image/png', '%PDF-1.7'],
    ['text/html', '<script>'],
  ])('refuse as %s the bytes %s', async (mediaType, bytes) => {
    await expect(passed(mediaType, bytes)).rejects.toThrow('UNSUPPORTED_MEDIA_TYPE');
  });
});
