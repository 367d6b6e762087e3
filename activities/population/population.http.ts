import { z } from 'zod';
import { type IdentityAnswer, identityFields, type IdentityQuestion, type PopulationPort } from './population.port.js';
import { civilDateAnswer, unlike } from '../registry-http/answer-schemas.js';
import type { ClientToken } from '../registry-http/client-token.js';
import { RegistryClient } from '../registry-http/registry-client.js';

/** An answer that contradicts itself is malformed, too: a match that differs, a number that is unknown and alive. */
const identityAnswer = z
  .object({
    personalId: z.string(),
    fullName: z.string(),
    dateOfBirth: z.string(),
    asOf: z.string(),
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

  /**
   * @param withinMs timeout in milliseconds
   * @param token our credentials; undefined if the registry asks for none
   */
  constructor(baseUrl: string, withinMs?: number, token?: ClientToken) {
    this.#client = new RegistryClient('population', baseUrl, withinMs, token);
  }

  async verifyIdentity(question: IdentityQuestion): Promise<IdentityAnswer> {
    const { personalId, dateOfBirth, asOf } = question;
    const stated = { personalId, fullName: question.fullName.trim(), dateOfBirth, asOf };
    const { match, differs, alive, diedOn } = await this.#client.demand({
      method: 'POST',
      path: '/v1/identity-checks',
      route: '/v1/identity-checks',
      body: stated,
      answer: identityAnswer,
      // It must repeat its question. Otherwise it names nobody, and an answer about somebody else would pass.
      amiss: unlike(stated),
    });
    return { match, differs, alive, diedOn };
  }
}
