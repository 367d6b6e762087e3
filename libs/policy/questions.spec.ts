import { readFileSync } from 'node:fs';
import { type Answered, evaluate, isAnswered } from './evaluate.js';
import { inLong, inShort, lawData } from './index.js';

interface Case {
  readonly id: string;
  readonly question: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

const law = lawData();
const samples = JSON.parse(readFileSync(`${import.meta.dirname}/examples/questions.json`, 'utf8')) as { cases: Case[] };
const answers = new Map(evaluate(samples, law).map((answer) => [answer.id, answer]));

describe('the samples of the contract of questions', () => {
  it.each(samples.cases.map((sample) => [sample.id, sample] as const))('%s', (id, { expected }) => {
    const answer = answers.get(id);
    expect(answer).toMatchObject({ id, result: expected });
  });

  it('are explained in both languages, and survive JSON', () => {
    for (const answer of answers.values()) {
      expect(isAnswered(answer)).toBe(true);
      const { explanation } = (answer as Answered).result;
      expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
      for (const language of ['vi', 'en'] as const) {
        expect(inShort(explanation, language)).toMatch(/\S.*\.$/);
        expect(inLong(explanation, language)).not.toMatch(/undefined|[{}]|\[object/);
      }
    }
  });
});

describe('the law of a later event', () => {
  it('is asked beside the contract: of the award stated, or of the case', () => {
    const ask = (inputs: object, regime = '2013') =>
      evaluate({ cases: [{ id: 'x', question: 'eventRegime', regime, inputs }] }, law)[0];
    expect(ask({ awardRegime: '2013', on: '2026-01-20' }, '2025')).toMatchObject({ result: { regime: '2025' } });
    expect(ask({ on: '2025-12-31' })).toMatchObject({ result: { regime: '2013' } });
    expect(ask({ on: '2025-12-31' }, '2025')).toMatchObject({ result: { regime: '2025' } });
  });
});

describe('what cannot be answered', () => {
  const errorOf = (one: object) => evaluate({ cases: [{ id: 'x', regime: '2025', ...one }] }, law)[0];

  it.each<[string, object, string, string | RegExp]>([
    [
      'an unknown question',
      { question: 'taste', inputs: {} },
      'UNKNOWN_QUESTION',
      'question: there is no question taste',
    ],
    ['a name of the prototype', { question: 'toString', inputs: {} }, 'UNKNOWN_QUESTION', /toString/],
    [
      'an impossible date',
      { question: 'startDay', inputs: { filed: '2026-02-30' } },
      'INVALID_INPUT',
      /filed.*a date that exists/,
    ],
    [
      'a date outside the calendar',
      { question: 'startDay', inputs: { filed: '2029-02-01' } },
      'OUTSIDE_CALENDAR',
      /2029-02-01 .*2015-01-01 to 2028-12-31/,
    ],
    [
      'months beyond reason',
      { question: 'duration', inputs: { contributionMonths: 501 } },
      'INVALID_INPUT',
      /contributionMonths/,
    ],
    [
      'reversed months',
      {
        question: 'contributionWindow',
        inputs: {
          contract: { kind: 'indefinite' },
          terminationDate: '2026-05-28',
          contributed: [['2026-05', '2026-01']],
        },
      },
      'MONTHS_REVERSED',
      /2026-05 is after 2026-01/,
    ],
    [
      'the first month without the end of its collection',
      { question: 'paymentDue', inputs: { benefitStart: '2026-03-02', month: 1 } },
      'MISSING_FACT',
      /collectionEnds/,
    ],
    [
      'a rate that is not on record',
      {
        question: 'benefitAmount',
        regime: '2013',
        inputs: {
          wageScheme: 'employer',
          workplaceRegion: 2,
          terminationDate: '2015-06-01',
          lastContributedMonth: '2015-05',
          salaries: [1, 1, 1, 1, 1, 1],
        },
      },
      'RATE_UNKNOWN',
      /region 2/,
    ],
    ['a regime that does not exist', { question: 'startDay', regime: '2019', inputs: {} }, 'INVALID_INPUT', /regime/],
    [
      'a prototype key among the notices',
      {
        question: 'claimLife',
        regime: '2013',
        inputs: JSON.parse(
          '{"contributionMonths":40,"benefitStart":"2025-03-10","checkIns":{"__proto__":false},"end":null}',
        ) as object,
      },
      'INVALID_INPUT',
      /checkIns/,
    ],
    [
      'a salary too large to add up',
      {
        question: 'benefitAmount',
        regime: '2013',
        inputs: {
          wageScheme: 'employer',
          workplaceRegion: 1,
          terminationDate: '2025-06-01',
          lastContributedMonth: '2025-05',
          salaries: [1, 1, 1, 1, 1, Number.MAX_SAFE_INTEGER],
        },
      },
      'INVALID_INPUT',
      /salaries\.5/,
    ],
  ])('is named: %s', (_case, one, code, message) => {
    expect(errorOf(one)).toMatchObject({
      id: 'x',
      error: { code, message: expect.stringMatching(message) as unknown },
    });
  });

  it('is told in both languages', () => {
    const answered = evaluate({ cases: [{ id: 'x', question: 'wealth', regime: '2013', inputs: {} }] }, law);
    expect(answered).toMatchObject([
      {
        error: {
          messages: {
            vi: expect.stringMatching(/không có câu hỏi wealth/),
            en: expect.stringMatching(/no question wealth/),
          },
        },
      },
    ]);
  });

  it.each([
    ['2025-04-01', { terminationDate: '2025-04-01', monthsPaid: [1], reservedMonths: 4 }],
    ['2026-01-20', { terminationDate: null, monthsPaid: [1, 2, 3], reservedMonths: 4 }],
  ])('a ground that the law of 2013 does not list ends the benefit unreserved: own request on %s', (date, expected) => {
    const inputs = {
      contributionMonths: 40,
      benefitStart: '2025-03-10',
      checkIns: {},
      end: { ground: 'own-request', date, reportedInTime: true },
    };
    const answered = evaluate({ cases: [{ id: 'x', question: 'claimLife', regime: '2013', inputs }] }, law);
    expect(answered).toMatchObject([{ result: expected }]);
  });

  it('does not keep the others from their answers', () => {
    const answered = evaluate(
      { cases: [null, { id: 'good', question: 'duration', regime: '2013', inputs: { contributionMonths: 36 } }] },
      law,
    );
    expect(answered.map((answer) => [answer.id, isAnswered(answer)])).toEqual([
      ['#0', false],
      ['good', true],
    ]);
  });

  it('is an error as a whole when the file is none', () => {
    expect(() => evaluate({ questions: [] }, law)).toThrow(/cases/);
    expect(() => evaluate(null, law)).toThrow(/file/);
  });
});

describe('what is wrong with a shape', () => {
  it.each([
    [
      'a custom word',
      { filed: '2026-02-30', decided: null, asOf: '2026-03-01' },
      'filed: không đúng dạng (một ngày có thật, viết YYYY-MM-DD)',
    ],
    [
      'a word of the schema library',
      { filed: '2026-02-03', decided: null },
      'asOf: không đúng dạng (một ngày có thật, viết YYYY-MM-DD)',
    ],
    ['no object at all', null, 'inputs: không đúng dạng (Đầu vào không hợp lệ: mong đợi object, nhận được null)'],
  ])('is told in Vietnamese too: %s', (_case, inputs, vi) => {
    const [answer] = evaluate({ cases: [{ id: 'x', question: 'regime', regime: '2025', inputs }] }, law);
    expect(answer).toMatchObject({ error: { code: 'INVALID_INPUT', messages: { vi } } });
  });

  it('keeps the English words out of the Vietnamese sentence', () => {
    const wrong = { contributionMonths: 1.5, benefitStart: 'x', checkIns: { 13: true }, end: 1 };
    for (const [fact, value] of Object.entries(wrong)) {
      const inputs = { contributionMonths: 40, benefitStart: '2025-03-10', checkIns: {}, end: null, [fact]: value };
      const [answer] = evaluate({ cases: [{ id: 'x', question: 'claimLife', regime: '2025', inputs }] }, law);
      const { messages } = (answer as { error: { messages: { vi: string; en: string } } }).error;
      expect(messages.vi).not.toMatch(/expected|received|invalid|written|a month|number/i);
      expect(messages.vi).not.toBe(messages.en);
    }
  });
});
