import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Text } from '../../../../libs/dossier/index.js';
import { codeOf } from '../http/errors.js';
import { describeError } from '../http/logging.js';
import { isBrokenOff } from '../http/slow-bodies.js';
import { codeOfStatus } from './codes.js';
import { languageOfRequest } from './language.js';
import { Problem, problem } from './problem.js';

/** Translations of other errors (refusals of dossiers, an unreachable Temporal) into problems. */
export type Translation = (error: unknown) => Problem | undefined;

const fastifyCode = (error: unknown): string | undefined =>
  codeOf(error instanceof HttpException ? error.cause : error);

const details: Record<string, Text> = {
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    en: 'Content-Length does not match the body',
    vi: 'Content-Length không khớp với nội dung gửi lên',
  },
  FST_ERR_BAD_URL: { en: 'The address holds a broken escape', vi: 'Địa chỉ có ký tự mã hóa phần trăm bị hỏng' },
};

/** Any error as a problem. An unexpected error becomes INTERNAL and reveals nothing. */
export function asProblem(error: unknown, translations: readonly Translation[] = []): Problem {
  if (error instanceof Problem) return error;
  for (const translate of translations) {
    const translated = translate(error);
    if (translated) return translated;
  }
  const code = fastifyCode(error);
  if (error instanceof HttpException) {
    const detail = code === undefined ? undefined : details[code];
    return problem(codeOfStatus(error.getStatus()), detail === undefined ? {} : { detail });
  }
  if (code?.startsWith('FST_')) {
    const detail = details[code];
    const { statusCode = 500 } = error as { statusCode?: number };
    return problem(codeOfStatus(statusCode), detail === undefined ? {} : { detail });
  }
  return problem('INTERNAL');
}

/** Sends a problem in the caller's language; the content type is RFC 9457's. */
export function sendProblem(reply: FastifyReply, refused: Problem, request: FastifyRequest): FastifyReply {
  const language = languageOfRequest(request);
  return reply
    .code(refused.status)
    .headers({ 'cache-control': 'no-store', 'content-language': language, ...refused.parts.headers })
    .header('vary', [reply.getHeader('vary') ?? [], 'Accept-Language'].flat().join(', '))
    .type('application/problem+json; charset=utf-8')
    .serializer((body: unknown) => JSON.stringify(body))
    .send(refused.document(request.id, language));
}

/** The one place where errors become answers. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Logger,
    private readonly translations: readonly Translation[] = [],
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const refused = isBrokenOff(request)
      ? problem('BAD_REQUEST', { detail: { en: 'The request was broken off', vi: 'Yêu cầu bị ngắt giữa chừng' } })
      : asProblem(error, this.translations);
    if (refused.status >= 500) this.log.error({ requestId: request.id, error: describeError(error) }, 'request failed');
    if (reply.sent) return;
    sendProblem(reply, refused, request);
  }
}
