import { type CivilDate, civilDate } from '../../calendar/index.js';
import { happened, workplaceInspection } from '../../made-up/index.js';
import {
  anEmployer,
  applyEvent,
  deadlineChanges,
  type DossierState,
  newDossier,
  type NewEvent,
  registered,
  standardEvent,
} from '../index.js';

const monday = civilDate('2026-03-02');
const type = registered(workplaceInspection);

/** Plays events of an inspection on their days, and returns what the last one did to its deadlines. */
const changesOf = (...played: readonly (readonly [day: CivilDate, event: NewEvent])[]) => {
  let before: DossierState<unknown> = newDossier(type, 'TTLD-2026-0000001', 1);
  let after = before;
  let on = monday;
  for (const [day, event] of played) {
    before = after;
    on = day;
    const cause = { kind: 'command', id: `${before.sequence}`, name: 'x' } as const;
    const meta = { cause, author: 'o1', channel: 'counter', filedOn: day, at: Date.parse(`${day}T03:00:00Z`) } as const;
    after = applyEvent(type, before, event, { ...meta, today: day });
  }
  return deadlineChanges(type, before, after, on);
};
const opened = standardEvent('dossierOpened', {
  subject: anEmployer('DN0001'),
  office: 'HN-01',
  lawVersion: 1,
  links: [],
});
const planned = happened('inspectionPlanned', { employer: 'DN0001', sites: ['north'] });
const asked = happened('paperAsked', {});
const handedIn = happened('paperHandedIn', { document: 'a'.repeat(64), by: 'employer' });
const ordered = happened('visitsOrdered', {});
const calledOff = happened('inspectionCalledOff', {});
const day = (text: string) => civilDate(`2026-03-${text}`);
const begun = [
  [monday, opened],
  [monday, planned],
] as const;

describe('what an event does to deadlines', () => {
  it('begins them, with their last day and who owes them', () => {
    expect(changesOf(...begun)).toEqual({
      began: [{ name: 'order', bound: 'agency', due: '2026-03-16' }],
      moved: [],
      ended: [],
    });
  });

  it.each([
    ['04', 'met', 8],
    ['16', 'met', 0],
    ['17', 'missed', 1],
    ['19', 'missed', 3],
  ] as const)('ends them: done on the %s it was %s by %s working days', (on, outcome, workingDays) => {
    expect(changesOf(...begun, [day(on), ordered]).ended).toEqual([
      { name: 'order', outcome, due: '2026-03-16', workingDays },
    ]);
  });

  it('gives them no last day while their clock stands still, and a later one afterwards', () => {
    const stopped = [
      ...begun,
      [day('03'), asked],
      [day('03'), standardEvent('clockStopped', { deadline: 'order', from: day('03') })],
    ] as const;
    expect(changesOf(...stopped).moved).toEqual([{ name: 'order', bound: 'agency', due: null }]);
    // Decided while the clock is stopped: the days until then are added.
    expect(changesOf(...stopped, [day('12'), ordered]).ended).toMatchObject([
      { name: 'order', outcome: 'met', due: '2026-03-25' },
      { name: 'paper', outcome: 'missed', due: '2026-03-10' },
    ]);
    expect(changesOf(...stopped, [day('04'), handedIn]).ended).toEqual([
      { name: 'paper', outcome: 'met', due: '2026-03-10', workingDays: 4 },
    ]);
  });

  it('drops those of which nothing is owed any more when the dossier closes', () => {
    const closed = standardEvent('dossierClosed', { outcome: 'withdrawn' });
    expect(changesOf(...begun, [day('04'), closed]).ended).toMatchObject([{ name: 'order', outcome: 'dropped' }]);
    expect(changesOf(...begun, [day('18'), closed]).ended).toMatchObject([{ name: 'order', outcome: 'missed' }]);
  });

  it('drops those that the type says nobody owes any more, unless they were missed', () => {
    expect(changesOf(...begun, [day('04'), calledOff]).ended).toMatchObject([{ name: 'order', outcome: 'dropped' }]);
    expect(changesOf(...begun, [day('18'), calledOff]).ended).toMatchObject([{ name: 'order', outcome: 'missed' }]);
  });
});
