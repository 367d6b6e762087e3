import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { problem, type Problem } from '../problems/problem.js';
import { personOf, type Person } from './actor.js';

export interface TokenRules {
  issuer: string;
  audience: string;
  algorithms: string[];
  /** Seconds that the two clocks may differ. */
  clockTolerance: number;
  partyKey: string;
  /** The longest life of a token, seconds from its issue to its expiry. */
  lifetime: number;
  /** Whether keys of a sandbox's identity provider count. */
  sandbox: boolean;
}

/** How the ids of such keys begin. */
export const SANDBOX_KEY = 'sandbox-';

/** An access token, not an ID token of the same issuer and audience (RFC 9068, 2.1). */
const ACCESS_TOKEN = 'at+jwt';

/** Who the caller is, or why we cannot say. */
export type Caller = { person: Person } | { refusal: Problem };

const unauthenticated = (detail: string): Problem =>
  problem('UNAUTHENTICATED', { detail, headers: { 'www-authenticate': 'Bearer error="invalid_token"' } });

/** No token at all (RFC 6750, 3.1: then the challenge names no error). */
export const tokenMissing = (): Problem =>
  problem('UNAUTHENTICATED', { detail: 'Send a bearer token', headers: { 'www-authenticate': 'Bearer' } });

const reasons: Record<string, string> = {
  ERR_JWT_EXPIRED: 'The token has expired',
  ERR_JWT_CLAIM_VALIDATION_FAILED: 'The token is not for this service',
  ERR_JOSE_ALG_NOT_ALLOWED: 'The signature algorithm is not allowed',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'The signature is wrong',
  ERR_JWKS_NO_MATCHING_KEY: 'The signing key is not known',
};

/** Checks bearer tokens against the identity provider's published keys (RFC 7519, RFC 9068). */
export class Tokens {
  constructor(
    private readonly rules: TokenRules,
    private readonly keys: JWTVerifyGetKey,
  ) {}

  /**
   * Keys fetched from a JWKS and cached; unknown key ids are asked after at most every five seconds, for three seconds.
   * @param jwksUrl where the identity provider publishes its keys
   */
  static remote(jwksUrl: string, rules: TokenRules): Tokens {
    return new Tokens(rules, createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 3_000, cooldownDuration: 5_000 }));
  }

  /** Never throws: what is wrong with the token is part of the answer, for a public route does not mind. */
  async identify(token: string): Promise<Caller> {
    try {
      const { issuer, audience, algorithms, clockTolerance, partyKey, lifetime, sandbox } = this.rules;
      const { payload, protectedHeader } = await jwtVerify(token, this.keys, {
        issuer,
        audience,
        algorithms,
        clockTolerance,
        typ: ACCESS_TOKEN,
        requiredClaims: ['exp', 'iat', 'sub'],
      });
      if ((payload.exp ?? 0) - (payload.iat ?? 0) > lifetime)
        return { refusal: unauthenticated('The token lives too long') };
      if (!sandbox && protectedHeader.kid?.startsWith(SANDBOX_KEY) === true)
        return { refusal: unauthenticated('The signing key is a sandbox’s') };
      const person = personOf(payload, partyKey);
      return person ? { person } : { refusal: unauthenticated('The claims of the token are not of the agreed form') };
    } catch (error) {
      return { refusal: refusalOf(error) };
    }
  }
}

/** A fault of the token is the caller's (401); keys that cannot be fetched are ours (503). */
function refusalOf(error: unknown): Problem {
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return keysUnavailable();
  if (error instanceof errors.JOSEError && error.code !== 'ERR_JOSE_GENERIC') {
    return unauthenticated(reasons[error.code] ?? 'The token cannot be read');
  }
  return keysUnavailable();
}

const keysUnavailable = (): Problem =>
  problem('UNAVAILABLE', { detail: 'The identity provider cannot be reached', headers: { 'retry-after': '5' } });
