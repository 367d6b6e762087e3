import type { Registries } from '../registries.js';
import type { Stage } from './stage.js';

/** Where the stories of a type are played to be recorded. */
export interface Rehearsal {
  readonly stage: Stage;
  readonly registries: Registries;
  /** Tells a dossier a fact, as an outside system does. */
  readonly fact: (dossier: string, fact: string, id: string, input: object) => Promise<void>;
  /** Takes the history of a dossier's latest run, under the name of its status or of what it went through. */
  readonly take: (name: string, dossier: string) => Promise<void>;
}

/**
 * A dossier in the hands of its people, taken now and then. The stories of a type stand beside it, in
 * `workflows/TYPE/stories.ts`, and together take each of its statuses.
 */
export interface Story {
  readonly name: string;
  /** Names under which it takes histories, each once over all stories of the type. */
  readonly takes: readonly string[];
  /** A new run begins every few waits, as it does in years of service. */
  readonly manyRuns?: true;
  readonly play: (on: Rehearsal) => Promise<void>;
}
