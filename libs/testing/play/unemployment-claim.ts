import type { Stage } from './stage.js';

/** How the played claim ended. */
export interface PlayedClaim {
  readonly dossier: string;
  readonly status: string;
}

/**
 * Plays an unemployment claim from submission to termination, each step by the person whose step it is.
 * @throws Error at the first step that does not answer as it should
 */
export function playUnemploymentClaim(_stage: Stage): Promise<PlayedClaim> {
  throw new Error('the steps of the unemployment claim are not written yet');
}
