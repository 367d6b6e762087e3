import { type CivilDate, civilDate } from '../../calendar/index.js';
import {
  type Actor,
  applyEvents,
  availableCommands,
  type CommandContext,
  decideCommand,
  decideSubmission,
  type DossierState,
  newDossier,
  openDeadline,
  openDeadlines,
  Refusal,
  registered,
  viewOf,
} from '../index.js';
import { licence, monday } from './licence.js';

const type = registered(licence);

const person = (subject: string, ...roles: Actor['roles']): Actor => ({
  subject,
  roles,
  ...(subject === 'an' ? { party: 'digest-of-an' } : { office: 'HN-01' }),
});
const an = person('an', 'claimant');
const officer = person('officer', 'officer');
const director = person('director', 'director');

const at = (actor: Actor, today: CivilDate = monday): CommandContext => ({
  actor,
  author: actor.subject,
  channel: 'online',
  cause: { kind: 'command', id: 'c', name: 'c' },
  filedOn: today,
  at: Date.parse(`${today}T02:00:00Z`),
  today,
});

type Dossier = DossierState<unknown>;
const submitted = (): Dossier => {
  const events = decideSubmission(
    type,
    newDossier(type, 'GP-1', 1),
    { owner: 'An', boat: 'B1' },
    'digest-of-an',
    at(an),
  );
  return applyEvents(type, newDossier(type, 'GP-1', 1), events, at(an)).dossier;
};
const given = (dossier: Dossier, name: string, actor: Actor, input: unknown = {}, today = monday): Dossier =>
  applyEvents(type, dossier, decideCommand(type, dossier, name, input, at(actor, today)), at(actor, today)).dossier;
const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'accepted';
};

describe('a command', () => {
  it.each([
    ['COMMAND_UNKNOWN', 'fly', officer],
    ['COMMAND_UNKNOWN', 'constructor', officer],
    ['COMMAND_NOT_ALLOWED', 'ask', an],
    ['DOSSIER_NOT_FOUND', 'ask', { ...officer, office: 'HP-01' }],
    ['NOTHING_ASKED', 'reply', an],
    ['accepted', 'ask', officer],
  ])('%s: %s', (code, name, actor) => {
    expect(codeOf(() => decideCommand(type, submitted(), name, {}, at(actor)))).toBe(code);
  });

  it('with an input that is not the schema’s says where', () => {
    const act = () => decideCommand(type, submitted(), 'ask', { boat: 1 }, at(officer));
    expect(codeOf(act)).toBe('INPUT_INVALID');
  });

  it('is not given by the one who prepared it, nor after the end', () => {
    const taken = given(submitted(), 'take', { ...director, roles: ['officer', 'director'] });
    expect(codeOf(() => decideCommand(type, taken, 'grant', {}, at(director)))).toBe('SAME_PERSON');
    const granted = given(submitted(), 'grant', director);
    expect(codeOf(() => decideCommand(type, granted, 'ask', {}, at(officer)))).toBe('COMMAND_OUT_OF_ORDER');
    const closed = applyEvents(type, granted, [{ kind: 'dossierClosed', data: { outcome: 'granted' } }], at(director));
    expect(codeOf(() => decideCommand(type, closed.dossier, 'take', {}, at(officer)))).toBe('DOSSIER_CLOSED');
  });

  it('is offered exactly when it would be taken', () => {
    const dossier = submitted();
    for (const actor of [an, officer, director]) {
      const offered = availableCommands(type, dossier, at(actor));
      for (const name of ['ask', 'reply', 'grant', 'take'])
        expect(offered.includes(name)).toBe(
          codeOf(() => decideCommand(type, dossier, name, {}, at(actor))) === 'accepted',
        );
    }
  });
});

describe('a submission', () => {
  it('belongs to the person of the digest, once', () => {
    expect(submitted().parties).toEqual({ office: 'HN-01', claimant: 'digest-of-an' });
    const again = () => decideSubmission(type, submitted(), { owner: 'An', boat: 'B1' }, 'digest-of-an', at(an));
    expect(codeOf(again)).toBe('COMMAND_OUT_OF_ORDER');
  });

  it('comes by the channels of its type', () => {
    const posted = { ...at(an), channel: 'post' } as CommandContext;
    const act = () =>
      decideSubmission(type, newDossier(type, 'GP-2', 1), { owner: 'An', boat: 'B1' }, 'digest-of-an', posted);
    expect(codeOf(act)).toBe('INPUT_INVALID');
  });
});

describe('a deadline', () => {
  it('runs while it is open, the earliest first', () => {
    expect(openDeadline(type, submitted(), 'decision')).toMatchObject({ due: '2026-03-09', stopped: false });
    const asked = given(submitted(), 'ask', officer);
    expect(openDeadlines(type, asked).map(({ name }) => name)).toEqual(['answer', 'decision']);
    expect(openDeadline(type, given(submitted(), 'grant', director), 'decision')).toBeUndefined();
    expect(openDeadline(type, submitted(), 'no such')).toBeUndefined();
  });

  it('stands still while somebody else owes something; each pause is recorded, and its working days are added', () => {
    const dossier = submitted();
    const asking = applyEvents(type, dossier, decideCommand(type, dossier, 'ask', {}, at(officer)), at(officer));
    expect(asking.events.map(({ kind }) => kind)).toEqual(['asked', 'clockStopped']);
    expect(openDeadline(type, asking.dossier, 'decision')?.stopped).toBe(true);
    const friday = civilDate('2026-03-06');
    const replied = given(asking.dossier, 'reply', an, {}, friday);
    expect(replied.stops['decision']).toEqual([{ from: '2026-03-02', to: '2026-03-06' }]);
    // Four working days later than Monday the 9th.
    expect(openDeadline(type, replied, 'decision')).toMatchObject({ due: '2026-03-13', stopped: false });
  });
});

describe('a correction', () => {
  it('supersedes what was recorded, with a reason, by a second person', () => {
    const other = person('second', 'officer');
    const input = { of: 2, data: { boat: 'B2' }, reason: 'Misread' };
    const proposed = given(submitted(), 'proposeCorrection', officer, input);
    expect(codeOf(() => decideCommand(type, proposed, 'approveCorrection', { proposal: 3 }, at(officer)))).toBe(
      'SAME_PERSON',
    );
    expect(given(proposed, 'approveCorrection', other, { proposal: 3 }).data).toMatchObject({ boat: 'B2' });
    const rejected = given(proposed, 'rejectCorrection', other, { proposal: 3, reason: 'It says B1' });
    expect(rejected.data).toMatchObject({ boat: 'B1' });
    expect(rejected.correction).toBeUndefined();
  });

  it('is decided before another is proposed, and by whoever names the one that waits', () => {
    const other = person('second', 'officer');
    const input = { of: 2, data: { boat: 'B2' }, reason: 'Misread' };
    const proposed = given(submitted(), 'proposeCorrection', officer, input);
    const refused = (name: string, named: object) =>
      codeOf(() => decideCommand(type, proposed, name, named, at(other)));
    expect(refused('proposeCorrection', { ...input, data: { boat: 'B3' } })).toBe('CORRECTION_PENDING');
    const again = given(
      given(proposed, 'rejectCorrection', other, { proposal: 3, reason: 'It says B1' }),
      'proposeCorrection',
      officer,
      input,
    );
    expect(again.correction?.proposal).toBe(5);
    expect(codeOf(() => decideCommand(type, again, 'approveCorrection', { proposal: 3 }, at(other)))).toBe(
      'OTHER_CORRECTION_PENDING',
    );
    expect(refused('approveCorrection', {})).toBe('INPUT_INVALID');
  });

  it('is of what may be corrected, and of the form it had', () => {
    const act = (input: object) => () => decideCommand(type, submitted(), 'proposeCorrection', input, at(officer));
    expect(codeOf(act({ of: 1, data: { boat: 'B2' }, reason: 'Misread' }))).toBe('NOT_CORRECTABLE');
    expect(codeOf(act({ of: 2, data: {}, reason: 'Misread' }))).toBe('INPUT_INVALID');
    expect(codeOf(act({ of: 2, data: { boat: '' }, reason: 'Misread' }))).toBe('INPUT_INVALID');
  });
});

describe('the read model', () => {
  it('says who owes what, and holds nothing personal beside the name', () => {
    const view = viewOf(type, given(submitted(), 'ask', officer));
    expect(view.waiting.map(({ who, deadline: name }) => [who, name])).toEqual([
      ['claimant', 'answer'],
      ['agency', 'decision'],
    ]);
    // While the clock of the decision is stopped, the agency has no last day.
    expect(view.due).toBeNull();
    expect(view.displayName).toBe('An');
    expect(JSON.stringify({ ...view, displayName: null })).not.toContain('"An"');
  });

  it('says which registry does not answer, until it does', () => {
    const meta = at(officer);
    const away = { kind: 'registryUnavailable', data: { system: 'bank', reason: 'REGISTRY_UNAVAILABLE' } };
    const waiting = applyEvents(type, submitted(), [away], meta).dossier;
    expect(viewOf(type, waiting).waiting[0]).toMatchObject({ who: 'bank' });
    const answered = { ...away, data: { ...away.data, status: 503 } };
    const withStatus = viewOf(type, applyEvents(type, submitted(), [answered], meta).dossier).waiting[0];
    expect(withStatus?.code).toBe('REGISTRY_UNAVAILABLE, HTTP 503');
    expect(withStatus?.what.en).toContain('(it cannot be reached)');
    expect(withStatus?.what.vi).toContain('(không liên lạc được)');
    const back = applyEvents(type, waiting, [{ kind: 'registryAnswered', data: { system: 'bank' } }], meta).dossier;
    expect(viewOf(type, back).waiting.map(({ who }) => who)).toEqual(['agency']);
  });

  it('shows a closed dossier as closed, with nothing owed', () => {
    const closing = [{ kind: 'dossierClosed', data: { outcome: 'granted' } }];
    const view = viewOf(type, applyEvents(type, submitted(), closing, at(officer)).dossier);
    expect(view).toMatchObject({ phase: 'closed', closedOn: '2026-03-02', waiting: [], assignee: null });
  });
});
