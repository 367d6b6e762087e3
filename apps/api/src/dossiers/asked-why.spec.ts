import type { Role } from '../../../../libs/dossier/index.js';
import type { Person } from '../people/actor.js';
import { isAskedWhy } from './asked-why.js';

const me = { subject: 'officer-1' } as unknown as Person;
const waiting = (...who: Role[]) => who.map((one) => ({ who: one, what: { en: 'x', vi: 'x' } }));
const asked = (standing: readonly Role[], assignee: string | null, ...who: Role[]) =>
  isAskedWhy(me, { standing, view: { assignee, waiting: waiting(...who) } });

describe('somebody who opens a dossier', () => {
  it.each([
    ['an officer who deals with it', ['officer'], 'officer-1', []],
    ['an officer, when nobody deals with it', ['officer'], null, []],
    ['a director for whom it waits', ['director'], 'officer-2', ['director']],
    ['its claimant', ['claimant'], 'officer-2', []],
    ['its employer', ['employer'], 'officer-2', []],
    ['an officer in their own matter', ['officer', 'claimant'], 'officer-2', []],
  ] as const)('is not asked why: %s', (_, standing, assignee, who) =>
    expect(asked(standing, assignee, ...who)).toBe(false),
  );

  it.each([
    ['an officer, when another one deals with it', ['officer'], 'officer-2', ['officer']],
    ['a director for whom nothing waits', ['director'], null, ['officer']],
    ['an auditor', ['auditor'], null, ['officer', 'director']],
  ] as const)('is asked why: %s', (_, standing, assignee, who) => expect(asked(standing, assignee, ...who)).toBe(true));
});
