import type { OutsideSystem } from '../../libs/dossier/index.js';

/** A question to a registry by the name of its activity. */
export interface NamedQuestion {
  readonly registry: OutsideSystem;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** What came of a question that was put once: its answer, or whether the registry was called at all. */
export type Heard<T = unknown> = { readonly answer: T } | { readonly called: boolean };

/** The activities of a registry, by name. */
export type Calls = Readonly<Record<string, (...args: never[]) => Promise<unknown>>>;

/** What a worker knows of a registry. */
export interface Registry {
  readonly calls: Calls;
  /** Whether no operator limits or pauses it: what is held back is asked through its own queue alone. */
  isOpen(): boolean;
  /** Counts and logs a call. */
  watched<T>(call: () => Promise<T>): Promise<T>;
}

/**
 * Questions of one dossier that arise together, each put once, all in one activity
 * (docs/adr/0021-questions-that-arise-together.md). What is not answered here is asked through the registry's own queue.
 */
export class TogetherActivities {
  constructor(private readonly registries: ReadonlyMap<OutsideSystem, Registry>) {}

  /** @returns what came of each, in their order; never throws for a registry */
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
      // Why is counted and logged there; through its own queue it is asked again and its failure named.
      return { called: true };
    }
  }
}
