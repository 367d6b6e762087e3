import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Figure } from './figures.js';

/** What `policy:measure` prints: CPU of one estimate, and of a month of many claims. */
interface Measured {
  readonly estimateCpuMs: number;
  readonly months: readonly {
    readonly claims: number;
    readonly cpuSeconds: number;
    readonly microsecondsPerClaim: number;
  }[];
}

const program = fileURLToPath(new URL('../libs/policy/cli/measure.js', import.meta.url));

/** Measures the law library from outside, as a process. */
export function lawFigures(): readonly Figure[] {
  const run = spawnSync(process.execPath, [program], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`measuring the law library failed: ${run.stderr}`);
  const measured = JSON.parse(run.stdout) as Measured;
  const national = measured.months.at(-1);
  if (national === undefined) throw new Error('no national month was measured');
  return [
    { name: 'estimate, CPU', unit: 'ms', value: measured.estimateCpuMs, target: { atMost: 5 } },
    {
      name: `rules of a month of ${national.claims} claims, CPU`,
      unit: 's',
      value: national.cpuSeconds,
      target: { atMost: 60 },
      detail: measured.months,
    },
  ];
}
