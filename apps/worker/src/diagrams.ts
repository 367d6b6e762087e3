import { readFileSync, writeFileSync } from 'node:fs';
import { typeSheet } from '../../../libs/dossier/index.js';
import { dossierTypes } from '../../../workflows/types.js';

// `npm run diagrams`: every dossier type as it is defined, with its state diagram, into docs/generated. With `--check`
// it only compares, and fails when the document is stale.
const path = 'docs/generated/dossier-types.md';
const text = [
  '# Dossier types',
  '',
  'Generated from the definitions by `npm run diagrams`; not to be edited.',
  '',
  ...dossierTypes.all.map(typeSheet),
].join('\n');

if (!process.argv.includes('--check')) {
  writeFileSync(path, text);
} else if (readFileSync(path, 'utf8') !== text) {
  process.stderr.write(`${path} is stale: run npm run diagrams\n`);
  process.exitCode = 1;
}
