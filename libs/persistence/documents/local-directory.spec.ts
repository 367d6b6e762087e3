import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalDirectory } from './local-directory.js';

let directory: string;
let store: LocalDirectory;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hoso-documents-'));
  store = new LocalDirectory(directory);
});
afterAll(() => rm(directory, { recursive: true }));

const names = async (dossier: string) => (await store.list(dossier)).map(({ name }) => name).sort();

describe('the local object store', () => {
  it('gives back what was stored, in place of what had the name before', async () => {
    await store.put('A-1', 'one', Buffer.from('first'));
    await store.put('A-1', 'one', Buffer.from('hello world'));
    expect((await store.get('A-1', 'one'))?.toString()).toBe('hello world');
    expect(await store.list('A-1')).toEqual([{ name: 'one', bytes: 11, storedAt: expect.any(Number) as number }]);
    expect((await stat(join(directory, 'A-1', 'one'))).mode & 0o077).toBe(0);
  });

  it('has nothing where nothing is', async () => {
    expect(await store.get('A-9', 'x')).toBeUndefined();
    expect(await store.list('A-9')).toEqual([]);
    expect(await store.move('A-9', 'x', 'y')).toBe(false);
    await store.remove('A-9', 'x');
    await store.erase('A-9');
    expect(await new LocalDirectory(join(directory, 'nowhere')).dossiers()).toEqual([]);
  });

  it('keeps dossiers apart, and names them', async () => {
    await store.put('A-2', 'mine', Buffer.from('mine'));
    expect(await store.get('A-1', 'mine')).toBeUndefined();
    expect(await store.dossiers()).toEqual(expect.arrayContaining(['A-1', 'A-2']));
  });

  it('moves and removes', async () => {
    await store.put('A-3', 'from', Buffer.from('x'));
    expect(await store.move('A-3', 'from', 'to')).toBe(true);
    expect(await names('A-3')).toEqual(['to']);
    await store.remove('A-3', 'to');
    expect(await names('A-3')).toEqual([]);
  });

  it('erases all of a dossier and nothing of another', async () => {
    for (const [dossier, name] of [
      ['A-4', 'a'],
      ['A-4', 'b'],
      ['A-5', 'a'],
    ] as const)
      await store.put(dossier, name, Buffer.from('mine'));
    await store.erase('A-4');
    expect(await readdir(directory)).not.toContain('A-4');
    expect(await names('A-5')).toEqual(['a']);
  });
});
