// Finding a Temporal server: one that runs already, one in the cache, one that Go compiles.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheDir, onPath } from '../paths.mjs';
import { temporalServer, temporalUi } from '../versions.mjs';

/**
 * @typedef {object} TemporalBinaries
 * @property {string} server
 * @property {string} sqlTool
 * @property {string} ui
 */

const noServer = 'There is no Temporal server: TEMPORAL_ADDRESS is not set, the cache is empty';

/** The Go packages that make a PostgreSQL-backed Temporal, and how Go names what it compiles. */
const programs = {
  server: { module: `go.temporal.io/server/cmd/server@v${temporalServer}`, compiled: 'server', minutes: 'four to ten' },
  sqlTool: { module: `go.temporal.io/server/cmd/tools/sql@v${temporalServer}`, compiled: 'sql', minutes: 'one' },
  ui: {
    module: `github.com/temporalio/ui-server/v2/cmd/server@v${temporalUi}`,
    compiled: 'server',
    minutes: 'one or two',
    missing: 'There is no Temporal UI: the cache is empty',
  },
};

/** @returns {TemporalBinaries} where the cache keeps them */
function places() {
  const base = join(cacheDir(), 'temporal');
  return {
    server: join(base, temporalServer, 'temporal-server'),
    sqlTool: join(base, temporalServer, 'temporal-sql-tool'),
    ui: join(base, `ui-${temporalUi}`, 'temporal-ui-server'),
  };
}

/** Why there is no PostgreSQL-backed Temporal here, and what would help. */
export class TemporalUnavailable extends Error {}

/**
 * The programs of a PostgreSQL-backed Temporal: from the cache, else compiled into it.
 * @param {(line: string) => void} say tells of progress; a cold compilation takes minutes
 * @returns {Promise<TemporalBinaries>}
 */
export async function temporalBinaries(say) {
  const found = places();
  for (const name of /** @type {const} */ (['server', 'sqlTool', 'ui'])) {
    if (!existsSync(found[name])) await compile(programs[name], found[name], say);
  }
  return found;
}

/**
 * Temporal's web interface alone, for a server that runs already: from the cache, else compiled into it.
 * @param {(line: string) => void} say
 * @returns {Promise<string>} the program's path
 */
export async function temporalUiBinary(say) {
  const { ui } = places();
  if (!existsSync(ui)) await compile(programs.ui, ui, say);
  return ui;
}

/** @param {{ module: string, compiled: string, minutes: string, missing?: string }} program @param {string} target @param {(line: string) => void} say */
async function compile({ module, compiled, minutes, missing = noServer }, target, say) {
  const go = onPath('go');
  if (go === undefined) {
    throw new TemporalUnavailable(`${missing} and Go, which could compile it, is not installed (Go 1.26 or later).`);
  }
  say(`compiling ${module} with Go (${minutes} minutes on a cold machine; once, then it is cached)`);
  const folder = dirname(target);
  const bin = join(folder, `compiling-${process.pid}`);
  mkdirSync(bin, { recursive: true });
  try {
    await goInstall(go, module, bin, say);
    renameSync(join(bin, compiled), target);
  } finally {
    rmSync(bin, { recursive: true, force: true });
  }
}

/** @param {string} go @param {string} module @param {string} bin @param {(line: string) => void} say @returns {Promise<void>} */
function goInstall(go, module, bin, say) {
  return new Promise((resolve, reject) => {
    const child = spawn(go, ['install', '-v', module], {
      env: { ...process.env, GOBIN: bin },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const started = Date.now();
    /** @type {string[]} */
    const last = [];
    let packages = 0;
    const report = setInterval(() => {
      const seconds = Math.round((Date.now() - started) / 1_000);
      say(`  ${packages === 0 ? 'fetching modules' : `${packages} packages compiled`} (${seconds} s)`);
    }, 15_000);
    child.stderr.on('data', (chunk) => {
      for (const line of String(chunk).trimEnd().split('\n')) {
        if (/^[\w./~-]+$/.test(line)) packages += 1;
        last.push(line);
        if (last.length > 15) last.shift();
      }
    });
    child.once('error', (error) => {
      clearInterval(report);
      reject(new TemporalUnavailable(`Go could not be run: ${error.message}`));
    });
    child.once('close', (code) => {
      clearInterval(report);
      if (code === 0) resolve();
      else reject(new TemporalUnavailable(`Go could not compile ${module}:\n${last.join('\n')}`));
    });
  });
}
