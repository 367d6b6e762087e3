import { type AnyDossierType, registered, type Role, type WrittenLetter } from '../../../../libs/dossier/index.js';
import { unemploymentClaim } from '../../../../workflows/unemployment-claim/definition.js';
import { letterJson, Letters } from './letters.js';
import type { Reading, Readings } from './readings.js';

const type = registered(unemploymentClaim);
const text = { en: 'x', vi: 'x' };
const letter: WrittenLetter = {
  id: '7-award',
  name: 'award',
  title: text,
  basis: 'D374 16.1; D374 form 12',
  to: [{ title: text, role: 'claimant' }, { title: text }],
  of: { sequence: 7, kind: 'awarded' },
  decision: { number: 'TCTN-1/QĐ-1', signer: 'director-HN-01-1', basis: 'D374 16.1' },
  on: '2026-03-02' as never,
  office: 'HN-01',
  data: { months: 4 },
  personal: { person: { fullName: 'An' } },
};

describe('what is shown of a letter', () => {
  const closed: AnyDossierType = { ...type, personalFor: ['officer'] };

  it.each<[string, AnyDossierType, readonly Role[], boolean]>([
    ['an officer', type, ['officer'], true],
    ['the claimant', type, ['claimant'], true],
    ['the party to whom it goes, whatever else is personal', closed, ['claimant'], true],
    ['an auditor, where only officers read what is personal', closed, ['auditor'], false],
  ])('to %s', (_who, of, standing, whole) => {
    const { data, personal } = letterJson(of, letter, standing);
    expect({ data, personal }).toEqual({ data: letter.data, personal: whole ? letter.personal : null });
  });
});

describe('the letters of a dossier', () => {
  const at = Date.parse('2026-11-02T02:00:00Z');
  const acts = [
    {
      cause: { kind: 'command', id: 'submit', name: 'submit' },
      author: 'an',
      channel: 'online',
      filedOn: '2026-11-02' as never,
      at,
      events: [
        { sequence: 1, kind: 'dossierOpened', version: 1, data: { office: 'HN-01', lawVersion: 1, links: [] } },
        {
          sequence: 2,
          kind: 'claimSubmitted',
          version: 1,
          data: { filed: '2026-11-02', received: '2026-11-02', byPost: false },
        },
        { sequence: 3, kind: 'returnedForCompletion', version: 1, data: { parts: ['proof'] } },
      ],
    },
  ] as const;
  const notes: string[] = [];
  const standingAs = (...standing: readonly Role[]) =>
    new Letters(
      {
        seen: () => Promise.resolve({ type, standing, view: {} }),
        note: ({ purpose }: Reading, number: string) => Promise.resolve(void notes.push(`${purpose} ${number}`)),
      } as unknown as Readings,
      { acts: () => Promise.resolve(acts) },
      { codeOf: (number, id) => Promise.resolve({ code: `${number} ${id}`, path: '/verify/x' }) },
    );
  const reading = { person: {}, requestId: '1', purpose: 'letter' } as unknown as Reading;

  it('are listed for officials and the claimant, and each look is noted', async () => {
    for (const role of ['officer', 'claimant', 'auditor'] as const) {
      const { items } = await standingAs(role).list(reading, 'TCTN-1');
      expect(items).toMatchObject([{ id: '3-request-to-complete', basis: 'D374 16.1; D374 form 03', decision: null }]);
    }
    expect(notes).toEqual(['letter TCTN-1', 'letter TCTN-1', 'letter TCTN-1']);
  });

  it('are none of the employer, to whom none of them goes', async () => {
    expect(await standingAs('employer').list(reading, 'TCTN-1')).toEqual({ items: [] });
    await expect(standingAs('employer').find(reading, 'TCTN-1', '3-request-to-complete')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('are found by id, and nothing else is', async () => {
    expect(await standingAs('officer').find(reading, 'TCTN-1', '3-request-to-complete')).toMatchObject({
      data: { parts: ['proof'] },
      personal: {},
      standing: { state: 'in-force', since: '2026-11-02' },
      verification: { code: 'TCTN-1 3-request-to-complete', path: '/verify/x' },
    });
    await expect(standingAs('officer').find(reading, 'TCTN-1', '3-award')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
