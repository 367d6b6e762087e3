import { CalendarRangeError } from '../../calendar/index.js';
import {
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
import { licence, monday } from './licence.js';

// Calendar and law have no answer for everything, and a definition can be wrong: neither breaks what is shown.
const context: CommandContext = {
  cause: { kind: 'command', id: 'u1', name: 'ask' },
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

const plain = registered(licence);
const withGuard = (guard: () => never): AnyDossierType => ({
  ...plain,
  commands: { ...plain.commands, ask: { ...plain.commands['ask'], guard } as never },
});
const submitted = (type: AnyDossierType): DossierState<unknown> =>
  applyEvents(
    type,
    newDossier(type, 'GP-2026-0000001', 1),
    [
      standardEvent('dossierOpened', { claimant: 'p', office: 'HN-01', lawVersion: 1, links: [] }),
      { kind: 'submitted', data: { owner: 'An', boat: 'B1' } },
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
  const refused = thrown(() => decideCommand(type, submitted(type), 'ask', {}, context)) as Refusal;
  expect([refused.code, refused.details]).toEqual(['LAW_GIVES_NO_ANSWER', details]);
  const faults: string[] = [];
  const offered = availableCommands(type, submitted(type), context, (name) => faults.push(name));
  expect(offered).toContain('take');
  expect(offered).not.toContain('ask');
  expect(faults).toEqual([]);
});

it('a guard that is wrong takes its command away and is told; the command itself fails as what it is', () => {
  const type = withGuard(broken);
  const faults: string[] = [];
  expect(availableCommands(type, submitted(type), context, (name) => faults.push(name))).toContain('take');
  expect(faults).toEqual(['ask']);
  expect(thrown(() => decideCommand(type, submitted(type), 'ask', {}, context))).toBeInstanceOf(TypeError);
});

it('a deadline without a last day is shown without one', () => {
  const decision = { ...plain.deadlines['decision'], due: beyond } as never;
  const type = { ...plain, deadlines: { ...plain.deadlines, decision } };
  const [owed] = viewOf(type, submitted(type)).waiting;
  expect(owed).toMatchObject({ who: 'agency', deadline: 'decision' });
  expect(owed).not.toHaveProperty('until');
});

it('a step is whole or is not made', () => {
  const type = { ...plain, displayName: beyond };
  const happened = [{ kind: 'asked', data: {} }];
  const refused = thrown(() => stepOf(type, submitted(type), happened, context)) as Refusal;
  expect(refused.code).toBe('LAW_GIVES_NO_ANSWER');
});

it('a decision is numbered in its dossier and signed', () => {
  const director = { ...context, actor: { subject: 'd', roles: ['director'], office: 'HN-01' } } as CommandContext;
  const [event] = decideCommand(plain, { ...submitted(plain), decisions: 2 }, 'grant', {}, director);
  expect(event?.data).toEqual({ decision: { number: 'GP-2026-0000001/QĐ-3', signer: 'd' } });
  const { dossier } = applyEvents(plain, submitted(plain), event === undefined ? [] : [event], director);
  expect(dossier.decisions).toBe(1);
});

it('a law that gives no answer is told as what it is, and waited for until it does; so is what was told before', () => {
  const waits = (event: NewEvent) => applyEvents(plain, submitted(plain), [event], context).dossier;
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
