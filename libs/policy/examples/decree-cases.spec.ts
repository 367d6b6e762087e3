import { readFileSync } from 'node:fs';
import { evaluate, isAnswered } from '../evaluate.js';
import { inLong, inShort, lawData } from '../index.js';
import { QUESTIONS_BESIDE } from '../questions-beside.js';

interface Case {
  readonly id: string;
  readonly question: string;
  readonly articles: readonly string[];
  readonly basis: 'decree' | 'law' | 'reading';
  readonly expected: Readonly<Record<string, unknown>>;
}

const law = lawData();
const read = (name: string) =>
  (JSON.parse(readFileSync(`${import.meta.dirname}/${name}`, 'utf8')) as { cases: Case[] }).cases;
const cases = [...read('cases-decree.json'), ...read('cases-new-questions.json')].filter(
  ({ question }) => !Object.hasOwn(QUESTIONS_BESIDE, question),
);
const named = cases.map((one) => [one.id, one] as const);

describe('the given cases of the claim under Decree 374/2025', () => {
  it('are there', () => {
    expect(cases.length).toBeGreaterThan(42);
  });

  it.each(named)('%s', (id, one) => {
    expect(evaluate({ cases: [one] }, law)).toMatchObject([{ id, result: one.expected }]);
  });

  it.each(named)('%s cites what the case cites', (id, one) => {
    const cited = JSON.stringify(evaluate({ cases: [one] }, law));
    expect(one.articles.filter((article) => !cited.includes(`"${article}`))).toEqual(BESIDES[id] ?? []);
  });

  it.each(named)('%s is explained in both languages', (_id, one) => {
    const [answer] = evaluate({ cases: [one] }, law);
    if (answer === undefined || !isAnswered(answer)) throw new Error('no answer');
    for (const language of ['vi', 'en'] as const) {
      expect(inShort(answer.result.explanation, language)).not.toMatch(/undefined|[{}]|\[object/);
      expect(inLong(answer.result.explanation, language)).not.toMatch(/undefined|[{}]|\[object/);
    }
  });
});

/** What a case cites beside its own answer. */
const BESIDES: Readonly<Record<string, readonly string[]>> = {};
