import { CalendarRangeError, civilDate } from '../../calendar/index.js';
import { happened, workplaceInspection } from '../../made-up/index.js';
import {
  anEmployer,
  type AnyDossierType,
  applyEvents,
  availableCommands,
  type CommandContext,
  decideCommand,
  type DossierState,
  LAW_DATA,
  newDossier,
  type NewEvent,
  type Refusal,
  registered,
  standardEvent,
  stepOf,
  viewOf,
} from '../index.js';

const monday = civilDate('2026-03-02');

// Calendar and law have no answer for everything, and a definition can be wrong: neither breaks what is shown.
const context: CommandContext = {
  cause: { kind: 'command', id: 'u1', name: 'askForPaper' },
  author: 'o',
  actor: { subject: 'o', roles: ['officer'], office: 'HN-01' },
  channel: 'counter',
  filedOn: monday,
  at: 0,
  today: monday,
};
const beyond = (): never => {
  throw new CalendarRangeError('2029-01-02', '2015-01-01', '2028-12-31');
};
const law = (): never => {
  throw Object.assign(new Error('no rate'), { name: 'PolicyError', code: 'RATE_UNKNOWN', fact: 'workplaceRegion' });
};
const broken = (): never => {
  throw new TypeError('cannot read');
};

const plain = registered(workplaceInspection);
const withGuard = (guard: () => never): AnyDossierType => ({
  ...plain,
  commands: { ...plain.commands, askForPaper: { ...plain.commands['askForPaper'], guard } as never },
});
const planned = (type: AnyDossierType): DossierState<unknown> =>
  applyEvents(
    type,
    newDossier(type, 'TTLD-2026-0000001', 1),
    [
      standardEvent('dossierOpened', { subject: anEmployer('DN0001'), office: 'HN-01', lawVersion: 1, links: [] }),
      happened('inspectionPlanned', { employer: 'DN0001', sites: ['north'], contact: 'An' }),
    ],
    context,
  ).dossier;

const thrown = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

it.each([
  ['the calendar', beyond, { reason: 'OUTSIDE_CALENDAR', date: '2029-01-02', from: '2015-01-01', to: '2028-12-31' }],
  ['the law', law, { reason: 'RATE_UNKNOWN', fact: 'workplaceRegion' }],
])('a guard for which %s has no answer refuses, and takes its command away', (_what, guard, details) => {
  const type = withGuard(guard);
  const refused = thrown(() => decideCommand(type, planned(type), 'askForPaper', {}, context)) as Refusal;
  expect([refused.code, refused.details]).toEqual(['LAW_GIVES_NO_ANSWER', details]);
  const faults: string[] = [];
  const offered = availableCommands(type, planned(type), context, (name) => faults.push(name));
  expect(offered).toContain('take');
  expect(offered).not.toContain('askForPaper');
  expect(faults).toEqual([]);
});

it('a guard that is wrong takes its command away and is told; the command itself fails as what it is', () => {
  const type = withGuard(broken);
  const faults: string[] = [];
  expect(availableCommands(type, planned(type), context, (name) => faults.push(name))).toContain('take');
  expect(faults).toEqual(['askForPaper']);
  expect(thrown(() => decideCommand(type, planned(type), 'askForPaper', {}, context))).toBeInstanceOf(TypeError);
});

it('a deadline without a last day is shown without one', () => {
  const order = { ...plain.deadlines['order'], due: beyond } as never;
  const type = { ...plain, deadlines: { ...plain.deadlines, order } };
  const [owed] = viewOf(type, planned(type)).waiting;
  expect(owed).toMatchObject({ who: 'agency', deadline: 'order' });
  expect(owed).not.toHaveProperty('until');
});

it('a step is whole or is not made', () => {
  const type = { ...plain, displayName: beyond };
  const asked = [happened('paperAsked', {})];
  const refused = thrown(() => stepOf(type, planned(type), asked, context)) as Refusal;
  expect(refused.code).toBe('LAW_GIVES_NO_ANSWER');
});

it('a decision is numbered in its dossier and signed', () => {
  const director = { ...context, actor: { subject: 'd', roles: ['director'], office: 'HN-01' } } as CommandContext;
  const [event] = decideCommand(plain, { ...planned(plain), decisions: 2 }, 'callOff', {}, director);
  const decision = { number: 'TTLD-2026-0000001/QĐ-3', signer: 'd' };
  expect(event?.data).toEqual({ decision: { ...decision, basis: 'house rules 7' } });
  const { basis: _basis, ...callOff } = workplaceInspection.commands.callOff;
  const groundless = registered({ ...workplaceInspection, commands: { callOff } });
  const [plainly] = decideCommand(groundless, { ...planned(groundless), decisions: 2 }, 'callOff', {}, director);
  expect(plainly?.data).toEqual({ decision });
  const { dossier } = applyEvents(plain, planned(plain), event === undefined ? [] : [event], director);
  expect(dossier.decisions).toBe(1);
});

it('a law that gives no answer is told as what it is, and waited for until it does; so is what was told before', () => {
  const waits = (event: NewEvent) => applyEvents(plain, planned(plain), [event], context).dossier;
  const reason = 'RATE_UNKNOWN';
  for (const silent of [
    waits(standardEvent('lawSilent', { reason })),
    waits(standardEvent('registryUnavailable', { system: LAW_DATA, reason })),
  ]) {
    expect(viewOf(plain, silent).waiting).toContainEqual(expect.objectContaining({ who: LAW_DATA, code: reason }));
    const answered = applyEvents(plain, silent, [standardEvent('lawAnswers', {})], context).dossier;
    expect(answered.outages).toEqual({});
  }
});
