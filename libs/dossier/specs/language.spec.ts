import { type CivilDate, civilDate } from '../../calendar/index.js';
import { siteVisit, workplaceInspection } from '../../made-up/index.js';
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

const monday = civilDate('2026-03-02');
const type = registered(workplaceInspection);

const person = (subject: string, ...roles: Actor['roles']): Actor => ({
  subject,
  roles,
  ...(roles.includes('employer') ? { employer: 'DN0001' } : { office: 'HN-01' }),
});
const employer = person('employer', 'employer');
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
const exOfficio: CommandContext = { ...at(officer), channel: 'ex-officio' };
const planned = (): Dossier => {
  const none = newDossier(type, 'TTLD-1', 1);
  const events = decideSubmission(type, none, type.submission.example, '', exOfficio);
  return applyEvents(type, none, events, exOfficio).dossier;
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
    ['COMMAND_NOT_ALLOWED', 'askForPaper', employer],
    ['DOSSIER_NOT_FOUND', 'askForPaper', { ...officer, office: 'HP-01' }],
    ['NOTHING_ASKED', 'handInPaper', employer],
    ['accepted', 'askForPaper', officer],
  ])('%s: %s', (code, name, actor) => {
    expect(codeOf(() => decideCommand(type, planned(), name, {}, at(actor)))).toBe(code);
  });

  it('with an input that is not the schema’s says where', () => {
    const act = () => decideCommand(type, planned(), 'askForPaper', { site: 1 }, at(officer));
    expect(codeOf(act)).toBe('INPUT_INVALID');
  });

  it('is not given by the one who prepared it, nor after the end', () => {
    const taken = given(planned(), 'take', { ...director, roles: ['officer', 'director'] });
    expect(codeOf(() => decideCommand(type, taken, 'callOff', {}, at(director)))).toBe('SAME_PERSON');
    const calledOff = given(planned(), 'callOff', director);
    expect(codeOf(() => decideCommand(type, calledOff, 'askForPaper', {}, at(officer)))).toBe('COMMAND_OUT_OF_ORDER');
    const closed = applyEvents(type, calledOff, [{ kind: 'dossierClosed', data: { outcome: 'ended' } }], at(director));
    expect(codeOf(() => decideCommand(type, closed.dossier, 'take', {}, at(officer)))).toBe('DOSSIER_CLOSED');
  });

  it('is offered exactly when it would be taken', () => {
    const dossier = planned();
    for (const actor of [employer, officer, director]) {
      const offered = availableCommands(type, dossier, at(actor));
      for (const name of ['askForPaper', 'handInPaper', 'callOff', 'take'])
        expect(offered.includes(name)).toBe(
          codeOf(() => decideCommand(type, dossier, name, {}, at(actor))) === 'accepted',
        );
    }
  });
});

describe('a submission', () => {
  const visit = registered(siteVisit);
  const an: Actor = { subject: 'an', roles: ['claimant'], party: 'digest-of-an' };
  const asked = { employer: 'DN0001', office: 'HN-01', site: 'north', worker: '001088000017' };
  const none = newDossier(visit, 'TTHT-1');

  it('belongs to the person of the digest, once', () => {
    const events = decideSubmission(visit, none, asked, 'digest-of-an', at(an));
    const ordered = applyEvents(visit, none, events, at(an)).dossier;
    expect(ordered.parties).toEqual({ office: 'HN-01', claimant: 'digest-of-an', employer: 'DN0001' });
    const again = () => decideSubmission(visit, ordered, asked, 'digest-of-an', at(an));
    expect(codeOf(again)).toBe('COMMAND_OUT_OF_ORDER');
  });

  it('comes by the channels of its type', () => {
    const posted = { ...at(an), channel: 'post' } as CommandContext;
    const act = () => decideSubmission(visit, none, asked, 'digest-of-an', posted);
    expect(codeOf(act)).toBe('INPUT_INVALID');
  });
});

describe('a deadline', () => {
  const sha256 = 'a'.repeat(64);
  const paper = { id: sha256, kind: 'safety-plan', sha256, bytes: 1024, mediaType: 'application/pdf' };

  it('runs while it is open, the earliest first', () => {
    expect(openDeadline(type, planned(), 'order')).toMatchObject({ due: '2026-03-16', stopped: false });
    const asked = given(planned(), 'askForPaper', officer);
    expect(openDeadlines(type, asked).map(({ name }) => name)).toEqual(['paper', 'order']);
    expect(openDeadline(type, given(planned(), 'callOff', director), 'order')).toBeUndefined();
    expect(openDeadline(type, planned(), 'no such')).toBeUndefined();
  });

  it('stands still while somebody else owes something; each pause is recorded, and its working days are added', () => {
    const dossier = planned();
    const asking = applyEvents(
      type,
      dossier,
      decideCommand(type, dossier, 'askForPaper', {}, at(officer)),
      at(officer),
    );
    expect(asking.events.map(({ kind }) => kind)).toEqual(['paperAsked', 'clockStopped']);
    expect(openDeadline(type, asking.dossier, 'order')?.stopped).toBe(true);
    const friday = civilDate('2026-03-06');
    const attached = given(asking.dossier, 'attachDocument', employer, paper, friday);
    const handedIn = given(attached, 'handInPaper', employer, { document: paper.id }, friday);
    expect(handedIn.stops['order']).toEqual([{ from: '2026-03-02', to: '2026-03-06' }]);
    // Four working days later than Monday the 16th.
    expect(openDeadline(type, handedIn, 'order')).toMatchObject({ due: '2026-03-20', stopped: false });
  });
});

describe('a correction', () => {
  it('supersedes what was recorded, with a reason, by a second person', () => {
    const other = person('second', 'officer');
    const input = { of: 2, data: { contact: 'Binh' }, reason: 'Misread' };
    const proposed = given(planned(), 'proposeCorrection', officer, input);
    expect(codeOf(() => decideCommand(type, proposed, 'approveCorrection', { proposal: 3 }, at(officer)))).toBe(
      'SAME_PERSON',
    );
    expect(given(proposed, 'approveCorrection', other, { proposal: 3 }).data).toMatchObject({ contact: 'Binh' });
    const rejected = given(proposed, 'rejectCorrection', other, { proposal: 3, reason: 'It says Tám' });
    expect(rejected.data).toMatchObject({ contact: 'Lê Văn Tám' });
    expect(rejected.correction).toBeUndefined();
  });

  it('is decided before another is proposed, and by whoever names the one that waits', () => {
    const other = person('second', 'officer');
    const input = { of: 2, data: { contact: 'Binh' }, reason: 'Misread' };
    const proposed = given(planned(), 'proposeCorrection', officer, input);
    const refused = (name: string, named: object) =>
      codeOf(() => decideCommand(type, proposed, name, named, at(other)));
    expect(refused('proposeCorrection', { ...input, data: { contact: 'Chinh' } })).toBe('CORRECTION_PENDING');
    const again = given(
      given(proposed, 'rejectCorrection', other, { proposal: 3, reason: 'It says Tám' }),
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
    const act = (input: object) => () => decideCommand(type, planned(), 'proposeCorrection', input, at(officer));
    expect(codeOf(act({ of: 1, data: { contact: 'Binh' }, reason: 'Misread' }))).toBe('NOT_CORRECTABLE');
    expect(codeOf(act({ of: 2, data: {}, reason: 'Misread' }))).toBe('INPUT_INVALID');
    expect(codeOf(act({ of: 2, data: { contact: '' }, reason: 'Misread' }))).toBe('INPUT_INVALID');
  });
});

describe('the read model', () => {
  it('says who owes what, and holds nothing personal beside the name', () => {
    const view = viewOf(type, given(planned(), 'askForPaper', officer));
    expect(view.waiting.map(({ who, deadline: name }) => [who, name])).toEqual([
      ['employer', 'paper'],
      ['agency', 'order'],
    ]);
    // While the clock of the order is stopped, the agency has no last day.
    expect(view.due).toBeNull();
    expect(view.displayName).toBe('Lê Văn Tám');
    expect(JSON.stringify({ ...view, displayName: null })).not.toContain('Tám');
  });

  it('says which registry does not answer, until it does', () => {
    const meta = at(officer);
    const away = { kind: 'registryUnavailable', data: { system: 'bank', reason: 'REGISTRY_UNAVAILABLE' } };
    const waiting = applyEvents(type, planned(), [away], meta).dossier;
    expect(viewOf(type, waiting).waiting[0]).toMatchObject({ who: 'bank' });
    const answered = { ...away, data: { ...away.data, status: 503 } };
    const withStatus = viewOf(type, applyEvents(type, planned(), [answered], meta).dossier).waiting[0];
    expect(withStatus?.code).toBe('REGISTRY_UNAVAILABLE, HTTP 503');
    expect(withStatus?.what.en).toContain('(it cannot be reached)');
    expect(withStatus?.what.vi).toContain('(không liên lạc được)');
    const back = applyEvents(type, waiting, [{ kind: 'registryAnswered', data: { system: 'bank' } }], meta).dossier;
    expect(viewOf(type, back).waiting.map(({ who }) => who)).toEqual(['agency']);
  });

  it('shows a closed dossier as closed, with nothing owed', () => {
    const closing = [{ kind: 'dossierClosed', data: { outcome: 'called off' } }];
    const view = viewOf(type, applyEvents(type, planned(), closing, at(officer)).dossier);
    expect(view).toMatchObject({ phase: 'closed', closedOn: '2026-03-02', waiting: [], assignee: null });
  });
});
