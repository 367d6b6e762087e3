/** A part of the system without which we cannot serve. `check` rejects while it cannot be reached. */
export interface Probe {
  readonly name: string;
  check(): Promise<void>;
}

/** Nest token of the list of probes. */
export const PROBES = Symbol('probes');

const LONGEST_MS = 2_000;

/** Asks all probes at once; one that takes longer than 2 s counts as down. */
export async function ask(probes: readonly Probe[]): Promise<Record<string, 'up' | 'down'>> {
  const answers = await Promise.all(
    probes.map(async (probe) => {
      const timeout = new AbortController();
      const late = new Promise<never>((_, reject) => {
        const timer = setTimeout(() => reject(new Error('late')), LONGEST_MS);
        timeout.signal.addEventListener('abort', () => clearTimeout(timer));
      });
      try {
        await Promise.race([probe.check(), late]);
        return [probe.name, 'up'] as const;
      } catch {
        return [probe.name, 'down'] as const;
      } finally {
        timeout.abort();
      }
    }),
  );
  return Object.fromEntries(answers);
}
