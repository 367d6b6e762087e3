import { civilDate } from '../../libs/calendar/index.js';
import { citedUnder } from '../../libs/policy/index.js';
import { unemploymentClaim } from './definition.js';
import { awarded, before2026, missed, proposed, running } from './given/index.js';
import { lawOfAct } from './law.js';

// A repealed article is the ground of no later act.
const OF_2013 = /\b(L13|D28|C28|D61)\b/;
const OF_2025 = /\b(L25|D374)\b/;
/** What only the circular of 2015 knows, for notices before 2026. */
const OF_THE_CIRCULAR = ['declareExemption', 'submitExcuse', 'acceptProof', 'rejectProof', 'excuse'];
/** What the law of 2025 has brought. */
const SINCE_2026 = ['requestOwnTermination', 'moveNoticeDays', 'supplementContract', 'waiveContract'];

const { submission, commands, deadlines } = unemploymentClaim;
const grounds = Object.entries({ submit: submission, ...commands, ...deadlines }).flatMap(([name, { basis }]) =>
  basis === undefined ? [] : [[name, basis] as const],
);

it('each act and each deadline has a ground in both laws', () => {
  const missing = (law: RegExp, but: readonly string[]) =>
    grounds.filter(([name, basis]) => !law.test(basis) && !but.includes(name)).map(([name]) => name);
  expect(grounds.length).toBeGreaterThan(30);
  expect(missing(OF_2025, OF_THE_CIRCULAR)).toEqual([]);
  expect(missing(OF_2013, SINCE_2026)).toEqual([]);
});

it.each(grounds.filter(([name]) => ![...OF_THE_CIRCULAR, ...SINCE_2026].includes(name)))(
  '%s rests on the texts of one law',
  (_name, basis) => {
    expect(citedUnder('2025', basis)).not.toMatch(OF_2013);
    expect(citedUnder('2013', basis)).not.toMatch(OF_2025);
  },
);

describe('the law of an act', () => {
  const on = (day: string) => civilDate(day);

  it('is that of the claim while nobody has decided: from 2026 on that of 2025', () => {
    const claim = proposed(before2026).dossier;
    expect([lawOfAct(claim, on('2025-12-31')), lawOfAct(claim, on('2026-01-01'))]).toEqual(['2013', '2025']);
    expect(lawOfAct(proposed().dossier, on('2026-12-01'))).toBe('2025');
  });

  it('is that of the award for its collection, that of the day for what happens later', () => {
    const [claim, later] = [awarded(before2026).dossier, running().dossier];
    expect([lawOfAct(claim, on('2025-12-31')), lawOfAct(claim, on('2026-01-02'))]).toEqual(['2013', '2013']);
    expect([lawOfAct(later, on('2025-12-31')), lawOfAct(later, on('2026-01-02'))]).toEqual(['2013', '2025']);
  });

  it('stands in the decision that is signed', () => {
    const basis = unemploymentClaim.commands.decideSuspension.basis ?? '';
    const claim = missed(running(), 2).dossier;
    const signed = (day: string) => unemploymentClaim.basisOn(basis, claim, on(day));
    expect([signed('2025-12-31'), signed('2026-01-02')]).toEqual([
      'L13 53.1; D28 19; C28-06',
      'L25 41.2; D374 17; D374 form 15',
    ]);
  });
});
