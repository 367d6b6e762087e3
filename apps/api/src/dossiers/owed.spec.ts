import { registered, type SaidIn, type Waiting } from '../../../../libs/dossier/index.js';
import { workplaceInspection } from '../../../../libs/made-up/index.js';
import { duesFor, owedJson, saidOf, whoTitle } from './owed.js';

const what = { en: 'complete it', vi: 'bổ sung' };
const saidIn: SaidIn = { events: ['returned'], field: 'missing' };
const waiting: readonly Waiting[] = [
  { who: 'agency', what, deadline: 'decision', until: '2026-11-30' as never },
  { who: 'claimant', what, saidIn, items: [{ title: what, command: 'supplement' }] },
  { who: 'officer', what, internal: true, code: 'X', until: '2026-11-20' as never },
];
const of = (subject: string, ...roles: readonly ('officer' | 'director' | 'claimant' | 'employer')[]) => ({
  reader: { subject, roles },
});
const sight = { employer: false, official: true, waiting };

it('says who owes something in words: a role, the agency, a system as the type calls it', () => {
  expect(whoTitle(undefined, 'agency')).toEqual({ en: 'Agency', vi: 'Cơ quan' });
  expect(whoTitle(undefined, 'payment-officer').vi).toBe('Cán bộ chi trả');
  const type = { ...registered(workplaceInspection), systems: { bank: { en: 'the bank', vi: 'ngân hàng' } } };
  expect(whoTitle(type, 'bank')).toEqual({ en: 'The bank', vi: 'Ngân hàng' });
  expect(whoTitle(undefined, 'population').en).toBe('Population');
});

it('says what the reader owes: what waits for officers is owed by the one who has the dossier', () => {
  const mine = (assignee: string | null, asking: ReturnType<typeof of>) =>
    owedJson(undefined, sight, { ...asking, assignee }).map((one) => one.mine);
  expect(mine(null, of('an', 'officer'))).toEqual([true, false, true]);
  expect(mine('an', of('an', 'officer'))).toEqual([true, false, true]);
  expect(mine('binh', of('an', 'officer'))).toEqual([false, false, false]);
  expect(mine(null, of('chi', 'director'))).toEqual([false, false, false]);
  expect(mine(null, of('dung', 'claimant'))).toEqual([false, true, false]);
});

it('shows the words of whoever made it owed where they may be read, and never where they stand', () => {
  const asking = { ...of('dung', 'claimant'), assignee: null };
  const party = { employer: false, official: false, waiting };
  const [, returned, ...others] = owedJson(undefined, { ...party, said: new Map([[saidIn, 'No signature']]) }, asking);
  expect(returned).toMatchObject({ said: 'No signature', items: [{ title: what, command: 'supplement' }] });
  expect(others).toEqual([]);
  const shown = JSON.stringify(owedJson(undefined, party, asking));
  expect(shown).not.toMatch(/said|internal|code/);
  expect(owedJson(undefined, { ...party, employer: true }, asking)).toEqual([]);
  expect(duesFor(sight).agency).toBe('2026-11-20');
  expect(duesFor(party).agency).toBe('2026-11-30');
});

it('reads those words from the last event that says them, personal or not, and nothing of what was erased', async () => {
  const asked: unknown[] = [];
  const timelines = (last: object | undefined) => ({
    timeline: (...question: readonly unknown[]) => {
      asked.push(question);
      return Promise.resolve(last === undefined ? [] : ([last] as never));
    },
  });
  const words = async (last: object | undefined) => [...(await saidOf(timelines(last), 'N-1', waiting)).values()];
  expect(await words({ personal: { missing: 'No signature' }, data: {} })).toEqual(['No signature']);
  expect(asked).toEqual([['N-1', 0, 1, { kinds: ['returned'], newestFirst: true }]]);
  expect(await words({ personal: null, data: { missing: 'No paper' } })).toEqual(['No paper']);
  expect(await words({ personal: null, data: {} })).toEqual([]);
  expect(await words(undefined)).toEqual([]);
});
