import { z } from 'zod';
import { registered, wordsOf } from '../index.js';
import {
  CaseFailed,
  claimant,
  nothing,
  peopleOf,
  specificationOf,
  stranger,
  system,
  triedOf,
  untried,
} from '../given/index.js';
import { type Licence, licence } from './licence.js';

const owned = { who: 'claimant', until: '2026-03-04', ground: 'none' } as const;
const clockStopped = { kind: 'clockStopped', data: { deadline: 'decision', from: '2026-03-03' } };
/** The licence with facts, its names known. */
const type = {
  ...licence,
  facts: {
    boatSold: wordsOf<Licence>().fact({
      title: { en: 'x', vi: 'x' },
      input: z.strictObject({ boat: z.string() }),
      example: { boat: 'B1' },
      accept: ({ data }, { boat }) => (data.boat === boat ? [{ kind: 'replied', data: {} }] : []),
    }),
  },
};
const { given, submit, commands, facts, passes, proceeds, refused, like } = specificationOf(type);
const { ask, reply, grant } = commands;
const { officer, colleague, director } = peopleOf('HN-01');
const submitted = given().and(submit, claimant, '2026-03-02');

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
      .when(submit, claimant, '2026-03-02')
      .then(like('submitted', { owner: 'An' }))
      .isIn('submitted');
    given()
      .when(submit({ owner: 'Bình', boat: 'B2' }), claimant, '2026-03-02')
      .then({ kind: 'submitted', data: { owner: 'Bình', boat: 'B2' } });
  });

  it('sees what follows by itself: clocks, what is owed, signatures', () => {
    submitted
      .when(ask, officer, '2026-03-03')
      .then({ kind: 'asked', data: {} }, clockStopped)
      .hasDeadlines({ answer: '2026-03-04', decision: 'stopped' })
      .waitsFor(owned, { who: 'agency', ground: 'none' })
      .offers(officer, 'ask', 'take')
      .withholds(officer, 'grant', 'release')
      .shows({ due: null, displayName: 'An' })
      .knows({ asked: true, boat: 'B1' })
      .writes();
    submitted
      .when(grant, director, '2026-03-03')
      .then({ kind: 'granted', data: { decision: { number: 'GP-2026-0000001/QĐ-1', signer: 'director' } } });
    submitted.when(grant, director, '2026-03-03').then({ kind: 'granted', data: {} });
  });

  it('goes on from where it ended, and a refusal leaves everything as it was', () => {
    submitted
      .when(reply, claimant, '2026-03-03')
      .then(refused('NOTHING_ASKED'))
      .isIn('submitted')
      .when(ask, officer, '2026-03-03')
      .then(like('asked', {}), clockStopped)
      .when(reply, claimant, '2026-03-04')
      .then(like('replied', {}), { kind: 'clockStarted', data: { deadline: 'decision', to: '2026-03-04' } })
      .hasDeadlines({ decision: '2026-03-10' });
  });

  it('may take nothing for an answer', () => {
    submitted.and(commands.take, officer, '2026-03-02').when(commands.take, officer, '2026-03-02').then(nothing);
    submitted.when(facts.boatSold, system, '2026-03-02').then({ kind: 'replied', data: {} });
    given(submitted, { kind: 'submitted', data: { boat: 'B9' } })
      .when(facts.boatSold, system, '2026-03-02')
      .then(nothing);
  });

  it('lets time pass, and last days', () => {
    submitted.on('2026-03-06').offers(officer, 'ask');
    const late = passes('decision', () => [{ kind: 'replied', data: {} }]);
    submitted.when(late, system, '2026-03-10').then({ kind: 'replied', data: {} });
    submitted.when(proceeds('looks', { kind: 'replied', data: {} }), system, '2026-03-03').then(like('replied', {}));
  });
});

describe('a case that does not hold says', () => {
  it.each<readonly [string, () => unknown, string]>([
    [
      'which field of which event is another',
      () =>
        given()
          .when(submit, claimant, '2026-03-02')
          .then(like('submitted', { boat: 'B2' })),
      '  event 1 submitted.boat: expected "B2", got "B1"',
    ],
    [
      'what is missing of an event that is stated whole',
      () =>
        given()
          .when(submit, claimant, '2026-03-02')
          .then({ kind: 'submitted', data: { owner: 'An' } }),
      '  event 1 submitted.boat: expected nothing, got "B1"',
    ],
    [
      'which event came instead, and which beside',
      () => submitted.when(ask, officer, '2026-03-03').then({ kind: 'replied', data: {} }),
      '  event 1: expected replied, got asked\n' +
        '  event 2: expected nothing, got {"kind":"clockStopped","data":{"deadline":"decision","from":"2026-03-03"}}',
    ],
    [
      'that something happened',
      () => submitted.when(ask, officer, '2026-03-03').then(nothing),
      '  event 1: expected nothing, got {"kind":"asked","data":{}}\n' +
        '  event 2: expected nothing, got {"kind":"clockStopped","data":{"deadline":"decision","from":"2026-03-03"}}',
    ],
    [
      'which refusal came instead',
      () => submitted.when(ask, stranger, '2026-03-03').then(refused('COMMAND_NOT_ALLOWED')),
      '  expected refusal COMMAND_NOT_ALLOWED, got DOSSIER_NOT_FOUND {}',
    ],
    [
      'that it was refused',
      () => submitted.when(reply, claimant, '2026-03-03').then(like('replied', {})),
      '  expected replied, got refusal NOTHING_ASKED {}',
    ],
    [
      'that it was taken',
      () => submitted.when(ask, officer, '2026-03-03').then(refused('DOSSIER_CLOSED')),
      '  expected refusal DOSSIER_CLOSED, got asked, clockStopped',
    ],
    [
      'which details are others',
      () => submitted.when(submit, claimant, '2026-03-03').then(refused('COMMAND_OUT_OF_ORDER', { status: 'draft' })),
      '  details.status: expected "draft", got "submitted"',
    ],
    ['the status', () => submitted.isIn('granted'), '  status: expected "granted", got "submitted"'],
    [
      'the last day',
      () => submitted.hasDeadlines({ decision: '2026-03-10' }),
      '  deadlines.decision: expected "2026-03-10", got "2026-03-09"',
    ],
    [
      'who owes something besides',
      () => submitted.waitsFor(),
      '  waiting[0]: expected nothing, got {"who":"agency","until":"2026-03-09","ground":"none"}',
    ],
    [
      'what is offered',
      () => submitted.withholds(officer, 'ask', 'grant'),
      '  offered to officer[0]: expected nothing, got "ask"',
    ],
    [
      'what is not offered',
      () => submitted.offers(officer, 'ask', 'grant'),
      '  not offered to officer[0]: expected nothing, got "grant"',
    ],
    ['what is known', () => submitted.knows({ boat: 'B2' }), '  state.boat: expected "B2", got "B1"'],
    [
      'what the ledger lacks',
      () => submitted.writes({ kind: 'fee', month: 0, amountVnd: 1, reference: 'r' }),
      '  ledger[0]: expected {"kind":"fee","month":0,"amountVnd":1,"reference":"r"}, got nothing',
    ],
    ['what is shown', () => submitted.shows({ phase: 'closed' }), '  view.phase: expected "closed", got "intake"'],
    [
      'that nobody is reminded',
      () => submitted.isRemindedOf('decision', '2026-03-04'),
      '  reminders of decision[0]: expected "2026-03-04", got nothing',
    ],
    ['what led there was refused', () => submitted.and(reply, claimant, '2026-03-03'), '  refused: NOTHING_ASKED {}'],
  ])('%s', (_what, act, message) => {
    expect(failureOf(act).split('\n').slice(-message.split('\n').length).join('\n')).toBe(message);
  });

  it('what was given and done before', () => {
    const asked = submitted.and(ask, officer, '2026-03-03');
    const told = failureOf(() => asked.when(reply, colleague, '2026-03-04').then(nothing));
    expect(told).toBe(
      'given GP-2026-0000001, submitted on 2026-03-03\n' +
        '  after submit (submission) by claimant on 2026-03-02\n' +
        '  after ask (command) by officer on 2026-03-03\n' +
        'when reply (command) by colleague on 2026-03-04\n' +
        'then\n' +
        '  expected nothing, got refusal COMMAND_NOT_ALLOWED {}',
    );
  });

  it('where it was written', () => {
    try {
      submitted.isIn('granted');
    } catch (error) {
      expect((error as Error).stack?.split('\n    at ')[1]).toContain('given.spec.ts');
    }
    expect.assertions(1);
  });
});

describe('a case cannot tell what cannot be', () => {
  const silence = passes('answer', []);
  it.each<readonly [string, () => unknown, RegExp]>([
    ['days that go back', () => submitted.on('2026-03-01'), /2026-03-01 is over/],
    ['acts that go back', () => submitted.when(ask, officer, '2026-03-01'), /nothing is done on 2026-03-01 any more/],
    ['a last day of nothing', () => submitted.when(silence, system, '2026-03-10').then(nothing), /answer is not open/],
    [
      'a last day that has not passed',
      () => submitted.when(passes('decision', []), system, '2026-03-09').then(nothing),
      /decision has not passed on 2026-03-09: its last day is 2026-03-09/,
    ],
    [
      'a last day while the clock stands still',
      () => submitted.and(ask, officer, '2026-03-03').when(passes('decision', []), system, '2026-03-20').then(nothing),
      /clock of decision stands still/,
    ],
    [
      'an event that its command does not name',
      () => {
        const asks = { ...licence.commands.ask, produces: [] } as never;
        const other = specificationOf({ ...licence, commands: { ask: asks } });
        other
          .given()
          .and(other.submit, claimant, '2026-03-02')
          .when(other.commands.ask, officer, '2026-03-02')
          .then(nothing);
      },
      /ask led to asked, which its definition does not name/,
    ],
  ])('%s', (_what, act, message) => {
    expect(failureOf(act)).toMatch(message);
  });

  it('nor be awaited without its end', async () => {
    const half = submitted.when(ask, officer, '2026-03-03') as unknown as Promise<void>;
    await expect((async () => void (await half))()).rejects.toThrow('the case does not say what comes of it');
  });

  it('and a fault of the definition stays what it is', () => {
    const broken = {
      ...licence.commands.ask,
      guard: () => {
        throw new TypeError('no such field');
      },
    } as never;
    const other = specificationOf({ ...licence, commands: { ask: broken } });
    const opened = other.given().and(other.submit, claimant, '2026-03-02');
    expect(() => opened.when(other.commands.ask, officer, '2026-03-02').then(nothing)).toThrow(TypeError);
    expect(() => opened.offers(officer, 'ask')).toThrow(TypeError);
  });
});

describe('what no case has tried', () => {
  const small = {
    ...type,
    name: 'small-licence',
    commands: { ask: licence.commands.ask },
    refusals: {},
    deadlines: { decision: { ...licence.deadlines.decision, remindBefore: [1] } },
  };
  const left = () => untried(registered(small));

  it('is named, until each has its case', () => {
    expect(left()).toEqual([
      'no submission accepted: submit',
      'not accepted: ask in submitted',
      'never refused: command ask',
      'event not seen as a result: submitted',
      'event not seen as a result: asked',
      'event not seen as a result: replied',
      'event not seen as a result: granted',
      'fact without a result: boatSold',
      'deadline without a last day: decision',
      'deadline without its reminders: decision',
      'status not seen: submitted',
      'status not seen: granted',
    ]);
    const words = specificationOf(small);
    const opened = words.given().when(words.submit, claimant, '2026-03-02').then(words.like('submitted', {}));
    opened.isIn('submitted').hasDeadlines({ decision: '2026-03-09' }).isRemindedOf('decision', '2026-03-06');
    opened.when(words.commands.ask, officer, '2026-03-03').then(words.like('asked', {}), clockStopped);
    opened.when(words.commands.ask, claimant, '2026-03-02').then(words.refused('COMMAND_NOT_ALLOWED'));
    opened.when(words.facts.boatSold, system, '2026-03-02').then(words.like('replied', {}));
    expect(left()).toEqual(['event not seen as a result: granted', 'status not seen: granted']);
  });

  it('holds only what held', () => {
    const before = triedOf('licence').cases.length;
    failureOf(() => submitted.when(ask, officer, '2026-03-03').then(nothing));
    expect(triedOf('licence').cases).toHaveLength(before);
  });
});
