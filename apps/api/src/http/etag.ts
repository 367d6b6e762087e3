import { createHash } from 'node:crypto';
import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';

/** An ETag of content: the same for the same content. */
export const etagOf = (content: unknown): string =>
  `"${createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22)}"`;

/** Whether one of the ETags of `If-None-Match` is this one (RFC 9110, 13.1.2); weak ones match, too. */
export const isKnown = (header: string | undefined, etag: string): boolean =>
  header !== undefined && header.split(',').some((one) => ['*', etag, `W/${etag}`].includes(one.trim()));

/** An answer with its ETag; without a body if the caller has it already. */
export interface Versioned<T> {
  readonly etag: string;
  readonly body?: T;
}

/** Answers a body under its ETag, or 304 and nothing. */
export const answered = <T>(reply: FastifyReply, { etag, body }: Versioned<T>): T | undefined => {
  reply.header('etag', etag);
  if (body === undefined) reply.code(304);
  return body;
};

/** The route accepts `If-None-Match`, and answers 304 if the caller has the current version. */
export const TakesIfNoneMatch = (): MethodDecorator =>
  applyDecorators(
    ApiHeader({
      name: 'If-None-Match',
      required: false,
      description:
        'ETag of the answer as you have it: answered with 304 and no body if it is the same, and no look is noted',
      schema: { type: 'string', maxLength: 8_000 },
    }),
    ApiResponse({ status: 304, description: 'It is the same' }),
  );
