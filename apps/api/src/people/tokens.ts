import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { Text } from '../../../../libs/dossier/index.js';
import { problem, type Problem } from '../problems/problem.js';
import { personOf, type Person } from './actor.js';
import { KnownTokens } from './known-tokens.js';

export interface TokenRules {
  issuer: string;
  audience: string;
  algorithms: string[];
  /** Seconds that the two clocks may differ. */
  clockTolerance: number;
  partyKeys: string;
  /** The longest lifetime of a token, in seconds from issue to expiry. */
  lifetime: number;
  /** Whether keys of a sandbox's identity provider count. */
  sandbox: boolean;
}

/** How the ids of such keys begin. */
export const SANDBOX_KEY = 'sandbox-';

/** An access token, not an ID token of the same issuer and audience (RFC 9068, 2.1). */
const ACCESS_TOKEN = 'at+jwt';

/** The caller, or why they could not be identified. */
export type Caller = { person: Person } | { refusal: Problem };

const unauthenticated = (detail: Text): Problem =>
  problem('UNAUTHENTICATED', { detail, headers: { 'www-authenticate': 'Bearer error="invalid_token"' } });

/** No token at all (RFC 6750, 3.1: then the challenge names no error). */
export const tokenMissing = (): Problem =>
  problem('UNAUTHENTICATED', {
    detail: { en: 'Send a bearer token', vi: 'Gửi kèm mã truy cập (bearer token)' },
    headers: { 'www-authenticate': 'Bearer' },
  });

const reasons: Record<string, Text> = {
  ERR_JWT_EXPIRED: { en: 'The token has expired', vi: 'Mã truy cập đã hết hạn' },
  ERR_JWT_CLAIM_VALIDATION_FAILED: {
    en: 'The token is not for this service',
    vi: 'Mã truy cập không dành cho dịch vụ này',
  },
  ERR_JOSE_ALG_NOT_ALLOWED: {
    en: 'The signature algorithm is not allowed',
    vi: 'Thuật toán ký của mã truy cập không được chấp nhận',
  },
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: { en: 'The signature is wrong', vi: 'Chữ ký của mã truy cập không đúng' },
  ERR_JWKS_NO_MATCHING_KEY: { en: 'The signing key is not known', vi: 'Không nhận ra khóa ký của mã truy cập' },
};

const otherClaims: Text = {
  en: 'The claims of the token are not of the agreed form',
  vi: 'Thông tin trong mã truy cập không theo dạng đã thống nhất',
};

/** Checks bearer tokens against the identity provider's published keys (RFC 7519, RFC 9068). */
export class Tokens {
  readonly #known = new KnownTokens();

  constructor(
    private readonly rules: TokenRules,
    private readonly keys: JWTVerifyGetKey,
    private readonly seen: (person: Person) => Promise<void> = () => Promise.resolve(),
  ) {}

  /**
   * Keys fetched from a JWKS and cached; for unknown key ids the JWKS is fetched at most every five seconds, with a
   * timeout of three seconds.
   * @param jwksUrl where the identity provider publishes its keys
   * @param seen called for the person of a token that was just verified; must not throw
   */
  static remote(jwksUrl: string, rules: TokenRules, seen?: (person: Person) => Promise<void>): Tokens {
    const keys = createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 3_000, cooldownDuration: 5_000 });
    return new Tokens(rules, keys, seen);
  }

  /** Never throws: faults of the token are part of the result, because a public route ignores them. */
  async identify(token: string): Promise<Caller> {
    const known = this.#known.personOf(token);
    if (known !== undefined) return { person: known };
    try {
      const { issuer, audience, algorithms, clockTolerance, partyKeys, lifetime, sandbox } = this.rules;
      const { payload, protectedHeader } = await jwtVerify(token, this.keys, {
        issuer,
        audience,
        algorithms,
        clockTolerance,
        typ: ACCESS_TOKEN,
        requiredClaims: ['exp', 'iat', 'sub'],
      });
      if ((payload.exp ?? 0) - (payload.iat ?? 0) > lifetime)
        return { refusal: unauthenticated({ en: 'The token lives too long', vi: 'Thời hạn của mã truy cập quá dài' }) };
      if (!sandbox && protectedHeader.kid?.startsWith(SANDBOX_KEY) === true)
        return {
          refusal: unauthenticated({
            en: 'The signing key is a sandbox’s',
            vi: 'Khóa ký là của môi trường thử nghiệm',
          }),
        };
      const person = personOf(payload, partyKeys);
      if (person === undefined) return { refusal: unauthenticated(otherClaims) };
      await this.seen(person);
      this.#known.keep(token, person, payload.exp ?? 0);
      return { person };
    } catch (error) {
      return { refusal: refusalOf(error) };
    }
  }
}

/** A fault of the token is the caller's (401); keys that cannot be fetched are ours (503). */
function refusalOf(error: unknown): Problem {
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return keysUnavailable();
  if (error instanceof errors.JOSEError && error.code !== 'ERR_JOSE_GENERIC') {
    return unauthenticated(reasons[error.code] ?? { en: 'The token cannot be read', vi: 'Không đọc được mã truy cập' });
  }
  return keysUnavailable();
}

const keysUnavailable = (): Problem =>
  problem('UNAVAILABLE', {
    detail: { en: 'The identity provider cannot be reached', vi: 'Không liên lạc được với hệ thống định danh' },
    headers: { 'retry-after': '5' },
  });
