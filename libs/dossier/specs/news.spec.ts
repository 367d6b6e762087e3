import { siteVisit, workplaceInspection } from '../../made-up/index.js';
import { namesParties, newsForHolder, newsForParty, registered } from '../index.js';

const [inspection, visit] = [registered(workplaceInspection), registered(siteVisit)];

it('whoever has a dossier hears of what parties do and of facts that are reported, not of what officers do', () => {
  const { commands, facts } = newsForHolder(visit);
  expect(commands).toEqual(['writeMessage']);
  expect(newsForHolder(inspection).commands).toContain('attachDocument');
  expect(facts).toEqual(['accidentReported', 'accidentRetracted']);
  // What one dossier tells another is nobody's report.
  expect(newsForHolder(inspection).facts).toEqual([]);
});

it('a party hears of letters that go to it, and a claimant of money', () => {
  const letters = Object.values(inspection.letters ?? {}).filter(({ to }) =>
    to.some(({ role }) => role === 'employer'),
  );
  expect(newsForParty(inspection, 'employer')).toEqual([...new Set(letters.map(({ by }) => by))].sort());
  const money = Object.entries(inspection.events).flatMap(([kind, event]) => ('ledger' in event ? [kind] : []));
  expect(money.length).toBeGreaterThan(0);
  expect(newsForParty(inspection, 'claimant')).toEqual(expect.arrayContaining(money));
  expect(newsForParty(visit, 'claimant')).toEqual([]);
});

it('an event that names a party is known', () => {
  expect(namesParties(visit)).toEqual(['visitOrdered']);
});
