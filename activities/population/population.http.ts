import { z } from 'zod';
import {
  type IdentityAnswer,
  identityFields,
  type IdentityQuestion,
  type PopulationPort,
} from '../../libs/ports/index.js';
import { civilDateAnswer } from '../registry-http/answer-schemas.js';
import { RegistryClient } from '../registry-http/registry-client.js';

/** Also an answer that contradicts itself is malformed: a match that differs, a number unknown and alive. */
const identityAnswer = z
  .object({
    match: z.enum(['match', 'mismatch', 'unknown']),
    differs: z.array(z.enum(identityFields)),
    alive: z.boolean().nullable(),
    diedOn: civilDateAnswer.nullable(),
  })
  .refine(({ match, differs }) => (match === 'mismatch') === differs.length > 0, { path: ['differs'] })
  .refine(({ match, alive }) => (match === 'unknown') === (alive === null), { path: ['alive'] })
  .refine(({ alive, diedOn }) => (alive === false) === (diedOn !== null), { path: ['diedOn'] });

/** The population database over HTTP. */
export class HttpPopulation implements PopulationPort {
  readonly #client: RegistryClient;

  /** @param withinMs milliseconds after which a question is given up */
  constructor(baseUrl: string, withinMs?: number) {
    this.#client = new RegistryClient('population', baseUrl, withinMs);
  }

  verifyIdentity(question: IdentityQuestion): Promise<IdentityAnswer> {
    const { personalId, fullName, dateOfBirth, asOf } = question;
    return this.#client.demand({
      method: 'POST',
      path: '/v1/identity-checks',
      route: '/v1/identity-checks',
      body: { personalId, fullName, dateOfBirth, asOf },
      answer: identityAnswer,
    });
  }
}
