import { z } from 'zod';
import { happened, type InspectionState, workplaceInspection } from '../../made-up/index.js';
import { registered, wordsOf } from '../index.js';
import {
  CaseFailed,
  nothing,
  peopleOf,
  person,
  specificationOf,
  stranger,
  system,
  triedOf,
  untried,
} from '../given/index.js';

const owned = { who: 'employer', until: '2026-03-10', ground: 'house rules 3' } as const;
const clockStopped = { kind: 'clockStopped', data: { deadline: 'order', from: '2026-03-03' } };
/** The inspection with one fact of its own, its names known. */
const type = {
  ...workplaceInspection,
  // Under its own name: what these cases try is not what the cases of the inspection have tried.
  name: 'tried-inspection',
  facts: {
    siteSold: wordsOf<InspectionState>().fact({
      title: { en: 'x', vi: 'x' },
      input: z.strictObject({ site: z.string() }),
      example: { site: 'north' },
      accept: ({ data }, { site }) => (data.sites.includes(site) ? [happened('paperAccepted', {})] : []),
    }),
  },
};
const { given, submit, commands, facts, passes, proceeds, refused, like } = specificationOf(type);
const { askForPaper, handInPaper, callOff, attachDocument } = commands;
const { officer, colleague, director } = peopleOf('HN-01');
const employer = person('employer', ['employer'], { employer: 'DN0001' });
const exOfficio = { channel: 'ex-officio' } as const;
const document = 'a'.repeat(64);
const attached = { id: document, kind: 'safety-plan', sha256: document, bytes: 1024, mediaType: 'application/pdf' };
const paperHandedIn = happened('paperHandedIn', { document, by: 'employer' });
const planned = given().and(submit, officer, '2026-03-02', exOfficio);

/** What a case that does not hold says. */
const failureOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof CaseFailed) return error.message;
    throw error;
  }
  return 'it holds';
};

describe('a case', () => {
  it('takes the example of the definition, or an input of its own', () => {
    given()
      .when(submit, officer, '2026-03-02', exOfficio)
      .then(like('inspectionPlanned', { contact: 'Lê Văn Tám' }))
      .isIn('planned');
    const own = { employer: 'DN0002', contact: 'Bình', sites: ['west'] };
    given()
      .when(submit({ ...own, office: 'HN-01' }), officer, '2026-03-02', exOfficio)
      .then({ kind: 'inspectionPlanned', data: own });
  });

  it('sees what follows by itself: clocks, what is owed, signatures', () => {
    planned
      .when(askForPaper, officer, '2026-03-03')
      .then(happened('paperAsked', {}), clockStopped)
      .hasDeadlines({ paper: '2026-03-10', order: 'stopped' })
      .waitsFor(owned, { who: 'agency', ground: 'house rules 2' })
      .offers(officer, 'askForPaper', 'take')
      .withholds(officer, 'callOff', 'release')
      .shows({ due: null, displayName: 'Lê Văn Tám' })
      .knows({ askedOn: '2026-03-03', sites: ['north', 'south'] })
      .writes();
    planned.when(callOff, director, '2026-03-03').then({
      kind: 'inspectionCalledOff',
      data: { decision: { number: 'TTLD-2026-0000001/QĐ-1', signer: 'director', basis: 'house rules 7' } },
    });
    planned.when(callOff, director, '2026-03-03').then({ kind: 'inspectionCalledOff', data: {} });
  });

  it('goes on from where it ended, and a refusal leaves everything as it was', () => {
    planned
      .when(handInPaper, employer, '2026-03-03')
      .then(refused('NOTHING_ASKED'))
      .isIn('planned')
      .when(askForPaper, officer, '2026-03-03')
      .then(like('paperAsked', {}), clockStopped)
      .and(attachDocument(attached), employer, '2026-03-04')
      .when(handInPaper, employer, '2026-03-04')
      .then(like('paperHandedIn', {}), { kind: 'clockStarted', data: { deadline: 'order', to: '2026-03-04' } })
      .hasDeadlines({ order: '2026-03-17' });
  });

  it('may take nothing for an answer', () => {
    planned.and(commands.take, officer, '2026-03-02').when(commands.take, officer, '2026-03-02').then(nothing);
    planned.when(facts.siteSold, system, '2026-03-02').then(happened('paperAccepted', {}));
    given(planned, happened('inspectionPlanned', { employer: 'DN0001', sites: ['west'] }))
      .when(facts.siteSold, system, '2026-03-02')
      .then(nothing);
  });

  it('lets time pass, and last days', () => {
    planned.on('2026-03-06').offers(officer, 'askForPaper');
    const late = passes('order', () => [happened('orderLate', {})]);
    planned.when(late, system, '2026-03-17').then(happened('orderLate', {}));
    planned.when(proceeds('looks', happened('orderLate', {})), system, '2026-03-03').then(like('orderLate', {}));
  });
});

describe('a case that does not hold says', () => {
  it.each<readonly [string, () => unknown, string]>([
    [
      'which field of which event is another',
      () =>
        given()
          .when(submit, officer, '2026-03-02', exOfficio)
          .then(like('inspectionPlanned', { employer: 'DN0002' })),
      '  event 1 inspectionPlanned.employer: expected "DN0002", got "DN0001"',
    ],
    [
      'what is missing of an event that is stated whole',
      () =>
        given()
          .when(submit, officer, '2026-03-02', exOfficio)
          .then({ kind: 'inspectionPlanned', data: { contact: 'Lê Văn Tám', sites: ['north', 'south'] } }),
      '  event 1 inspectionPlanned.employer: expected nothing, got "DN0001"',
    ],
    [
      'which event came instead, and which beside',
      () => planned.when(askForPaper, officer, '2026-03-03').then(paperHandedIn),
      '  event 1: expected paperHandedIn, got paperAsked\n' +
        '  event 2: expected nothing, got {"kind":"clockStopped","data":{"deadline":"order","from":"2026-03-03"}}',
    ],
    [
      'that something happened',
      () => planned.when(askForPaper, officer, '2026-03-03').then(nothing),
      '  event 1: expected nothing, got {"kind":"paperAsked","data":{}}\n' +
        '  event 2: expected nothing, got {"kind":"clockStopped","data":{"deadline":"order","from":"2026-03-03"}}',
    ],
    [
      'which refusal came instead',
      () => planned.when(askForPaper, stranger, '2026-03-03').then(refused('COMMAND_NOT_ALLOWED')),
      '  expected refusal COMMAND_NOT_ALLOWED, got DOSSIER_NOT_FOUND {}',
    ],
    [
      'that it was refused',
      () => planned.when(handInPaper, employer, '2026-03-03').then(like('paperHandedIn', {})),
      '  expected paperHandedIn, got refusal NOTHING_ASKED {}',
    ],
    [
      'that it was taken',
      () => planned.when(askForPaper, officer, '2026-03-03').then(refused('DOSSIER_CLOSED')),
      '  expected refusal DOSSIER_CLOSED, got paperAsked, clockStopped',
    ],
    [
      'which details are others',
      () =>
        planned
          .when(submit, officer, '2026-03-03', exOfficio)
          .then(refused('COMMAND_OUT_OF_ORDER', { status: 'draft' })),
      '  details.status: expected "draft", got "planned"',
    ],
    ['the status', () => planned.isIn('ended'), '  status: expected "ended", got "planned"'],
    [
      'the last day',
      () => planned.hasDeadlines({ order: '2026-03-17' }),
      '  deadlines.order: expected "2026-03-17", got "2026-03-16"',
    ],
    [
      'who owes something besides',
      () => planned.waitsFor(),
      '  waiting[0]: expected nothing, got {"who":"agency","until":"2026-03-16","ground":"house rules 2"}',
    ],
    [
      'what is offered',
      () => planned.withholds(officer, 'askForPaper', 'callOff'),
      '  offered to officer[0]: expected nothing, got "askForPaper"',
    ],
    [
      'what is not offered',
      () => planned.offers(officer, 'askForPaper', 'callOff'),
      '  not offered to officer[0]: expected nothing, got "callOff"',
    ],
    ['what is known', () => planned.knows({ employer: 'DN0002' }), '  state.employer: expected "DN0002", got "DN0001"'],
    [
      'what the ledger lacks',
      () => planned.writes({ kind: 'fee', month: 0, amountVnd: 1, reference: 'r' }),
      '  ledger[0]: expected {"kind":"fee","month":0,"amountVnd":1,"reference":"r"}, got nothing',
    ],
    ['what is shown', () => planned.shows({ phase: 'closed' }), '  view.phase: expected "closed", got "processing"'],
    [
      'that nobody is reminded',
      () => planned.and(askForPaper, officer, '2026-03-03').isRemindedOf('paper', '2026-03-04'),
      '  reminders of paper[0]: expected "2026-03-04", got nothing',
    ],
    [
      'what led there was refused',
      () => planned.and(handInPaper, employer, '2026-03-03'),
      '  refused: NOTHING_ASKED {}',
    ],
  ])('%s', (_what, act, message) => {
    expect(failureOf(act).split('\n').slice(-message.split('\n').length).join('\n')).toBe(message);
  });

  it('what was given and done before', () => {
    const asked = planned.and(askForPaper, officer, '2026-03-03');
    const told = failureOf(() => asked.when(callOff, colleague, '2026-03-04').then(nothing));
    expect(told).toBe(
      'given TTLD-2026-0000001, planned on 2026-03-03\n' +
        '  after submit (submission) by officer on 2026-03-02, {"channel":"ex-officio"}\n' +
        '  after askForPaper (command) by officer on 2026-03-03\n' +
        'when callOff (command) by colleague on 2026-03-04\n' +
        'then\n' +
        '  expected nothing, got refusal COMMAND_NOT_ALLOWED {}',
    );
  });

  it('where it was written', () => {
    try {
      planned.isIn('ended');
    } catch (error) {
      expect((error as Error).stack?.split('\n    at ')[1]).toContain('given.spec.ts');
    }
    expect.assertions(1);
  });
});

describe('a case cannot tell what cannot be', () => {
  const silence = passes('paper', []);
  it.each<readonly [string, () => unknown, RegExp]>([
    ['days that go back', () => planned.on('2026-03-01'), /2026-03-01 is over/],
    [
      'acts that go back',
      () => planned.when(askForPaper, officer, '2026-03-01'),
      /nothing is done on 2026-03-01 any more/,
    ],
    ['a last day of nothing', () => planned.when(silence, system, '2026-03-10').then(nothing), /paper is not open/],
    [
      'a last day that has not passed',
      () => planned.when(passes('order', []), system, '2026-03-16').then(nothing),
      /order has not passed on 2026-03-16: its last day is 2026-03-16/,
    ],
    [
      'a last day while the clock stands still',
      () =>
        planned.and(askForPaper, officer, '2026-03-03').when(passes('order', []), system, '2026-03-20').then(nothing),
      /clock of order stands still/,
    ],
    [
      'an event that its command does not name',
      () => {
        const asks = { ...workplaceInspection.commands.askForPaper, produces: [] } as never;
        const other = specificationOf({ ...type, commands: { askForPaper: asks } });
        other
          .given()
          .and(other.submit, officer, '2026-03-02', exOfficio)
          .when(other.commands.askForPaper, officer, '2026-03-02')
          .then(nothing);
      },
      /askForPaper led to paperAsked, which its definition does not name/,
    ],
  ])('%s', (_what, act, message) => {
    expect(failureOf(act)).toMatch(message);
  });

  it('nor be awaited without its end', async () => {
    const half = planned.when(askForPaper, officer, '2026-03-03') as unknown as Promise<void>;
    await expect((async () => void (await half))()).rejects.toThrow('the case does not say what comes of it');
  });

  it('and a fault of the definition stays what it is', () => {
    const broken = {
      ...workplaceInspection.commands.askForPaper,
      guard: () => {
        throw new TypeError('no such field');
      },
    } as never;
    const other = specificationOf({ ...type, commands: { askForPaper: broken } });
    const opened = other.given().and(other.submit, officer, '2026-03-02', exOfficio);
    expect(() => opened.when(other.commands.askForPaper, officer, '2026-03-02').then(nothing)).toThrow(TypeError);
    expect(() => opened.offers(officer, 'askForPaper')).toThrow(TypeError);
  });
});

describe('what no case has tried', () => {
  const { inspectionPlanned, paperAsked, paperAccepted, inspectionCalledOff } = workplaceInspection.events;
  const { draft, planned: atOffice, ended } = workplaceInspection.statuses;
  const small = {
    ...type,
    name: 'small-inspection',
    commands: { askForPaper: workplaceInspection.commands.askForPaper },
    facts: { siteSold: type.facts.siteSold },
    events: { inspectionPlanned, paperAsked, paperAccepted, inspectionCalledOff },
    refusals: {},
    deadlines: { order: { ...workplaceInspection.deadlines.order, remindBefore: [1] } },
    moments: {},
    statuses: { draft, planned: atOffice, ended },
  };
  const left = () => untried(registered(small));

  it('is named, until each has its case', () => {
    expect(left()).toEqual([
      'no submission accepted: submit',
      'not accepted: askForPaper in planned',
      'never refused: command askForPaper',
      'event not seen as a result: inspectionPlanned',
      'event not seen as a result: paperAsked',
      'event not seen as a result: paperAccepted',
      'event not seen as a result: inspectionCalledOff',
      'fact without a result: siteSold',
      'deadline without a last day: order',
      'deadline without its reminders: order',
      'status not seen: planned',
      'status not seen: ended',
    ]);
    const words = specificationOf(small);
    const opened = words
      .given()
      .when(words.submit, officer, '2026-03-02', exOfficio)
      .then(words.like('inspectionPlanned', {}));
    opened.isIn('planned').hasDeadlines({ order: '2026-03-16' }).isRemindedOf('order', '2026-03-13');
    opened.when(words.commands.askForPaper, officer, '2026-03-03').then(words.like('paperAsked', {}), clockStopped);
    opened.when(words.commands.askForPaper, employer, '2026-03-02').then(words.refused('COMMAND_NOT_ALLOWED'));
    opened.when(words.facts.siteSold, system, '2026-03-02').then(words.like('paperAccepted', {}));
    expect(left()).toEqual(['event not seen as a result: inspectionCalledOff', 'status not seen: ended']);
  });

  it('holds only what held', () => {
    const before = triedOf(type.name).cases.length;
    failureOf(() => planned.when(askForPaper, officer, '2026-03-03').then(nothing));
    expect(triedOf(type.name).cases).toHaveLength(before);
  });
});
