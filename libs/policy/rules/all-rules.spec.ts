import { Ajv2020 } from 'ajv/dist/2020.js';
import { everyQuestion } from '../examples/every-question.js';
import { explanationSchema } from '../explanation-schema.js';
import { lastDayOfForce } from '../framework/articles.js';
import {
  type Explanation,
  REGIMES,
  type Rule,
  TOPICS,
  allRules,
  inLong,
  inShort,
  lawData,
  ruleById,
  rulesInForce,
} from '../index.js';
import { VALUE_WORDS } from '../value-words.js';

const law = lawData();
/** An answer to every question, under both laws. */
const answers = REGIMES.flatMap((regime) => everyQuestion(regime, law));

const steps = (explanation: Explanation): Explanation[] => [explanation, ...explanation.children.flatMap(steps)];
const placeholders = ({ words }: Rule): string[] =>
  [words.short.vi, words.short.en, words.long.vi, words.long.en].flatMap((text) =>
    [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''),
  );

describe.each(allRules.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
  const step = answers.flatMap(({ explanation }) => steps(explanation)).find(({ ruleId }) => ruleId === id);

  it('is used by a question and finds every figure that its words name', () => {
    const names = Object.keys({ ...step?.facts, ...step?.figures, ...step?.conclusion });
    expect(placeholders(rule).filter((name) => !names.includes(name))).toEqual([]);
    expect(step?.articles).toEqual(rule.articles);
    expect(step?.confidence).toBe(rule.confidence.level);
  });

  it('has words in both languages, and the year of its law in its id', () => {
    for (const text of [rule.title, rule.words.short, rule.words.long]) {
      expect(text.vi.length).toBeGreaterThan(5);
      expect(text.en.length).toBeGreaterThan(5);
      expect(text.vi).not.toBe(text.en);
    }
    if (id.endsWith('.2025')) expect(rule.force.from).toBe('2026-01-01');
    if (id.endsWith('.2013')) expect(rule.force.to).toBe('2025-12-31');
  });
});

it('no rule outlives an article on which it rests', () => {
  const outlived = allRules.flatMap(({ id, force, articles }) =>
    articles
      .filter((article) => (lastDayOfForce(article) ?? '9999') < (force.to ?? '9999'))
      .map((article) => `${id} (to ${force.to ?? 'now'}): ${article} to ${lastDayOfForce(article) ?? 'now'}`),
  );
  expect(outlived).toEqual([]);
});

it('ids of rules are unique', () => {
  const ids = allRules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

describe('the rules in force on a day', () => {
  const ids = (rules: readonly Rule[]) => rules.map(({ id }) => id);
  const of2013 = allRules.filter(({ force }) => force.to === '2025-12-31');
  const of2025 = allRules.filter(({ force }) => force.from === '2026-01-01');

  it('are those of 2013 to the last day of 2025 and those of 2025 from the next day on', () => {
    expect(of2013.length).toBeGreaterThan(50);
    expect(of2025.length).toBeGreaterThan(50);
    expect(ids(rulesInForce('2025-12-31'))).toEqual(ids(allRules.filter((rule) => !of2025.includes(rule))));
    expect(ids(rulesInForce('2026-01-01'))).toEqual(ids(allRules.filter((rule) => !of2013.includes(rule))));
  });

  it('begin on their first day', () => {
    expect(rulesInForce('2014-12-31')).toEqual([]);
    expect(ids(rulesInForce('2015-01-01'))).toContain('amount.2013');
    expect(ids(rulesInForce('2022-01-16'))).not.toContain('recovery.fine');
    expect(ids(rulesInForce('2022-01-17'))).toContain('recovery.fine');
  });

  it('can be asked for by topic, which together are all', () => {
    expect(ids(rulesInForce('2025-12-31', 'start'))).toEqual([
      'start.2013',
      'start.decision-due.2013',
      'start.withdrawal.2013',
      'start.job-found.2013',
    ]);
    expect(ids(rulesInForce('2026-01-01', 'complaint'))).toEqual(['complaint.path.2025']);
    const byTopic = TOPICS.flatMap((topic) => ids(rulesInForce('2026-01-01', topic)));
    expect(byTopic.sort()).toEqual(ids(rulesInForce('2026-01-01')).sort());
  });

  it('are found by their id', () => {
    expect(ruleById('amount.2025')?.articles).toEqual(['L25 39.1', 'D374 15.1']);
    expect(ruleById('taste')).toBeUndefined();
  });
});

it('answers survive JSON', () => {
  for (const { value, explanation } of answers) {
    expect(JSON.parse(JSON.stringify({ value, explanation }))).toEqual({ value, explanation });
  }
});

it('answers read without gaps in both languages', () => {
  for (const { explanation } of answers) {
    for (const language of ['vi', 'en'] as const) {
      expect(inShort(explanation, language)).not.toMatch(/undefined|[{}]|\[object|\.\.$/);
      expect(inLong(explanation, language)).not.toMatch(/undefined|[{}]|\[object/);
    }
  }
});

it('codes that explanations print have words', () => {
  const printed = answers.flatMap(({ explanation }) =>
    steps(explanation).flatMap(({ ruleId, facts, figures, conclusion }) => {
      const named = placeholders(ruleById(ruleId) as Rule);
      const values: Readonly<Record<string, unknown>> = { ...facts, ...figures, ...conclusion };
      return named.flatMap((name) => [values[name]].flat());
    }),
  );
  const codes = printed.filter(
    (value): value is string => typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value),
  );
  expect(codes.length).toBeGreaterThan(50);
  expect(codes.filter((code) => !Object.hasOwn(VALUE_WORDS, code))).toEqual([]);
});

it('answers are explained as the JSON Schema of explanations says', () => {
  const validate = new Ajv2020({ strict: false }).compile(explanationSchema);
  for (const { explanation } of answers) {
    validate(JSON.parse(JSON.stringify(explanation)));
    expect(validate.errors).toBeNull();
  }
  expect(validate({ ...answers[0]?.explanation, confidence: 'sure' })).toBe(false);
});
