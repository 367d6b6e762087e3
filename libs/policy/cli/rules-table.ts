import { readFileSync, writeFileSync } from 'node:fs';
import { renderRules } from '../rules-table.js';

/**
 * Writes the table of all rules to docs/generated/policy-rules.md; with `--check` it only compares and fails when the
 * document is stale.
 */
const target = 'docs/generated/policy-rules.md';
const table = renderRules();
if (process.argv.includes('--check')) {
  if (read() !== table) {
    process.stderr.write(`${target} is stale: run npm run policy:rules\n`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, table);
}

function read(): string | undefined {
  try {
    return readFileSync(target, 'utf8');
  } catch {
    return undefined;
  }
}
