// Sends the API requests that its own description allows, and some that it does not, with Schemathesis (Python): no answer
// may be a fault of ours, of a status or of a shape that the description does not state. Used by `npm run test:nightly --
// requests`. What failed is kept beside the installed program and is tried first the next time.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheDir, onPath } from '../paths.mjs';

const requirements = join(import.meta.dirname, 'requirements.txt');

/** Every check that holds for whatever was sent. */
const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
];

/** The program, installed once for each list of versions. @returns {string} its path */
function installed() {
  const version = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const folder = join(cacheDir(), `schemathesis-${version}`);
  const program = join(folder, 'bin', 'schemathesis');
  if (existsSync(program)) return program;
  const python = onPath('python3');
  if (python === undefined)
    throw new Error('Schemathesis needs Python 3.10 or later (python3), which is not installed');
  process.stderr.write('installing Schemathesis\n');
  for (const [command, ...words] of [
    [python, '-m', 'venv', folder],
    [join(folder, 'bin', 'pip'), 'install', '--quiet', '--requirement', requirements],
  ]) {
    const { status } = spawnSync(String(command), words, { stdio: 'inherit' });
    if (status === 0) continue;
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`${words.join(' ')} ended with code ${status}`);
  }
  return program;
}

const { values } = parseArgs({
  options: {
    /** File with the description. */
    document: { type: 'string' },
    url: { type: 'string' },
    /** Who calls; nobody when left out. The token comes in TOKEN, which no list of processes shows. */
    role: { type: 'string', default: 'nobody' },
    seconds: { type: 'string', default: '300' },
    seed: { type: 'string' },
    folder: { type: 'string' },
  },
});
const { document, url, role, seconds, folder } = values;
if (!document || !url || !folder) throw new Error('--document, --url and --folder are needed');
const seed = values.seed ?? String(Math.floor(Math.random() * 2 ** 31));
mkdirSync(join(folder, role), { recursive: true });
const kept = join(cacheDir(), 'fuzz-failures', role);
mkdirSync(kept, { recursive: true });
const token = process.env['TOKEN'];
process.stdout.write(`${role}: seed ${seed}\n`);
const { status } = spawnSync(
  installed(),
  [
    ...['run', document, '--url', url, '--no-color', '--seed', seed, '--max-time', seconds],
    ...['--phases', 'examples,coverage,fuzzing', '--checks', checks.join(','), '--continue-on-failure'],
    ...['--generation-database', kept, '--suppress-health-check', 'all', '--warnings', 'off'],
    ...['--report', 'ndjson', '--report-dir', join(folder, role), '--request-timeout', '30'],
    ...(token === undefined ? [] : ['--header', `authorization:Bearer ${token}`]),
  ],
  { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] },
);
process.exitCode = status ?? 1;
