import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Measured } from './agreed.js';

/** What `policy:measure` prints: CPU of one estimate, and of a month of many claims. */
interface Printed {
  readonly estimateCpuMs: number;
  readonly months: readonly {
    readonly claims: number;
    readonly cpuSeconds: number;
    readonly microsecondsPerClaim: number;
  }[];
}

const program = fileURLToPath(new URL('../libs/policy/cli/measure.js', import.meta.url));

/** Measures the law library from outside, as a process. */
export function lawFigures(): readonly Measured[] {
  const run = spawnSync(process.execPath, [program], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`measuring the law library failed: ${run.stderr}`);
  const measured = JSON.parse(run.stdout) as Printed;
  const national = measured.months.at(-1);
  if (national?.claims !== 400_000) throw new Error('no month of 400,000 claims was measured');
  return [{ value: measured.estimateCpuMs }, { value: national.cpuSeconds, detail: measured.months }];
}
