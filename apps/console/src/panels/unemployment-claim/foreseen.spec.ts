import type { Typed } from '../../form/collect.js';
import { foreseenFacts, knownFrom } from './foreseen.js';

it('takes of the claim what it says already, as it was typed, where it is understood', () => {
  expect(
    knownFrom({ '/form/job/terminationDate': '15/10/2026', '/form/insurance/contributionMonths': '54', '/x': 'y' }),
  ).toEqual({ '/terminationDate': '15/10/2026', '/contributedMonths': '54' });
  const unclear: readonly Typed[] = [
    {},
    { '/form/job/terminationDate': '31/02/2026', '/form/insurance/contributionMonths': 'many' },
    { '/form/job/terminationDate': '', '/form/insurance/contributionMonths': '0' },
  ];
  expect(unclear.map(knownFrom)).toEqual([{}, {}, {}]);
});

it('asks the law of somebody who would be entitled, and files today', () => {
  const value = {
    terminationDate: '2026-10-15',
    contributedMonths: 54,
    workplaceRegion: 1,
    salaries: { by: 'one', salary: 12_000_000 },
  };
  expect(foreseenFacts(value, '2026-11-02')).toEqual({
    terminationDate: '2026-10-15',
    contributedMonths: 54,
    workplaceRegion: 1,
    wageScheme: 'employer',
    salaries: Array(6).fill(12_000_000),
    reason: 'agreement',
    contract: { kind: 'indefinite' },
    filed: '2026-11-02',
  });
});
