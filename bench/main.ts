import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// `npm run bench`: measures the law library from outside, as a process, and says which targets it misses.

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
const run = spawnSync(process.execPath, [program], { encoding: 'utf8' });
if (run.status !== 0) throw new Error(`measuring the law library failed: ${run.stderr}`);
const measured = JSON.parse(run.stdout) as Measured;
const national = measured.months.at(-1);
if (national === undefined) throw new Error('no national month was measured');

const figures = [
  { name: 'estimate, CPU milliseconds', value: measured.estimateCpuMs, target: 5 },
  { name: `month of ${national.claims} claims, CPU seconds`, value: national.cpuSeconds, target: 60 },
];
const missed = figures.filter(({ value, target }) => value > target).map(({ name }) => name);
process.stdout.write(`${JSON.stringify({ figures, perClaim: measured.months, missed }, null, 2)}\n`);
