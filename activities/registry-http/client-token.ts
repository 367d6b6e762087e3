import { z } from 'zod';
import { limitedText } from './limited-text.js';

/** Our credentials for a registry, and its authorization server (OAuth 2.0 client credentials, RFC 6749, 4.4). */
export interface ClientCredentials {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

const LONGEST_ANSWER_BYTES = 64 * 1024;
/** A token is renewed some time before it expires, because a request takes a while to arrive. */
const SPARE_MS = 30_000;

const answer = z.object({
  access_token: z.string().regex(/^[\x21-\x7e]+$/),
  token_type: z.string().regex(/^bearer$/i),
  /** Seconds; some servers leave it out: then each call fetches a new token. */
  expires_in: z.number().positive().optional(),
});

/** The bearer token for a registry. A new one is fetched when the last expires, once for all waiting calls. */
export class ClientToken {
  #known: { readonly token: string; readonly until: number } | undefined;
  #asking: Promise<string> | undefined;

  constructor(
    private readonly credentials: ClientCredentials,
    private readonly withinMs = 5_000,
  ) {}

  /** @throws Error when there is no answer, or an unexpected one; the error holds neither secret nor token */
  get(): Promise<string> {
    if (this.#known !== undefined && Date.now() < this.#known.until) return Promise.resolve(this.#known.token);
    this.#asking ??= this.#ask().finally(() => (this.#asking = undefined));
    return this.#asking;
  }

  /** The registry rejected this token: the next call fetches another. */
  forget(token: string): void {
    if (this.#known?.token === token) this.#known = undefined;
  }

  async #ask(): Promise<string> {
    const { tokenUrl, clientId, clientSecret } = this.credentials;
    // Form-encoded before they are joined (RFC 6749, 2.3.1).
    const name = [clientId, clientSecret].map(encodeURIComponent).join(':');
    const response = await fetch(tokenUrl, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        authorization: `Basic ${Buffer.from(name).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials',
      redirect: 'error',
      signal: AbortSignal.timeout(this.withinMs),
    });
    const text = await limitedText(response, LONGEST_ANSWER_BYTES);
    const parsed = response.ok && text !== undefined ? answer.safeParse(parseJson(text)) : undefined;
    if (!parsed?.success)
      throw new NoTokenError(`the authorization server answered ${response.status} without a token`);
    const { access_token: token, expires_in: seconds = 0 } = parsed.data;
    this.#known = { token, until: Date.now() + seconds * 1_000 - SPARE_MS };
    return token;
  }
}

/** The authorization server gave no token. */
export class NoTokenError extends Error {
  override readonly name = 'NoTokenError';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
