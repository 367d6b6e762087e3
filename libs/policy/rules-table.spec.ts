import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderRules, renderWords } from './rules-table.js';

const generated = join(import.meta.dirname, '..', '..', 'docs', 'generated');

describe('the generated documents', () => {
  it.each([
    ['policy-rules.md', renderRules],
    ['policy-words.md', renderWords],
  ])('%s is current', (name, render) => {
    expect(readFileSync(join(generated, name), 'utf8')).toBe(render());
  });
});
