import type { FastifyReply, FastifyRequest } from 'fastify';
import { signedIn } from '../people/access.js';
import type { Person } from '../people/actor.js';
import type { Tokens } from '../people/tokens.js';
import { tokenMissing } from '../people/tokens.js';
import { problem } from '../problems/problem.js';

/** Name of the cookie. */
export const CODEC_COOKIE = 'hoso-codec';
const HOURS = 3_600;

/**
 * Who looks through the codec endpoint. Temporal UI sends its own token only over https, so its pages may use a cookie
 * of this API instead: then the request must come from one of the named origins.
 */
export class CodecSession {
  constructor(
    private readonly tokens: Tokens,
    private readonly origins: readonly string[],
  ) {}

  /** @throws Problem UNAUTHENTICATED, or FORBIDDEN for a page of another origin */
  async person(request: FastifyRequest): Promise<Person> {
    if (request.identity !== null) return signedIn(request);
    const token = cookie(request.headers.cookie);
    if (token === undefined) throw tokenMissing();
    if (!this.origins.includes(request.headers.origin ?? ''))
      throw problem('FORBIDDEN', { detail: 'Not from this origin' });
    const caller = await this.tokens.identify(token);
    if ('refusal' in caller) throw caller.refusal;
    return caller.person;
  }

  /** Whether an address is a page that may use the codec endpoint. */
  knows(url: string): boolean {
    return this.origins.includes(new URL(url).origin);
  }

  /** Lets pages of the browser that brought this token use the codec endpoint, for at most an hour. */
  open(reply: FastifyReply, token: string, secure: boolean): void {
    const attributes = [
      'Path=/codec',
      'HttpOnly',
      'SameSite=Strict',
      `Max-Age=${HOURS}`,
      ...(secure ? ['Secure'] : []),
    ];
    reply.header('set-cookie', [`${CODEC_COOKIE}=${token}`, ...attributes].join('; '));
  }

  close(reply: FastifyReply): void {
    reply.header('set-cookie', `${CODEC_COOKIE}=; Path=/codec; HttpOnly; SameSite=Strict; Max-Age=0`);
  }
}

const cookie = (header: string | undefined): string | undefined =>
  header
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${CODEC_COOKIE}=`))
    ?.slice(CODEC_COOKIE.length + 1);
