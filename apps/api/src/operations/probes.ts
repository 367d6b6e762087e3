/** A part of the system. `check` rejects while it is unreachable. */
export interface Probe {
  readonly name: string;
  /** False for a part without which people can still work. */
  readonly needed?: false;
  /** @returns a word other than `up`, when something is wrong */
  check(): Promise<string | void>;
}

/** Nest token of the list of probes. */
export const PROBES = Symbol('probes');

const LONGEST_MS = 2_000;

/** Result: `down` when people cannot work, `degraded` when they can but something is wrong. */
export interface Readiness {
  readonly status: 'up' | 'degraded' | 'down';
  readonly parts: Readonly<Record<string, string>>;
}

/** Asks all probes at once; one that takes longer than 2 s counts as down. */
export async function ask(probes: readonly Probe[]): Promise<Readiness> {
  const answers = await Promise.all(probes.map(async (probe) => [probe, await wordOf(probe)] as const));
  const isDown = answers.some(([{ needed }, word]) => needed !== false && word === 'down');
  const isUp = answers.every(([, word]) => word === 'up');
  return {
    status: isDown ? 'down' : isUp ? 'up' : 'degraded',
    parts: Object.fromEntries(answers.map(([{ name }, word]) => [name, word])),
  };
}

async function wordOf(probe: Probe): Promise<string> {
  const timeout = new AbortController();
  const late = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new Error('late')), LONGEST_MS);
    timeout.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  try {
    return (await Promise.race([probe.check(), late])) ?? 'up';
  } catch {
    return 'down';
  } finally {
    timeout.abort();
  }
}
