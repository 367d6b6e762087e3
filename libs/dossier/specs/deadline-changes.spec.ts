import { type CivilDate, civilDate } from '../../calendar/index.js';
import { applyEvent, deadlineChanges, type DossierState, newDossier, type NewEvent, standardEvent } from '../index.js';
import { licence, monday } from './licence.js';

/** Plays events of a licence on their days, and returns what the last one did to its deadlines. */
const changesOf = (...played: readonly (readonly [day: CivilDate, event: NewEvent])[]) => {
  let before: DossierState<unknown> = newDossier(licence, 'GP-2026-0000001', 1);
  let after = before;
  let on = monday;
  for (const [day, event] of played) {
    before = after;
    on = day;
    const cause = { kind: 'command', id: `${before.sequence}`, name: 'x' } as const;
    const meta = { cause, author: 'o1', channel: 'counter', filedOn: day, at: Date.parse(`${day}T03:00:00Z`) } as const;
    after = applyEvent(licence, before, event, { ...meta, today: day });
  }
  return deadlineChanges(licence, before, after, on);
};
const opened = standardEvent('dossierOpened', { claimant: 'digest', office: 'HN-01', lawVersion: 1, links: [] });
const submitted = { kind: 'submitted', data: { owner: 'An', boat: 'B1' } };
const [asked, replied, granted] = ['asked', 'replied', 'granted'].map((kind) => ({ kind, data: {} })) as [
  NewEvent,
  NewEvent,
  NewEvent,
];
const day = (text: string) => civilDate(`2026-03-${text}`);
const begun = [
  [monday, opened],
  [monday, submitted],
] as const;

describe('what an event does to deadlines', () => {
  it('begins them, with their last day and who owes them', () => {
    expect(changesOf(...begun)).toEqual({
      began: [{ name: 'decision', bound: 'agency', due: '2026-03-09' }],
      moved: [],
      ended: [],
    });
  });

  it.each([
    ['04', 'met', 3],
    ['09', 'met', 0],
    ['10', 'missed', 1],
    ['12', 'missed', 3],
  ] as const)('ends them: done on the %s it was %s by %s working days', (on, outcome, workingDays) => {
    expect(changesOf(...begun, [day(on), granted]).ended).toEqual([
      { name: 'decision', outcome, due: '2026-03-09', workingDays },
    ]);
  });

  it('gives them no last day while their clock stands still, and a later one afterwards', () => {
    const stopped = [
      ...begun,
      [day('03'), asked],
      [day('03'), standardEvent('clockStopped', { deadline: 'decision', from: day('03') })],
    ] as const;
    expect(changesOf(...stopped).moved).toEqual([{ name: 'decision', bound: 'agency', due: null }]);
    // Decided while the clock is stopped: the days until then are added.
    expect(changesOf(...stopped, [day('12'), granted]).ended).toMatchObject([{ outcome: 'met', due: '2026-03-18' }]);
    expect(changesOf(...stopped, [day('04'), replied]).ended).toEqual([
      { name: 'answer', outcome: 'met', due: '2026-03-04', workingDays: 0 },
    ]);
  });

  it('drops those of which nothing is owed any more when the dossier closes', () => {
    const closed = standardEvent('dossierClosed', { outcome: 'withdrawn' });
    expect(changesOf(...begun, [day('04'), closed]).ended).toMatchObject([{ name: 'decision', outcome: 'dropped' }]);
    expect(changesOf(...begun, [day('11'), closed]).ended).toMatchObject([{ name: 'decision', outcome: 'missed' }]);
  });
});
