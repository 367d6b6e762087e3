// Before the system tests: builds what is stale, and starts one PostgreSQL and one Temporal for all of them.
// Servers that run already are used as they are: HOSO_TEST_SERVERS, or the note that `npm run test:servers` left.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '..', '..');

export default async function setUp() {
  if (process.env['HOSO_TEST_BUILT'] !== 'true') await build();
  // Some hundreds of programs start in one run, all of the same code: each finds what the first one compiled.
  if (process.env['NODE_COMPILE_CACHE'] === undefined) {
    globalThis.__hosoCompiled = mkdtempSync(join(tmpdir(), 'hoso-compiled-'));
    process.env['NODE_COMPILE_CACHE'] = globalThis.__hosoCompiled;
  }
  process.env['HOSO_TEST_SERVERS'] ??= running() ?? (await start());
}

/** The programs under test run from dist. A developer may test one room while another does not compile yet: warned, not stopped. */
async function build() {
  const child = spawn(process.execPath, [join(root, 'tools', 'build.mjs'), '--no-types'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) process.stderr.write('The build has errors: programs under test may be older than their sources.\n');
}

/** Servers that a developer keeps up. */
function running() {
  try {
    const note = readFileSync(join(root, '.hoso', 'test-servers.json'), 'utf8');
    process.kill(JSON.parse(note).pid, 0);
    return note;
  } catch {
    return undefined;
  }
}

async function start() {
  // Its standard input is its lifeline: however this process ends, the servers notice and stop.
  const child = spawn(process.execPath, [join(root, 'tools', 'test-servers.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  globalThis.__hosoTestServers = child;
  const lines = createInterface({ input: child.stdout });
  return new Promise((resolve, reject) => {
    lines.once('line', resolve);
    child.once('exit', (code) =>
      reject(new Error(`The system tests need PostgreSQL and Temporal on it; they did not start (code ${code}).`)),
    );
  });
}
