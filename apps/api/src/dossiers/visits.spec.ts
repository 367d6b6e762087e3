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

  it('is one look for ten minutes', () => {
    let now = 0;
    const visits = new Visits(() => now);
    expect(visits.knows(reading(), 'A-1')).toBe(false);
    visits.noted(reading(), 'A-1');
    now = 599_999;
    expect(visits.knows(reading({ purpose: 'ledger' }), 'A-1')).toBe(true);
    now = 600_000;
    expect(visits.knows(reading(), 'A-1')).toBe(false);
  });

  it.each([
    ['another dossier', {}, 'A-2'],
    ['another opening', { visit: 'visit-0002' }, 'A-1'],
    ['another reader', { person: { ...person, subject: 'officer-2' } }, 'A-1'],
    ['the same reader in another role', { person: { ...person, roles: ['auditor'] as const } }, 'A-1'],
    ['another purpose in the words of the reader', { words: 'a complaint' }, 'A-1'],
  ])('says nothing of %s', (_, change, dossier) => {
    const visits = new Visits();
    visits.noted(reading(), 'A-1');
    expect(visits.knows(reading(change), dossier)).toBe(false);
  });

  it('is forgotten after twenty thousand others', () => {
    const visits = new Visits();
    for (let i = 0; i <= 20_000; i += 1) visits.noted(reading(), `A-${i}`);
    expect([visits.knows(reading(), 'A-0'), visits.knows(reading(), 'A-1')]).toEqual([false, true]);
  });
});
