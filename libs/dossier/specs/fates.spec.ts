import { type Fates, fateOf } from '../index.js';

const fates: Fates = {
  dismissed: {
    outcome: 'dismissed',
    about: (told, { day }) => day === undefined || day === told['day'],
    saidIn: 'findings',
  },
  withdrawn: { outcome: 'taken-back', about: (told, { day }) => day === told['day'] },
  ended: { outcome: 'ended' },
};
const told = { day: '2026-12-10' };
const event = (kind: string, data: Readonly<Record<string, unknown>> = {}) => ({ kind, data });

it.each([
  ['nobody has judged it', [], false, { outcome: 'open' }],
  [
    'what follows is about something else',
    [event('paid'), event('withdrawn', { day: '2027-01-01' })],
    false,
    { outcome: 'open' },
  ],
  ['its dossier was closed without it', [event('paid')], true, { outcome: 'closed' }],
  ['somebody found nothing in it', [event('dismissed', told)], false, { outcome: 'dismissed', saidIn: 'findings' }],
  ['all was dismissed at once', [event('dismissed')], true, { outcome: 'dismissed' }],
  ['it was told by mistake', [event('withdrawn', told), event('ended')], true, { outcome: 'taken-back' }],
  ['something came of it', [event('paid'), event('ended')], true, { outcome: 'ended', by: event('ended') }],
] as const)('%s', (_what, later, closed, fate) => {
  expect(fateOf(fates, told, later, closed)).toMatchObject(fate);
});

it('a fact that nobody judges stands as it was told', () => {
  expect(fateOf(undefined, told, [event('ended')], true)).toEqual({ outcome: 'taken' });
  expect(fateOf(fates, told, [event('toString'), event('constructor')], false)).toEqual({ outcome: 'open' });
});
