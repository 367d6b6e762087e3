import { type Explanation, type Value, explained, restsOn, ruleById } from '../index.js';

/** A step of a tree; the identity of a rule is its name here. */
const step = (ruleId: string, confidence: Explanation['confidence'], children: Explanation[] = []): Explanation => ({
  ruleId,
  conclusion: {},
  articles: ['L13 49'],
  facts: {},
  figures: {},
  confidence,
  children,
});

describe('what an answer rests on', () => {
  const doubtful = step('top', 'law', [
    step('first', 'interpretation', [step('deep', 'assumed'), step('sure', 'law')]),
    step('second', 'assumed', [step('first', 'interpretation', [step('deeper', 'assumed')])]),
  ]);

  it('is every step that is not settled law, once, in reading order', () => {
    expect(restsOn(doubtful).map(({ ruleId }) => ruleId)).toEqual(['first', 'deep', 'second', 'deeper']);
    expect(restsOn(doubtful)[0]).toBe(doubtful.children[0]);
  });

  it('is nothing where every step follows from cited texts', () => {
    const sure = step('top', 'law', [step('below', 'law')]);
    expect(restsOn(sure)).toEqual([]);
    expect(restsOn(step('top', 'assumed'))).toHaveLength(1);
  });
});

describe('a conclusion', () => {
  const rule = ruleById('duration.2025');
  it.each<[string, unknown, Explanation['conclusion']]>([
    ['a record stands as it is', { awardMonths: 3 }, { awardMonths: 3 }],
    ['a list', [1, 2], { answer: [1, 2] }],
    ['a number', 3, { answer: 3 }],
    ['a text', 'law', { answer: 'law' }],
    ['nothing', null, { answer: null }],
  ])('%s', (_case, value, conclusion) => {
    if (rule === undefined) throw new Error('no such rule');
    expect(explained(value as Value, rule).explanation).toEqual({
      ruleId: 'duration.2025',
      conclusion,
      articles: rule.articles,
      facts: {},
      figures: {},
      confidence: 'law',
      children: [],
    });
  });
});
