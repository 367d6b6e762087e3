import type { FastifyReply, FastifyRequest } from 'fastify';
import { problem } from '../problems/problem.js';

/** Name of the cookie. */
export const CODEC_COOKIE = 'hoso-codec';
const HOURS = 3_600;

/**
 * The token in the codec's cookie: Temporal UI sends its own token only over https, so its pages may use a cookie of
 * this API instead. Then the request must come from one of the named origins.
 * @throws Problem FORBIDDEN for a page of another origin
 */
export const sessionToken =
  (origins: readonly string[]) =>
  ({ headers }: FastifyRequest): string | undefined => {
    const token = cookie(headers.cookie);
    if (token === undefined || origins.includes(headers.origin ?? '')) return token;
    throw problem('FORBIDDEN', { detail: { en: 'Not from this origin', vi: 'Không nhận từ nguồn (origin) này' } });
  };

/** Begins and ends sessions of browsers at the codec endpoint. */
export class CodecSession {
  constructor(private readonly origins: readonly string[]) {}

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
