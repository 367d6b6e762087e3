import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAnswers, renderRules, renderWords } from './rules-table.js';

const generated = join(import.meta.dirname, '..', '..', 'docs', 'generated');

describe('the generated documents', () => {
  it.each([
    ['policy-rules.md', renderRules],
    ['policy-words.md', renderWords],
  ])('%s is current', (name, render) => {
    expect(readFileSync(join(generated, name), 'utf8')).toBe(render());
  });
});

it('every answer and its explanation are as recorded, also with every switch moved', () => {
  const recorded = readFileSync(join(generated, 'policy-answers.json'), 'utf8').split('\n');
  renderAnswers()
    .split('\n')
    .forEach((answer, at) => expect(answer).toBe(recorded[at]));
});
