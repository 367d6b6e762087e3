import type { OutsideSystem } from '../../libs/dossier/index.js';

/** A question to a registry by the name of its activity. */
export interface NamedQuestion {
  readonly registry: OutsideSystem;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Result of a question that was asked once: its answer, or whether the registry was called at all. */
export type Heard<T = unknown> = { readonly answer: T } | { readonly called: boolean };

/** The activities of a registry, by name. */
export type Calls = Readonly<Record<string, (...args: never[]) => Promise<unknown>>>;

/** What a worker knows of a registry. */
export interface Registry {
  readonly calls: Calls;
  /** False while an operator limits or pauses it: then it is asked only through its own queue. */
  isOpen(): boolean;
  /** Counts and logs a call. */
  watched<T>(call: () => Promise<T>): Promise<T>;
}

/**
 * A batch of questions of one dossier, each asked once, all in one activity
 * (docs/adr/0021-questions-that-arise-together.md). What is not answered here is asked through the registry's own
 * queue.
 */
export class TogetherActivities {
  constructor(private readonly registries: ReadonlyMap<OutsideSystem, Registry>) {}

  /** @returns the result of each, in order; never throws for a registry */
  readonly askTogether = (questions: readonly NamedQuestion[]): Promise<readonly Heard[]> =>
    Promise.all(questions.map((question) => this.#heard(question)));

  async #heard({ registry: name, name: call, args }: NamedQuestion): Promise<Heard> {
    const registry = this.registries.get(name);
    const ask = registry?.calls[call];
    if (registry === undefined || ask === undefined || !registry.isOpen()) return { called: false };
    try {
      // Sound: the workflow names the call and its arguments through the type of the activity itself.
      return { answer: await registry.watched(() => ask(...(args as never[]))) };
    } catch {
      // The cause is counted and logged there. It is retried through its own queue, where the failure is named.
      return { called: true };
    }
  }
}
