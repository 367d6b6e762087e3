import { civilDate } from '../../calendar/index.js';
import { happened, workplaceInspection } from '../../made-up/index.js';
import {
  anEmployer,
  type AnyDossierType,
  lawEffect,
  type NewEvent,
  type RecordedAct,
  registered,
  standardEvent,
} from '../index.js';

const number = 'TTLD-2026-0000001';
const today = civilDate('2026-11-17');
const explained = (version: number | undefined) => {
  const text = { vi: `theo phiên bản ${version}`, en: `by version ${version}` };
  return { short: text, steps: [], conditions: [] };
};
/** It explains by which version it would be decided, until it is. */
const type: AnyDossierType = {
  ...registered(workplaceInspection),
  explanations: {
    version: {
      title: { vi: 'Phiên bản', en: 'Version' },
      decidedBy: ['visitsOrdered'],
      of: ({ lawVersion }) => explained(lawVersion),
    },
  },
};

/** What was recorded, each on its day. */
const acts = (...played: readonly (readonly [day: string, event: NewEvent])[]): readonly RecordedAct[] =>
  played.map(([day, { kind, data }], at) => ({
    cause: { kind: 'command', id: String(at), name: 'x' },
    author: 'o1',
    channel: 'counter',
    filedOn: civilDate(day),
    at: Date.parse(`${day}T03:00:00Z`),
    events: [{ sequence: at + 1, kind, version: type.events[kind]?.version ?? 1, data }],
  }));
const opened = (lawVersion: number) =>
  standardEvent('dossierOpened', { subject: anEmployer('DN0001'), office: 'HN-01', lawVersion, links: [] });
const planned = happened('inspectionPlanned', { employer: 'DN0001', sites: ['north'] });
const begun = [
  ['2026-11-16', opened(1)],
  ['2026-11-16', planned],
] as const;

describe('what a version of the law data would change for a dossier', () => {
  it('is the last days that move, and what would come out otherwise', () => {
    // Version 2 knows that 24 November is off.
    expect(lawEffect(type, number, acts(...begun), 2, today)).toEqual({
      deadlines: [{ name: 'order', title: type.deadlines['order']?.title, old: '2026-11-30', new: '2026-12-01' }],
      outcomes: [
        {
          name: 'version',
          title: { vi: 'Phiên bản', en: 'Version' },
          old: { vi: 'theo phiên bản 1', en: 'by version 1' },
          new: { vi: 'theo phiên bản 2', en: 'by version 2' },
        },
      ],
    });
  });

  it('is nothing where it has that version already', () => {
    const nothing = { deadlines: [], outcomes: [] };
    const [, second] = begun;
    expect(lawEffect(type, number, acts(['2026-11-16', opened(2)], second), 2, today)).toEqual(nothing);
  });

  it('leaves out what was decided, and a deadline whose clock stands still', () => {
    const ordered = acts(...begun, ['2026-11-17', happened('visitsOrdered', {})]);
    const { deadlines, outcomes } = lawEffect(type, number, ordered, 2, today);
    expect([deadlines.map(({ name }) => name), outcomes]).toEqual([['reports'], []]);
    const stopped = acts(
      ...begun,
      ['2026-11-17', happened('paperAsked', {})],
      ['2026-11-17', standardEvent('clockStopped', { deadline: 'order', from: civilDate('2026-11-17') })],
    );
    expect(lawEffect(type, number, stopped, 2, today).deadlines.map(({ name }) => name)).not.toContain('order');
  });
});
