// The type checker beside the running system: it reports errors, and when all are fixed.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../paths.mjs';

/**
 * Checks types after each change until this process ends.
 * @param {(line: string) => void} say
 */
export function watchTypes(say) {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const flags = [
    '--watch',
    '--noEmit',
    '--pretty',
    'false',
    '--preserveWatchOutput',
    '-p',
    join(root, 'tsconfig.json'),
  ];
  const child = spawn(process.execPath, [tsc, ...flags], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  process.once('exit', () => child.kill());
  // It keeps nobody from leaving.
  child.unref();
  /** @type {import('node:net').Socket} */ (child.stdout).unref();
  let fitting = true;
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (/error TS\d+/.test(line)) say(`types: ${line}`);
    const found = /Found (\d+) error/.exec(line);
    if (found === null) return;
    const fits = found[1] === '0';
    if (fits && !fitting) say('types: all fit again');
    fitting = fits;
  });
}
