import type { IdentityAnswer, IdentityQuestion, PopulationPort } from './population.port.js';

export type { IdentityAnswer } from './population.port.js';

/** What a dossier asks of the population database. */
export class PopulationActivities {
  constructor(private readonly population: PopulationPort) {}

  /** Compares a stated identity with the registered one; see {@link PopulationPort.verifyIdentity}. */
  readonly verifyIdentity = (question: IdentityQuestion): Promise<IdentityAnswer> =>
    this.population.verifyIdentity(question);
}
