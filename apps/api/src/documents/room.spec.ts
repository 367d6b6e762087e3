import type { Attachment } from '../../../../libs/persistence/index.js';
import { demandRoom, Uploads } from './room.js';

const held = (author: string, bytes: number): Attachment => ({
  dossier: 'A-1',
  sequence: 1,
  author,
  id: 'x',
  kind: 'x',
  sha256: 'x',
  bytes,
  mediaType: 'application/pdf',
});
const quotas = { dossier: { documents: 4, bytes: 1_000 }, person: { documents: 2, bytes: 600 } };

describe('the room in a dossier', () => {
  it.each([
    ['is there for the first', [], 600, undefined],
    ['ends for one person by number, before it ends for others', [held('me', 1), held('me', 1)], 1, 'One person'],
    ['ends for one person by bytes', [held('me', 300)], 301, 'One person'],
    ['is there while others have filled theirs', [held('you', 300), held('you', 300)], 300, undefined],
    ['ends for all by bytes', [held('you', 500), held('they', 400)], 101, 'A dossier'],
    ['ends for all by number', ['a', 'b', 'c', 'd'].map((who) => held(who, 1)), 1, 'A dossier'],
  ])('%s', (_, before, bytes, full) => {
    const ask = () => demandRoom(before, 'me', bytes, quotas);
    if (full === undefined) expect(ask).not.toThrow();
    else
      expect(ask).toThrow(
        expect.objectContaining({
          code: 'QUOTA_EXCEEDED',
          parts: { detail: expect.objectContaining({ en: expect.stringContaining(full) as unknown }) as unknown },
        }),
      );
  });
});

describe('uploads under way', () => {
  it('are so many of one person, so many together, and count no longer when they are over', async () => {
    const uploads = new Uploads({ together: 3, ofOne: 2 });
    const open: (() => void)[] = [];
    const begin = (subject: string) =>
      uploads.within(subject, () => new Promise<void>((resolve) => open.push(resolve)));
    const running = [begin('a'), begin('a')];
    await expect(begin('a')).rejects.toMatchObject({ code: 'RATE_LIMITED', status: 429 });
    running.push(begin('b'));
    await expect(begin('c')).rejects.toMatchObject({ code: 'UNAVAILABLE', status: 503 });
    open.forEach((end) => end());
    await Promise.all(running);
    await expect(uploads.within('a', () => Promise.reject(new Error('broken off')))).rejects.toThrow('broken off');
    expect(await uploads.within('a', () => Promise.resolve('fine'))).toBe('fine');
  });
});
