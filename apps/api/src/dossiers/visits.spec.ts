import type { Person } from '../people/actor.js';
import type { Reading } from './readings.js';
import { Visits } from './visits.js';

const person = { subject: 'officer-1', roles: ['officer'] } as unknown as Person;
const reading = (change: Partial<Reading> = {}): Reading => ({
  person,
  requestId: 'r',
  purpose: 'dossier',
  visit: 'visit-0001',
  ...change,
});

describe('an opening of a page', () => {
  it.each(['dossier', 'timeline', 'ledger', 'form'])('covers its part: %s', (purpose) =>
    expect(new Visits().covers(reading({ purpose }))).toBe(true),
  );

  it.each(['document', 'list of documents', 'letter', 'readers', 'search'])('does not cover %s', (purpose) =>
    expect(new Visits().covers(reading({ purpose }))).toBe(false),
  );

  it('covers nothing where the page does not name it', () => {
    const { visit: _, ...unnamed } = reading();
    expect(new Visits().covers(unnamed)).toBe(false);
  });

  /** Of these reads, one after the other: which were logged. */
  const logged = async (visits: Visits, ...reads: readonly (readonly [Reading, string])[]) => {
    const all: boolean[] = [];
    for (const [at, [read, dossier]] of reads.entries()) {
      all[at] = false;
      await visits.once(read, dossier, () => {
        all[at] = true;
        return Promise.resolve();
      });
    }
    return all;
  };

  it('is one look for ten minutes', async () => {
    let now = 0;
    const visits = new Visits(() => now);
    expect(await logged(visits, [reading(), 'A-1'])).toEqual([true]);
    now = 599_999;
    expect(await logged(visits, [reading({ purpose: 'ledger' }), 'A-1'])).toEqual([false]);
    now = 600_000;
    expect(await logged(visits, [reading(), 'A-1'])).toEqual([true]);
  });

  it('is one look when its parts are read side by side: none is shown before it is logged', async () => {
    const visits = new Visits();
    const log = Promise.withResolvers<void>();
    let entries = 0;
    let shown = 0;
    const reads = ['dossier', 'timeline', 'ledger', 'form'].map((purpose) =>
      visits
        .once(reading({ purpose }), 'A-1', () => {
          entries += 1;
          return log.promise;
        })
        .then(() => (shown += 1)),
    );
    await Promise.resolve();
    expect([entries, shown]).toEqual([1, 0]);
    log.resolve();
    await Promise.all(reads);
    expect([entries, shown]).toEqual([1, 4]);
  });

  it('is logged by the next part when it could not be logged', async () => {
    const visits = new Visits();
    const failing = () => Promise.reject(new Error('no database'));
    await expect(visits.once(reading(), 'A-1', failing)).rejects.toThrow('no database');
    expect(await logged(visits, [reading({ purpose: 'ledger' }), 'A-1'])).toEqual([true]);
  });

  it.each([
    ['another dossier', {}, 'A-2'],
    ['another opening', { visit: 'visit-0002' }, 'A-1'],
    ['another reader', { person: { ...person, subject: 'officer-2' } }, 'A-1'],
    ['the same reader in another role', { person: { ...person, roles: ['auditor'] as const } }, 'A-1'],
    ['another purpose in the words of the reader', { words: 'a complaint' }, 'A-1'],
  ])('says nothing of %s', async (_, change, dossier) => {
    expect(await logged(new Visits(), [reading(), 'A-1'], [reading(change), dossier])).toEqual([true, true]);
  });

  it('is forgotten after twenty thousand others', async () => {
    const visits = new Visits();
    await logged(visits, ...Array.from({ length: 20_001 }, (_, i) => [reading(), `A-${i}`] as const));
    expect(await logged(visits, [reading(), 'A-1'], [reading(), 'A-0'])).toEqual([false, true]);
  });
});
