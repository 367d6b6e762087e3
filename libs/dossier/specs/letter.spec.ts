import { z } from 'zod';
import { civilDate } from '../../calendar/index.js';
import { type InspectionState, siteVisit, workplaceInspection } from '../../made-up/index.js';
import { miswritten, peopleOf, specificationOf, wordless } from '../given/index.js';
import {
  type AnyLetter,
  type DossierType,
  field,
  form,
  letterWriter,
  letterStanding,
  lettersOf,
  lettersOfCommand,
  type RecordedAct,
  registered,
  UNDISCLOSED,
} from '../index.js';

const text = { en: 'x', vi: 'x' };
const monday = civilDate('2026-03-02');
const letter = letterWriter(workplaceInspection.events);
const employer = { title: { en: 'the employer', vi: 'người sử dụng lao động' }, role: 'employer' } as const;
const data = form({ site: field({ title: text }, z.string()), after: field({ title: text }, z.int()) });
const personal = form({ contact: field({ title: text }, z.string()) });

const parts = { title: text, basis: 'old 1; new 2', to: [employer], data, personal };
const notice = letter('inspectionPlanned', {
  ...parts,
  of: ({ dossier, data: { sites } }) => ({
    data: { site: sites[0] ?? '', after: 0 },
    personal: { contact: dossier.data.contact },
  }),
});
const calledOff = letter('inspectionCalledOff', {
  ...parts,
  of: ({ dossier: { data: known }, earlier }) => ({
    data: { site: known.sites[0] ?? '', after: earlier('notice')?.of.sequence ?? 0 },
    personal: { contact: known.contact },
  }),
});
const named = <L extends Readonly<Record<string, AnyLetter<InspectionState>>>>(name: string, letters: L) =>
  ({ ...workplaceInspection, name, letters }) satisfies DossierType<InspectionState>;
const type = registered<InspectionState>({
  ...named('with-letters', { notice, calledOff }),
  basisOn: (basis) => basis.slice(7),
});

const at = Date.parse('2026-03-02T02:00:00Z');
const act = (name: string, author: string, ...events: RecordedAct['events']): RecordedAct => ({
  cause: { kind: 'command', id: name, name },
  author,
  channel: 'online',
  filedOn: monday,
  at,
  events,
});
const event = (sequence: number, kind: string, open: object, more: object = {}) => ({
  sequence,
  kind,
  version: 1,
  data: { ...open },
  ...more,
});
const decision = { number: 'TTLD-1/QĐ-1', signer: 'director', basis: 'old 1' };
const acts = (known: object | undefined): readonly RecordedAct[] => [
  act(
    'submit',
    'officer',
    event(1, 'dossierOpened', { office: 'HN-01', lawVersion: 1, links: [] }),
    event(2, 'inspectionPlanned', { employer: 'DN0001', sites: ['north'] }, known && { personal: known }),
  ),
  act('callOff', 'director', event(3, 'inspectionCalledOff', { decision })),
];

describe('a letter', () => {
  it('comes of its event, with number and day of the decision, and says what the dossier knew then', () => {
    expect(lettersOf(type, 'TTLD-1', acts({ contact: 'An' }))).toEqual([
      {
        id: '2-notice',
        name: 'notice',
        title: text,
        basis: 'new 2',
        to: [employer],
        of: { sequence: 2, kind: 'inspectionPlanned' },
        on: monday,
        office: 'HN-01',
        data: { site: 'north', after: 0 },
        personal: { contact: 'An' },
      },
      expect.objectContaining({
        id: '3-calledOff',
        of: { sequence: 3, kind: 'inspectionCalledOff' },
        decision,
        // A decision says what somebody may do who does not agree, with the articles of its day.
        complaint: { said: workplaceInspection.complaint.said, basis: 'ules 11' },
        data: { site: 'north', after: 2 },
        personal: { contact: 'An' },
      }),
    ]);
  });

  it('says nothing personal once that was erased', () => {
    const [first, second] = lettersOf(type, 'TTLD-1', acts(undefined));
    expect([first?.personal, second?.personal]).toEqual([{}, {}]);
    expect(second?.data).toEqual({ site: 'north', after: 2 });
    expect(lettersOf(type, 'TTLD-1', acts({ contact: UNDISCLOSED }))[1]?.personal).toEqual({});
  });

  it('may not be written where the event brings none', () => {
    const never = letter('inspectionCalledOff', { ...parts, of: () => undefined });
    expect(lettersOf(registered(named('never', { never })), 'TTLD-1', acts(undefined))).toEqual([]);
  });

  it('is in force until the first event that ends letters of its name', () => {
    const until = { inspectionCalledOff: 'cancelled', fined: 'superseded' } as const;
    const ended = registered<InspectionState>(
      named('ended', { notice: letter('inspectionPlanned', { ...notice, until }), calledOff }),
    );
    const recorded = acts(undefined);
    const standingAt = (count: number, name: string) => {
      const letters = lettersOf(ended, 'TTLD-1', recorded);
      const one = letters.find((written) => written.name === name);
      return one && letterStanding(ended, one, recorded.slice(0, count));
    };
    expect(standingAt(1, 'notice')).toEqual({ state: 'in-force', since: monday });
    expect(standingAt(2, 'notice')).toEqual({ state: 'cancelled', since: monday });
    // Its own event does not end it, and one that nothing ends stays in force.
    expect(standingAt(2, 'calledOff')).toEqual({ state: 'in-force', since: monday });
    const itself = letter('inspectionCalledOff', { ...calledOff, until });
    const own = registered<InspectionState>(named('own', { notice, calledOff: itself }));
    const [, last] = lettersOf(own, 'TTLD-1', recorded);
    expect(last && letterStanding(own, last, recorded).state).toBe('in-force');
  });

  it('belongs to the commands that lead to its event', () => {
    expect(lettersOfCommand(type, ['inspectionCalledOff', 'paperAsked'])).toEqual(['calledOff']);
    expect(lettersOfCommand(registered(siteVisit), ['visited'])).toEqual([]);
  });

  it('does not compile without its words, for an event that the type has not, or with other data than its form', () => {
    // @ts-expect-error no such kind of event
    letter('refused', { ...parts, of: () => undefined });
    // @ts-expect-error no such kind of event ends it
    letter('inspectionCalledOff', { ...parts, until: { refused: 'over' }, of: () => undefined });
    // @ts-expect-error a bare schema has no words
    letter('inspectionCalledOff', { ...parts, data: z.strictObject({}), of: () => undefined });
    // @ts-expect-error the form wants the site
    letter('inspectionCalledOff', { ...parts, of: () => ({ data: { after: 1 }, personal: {} }) });
    const data = { site: 'north', after: 1 };
    // @ts-expect-error a field that the form of what is personal has not
    letter('inspectionCalledOff', { ...parts, of: () => ({ data, personal: { phone: '1' } }) });
    expect.assertions(0);
  });
});

describe('what cases find of the letters of a type', () => {
  const { officer, director } = peopleOf('HN-01');
  const tried = (name: string, letters: Readonly<Record<string, AnyLetter<InspectionState>>>) => {
    const definition = named(name, letters);
    const { given, submit, commands, like } = specificationOf<InspectionState, typeof definition>(definition);
    given()
      .when(submit, officer, '2026-03-02', { channel: 'ex-officio' })
      .then({ like: { kind: 'dossierOpened', data: {} } }, like('inspectionPlanned', { employer: 'DN0001' }))
      .when(commands.callOff, director, '2026-03-03')
      .then(like('inspectionCalledOff', {}));
    return miswritten(registered(definition));
  };

  it('is nothing where each says what its form wants', () => {
    expect(tried('sound', { notice, calledOff })).toEqual([]);
  });

  it('is a value that the form refuses, one that is missing, a letter that never comes', () => {
    const wanting = letter('inspectionPlanned', {
      ...parts,
      of: () => ({ data: { site: 'north', after: 0.5 }, personal: {} }),
    });
    const never = letter('paperAsked', { ...parts, of: () => undefined });
    const orphan = { ...notice, by: 'sunk' };
    expect(tried('broken', { wanting, never, orphan })).toEqual([
      'brought by no event: orphan',
      'letter not seen: never',
      'letter not seen: orphan',
      expect.stringMatching(/^wanting data\/after: /),
      expect.stringMatching(/^wanting personal\/contact: /),
    ]);
  });

  it('is a field without words', () => {
    const bare = { ...notice, data: z.strictObject({ site: z.string() }) as never };
    expect(wordless(registered(named('bare', { bare })))).toContain('letter bare /site');
  });
});
