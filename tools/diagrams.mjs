// `npm run diagrams`: what documents show of the code is drawn from the code. Dossier types from their definitions, the
// rooms from their imports, settings from their schemas. With `--check` nothing is written, and a stale document fails.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { settingsDocument } from './settings.mjs';

const check = process.argv.includes('--check');
const run = (/** @type {string} */ file, /** @type {string[]} */ args) =>
  execFileSync(file, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 26 });

process.stdout.write(
  run(process.execPath, [join('tools', 'run.mjs'), 'apps/worker/src/diagrams.js', ...process.argv.slice(2)]),
);

const inRooms = '^(apps|libs|activities|workflows)/[^/]+|^bench';
const drawn = run(join(root, 'node_modules', '.bin', 'depcruise'), [
  ...['--config', '.dependency-cruiser.cjs', '--output-type', 'mermaid', '--collapse', inRooms],
  ...[
    '--exclude',
    '(spec|system-spec)\\.ts$|/fixtures/|^libs/made-up/|^tools/|\\.mjs$',
    '--include-only',
    '^(apps|libs|activities|workflows|bench)/',
  ],
  ...['apps', 'workflows', 'activities', 'libs', 'bench'],
]);
document(
  'docs/generated/rooms.md',
  `# Rooms\n\nWho imports whom, without tests; drawn from the code by \`npm run diagrams\`.\n\n\`\`\`mermaid\n${drawn.trim()}\n\`\`\`\n`,
);
document('docs/generated/settings.md', await settingsDocument());
const built = (/** @type {string[]} */ ...path) => import(join(root, 'dist', ...path));
const { asyncApi, eventsPage } = await built('libs', 'dossier', 'contracts', 'index.js');
const { dossierTypes } = await built('workflows', 'types.js');
document('docs/generated/asyncapi.json', `${JSON.stringify(asyncApi(dossierTypes), undefined, 1)}\n`);
document('docs/generated/events.md', eventsPage(dossierTypes));
const { dashboard } = await import('./monitoring/dashboard.mjs');
document('tools/monitoring/dashboard.json', dashboard());

/** Writes a document, or with `--check` compares it. @param {string} path @param {string} text */
function document(path, text) {
  const file = join(root, path);
  if (!check) return writeFileSync(file, text);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  process.stderr.write(`${path} is stale: run npm run diagrams\n`);
  process.exitCode = 1;
}
