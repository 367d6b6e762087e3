import { primaryOf } from './primary.js';

const named = (...names: string[]) => names.map((name) => ({ name, ...(name === 'decide' && { decision: true }) }));

it('what nobody has is taken first', () => {
  expect(primaryOf(named('note', 'take', 'propose'), null)?.name).toBe('take');
  expect(primaryOf(named('note', 'take', 'propose'), 'officer-1')?.name).toBe('propose');
});

it('a decision comes before everything else', () => {
  expect(primaryOf(named('take', 'sendBack', 'decide'), null)?.name).toBe('decide');
});

it('what settles what is owed comes before what the type offers besides; what cannot be done yet is no reason for another', () => {
  const owed = [{}, { command: 'propose' }];
  expect(primaryOf(named('askAnew', 'propose'), 'officer-1', owed)?.name).toBe('propose');
  expect(primaryOf(named('askAnew', 'note'), 'officer-1', owed)).toBeUndefined();
  expect(primaryOf(named('askAnew', 'note'), 'officer-1', [{}])?.name).toBe('askAnew');
});

it('what every dossier has is nobody’s first act', () => {
  expect(primaryOf(named('note', 'attachDocument', 'writeToClaimant'), 'officer-1')).toBeUndefined();
});
