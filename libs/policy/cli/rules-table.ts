import { readFileSync, writeFileSync } from 'node:fs';
import { renderAnswers, renderRules, renderWords } from '../rules-table.js';

/**
 * Writes the table of all rules, their words and an answer to every question to docs/generated; with `--check` it only compares and fails when a
 * document is stale.
 */
const documents = {
  'docs/generated/policy-rules.md': renderRules(),
  'docs/generated/policy-words.md': renderWords(),
  'docs/generated/policy-answers.json': renderAnswers(),
};

for (const [path, text] of Object.entries(documents)) {
  if (!process.argv.includes('--check')) {
    writeFileSync(path, text);
  } else if (read(path) !== text) {
    process.stderr.write(`${path} is stale: run npm run policy:rules\n`);
    process.exitCode = 1;
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
