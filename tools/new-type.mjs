// `npm run new:type -- NAME`: the folder of a new dossier type, registered, complete and passing every check; what it makes is
// explained in docs/adding-a-dossier-type.md and docs/a-fuller-dossier-type.md.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { named, NotMadeError } from './new-type/named.mjs';
import { written } from './new-type/written.mjs';
import { root } from './paths.mjs';
import { prepared, say } from './setup/prepare.mjs';

const usage = `npm run new:type -- NAME [--title "Reading-room card"] [--vi "Thẻ phòng đọc"] [--prefix TPD] [--fuller]
  NAME      folder, route and workflow: small letters, digits and hyphens, as in reading-room-card
  --title   what people read in English; made from the name when left out
  --vi      in Vietnamese; stands for a title of yours when left out
  --prefix  first part of dossier numbers, 2 to 8 capitals; initials of the name when left out
  --fuller  with a paper that is examined, an outside system that is told, and a letter`;

await prepared(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      title: { type: 'string' },
      vi: { type: 'string' },
      prefix: { type: 'string' },
      fuller: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const [name, ...more] = positionals;
  if (values.help) return told(usage, 0);
  if (name === undefined || more.length > 0) return told(`usage: ${usage}`, 1);
  try {
    const type = named(root, { name, ...values });
    const files = written(root, type);
    const node = (/** @type {string[]} */ ...args) =>
      execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
    node(join('node_modules', 'prettier', 'bin', 'prettier.cjs'), '--write', '--log-level', 'warn', ...files);
    node(join('tools', 'diagrams.mjs'));
    for (const file of files) process.stdout.write(`${file}\n`);
    say(`\n${type.name} is there: numbers ${type.prefix}-…, route /v1/dossiers/${type.name}.`);
    say(`Change it into yours; its cases: npm run test:unit -- workflows/${type.name}`);
    say('Then record what it does: HOSO_ADD_HISTORIES=1 npm test -- workflows/histories');
    return 0;
  } catch (error) {
    if (error instanceof NotMadeError) return told(error.message, 1);
    throw error;
  }
});

/** @param {string} text @param {number} code */
function told(text, code) {
  say(text);
  return code;
}
