import { z } from 'zod';
import { type IdentityAnswer, identityFields, type IdentityQuestion, type PopulationPort } from './population.port.js';
import { civilDateAnswer } from '../registry-http/answer-schemas.js';
import type { ClientToken } from '../registry-http/client-token.js';
import { RegistryClient } from '../registry-http/registry-client.js';

/**
 * The answer must repeat its question. Otherwise it names nobody, and an answer about somebody else would pass. An
 * answer that contradicts itself is malformed, too: a match that differs, a number that is unknown and alive.
 */
const answerTo = ({ personalId, fullName, dateOfBirth, asOf }: IdentityQuestion): z.ZodType<IdentityAnswer> =>
  z
    .object({
      personalId: z.literal(personalId),
      fullName: z.literal(fullName),
      dateOfBirth: z.literal(dateOfBirth),
      asOf: z.literal(asOf),
      match: z.enum(['match', 'mismatch', 'unknown']),
      differs: z.array(z.enum(identityFields)),
      alive: z.boolean().nullable(),
      diedOn: civilDateAnswer.nullable(),
    })
    .refine(({ match, differs }) => (match === 'mismatch') === differs.length > 0, { path: ['differs'] })
    .refine(({ match, alive }) => (match === 'unknown') === (alive === null), { path: ['alive'] })
    .refine(({ alive, diedOn }) => (alive === false) === (diedOn !== null), { path: ['diedOn'] })
    .transform(({ match, differs, alive, diedOn }) => ({ match, differs, alive, diedOn }));

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

  verifyIdentity(question: IdentityQuestion): Promise<IdentityAnswer> {
    const { personalId, dateOfBirth, asOf } = question;
    const stated = { personalId, fullName: question.fullName.trim(), dateOfBirth, asOf };
    return this.#client.demand({
      method: 'POST',
      path: '/v1/identity-checks',
      route: '/v1/identity-checks',
      body: stated,
      answer: answerTo(stated),
    });
  }
}
