import { z } from 'zod';
import { claimant, miswritten, peopleOf, specificationOf, wordless } from '../given/index.js';
import {
  type AnyLetter,
  type DossierType,
  field,
  form,
  letterWriter,
  lettersOf,
  lettersOfCommand,
  type RecordedAct,
  registered,
  UNDISCLOSED,
} from '../index.js';
import { type Licence, licence, monday } from './licence.js';

const text = { en: 'x', vi: 'x' };
const letter = letterWriter(licence.events);
const owner = { title: { en: 'the owner', vi: 'chủ thuyền' }, role: 'claimant' } as const;
const data = form({ boat: field({ title: text }, z.string()), after: field({ title: text }, z.int()) });
const personal = form({ owner: field({ title: text }, z.string()) });

const parts = { title: text, basis: 'old 1; new 2', to: [owner], data, personal };
const receipt = letter('submitted', {
  ...parts,
  of: ({ dossier, data: { boat } }) => ({ data: { boat, after: 0 }, personal: { owner: dossier.data.owner } }),
});
const permit = letter('granted', {
  ...parts,
  of: ({ dossier: { data: known }, earlier }) => ({
    data: { boat: known.boat ?? '', after: earlier('receipt')?.of.sequence ?? 0 },
    personal: { owner: known.owner },
  }),
});
const named = <L extends Readonly<Record<string, AnyLetter<Licence>>>>(name: string, letters: L) =>
  ({ ...licence, name, letters }) satisfies DossierType<Licence>;
const type = registered<Licence>({ ...named('with-letters', { receipt, permit }), basisOn: (basis) => basis.slice(7) });

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
const decision = { number: 'GP-1/QĐ-1', signer: 'director', basis: 'old 1' };
const acts = (known: object | undefined): readonly RecordedAct[] => [
  act(
    'submit',
    'an',
    event(1, 'dossierOpened', { office: 'HN-01', lawVersion: 1, links: [] }),
    event(2, 'submitted', { boat: 'B1' }, known && { personal: known }),
  ),
  act('grant', 'director', event(3, 'granted', { decision })),
];

describe('a letter', () => {
  it('comes of its event, with number and day of the decision, and says what the dossier knew then', () => {
    expect(lettersOf(type, 'GP-1', acts({ owner: 'An' }))).toEqual([
      {
        id: '2-receipt',
        name: 'receipt',
        title: text,
        basis: 'new 2',
        to: [owner],
        of: { sequence: 2, kind: 'submitted' },
        on: monday,
        office: 'HN-01',
        data: { boat: 'B1', after: 0 },
        personal: { owner: 'An' },
      },
      expect.objectContaining({
        id: '3-permit',
        of: { sequence: 3, kind: 'granted' },
        decision,
        data: { boat: 'B1', after: 2 },
        personal: { owner: 'An' },
      }),
    ]);
  });

  it('says nothing personal once that was erased', () => {
    const [first, second] = lettersOf(type, 'GP-1', acts(undefined));
    expect([first?.personal, second?.personal]).toEqual([{}, {}]);
    expect(second?.data).toEqual({ boat: 'B1', after: 2 });
    expect(lettersOf(type, 'GP-1', acts({ owner: UNDISCLOSED }))[1]?.personal).toEqual({});
  });

  it('may not be written where the event brings none', () => {
    const never = letter('granted', { ...parts, of: () => undefined });
    expect(lettersOf(registered(named('never', { never })), 'GP-1', acts(undefined))).toEqual([]);
  });

  it('belongs to the commands that lead to its event', () => {
    expect(lettersOfCommand(type, ['granted', 'asked'])).toEqual(['permit']);
    expect(lettersOfCommand(registered(licence), ['granted'])).toEqual([]);
  });

  it('does not compile without its words, for an event that the type has not, or with other data than its form', () => {
    // @ts-expect-error no such kind of event
    letter('refused', { ...parts, of: () => undefined });
    // @ts-expect-error a bare schema has no words
    letter('granted', { ...parts, data: z.strictObject({}), of: () => undefined });
    // @ts-expect-error the form wants the boat
    letter('granted', { ...parts, of: () => ({ data: { after: 1 }, personal: {} }) });
    // @ts-expect-error a field that the form of what is personal has not
    letter('granted', { ...parts, of: () => ({ data: { boat: 'B1', after: 1 }, personal: { phone: '1' } }) });
    expect.assertions(0);
  });
});

describe('what cases find of the letters of a type', () => {
  const { director } = peopleOf('HN-01');
  const tried = (name: string, letters: Readonly<Record<string, AnyLetter<Licence>>>) => {
    const definition = named(name, letters);
    const { given, submit, commands, like } = specificationOf<Licence, typeof definition>(definition);
    given()
      .when(submit, claimant, '2026-03-02')
      .then({ like: { kind: 'dossierOpened', data: {} } }, like('submitted', { boat: 'B1' }))
      .when(commands.grant, director, '2026-03-03')
      .then(like('granted', {}));
    return miswritten(registered(definition));
  };

  it('is nothing where each says what its form wants', () => {
    expect(tried('sound', { receipt, permit })).toEqual([]);
  });

  it('is a value that the form refuses, one that is missing, a letter that never comes', () => {
    const wanting = letter('submitted', { ...parts, of: () => ({ data: { boat: 'B1', after: 0.5 }, personal: {} }) });
    const never = letter('asked', { ...parts, of: () => undefined });
    const orphan = { ...receipt, by: 'sunk' };
    expect(tried('broken', { wanting, never, orphan })).toEqual([
      'brought by no event: orphan',
      'letter not seen: never',
      'letter not seen: orphan',
      expect.stringMatching(/^wanting data\/after: /),
      expect.stringMatching(/^wanting personal\/owner: /),
    ]);
  });

  it('is a field without words', () => {
    const bare = { ...receipt, data: z.strictObject({ boat: z.string() }) as never };
    expect(wordless(registered(named('bare', { bare })))).toContain('letter bare /boat');
  });
});
