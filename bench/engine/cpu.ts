import { readdirSync, readFileSync } from 'node:fs';

/** CPU seconds by what a process is for. */
export type CpuByProcess = Readonly<Record<string, number>>;

/** Linux counts in hundredths of a second (USER_HZ). */
const ticksPerSecond = 100;

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly seconds: number;
  readonly command: string;
}

const kinds: readonly (readonly [string, RegExp])[] = [
  ['api', /apps\/api\/src\/main\.js/],
  ['worker', /apps\/worker\/src\/main\.js/],
  ['registries', /apps\/registries\/src\/main\.js/],
  ['the floor', /bench\/floor\/server\.js/],
  ['twins’ worker', /bench\/twins\/worker\.js/],
  ['Temporal server', /temporal-server/],
  ['PostgreSQL for Temporal', /postgres: \S+ temporal/],
  ['PostgreSQL for us', /postgres: \S+ test_/],
  ['PostgreSQL itself', /postgres/],
];

/** What one process has used so far. */
export interface Used {
  readonly pid: number;
  readonly kind: string;
  readonly seconds: number;
}

/** CPU of this process (the people: whoever sends requests) and of all that it started; Linux only. */
export function cpuByProcess(): readonly Used[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const processes = all.flatMap((name) => processOf(Number(name)) ?? []);
  return descendants(processes, process.pid).flatMap(({ pid, seconds, command }) => {
    const kind = pid === process.pid ? 'the bench as client' : kinds.find(([, words]) => words.test(command))?.[0];
    return kind === undefined ? [] : [{ pid, kind, seconds }];
  });
}

/** What each kind of process used between two looks; one that ended meanwhile is not counted. */
export function cpuBetween(before: readonly Used[], after: readonly Used[]): CpuByProcess {
  const used: Record<string, number> = {};
  for (const { pid, kind, seconds } of after) {
    const earlier = before.find((process) => process.pid === pid)?.seconds ?? 0;
    used[kind] = (used[kind] ?? 0) + seconds - earlier;
  }
  return used;
}

function descendants(processes: readonly Process[], root: number): readonly Process[] {
  const children = processes.filter(({ parent }) => parent === root);
  return [
    ...processes.filter(({ pid }) => pid === root),
    ...children.flatMap(({ pid }) => descendants(processes, pid)),
  ];
}

function processOf(pid: number): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    // Fields of stat(5) after the command's name: state, parent, … user time (14th), system time (15th).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const seconds = (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
    return { pid, parent: Number(fields[1]), seconds, command };
  } catch {
    // It ended between the look at the list and the look at it.
    return undefined;
  }
}
